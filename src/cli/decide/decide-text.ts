import { writeCsv } from '../../coding/write-csv.ts';
import { type Decision, type DecisionFile, type Forecast, isUnsure } from '../../decisions/index.ts';
import type { EvidenceDecision } from './evidence-decision.ts';
import type { Io } from '../io.ts';
import { formatTable, printable } from '../output.ts';
import { type Further, furtherInWords, furtherJson } from './further-found.ts';
import { short } from './short.ts';

/** What the command tells. */
export interface DecideResult {
  readonly decision: Decision;
  /** Where it was read from. */
  readonly file: DecisionFile | EvidenceDecision;
  readonly forecast: Forecast;
  /** By dimension, at `--level`; null where nothing says how far the forecast may be off. */
  readonly interval: readonly (readonly [number, number])[] | null;
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
export function decideJson({ decision, file, forecast, interval, trace, further }: DecideResult): object {
  const single = decision.dimensions.length === 1;
  return {
    model: forecast.model,
    ...('alliance' in file ? { alliance: file.alliance, issue: file.issue, at: file.at } : {}),
    ...(single ? {} : { dimensions: decision.dimensions }),
    outcome: single ? forecast.outcome[0] : forecast.outcome,
    interval: single ? (interval?.[0] ?? null) : interval,
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

function decideTable({ decision, forecast, interval, trace, further }: DecideResult, io: Io): string {
  const { dimensions, actors, scale } = decision;
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
    const between = interval === null ? '' : `, ${interval[d]!.map(short).join(' to ')}`;
    return `outcome${on}: ${short(forecast.outcome[d]!)}${between} (scale ${scale[d]!.map(short).join(' to ')}, model ${forecast.model})`;
  });
  const steps = trace ? ['', ...forecast.steps.map(({ turn, words }) => `turn ${turn}: ${words}`)] : [];
  if (trace && forecast.steps.length === 0) steps.push(`${forecast.model} has no steps to tell`);
  const rest = furtherInWords(decision, further, io);
  return (
    [formatTable(head, rows, io).trimEnd(), '', ...outcomes, ...steps, ...rest].map(printable).join('\n') +
    '\n'
  );
}
