import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Python to ask: that of the variable PYTHON, or `python3`. */
const python = process.env['PYTHON'] ?? 'python3';

const frame = `
import json, sys, time
import numpy as np
import scipy
def shortest(work, runs=5):
    work()
    best = float('inf')
    for _ in range(runs):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000
data = np.fromfile(sys.argv[1])
`;

/**
 * What a piece of Python with numpy, scipy and `shortest(work)` (milliseconds on one thread) prints as JSON, given numbers as
 * `data`; null, with a line that says so, where there is no scipy.
 */
// oxlint-disable-next-line no-unnecessary-type-parameters -- what the code prints is known where it is written
export function scipy<Answer>(data: Float64Array, code: string): Answer | null {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    writeFileSync(join(folder, 'data'), data);
    writeFileSync(join(folder, 'work.py'), frame + code);
    const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
    const output = execFileSync(python, [join(folder, 'work.py'), join(folder, 'data')], {
      env: { ...process.env, ...oneThread },
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(output) as Answer;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    console.log(`no comparison with scipy: ${said.trim().split('\n').at(-1)} (PYTHON names another Python)`);
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
