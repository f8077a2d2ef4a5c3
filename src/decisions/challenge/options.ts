import { EntenteError } from '../../error.ts';
import type { ModelSettings } from '../forecast.ts';
import { readSettings } from '../read-settings.ts';

/** How the challenge model of Bueno de Mesquita is computed; the literature leaves all of it open. */
export interface ChallengeOptions {
  /** Rounds played. The model has no stopping rule. */
  readonly rounds: number;
  /** What is forecast after the last round: the weighted mean or the weighted median of the positions. */
  readonly outcome: 'mean' | 'median';
  /** Weight of the status quo against a policy that changes without a challenge, 0 to 1. */
  readonly q: number;
  /** Chance that such a change is for the better; `auto`: 1 where the median lies nearer than the rival, else 0. */
  readonly t: number | 'auto';
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

const defaults: ChallengeOptions = {
  rounds: 3,
  outcome: 'mean',
  q: 1,
  t: 'auto',
  view: 'own',
  range: 'first',
  denominator: 'pair',
  votes: 'risk',
  offers: 'least',
};

/**
 * Named settings. `paper`: the equations as Scholz, Calbert and Smith print them; `scholz-table2`: as they must have been computed
 * to give the table that the same paper prints.
 */
export const challengePresets: Readonly<Record<string, ModelSettings>> = {
  paper: { rounds: '8', outcome: 'median' },
  'scholz-table2': { rounds: '8', outcome: 'median', denominator: 'all', offers: 'lowest' },
};

const kinds = {
  rounds: { least: 0, most: 1000, whole: true },
  outcome: ['mean', 'median'],
  q: { least: 0, most: 1 },
  t: { least: 0, most: 1, word: 'auto' },
  view: ['own', 'each'],
  range: ['first', 'current'],
  denominator: ['pair', 'all'],
  votes: ['risk', 'linear'],
  offers: ['least', 'lowest', 'strongest'],
} as const;

/**
 * The options that settings by name stand for; what is not set is as in `paper`, but for three rounds and the mean.
 *
 * @throws EntenteError of kind usage for an unknown preset, setting or value
 * @example challengeOptions({ q: '0.5' }).q // 0.5
 */
export function challengeOptions(settings: ModelSettings = {}, preset?: string): ChallengeOptions {
  const named =
    preset === undefined || !Object.hasOwn(challengePresets, preset) ? undefined : challengePresets[preset];
  if (preset !== undefined && named === undefined) {
    const known = Object.keys(challengePresets).join(', ');
    throw new EntenteError('usage', 'unknown preset of challenge', preset, `it is one of: ${known}`);
  }
  return readSettings('challenge', { ...named, ...settings }, kinds, defaults);
}
