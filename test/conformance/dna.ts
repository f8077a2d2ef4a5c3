import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Check } from './check.ts';
import { comparisonOf, sortOf } from './dna/kinds/index.ts';
import { type Entry, readManifest } from './dna/manifest.ts';
import { type Sample, sampleOf } from './dna/sample.ts';

/**
 * `--dna` against results of the Discourse Network Analyzer: `folder` holds its `manifest.json`, or a folder (`dna`,
 * `oracles/dna`, any other) that does, or is such a folder packed (`.tar.xz`). Each kind is counted by itself; results that DNA itself
 * failed to give are listed, and so is what is not compared.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  if (!(await stat(folder)).isDirectory()) {
    const unpacked = await mkdtemp(join(tmpdir(), 'entente-dna-'));
    try {
      await promisify(execFile)('tar', ['-xf', folder, '-C', unpacked]);
      yield* compareAll(await manifestFolder(unpacked), dirname(resolve(folder)));
    } finally {
      await rm(unpacked, { recursive: true });
    }
  } else {
    const found = resolve(await manifestFolder(folder));
    yield* compareAll(found, found);
  }
}

/** The folder with the manifest: this one, `dna` or `oracles/dna` in it, or another in it; this one where there is none. */
async function manifestFolder(folder: string): Promise<string> {
  const others = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const below of ['', 'dna', 'oracles/dna', ...others.map(({ name }) => name).toSorted()]) {
    const path = join(folder, below);
    if ((await stat(join(path, 'manifest.json')).catch(() => null)) !== null) return path;
  }
  return folder;
}

/** Files of the folder that no entry of the manifest names. */
async function unnamed({ folder, manifest }: Sample): Promise<readonly string[]> {
  const named = new Set(['manifest.json', ...manifest.flatMap(({ file, database }) => [file, database])]);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !named.has(file))
    .toSorted();
}

/** The checks of an entry; a result that cannot be read or computed is different. */
async function* checksOf(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  try {
    const comparison = await comparisonOf(entry, sample);
    if (comparison !== null) yield* comparison(entry, sample);
  } catch (error) {
    yield { what: entry.file, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** @param near a folder in which, or up to two above which, the database may lie */
async function* compareAll(folder: string, near: string): AsyncGenerator<Check> {
  const sample = sampleOf(folder, near, await readManifest(folder));
  const counts = new Map<string, Record<'same' | 'different' | 'not compared', number>>();
  const [failed, aside]: [Entry[], Entry[]] = [[], []];
  for (const entry of sample.manifest) {
    if (entry.kind === 'error') {
      failed.push(entry);
      continue;
    }
    const count = counts.get(sortOf(entry)) ?? { same: 0, different: 0, 'not compared': 0 };
    counts.set(sortOf(entry), count);
    let compared = false;
    for await (const check of checksOf(entry, sample)) {
      compared = true;
      count[check.ok ? 'same' : 'different'] += 1;
      yield check;
    }
    if (!compared) {
      count['not compared'] += 1;
      aside.push(entry);
    }
  }
  for (const { kind, file } of aside) console.log(`not compared  ${kind} ${file}`);
  for (const file of await unnamed(sample)) console.log(`not in the manifest  ${file}`);
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
