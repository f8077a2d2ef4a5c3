import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import { counted } from '../../report/words/numbers.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import type { Coordinate, PlacedPoint, Placement } from './placement.ts';
import { figure } from './write-network.ts';

/** Positions as tables for people, CSV with a line for each actor or concept and dimension, or JSON with everything. */
export function scalingText(placement: Placement, format: string, io: Io): string {
  if (format === 'csv') return pointLines(placement);
  if (format === 'json') return `${JSON.stringify(everything(placement), null, 2)}\n`;
  const { actors, concepts } = placement;
  return [
    `${placementWords(placement).join('\n')}\n`,
    pointTable('actor', actors, placement, io),
    pointTable('concept', concepts, placement, io),
  ].join('\n');
}

/** What was placed how, in sentences; also the caption of the figure. */
export function placementWords(placement: Placement): string[] {
  const { actors, concepts, fit, method, leftOut, dimensions } = placement;
  const placed = `${counted(actors.length, 'actor')}, ${counted(new Set(concepts.map(({ name }) => name)).size, 'concept')}`;
  const words: string[] = [];
  if ('shares' in fit) {
    const shares = fit.shares.map((share) => `${(share * 100).toFixed(1)}%`).join(' and ');
    words.push(`Correspondence analysis of ${placed}: ${shares} of the inertia of ${figure(fit.inertia)}.`);
    if (fit.draws > 0)
      words.push(
        `Errors over ${fit.draws} draws of the statements, which count as independent, with the map held; ` +
          'none where all statements of a point are of one kind, for no draw moves it.',
      );
  } else {
    words.push(
      `Item response model of ${placed}: log-likelihood ${figure(fit.logLikelihood)}` +
        (fit.converged ? '.' : `; not converged after ${fit.steps} steps, not to be trusted.`),
    );
    if (fit.steady !== null) words.push(`The second dimension is what "${fit.steady}" has no part in.`);
  }
  words.push(
    method === 'items' && dimensions === 1
      ? 'A concept stands where agreeing with it is as likely as not. Which side is positive has no meaning; intervals are 95%.'
      : 'Which side is positive has no meaning; intervals are 95%.',
  );
  const out = [...leftOut.actors, ...leftOut.concepts];
  if (out.length > 0) words.push(`Left out, for they place nobody: ${listed(out)}`);
  return words;
}

function pointTable(kind: string, points: readonly PlacedPoint[], placement: Placement, io: Io): string {
  const isItem = kind === 'concept' && placement.method === 'items';
  const count = placement.method === 'items' ? 'answers' : 'statements';
  const hasStance = points.some(({ stance }) => stance !== null);
  const numbered = (word: string) =>
    Array.from({ length: placement.dimensions }, (_, d) => [
      placement.dimensions === 1 ? word : `${word} ${d + 1}`,
      'error',
      '95%',
    ]).flat();
  const hasPlace = points.some(({ at }) => at.length > 0);
  const head = [
    kind,
    ...(hasStance ? ['stance'] : []),
    count,
    ...(hasPlace ? numbered('position') : []),
    ...(isItem ? numbered('slope') : []),
  ];
  const rows = points
    .toSorted((a, b) => order(a) - order(b))
    .map((point) => [
      point.name,
      ...(hasStance ? [point.stance ?? ''] : []),
      String(point.count),
      ...[...point.at, ...(point.slopes ?? [])].flatMap(coordinateWords),
    ]);
  return formatTable(head, rows, io);
}

/** By the first dimension; what has no place comes last. */
function order({ at }: PlacedPoint): number {
  return known(at[0]?.value) ?? Number.MAX_VALUE;
}

function coordinateWords({ value, error, low, high }: Coordinate): string[] {
  const [at, off, from, to] = [value, error, low, high].map(shown) as [string, string, string, string];
  return [at, off, from === '' ? '' : `${from} to ${to}`];
}

function pointLines({ actors, concepts, dimensions }: Placement): string {
  const head = ['kind', 'name', 'stance', 'count', 'dimension', 'position', 'error', 'low', 'high'];
  const lines = (kind: string, points: readonly PlacedPoint[]) =>
    points.flatMap(({ name, stance, count, at, slopes }) =>
      Array.from({ length: dimensions }, (_, d): CellValue[] => {
        const [place, slope] = [at[d], slopes?.[d]];
        const cells = [place?.value, place?.error, place?.low, place?.high, slope?.value, slope?.error];
        return [kind, name, stance, count, d + 1, ...cells.map(known)];
      }),
    );
  return writeCsv(
    [...head, 'slope', 'slope_error'],
    [...lines('actor', actors), ...lines('concept', concepts)],
  );
}

function everything({ method, dimensions, actors, concepts, leftOut, fit }: Placement) {
  const point = ({ name, stance, count, at, slopes }: PlacedPoint) => ({
    name,
    ...(stance === null ? {} : { stance }),
    count,
    positions: at.map(told),
    ...(slopes === null ? {} : { slopes: slopes.map(told) }),
  });
  return {
    method,
    dimensions,
    fit,
    actors: actors.map(point),
    concepts: concepts.map(point),
    leftOut,
  };
}

function told({ value, error, low, high }: Coordinate) {
  return { value: known(value), error: known(error), low: known(low), high: known(high) };
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

function shown(value: number): string {
  return Number.isFinite(value) ? figure(value) : '';
}

/** A few names; of many the first and how many more. */
function listed(names: readonly string[]): string {
  if (names.length <= 8) return names.join('; ');
  return `${names.slice(0, 7).join('; ')} and ${names.length - 7} more`;
}
