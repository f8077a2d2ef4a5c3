import { coalitions } from './coalitions.ts';
import { utilityOf, weightedDistance } from './distance.ts';
import { electionChances } from './election.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';
import { voteCode } from './vote.ts';

/** Where everybody stands and would like to stand, from 0 to 1. */
export interface SmpState {
  readonly positions: Float64Array;
  readonly ideals: Float64Array;
}

/** How the actors see a state. */
export interface Assessment {
  /** By position (that of actor j), then by actor i: how far the position is from the ideal of i, in the eyes of i. */
  readonly distances: Float64Array;
  /** By actor, -1 (seeks risk) to 1 (shuns it). */
  readonly risk: Float64Array;
  /** By position, then by actor: its own utility of the position. */
  readonly utilities: Float64Array;
}

/** Distances, attitudes to risk and utilities in a state, in small steps. Costs O(n² (n + dimensions)). */
export function* assess(
  input: SmpInput,
  { positions, ideals }: SmpState,
  options: SmpOptions,
): Generator<void, Assessment> {
  const { actors: n, dimensions, salience } = input;
  const distances = new Float64Array(n * n);
  for (let j = 0; j < n; j += 1)
    for (let i = 0; i < n; i += 1)
      distances[j * n + i] = weightedDistance(
        ideals,
        salience,
        i * dimensions,
        positions,
        j * dimensions,
        dimensions,
      );
  const risk = yield* riskAttitudes(input, distances, options);
  const utilities = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    const seen = perceivedRisk(risk[i]!, risk[i]!, options.bigRAdjust);
    for (let j = 0; j < n; j += 1) utilities[j * n + i] = utilityOf(distances[j * n + i]!, seen);
  }
  return { distances, risk, utilities };
}

/**
 * Attitudes to risk from the chance that each position would win: who is likely to win shuns risk. Where all are as likely,
 * nobody does either (0).
 */
function* riskAttitudes(
  input: SmpInput,
  distances: Float64Array,
  options: SmpOptions,
): Generator<void, Float64Array> {
  const { votingRule, pceModel, victoryProbModel, bigRRange, faults } = options;
  const n = input.actors;
  const neutral = distances.map((distance) => utilityOf(distance, 0));
  const strengths = yield* coalitions(neutral, input.capability, n, voteCode(votingRule, faults));
  const chances = electionChances(strengths, n, pceModel, victoryProbModel);
  let least = 1;
  let most = 0;
  for (const chance of chances) {
    if (chance < least) least = chance;
    if (chance > most) most = chance;
  }
  if (most - least < 1e-14) return new Float64Array(n);
  return chances.map((chance) => {
    if (bigRRange === 'Min') return (chance - least) / (most - least);
    if (bigRRange === 'Max') return (2 * chance - (most + least)) / (most - least);
    return (3 * chance - (most + 2 * least)) / (2 * (most - least));
  });
}

/** The attitude that one of attitude `own` sees in one of attitude `other`. */
export function perceivedRisk(own: number, other: number, adjust: SmpOptions['bigRAdjust']): number {
  if (adjust === 'None') return own;
  if (adjust === 'OneThird') return (2 * own + other) / 3;
  if (adjust === 'Half') return (own + other) / 2;
  if (adjust === 'TwoThirds') return (own + 2 * other) / 3;
  return other;
}
