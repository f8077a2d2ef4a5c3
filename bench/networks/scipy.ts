import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodedTable } from '../../src/coding/coded-table.ts';

/** CPU time of a sparse product in scipy in milliseconds, and the sum of the cells off the diagonal. */
export interface ScipyTimes {
  /** With making the matrix of the codes of the statements. */
  readonly whole: number;
  readonly product: number;
  readonly total: number;
}

/** Whether this Python has scipy. */
export function hasScipy(python: string): boolean {
  return spawnSync(python, ['-c', 'import scipy.sparse']).status === 0;
}

/** Congruence of actors through concepts in scipy, of each window of statements (rows of the table), one after another. */
export function scipyCongruence(
  python: string,
  table: CodedTable,
  windows: readonly (readonly [first: number, last: number])[],
  runs: number,
): ScipyTimes {
  const { actor, feature, actors, features } = codesOf(table);
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const paths = { actor: join(folder, 'actor'), feature: join(folder, 'feature') };
    writeFileSync(paths.actor, actor);
    writeFileSync(paths.feature, feature);
    const request = JSON.stringify({ ...paths, actors, features, windows, runs });
    const ran = spawnSync(python, [join(import.meta.dirname, 'products.py')], {
      input: `${request}\n`,
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
    return JSON.parse(ran.stdout) as ScipyTimes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function codesOf(table: CodedTable) {
  const actor = table.variables.get('actor')!;
  const concept = table.variables.get('concept')!;
  const agreement = table.variables.get('agreement')!;
  if (actor.kind !== 'text' || concept.kind !== 'text' || agreement.kind === 'text')
    throw new Error('no such table');
  return {
    actor: actor.codes,
    feature: concept.codes.map((code, row) => 2 * code + agreement.values[row]!),
    actors: actor.labels.length,
    features: 2 * concept.labels.length,
  };
}
