import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Check } from './check.ts';
import { comparisonOf, sortOf } from './dna/kinds/index.ts';
import { type Entry, readManifest } from './dna/manifest.ts';
import { sampleOf } from './dna/sample.ts';

/**
 * `--dna` against results of the Discourse Network Analyzer: `folder` holds its `manifest.json`, or a folder `dna` or
 * `oracles/dna` that does, or is such a folder packed (`.tar.xz`). Each kind is counted by itself; results that DNA itself
 * failed to give are listed.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  if (!(await stat(folder)).isDirectory()) {
    const unpacked = await mkdtemp(join(tmpdir(), 'entente-dna-'));
    try {
      await promisify(execFile)('tar', ['-xf', folder, '-C', unpacked]);
      yield* compareAll(await manifestFolder(unpacked));
    } finally {
      await rm(unpacked, { recursive: true });
    }
  } else {
    yield* compareAll(await manifestFolder(folder));
  }
}

async function manifestFolder(folder: string): Promise<string> {
  for (const below of ['dna', 'oracles/dna']) {
    const path = join(folder, below);
    if ((await stat(join(path, 'manifest.json')).catch(() => null)) !== null) return path;
  }
  return folder;
}

async function* compareAll(folder: string): AsyncGenerator<Check> {
  const sample = sampleOf(folder, await readManifest(folder));
  const counts = new Map<string, Record<'same' | 'different' | 'not compared', number>>();
  const failed: Entry[] = [];
  for (const entry of sample.manifest) {
    if (entry.kind === 'error') {
      failed.push(entry);
      continue;
    }
    const count = counts.get(sortOf(entry)) ?? { same: 0, different: 0, 'not compared': 0 };
    counts.set(sortOf(entry), count);
    const comparison = comparisonOf(entry);
    if (comparison === null) count['not compared'] += 1;
    else {
      for await (const check of comparison(entry, sample)) {
        count[check.ok ? 'same' : 'different'] += 1;
        yield check;
      }
    }
  }
  for (const { error, variable1, variable2, qualifierAggregation, normalization, duplicates } of failed) {
    const parameters = [variable1, variable2, qualifierAggregation, normalization, duplicates].join(' ');
    console.log(`DNA failed  ${parameters} (${error})`);
  }
  console.log(`\n${'kind'.padEnd(28)} same  different  not compared`);
  for (const [kind, count] of counts) {
    const figures = [count.same, count.different, count['not compared']];
    console.log(
      `${kind.padEnd(28)} ${figures.map((figure, at) => String(figure).padStart([4, 10, 13][at]!)).join(' ')}`,
    );
  }
  if (failed.length > 0) console.log(`${'DNA failed itself'.padEnd(28)} ${failed.length}`);
}
