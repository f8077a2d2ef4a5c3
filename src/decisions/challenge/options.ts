import type { ModelSettings } from '../forecast.ts';
import type { Setting } from '../model.ts';

/** How the challenge model of Bueno de Mesquita is computed; the literature leaves all of it open. */
export interface ChallengeOptions {
  /** Rounds played. The model has no stopping rule. */
  readonly rounds: number;
  /** What is forecast after the last round: the weighted mean or the weighted median of the positions. */
  readonly outcome: 'mean' | 'median';
  /** Weight of the status quo against a policy that changes without a challenge, 0 to 1. */
  readonly q: number;
  /** Chance that such a change is for the better; null: 1 where the median lies nearer than the rival, else 0. */
  readonly t: number | null;
  /** Whose risk exponent says what a rival gains: the own of who looks at it, or that of each. */
  readonly view: 'own' | 'each';
  /** What distances are divided by: the range of the positions at the start, or of the current round. */
  readonly range: 'first' | 'current';
  /** What votes for a side are divided by: the votes on that pair, or those on all pairs (then no probability). */
  readonly denominator: 'pair' | 'all';
  /** Votes by distance to the power of each voter's risk exponent, or by distance. */
  readonly votes: 'risk' | 'linear';
  /**
   * Which offer is taken. `least`: conflict before compromise before capitulation, of these the least movement; `lowest`: the
   * same, but of compromises the lowest position; `strongest`: that of who gains most, of equals the least movement.
   */
  readonly offers: 'least' | 'lowest' | 'strongest';
}

/** What `--set` may set. Without a preset: the printed equations, three rounds, the mean, which has the smallest error of all. */
export const challengeSettings: Readonly<Record<keyof ChallengeOptions, Setting>> = {
  rounds: {
    kind: 'number',
    least: 0,
    most: 1000,
    whole: true,
    standard: 3,
    help: 'rounds played; there is no stopping rule',
  },
  outcome: {
    kind: 'choice',
    values: ['mean', 'median'],
    standard: 'mean',
    help: 'weighted mean or weighted median of the positions after the last round',
  },
  q: { kind: 'number', least: 0, most: 1, standard: 1, help: 'weight of the status quo' },
  t: {
    kind: 'number',
    least: 0,
    most: 1,
    standard: null,
    help: 'chance that a change without a challenge is for the better (default: from the median)',
  },
  view: {
    kind: 'choice',
    values: ['own', 'each'],
    standard: 'own',
    help: 'whose risk exponent says what a rival gains',
  },
  range: {
    kind: 'choice',
    values: ['first', 'current'],
    standard: 'first',
    help: 'distances by the range at the start, or of the round',
  },
  denominator: {
    kind: 'choice',
    values: ['pair', 'all'],
    standard: 'pair',
    help: 'votes by those on the pair, or on all pairs',
  },
  votes: {
    kind: 'choice',
    values: ['risk', 'linear'],
    standard: 'risk',
    help: 'votes by distance to the power of the risk exponent, or by distance',
  },
  offers: {
    kind: 'choice',
    values: ['least', 'lowest', 'strongest'],
    standard: 'least',
    help: 'offer taken: by kind and least movement, by kind and lowest compromise, or from who gains most',
  },
};

/**
 * Named settings. `paper`: the equations as Scholz, Calbert and Smith print them; `scholz-table2`: as they must have been computed
 * to give the table that the same paper prints.
 */
export const challengePresets: Readonly<Record<string, ModelSettings>> = {
  paper: { rounds: '8', outcome: 'median' },
  'scholz-table2': { rounds: '8', outcome: 'median', denominator: 'all', offers: 'lowest' },
};

/** The options that complete settings (`withStandards`) stand for. */
export function challengeOptions(settings: ModelSettings): ChallengeOptions {
  const { t, q, rounds, ...words } = settings;
  return {
    ...(words as unknown as Pick<
      ChallengeOptions,
      'outcome' | 'view' | 'range' | 'denominator' | 'votes' | 'offers'
    >),
    rounds: Number(rounds),
    q: Number(q),
    t: t === undefined ? null : Number(t),
  };
}
