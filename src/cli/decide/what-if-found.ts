import {
  type ActorRanges,
  cheapestBySearch,
  cheapestForMean,
  type CheapestMoves,
  type Decision,
  decisionWith,
  drawnInputs,
  drawPoints,
  leverInWords,
  type LikelyDecisions,
  type Outcome,
  parseLever,
  type Target,
  whatIf,
  type WhatIf,
} from '../../decisions/index.ts';
import type { Rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import type { Drawn } from './drawn.ts';
import { short } from './short.ts';
import { targetOf, type WhatIfOptions } from './what-if-options.ts';

/** What would be otherwise. */
export interface WhatIfFound {
  readonly target: Target | null;
  readonly changes: readonly WhatIf[];
  /** The cheapest moves to the target, and what comes of them. */
  readonly cheapest: (CheapestMoves & { readonly confidence: number | null }) | null;
}

/** As many draws as a share to a few percent takes. */
const DRAWS = 400;

/** The inputs as they were drawn, else drawn from the ranges of the file; null where all are taken as sure. */
export function likelyDecisions(
  decision: Decision,
  ranges: readonly ActorRanges[],
  drawn: Drawn | null,
  rng: Rng,
): LikelyDecisions | null {
  const inputs = drawn?.inputs ?? drawnInputs(decision, ranges);
  if (inputs.length === 0) return null;
  const count = Math.min(DRAWS, drawn?.draws ?? DRAWS);
  const values = drawn?.values ?? drawPoints(inputs, count, rng, 0);
  const changed = decisionWith(decision, inputs);
  return {
    count,
    *each() {
      for (let draw = 0; draw < count; draw++) yield changed(values, draw * inputs.length);
    },
  };
}

/**
 * Works out what `--what-if` and `--target` ask, in steps; null where neither is given. Several changes are tried each alone and
 * then all together.
 *
 * @param forecast the model and settings that are shown
 * @param draws what the confidence rests on
 * @param isMean whether that is the weighted mean, for which the cheapest moves are exact
 */
export function* whatIfFound(
  decision: Decision,
  draws: LikelyDecisions | null,
  forecast: Outcome,
  isMean: boolean,
  options: WhatIfOptions,
): Generator<number, WhatIfFound | null> {
  if (options.whatIf.length === 0 && options.target === undefined) return null;
  const levers = options.whatIf.map((text) => parseLever(text, decision));
  const target = options.target === undefined ? null : targetOf(options.target, decision);
  const sets =
    levers.length > 1 ? [...levers.map((lever) => [lever]), levers] : levers.map((lever) => [lever]);
  const changes = yield* whatIf(decision, forecast, sets, target, draws);
  if (target === null) return { target, changes, cheapest: null };
  const cheapest = isMean
    ? cheapestForMean(decision, target, options.cost)
    : yield* cheapestBySearch(decision, forecast, target, options.cost);
  const tried =
    cheapest.moves === null ? [] : yield* whatIf(decision, forecast, [cheapest.moves], target, draws);
  return { target, changes, cheapest: { ...cheapest, confidence: tried[0]?.confidence ?? null } };
}

export function whatIfJson({ dimensions }: Decision, { target, changes, cheapest }: WhatIfFound): object {
  const single = dimensions.length === 1;
  const by = (values: readonly number[]) => (single ? values[0] : values);
  return {
    whatIf: {
      target: target === null ? null : { issue: dimensions[target.dimension], at: target.at },
      changes: changes.map(({ words, outcome, change, reaches, confidence }) => ({
        change: words,
        outcome: by(outcome),
        difference: by(change),
        reaches,
        confidence,
      })),
      cheapest:
        cheapest === null
          ? null
          : {
              ...cheapest,
              cost: cheapest.moves === null ? null : cheapest.cost,
              moves:
                cheapest.moves?.map(({ actor, to, dimension }) => ({
                  actor,
                  to,
                  issue: dimensions[dimension],
                })) ?? null,
            },
    },
  };
}

export function whatIfInWords(
  decision: Decision,
  { target, changes, cheapest }: WhatIfFound,
  io: Io,
): string[] {
  const { dimensions } = decision;
  const lines = [''];
  if (changes.length > 0) {
    const head = [
      'what if',
      ...dimensions.map((name) => (dimensions.length === 1 ? 'outcome' : name)),
      'change',
      ...(target === null ? [] : [`reaches ${short(target.at)}`]),
    ];
    const rows = changes.map(({ words, outcome, change, reaches, confidence }) => [
      words,
      ...outcome.map(short),
      change.map(signed).join(', '),
      ...(reaches === null
        ? []
        : [
            `${reaches ? 'yes' : 'no'}${confidence === null ? '' : ` (in ${Math.round(100 * confidence)}% of the draws)`}`,
          ]),
    ]);
    lines.push(...formatTable(head, rows, io).trimEnd().split('\n'));
  }
  if (cheapest !== null && target !== null) lines.push(cheapestInWords(dimensions, cheapest, target));
  return lines;
}

/** The cheapest moves in a sentence without a full stop. */
export function cheapestInWords(
  dimensions: readonly string[],
  { moves, cost, exact, confidence }: CheapestMoves & { readonly confidence: number | null },
  { at }: Target,
): string {
  const to = short(at);
  if (moves === null)
    return exact
      ? `no moves on the scale bring the outcome to ${to}`
      : `no moves were found that bring the outcome to ${to}`;
  if (moves.length === 0) return `the outcome is at ${to} already`;
  const list = moves.map((move) => leverInWords(move, dimensions)).join(', ');
  const sure =
    confidence === null ? '' : `; in ${Math.round(100 * confidence)}% of the draws they are enough`;
  return `${exact ? 'cheapest moves' : 'cheapest moves found'} to ${to}: ${list} (cost ${short(cost)})${sure}`;
}

function signed(value: number): string {
  const text = short(value);
  return value > 0 ? `+${text}` : text;
}
