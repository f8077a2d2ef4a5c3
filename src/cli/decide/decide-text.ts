import { writeCsv } from '../../coding/write-csv.ts';
import {
  type Decision,
  type DecisionFile,
  type Forecast,
  isUnsure,
  medianOf,
  type OutcomeDistribution,
} from '../../decisions/index.ts';
import type { EvidenceDecision } from './evidence-decision.ts';
import type { Io } from '../io.ts';
import { quantile } from '../../stats/index.ts';
import { formatTable, printable } from '../output.ts';
import type { Drawn } from './drawn.ts';
import { drawnJson, drawnText } from './drawn-text.ts';
import { type Expected, recordInWords } from './expected.ts';
import { type Further, furtherInWords, furtherJson } from './further-found.ts';
import { short } from './short.ts';

/** What the command tells. */
export interface DecideResult {
  readonly decision: Decision;
  /** Where it was read from. */
  readonly file: DecisionFile | EvidenceDecision;
  readonly forecast: Forecast;
  readonly expected: Expected;
  /** null where no inputs were drawn. */
  readonly drawn: Drawn | null;
  readonly trace: boolean;
  readonly further: Further;
}

/** A result in one of its forms. */
export function decideText(result: DecideResult, format: string, io: Io): string {
  if (format === 'json') return `${JSON.stringify(decideJson(result), null, 2)}\n`;
  if (format === 'csv') return decideCsv(result);
  return decideTable(result, io);
}

/**
 * A result as the contract has it: one dimension gives a number and one pair, several give lists of them. Numbers have full
 * precision and stand on the scale of the input.
 */
export function decideJson(result: DecideResult): object {
  const { decision, file, forecast, expected, drawn, trace, further } = result;
  const single = decision.dimensions.length === 1;
  const { interval, level, distribution, record, source } = expected;
  const by = <T>(of: readonly T[] | undefined): T | readonly T[] | null => (single ? of?.[0] : of) ?? null;
  return {
    model: forecast.model,
    ...('alliance' in file ? { alliance: file.alliance, issue: file.issue, at: file.at } : {}),
    ...(single ? {} : { dimensions: decision.dimensions }),
    outcome: by(forecast.outcome),
    interval: by(interval ?? undefined),
    level,
    ...(distribution === null
      ? {}
      : {
          median: by(distribution.map(medianOf)),
          quantiles: by(distribution.map(quantilesOf)),
          distribution: by(distribution.map(listed)),
        }),
    ...(drawn === null ? {} : { draws: drawnJson(drawn, by) }),
    // What an interval of any level rests on is no part of a result.
    record: record === null ? null : { ...record, bounds: undefined, source },
    actors: decision.actors.map(({ name }) => name),
    turns: forecast.turns.map((positions) => ({ positions })),
    ...('basis' in file ? { basis: file.basis } : {}),
    ...(isUnsure(file.ranges) ? { inputs: file.ranges } : {}),
    ...(trace ? { steps: forecast.steps } : {}),
    ...furtherJson(decision, further),
  };
}

/** One row an actor, turn and dimension; the outcome is the row without an actor. */
function decideCsv({ decision, forecast }: DecideResult): string {
  const { dimensions, actors } = decision;
  const rows = forecast.turns.flatMap((positions, turn) =>
    actors.flatMap(({ name }, i) =>
      dimensions.map((dimension, d) => [turn, name, dimension, positions[i]![d]!] as const),
    ),
  );
  const outcome = dimensions.map((dimension, d) => ['outcome', '', dimension, forecast.outcome[d]!] as const);
  return writeCsv(['turn', 'actor', 'dimension', 'position'], [...rows, ...outcome]);
}

function decideTable({ decision, forecast, expected, drawn, trace, further }: DecideResult, io: Io): string {
  const { dimensions, actors, scale } = decision;
  const { interval } = expected;
  const last = forecast.turns.at(-1)!;
  const moved = forecast.turns.length > 1;
  const head = [
    'actor',
    'capability',
    ...dimensions.flatMap((name) => [name, `salience${dimensions.length === 1 ? '' : ` of ${name}`}`]),
    ...(moved ? dimensions.map((name) => `${name} after ${forecast.turns.length - 1} turns`) : []),
  ];
  const rows = actors.map(({ name, capability, position, salience }, i) => [
    name,
    short(capability),
    ...dimensions.flatMap((_, d) => [short(position[d]!), short(salience[d]! * 100)]),
    ...(moved ? last[i]!.map(short) : []),
  ]);
  const outcomes = dimensions.map((name, d) => {
    const on = dimensions.length === 1 ? '' : ` on ${name}`;
    const between =
      interval === null
        ? ''
        : `, ${interval[d]!.map(short).join(' to ')} with a chance of ${short(100 * expected.level)}%`;
    return `outcome${on}: ${short(forecast.outcome[d]!)}${between} (scale ${scale[d]!.map(short).join(' to ')}, model ${forecast.model})`;
  });
  const steps = trace ? ['', ...forecast.steps.map(({ turn, words }) => `turn ${turn}: ${words}`)] : [];
  if (trace && forecast.steps.length === 0) steps.push(`${forecast.model} has no steps to tell`);
  const told = drawn === null ? [] : drawnText(drawn, dimensions, expected.level, io);
  const rest = [...told, ...furtherInWords(decision, further, io)];
  return (
    [formatTable(head, rows, io).trimEnd(), '', ...outcomes, ...recordInWords(expected), ...steps, ...rest]
      .map(printable)
      .join('\n') + '\n'
  );
}

/** Each outcome that can be and its chance, as lists that JSON can hold. */
function listed({ values, chances }: OutcomeDistribution): object {
  return { outcomes: [...values], chances: [...chances] };
}

const CHANCES = Array.from({ length: 19 }, (_, i) => Math.round(5 * (i + 1)) / 100);

/** Below which outcome lies so much of the chance, in steps of 5%. */
function quantilesOf({ values, chances }: OutcomeDistribution): (readonly [number, number])[] {
  return CHANCES.map((chance) => [chance, quantile(values, chances, chance)]);
}
