import type {
  Correspondence,
  CorrespondenceErrors,
  Estimate,
  ItemResponseFit,
  Position,
  Responses,
} from '../../networks/scaling/index.ts';

/** Where something stands on one dimension, and the interval in which it lies by 95 %. NaN where that is not known. */
export interface Coordinate {
  readonly value: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/** An actor or a concept on the dimensions. */
export interface PlacedPoint {
  readonly name: string;
  /** Of a concept that is placed by who is for it and by who is against it; else null. */
  readonly stance: 'for' | 'against' | null;
  /** Concepts that an actor answered, actors that answered a concept; of correspondence analysis, statements. */
  readonly count: number;
  /** By dimension; empty of a concept on two dimensions of item response, which has slopes alone. */
  readonly at: readonly Coordinate[];
  /** By dimension, how steeply agreeing with a concept changes with the position; null in correspondence analysis. */
  readonly slopes: readonly Coordinate[] | null;
}

/** Actors and concepts on one or two dimensions, by whichever method. */
export interface Placement {
  readonly method: 'items' | 'correspondence';
  readonly dimensions: number;
  readonly actors: readonly PlacedPoint[];
  readonly concepts: readonly PlacedPoint[];
  /** Actors and concepts that are in the network but place nobody by the rules. */
  readonly leftOut: { readonly actors: readonly string[]; readonly concepts: readonly string[] };
  /** How well it fits: of items its likelihood, of correspondence the share of each dimension. */
  readonly fit:
    | {
        readonly logLikelihood: number;
        readonly steps: number;
        readonly converged: boolean;
        readonly steady: string | null;
      }
    | { readonly inertia: number; readonly shares: readonly number[]; readonly draws: number };
}

/** Standard errors on either side of a 95 % interval of a normal distribution. */
const BY_95 = 1.959963984540054;

/** Slopes below this are rounding. */
const FLAT = 1e-6;

/** The placement of an item response model. */
export function itemPlacement(
  fit: ItemResponseFit,
  { values }: Responses,
  leftOut: Placement['leftOut'],
): Placement {
  const { actors, concepts, positions, slopes, difficulties } = fit;
  const width = concepts.length;
  const isAnswered = (i: number, j: number) => values[i * width + j]! >= 0;
  const { logLikelihood, steps, converged, steady } = fit;
  return {
    method: 'items',
    dimensions: positions[0]!.length,
    actors: actors.map((name, i) => ({
      name,
      stance: null,
      count: concepts.filter((_, j) => isAnswered(i, j)).length,
      at: positions[i]!.map(({ value, error }: Position) => coordinate(value, error)),
      slopes: null,
    })),
    concepts: concepts.map((name, j) => ({
      name,
      stance: null,
      count: actors.filter((_, i) => isAnswered(i, j)).length,
      at: difficulties === null ? [] : [placeOf(difficulties[j]!, slopes[j]![0]!)],
      slopes: slopes[j]!.map(({ value, error }) => coordinate(value, error)),
    })),
    leftOut,
    fit: { logLikelihood, steps, converged, steady },
  };
}

/** What a column of the table stands for. */
export interface ConceptColumn {
  readonly concept: string;
  readonly stance: PlacedPoint['stance'];
}

/**
 * The placement of a correspondence analysis.
 *
 * @param counts row by row, of the rows and columns of the map
 * @param columns what each column of the map stands for
 * @param positive an actor to stand on the positive side of the first dimension
 */
export function correspondencePlacement(
  map: Correspondence,
  counts: Float64Array,
  columns: readonly ConceptColumn[],
  errors: CorrespondenceErrors | null,
  leftOut: Placement['leftOut'],
  positive: string | null,
): Placement {
  const { rows, dimensions: k, rowPositions, columnPositions } = map;
  const anchor = positive === null ? -1 : rows.indexOf(positive);
  const isMirrored = anchor >= 0 && rowPositions[anchor * k]! < 0;
  const at = (values: Float64Array, deviations: Float64Array | undefined, i: number) =>
    Array.from({ length: k }, (_, d) =>
      coordinate(
        values[i * k + d]! * (isMirrored && d === 0 ? -1 : 1),
        // Statements that are all of one kind are drawn alike every time: that says nothing of how far they are off.
        deviations?.[i * k + d] || Number.NaN,
      ),
    );
  const sum = (indices: Iterable<number>) => [...indices].reduce((total, index) => total + counts[index]!, 0);
  const m = columns.length;
  return {
    method: 'correspondence',
    dimensions: k,
    actors: rows.map((name, i) => ({
      name,
      stance: null,
      count: sum(columns.map((_, j) => i * m + j)),
      at: at(rowPositions, errors?.rows, i),
      slopes: null,
    })),
    concepts: columns.map(({ concept, stance }, j) => ({
      name: concept,
      stance,
      count: sum(rows.map((_, i) => i * m + j)),
      at: at(columnPositions, errors?.columns, j),
      slopes: null,
    })),
    leftOut,
    fit: {
      inertia: map.inertia,
      shares: Array.from({ length: k }, (_, d) => map.inertias[d]! / map.inertia),
      draws: errors?.draws ?? 0,
    },
  };
}

/** A concept that agreeing with does not depend on the position has no place: it would be endlessly far off on either side. */
function placeOf({ value, error }: Estimate, slope: Estimate): Coordinate {
  const isFlat = Math.abs(slope.value) < FLAT;
  return isFlat ? coordinate(Number.NaN, Number.NaN) : coordinate(value, error);
}

function coordinate(value: number, error: number): Coordinate {
  return { value, error, low: value - BY_95 * error, high: value + BY_95 * error };
}
