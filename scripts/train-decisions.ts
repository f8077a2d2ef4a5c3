/**
 * Learns the headline forecast of decisions and takes the record of all: `npm run train:decisions -- FOLDER`. The same folder and
 * seed give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { printable } from '../src/cli/output.ts';
import { fitHeadline } from '../src/decisions/headline/fit-headline.ts';
import { headlineCaseOf } from '../src/decisions/headline/headline-case.ts';
import type { DecidedCase } from '../src/decisions/record/decided-case.ts';
import type { ShownRecord } from '../src/decisions/record/shown-record.ts';
import { EntenteError } from '../src/error.ts';
import { rng } from '../src/stats/rng.ts';
import { splitConformal } from '../src/stats/split-conformal.ts';
import { readDecidedCases } from './decisions/read-decided-cases.ts';
import { decisionsRecord } from './evaluation/evaluate-decisions.ts';
import { kindTable, recordTable } from './evaluation/record-table.ts';
import { between, wholeNumber } from './evaluation/whole-number.ts';

interface Options {
  readonly out: string;
  readonly source: string;
  readonly seed: number;
  readonly repeats: number;
}

const LEVELS = Array.from({ length: 19 }, (_, i) => Math.round(5 * (i + 1)) / 100);

function train(folder: string, { out, source, seed, repeats }: Options): void {
  const { cases, leftOut } = readDecidedCases(folder);
  process.stderr.write(
    `${cases.length} cases; left out for want of an outcome or of three actors: ${leftOut}\n`,
  );
  const learned = cases.flatMap((one) => headlineCaseOf(one) ?? []);
  const table = fitHeadline(learned, rng(seed), repeats);
  const record = decisionsRecord(folder, { repeats, seed }, (said) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${said} `);
  });
  mkdirSync(out, { recursive: true });
  const shares = table.shares.map((row) => rounded(row, 5));
  const levels = table.levels.map(({ level, nominal }) => ({ level, nominal: round(nominal, 4) }));
  writeFileSync(
    join(out, 'headline.json'),
    `${JSON.stringify({ source, cases: learned.length, seed, ...table, shares, levels }).replaceAll('],[', '],\n[')}\n`,
  );
  const ways = cases.map(widthOf);
  const forecasts = record.records.map((of): ShownRecord => {
    const errors = of.errors.flatMap((error, i) => (error === null ? [] : [error / ways[i]!]));
    return {
      forecast: of.name,
      cases: of.cases,
      meanError: round(of.meanError.value, 2),
      crps: round(of.crps.value, 2),
      within10: round(of.within10, 3),
      coverage: round(of.coverage.value, 3),
      againstMean: round(of.errorAgainstMean.value, 2),
      againstMeanInterval: pair(of.errorAgainstMean.interval, 2),
      crpsAgainstMean: round(of.crpsAgainstMean.value, 4),
      crpsAgainstMeanInterval: pair(of.crpsAgainstMean.interval, 4),
      bounds: LEVELS.map((level) => ({ level, bound: round(Math.min(splitConformal(errors, level), 1), 4) })),
    };
  });
  writeFileSync(
    join(out, 'record.json'),
    `${JSON.stringify({ source, cases: record.cases, groups: record.groups, forecasts }).replaceAll('{"forecast"', '\n{"forecast"')}\n`,
  );
  writeFileSync(join(out, 'record.txt'), `${recordTable(record)}\n${kindTable(record)}`);
}

/** From the lowest to the highest position. */
function widthOf({ decision }: DecidedCase): number {
  const positions = decision.actors.map(({ position }) => position[0]!);
  return Math.max(...positions) - Math.min(...positions);
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const pair = ([low, high]: readonly [number, number], digits: number): [number, number] => [
  round(low, digits),
  round(high, digits),
];

/** Rounded so that the shares still add up to 1, from both ends alike. */
function rounded(row: readonly number[], digits: number): number[] {
  const made = row.map((share) => round(share, digits));
  const sum = made.reduce((total, share) => total + share, 0);
  return made.map((share) => share / sum).map((share) => round(share, digits + 2));
}

const program = new Command('train-decisions')
  .description('Learns the headline forecast of decisions and takes the record of all.')
  .argument('<folder>', 'NAME_issues.csv and NAME_positions.csv')
  .option('--out <folder>', 'where to write headline.json, record.json and record.txt', 'models/decisions')
  .option(
    '--source <words>',
    'what the cases are',
    'decisions of the European Union, DEU III (Arregui and Perarnaud 2021, doi:10.34810/data53), half of its laws',
  )
  .option('--seed <number>', 'of the folds and of the intervals', wholeNumber, 1)
  .option('--repeats <number>', 'ways of dealing the cases into folds', between(1, 1000), 20)
  .action(train)
  .exitOverride();
// npm runs scripts in the folder of the package; paths are meant from where they were typed.
if (process.env.npm_lifecycle_event === 'train:decisions' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
try {
  program.parse();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof EntenteError) {
    process.stderr.write(`train-decisions: ${printable(error.message)}\n`);
    process.exitCode = 1;
  } else throw error;
}
