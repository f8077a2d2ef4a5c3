import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtInRegistry } from '../../src/coding/registry/index.ts';
import { readAttributions } from '../../src/reading/index.ts';
import type { Check } from './check.ts';

/** What the published rules reach on the corpus, relation match50 F1; ours must be above it. */
const PUBLISHED_RULES = 0.372;
const SHOWN = [
  'RELATION match50 (3 match50)',
  'RELATION lenient (3 overlaps)',
  'cue exact',
  'source exact (cue overlaps)',
  'content exact',
];

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/**
 * Reads the articles of a corpus shaped like PolNeAR and scores them with the scorer beside it. FOLDER holds
 * `tools/score-attributions/score.mjs` and `data/polnear/` with `text/*.txt` and `attributions/*.ann`; an optional
 * `data/polnear/ids.txt` names the articles to count.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const corpus = join(folder, 'data', 'polnear');
  const scratch = await mkdtemp(join(tmpdir(), 'entente-reading-'));
  try {
    const wanted = await readFile(join(corpus, 'ids.txt'), 'utf8').then(
      (text) => new Set(text.split(/\s+/)),
      () => null,
    );
    const registry = builtInRegistry();
    const lines: string[] = [];
    let exact = true;
    for (const file of (await readdir(join(corpus, 'text'))).toSorted()) {
      const id = file.replace(/\.txt$/, '');
      if (id === file || (wanted !== null && !wanted.has(id))) continue;
      const text = await readFile(join(corpus, 'text', file), 'utf8');
      const attributions = readAttributions(
        { text, mediaType: 'text/plain', date: null },
        { registry, codebook: null },
      );
      for (const { source, cue, content } of attributions) {
        for (const span of [source, cue, ...content])
          exact &&= span === null || text.slice(span.start, span.end) === span.text;
      }
      lines.push(JSON.stringify({ id, attributions }));
    }
    yield {
      what: 'every span is a slice of its article',
      ok: exact && lines.length > 0,
      detail: `${lines.length} articles`,
    };
    const predictions = join(scratch, 'predictions.jsonl');
    const result = join(scratch, 'scores.json');
    await writeFile(predictions, lines.join('\n'));
    // The scorer runs only under its own name, not through a link.
    const scorer = await realpath(join(folder, 'tools', 'score-attributions', 'score.mjs'));
    const only = wanted === null ? [] : ['--ids', join(corpus, 'ids.txt')];
    await promisify(execFile)(process.execPath, [scorer, corpus, predictions, '--json', result, ...only], {
      maxBuffer: 1e8,
    });
    const scores = JSON.parse(await readFile(result, 'utf8')) as Record<string, Score>;
    for (const measure of SHOWN) {
      const { p, r, f } = scores[measure]!;
      const ok = measure === SHOWN[0] ? f > PUBLISHED_RULES : f > 0;
      const percent = (share: number) => (100 * share).toFixed(1);
      yield { what: measure, ok, detail: `P ${percent(p)} R ${percent(r)} F1 ${percent(f)}` };
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
}
