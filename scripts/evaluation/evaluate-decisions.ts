import { writeFileSync } from 'node:fs';
import { reasonOf } from '../../src/cli/output.ts';
import { evaluateContenders } from '../../src/decisions/record/evaluate-contenders.ts';
import { headlineContender } from '../../src/decisions/record/headline-contender.ts';
import { modelContenders } from '../../src/decisions/record/model-contenders.ts';
import { type ForecastRecord, recordOf } from '../../src/decisions/record/record.ts';
import { baseline, simpleContenders } from '../../src/decisions/record/simple-contenders.ts';
import { EntenteError } from '../../src/error.ts';
import { rng } from '../../src/stats/rng.ts';
import { readDecidedCases } from '../decisions/read-decided-cases.ts';
import { kindTable, recordTable } from './record-table.ts';

export interface DecisionOptions {
  readonly only?: string;
  readonly repeats: number;
  readonly seed: number;
  readonly json?: string;
}

/** What an evaluation gives. */
export interface DecisionsRecord {
  readonly cases: number;
  readonly groups: number;
  readonly seed: number;
  readonly repeats: number;
  readonly level: number;
  /** With the absolute error of each case, null where the forecast says nothing of it. */
  readonly records: readonly (ForecastRecord & { readonly errors: readonly (number | null)[] })[];
}

const LEVEL = 0.8;

/** Scores every model on a folder of decided cases that it has not learned from. */
export function evaluateDecisions(folder: string, options: DecisionOptions): void {
  const record = decisionsRecord(folder, options, (said) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${said} `);
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  process.stdout.write(`${recordTable(record)}\n${kindTable(record)}`);
  if (options.json === undefined) return;
  try {
    writeFileSync(options.json, `${JSON.stringify(record, null, 1)}\n`);
  } catch (error) {
    throw new EntenteError('input', 'cannot write', options.json, reasonOf(error), { cause: error });
  }
}

/** The record of all forecasts; those whose name has `only` in it, and the baseline, where that is given. */
export function decisionsRecord(
  folder: string,
  { only = '', repeats, seed }: DecisionOptions,
  say: (said: string) => void,
): DecisionsRecord {
  const { cases } = readDecidedCases(folder);
  if (cases.length === 0)
    throw new EntenteError('input', 'no decided case', folder, 'an issue needs an outcome and three actors');
  const contenders = [
    ...simpleContenders(cases),
    ...modelContenders(cases, rng(seed)).filter(({ name }) => name !== baseline.name),
    headlineContender('headline'),
    headlineContender('headline, its median as the forecast', 'median'),
  ].filter(({ name }) => name.includes(only));
  const scores = evaluateContenders(cases, [baseline, ...contenders], {
    rng: rng(seed),
    repeats,
    level: LEVEL,
    report: (done, total) => say(`folds: ${done}/${total}`),
  });
  const records = [baseline, ...contenders].flatMap(({ name }, i) => {
    const record = recordOf(name, cases, scores[i]!, scores[0]!, rng(seed));
    const errors = scores[i]!.map((score) => score?.absoluteError ?? null);
    return record === null ? [] : [{ ...record, errors }];
  });
  const groups = new Set(cases.map(({ group }) => group)).size;
  return { cases: cases.length, groups, seed, repeats, level: LEVEL, records };
}
