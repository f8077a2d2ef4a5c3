import type { ModelSettings } from '../forecast.ts';
import type { Setting } from '../model.ts';

const victory = ['Linear', 'Square', 'Quartic', 'Octic', 'Binary'] as const;
const election = ['Conditional', 'MarkovIncentive', 'MarkovUniform'] as const;
const voting = ['Binary', 'PropBin', 'Prop', 'PropCbc', 'Cubic', 'ASymProsp'] as const;
const adjust = ['None', 'OneThird', 'Half', 'TwoThirds', 'Full'] as const;
const range = ['Min', 'Mid', 'Max'] as const;
const commit = ['NoCommit', 'SemiCommit', 'FullCommit'] as const;
const vector = ['S1P1', 'S2P2', 'S2PMax'] as const;
const bargain = ['InitOnlyInterp', 'InitRcvrInterp', 'PWCompInterp'] as const;
const transitions = ['Deterministic', 'Stochastic'] as const;
const faults = ['corrected', 'kept'] as const;
const outcome = ['mean', 'expected', 'likeliest'] as const;

export type VictoryModel = (typeof victory)[number];
export type ElectionModel = (typeof election)[number];
export type VotingRule = (typeof voting)[number];

/** The options of the spatial model, in KTAB's names. */
export interface SmpOptions {
  readonly victoryProbModel: VictoryModel;
  readonly pceModel: ElectionModel;
  readonly votingRule: VotingRule;
  readonly bigRAdjust: (typeof adjust)[number];
  readonly bigRRange: (typeof range)[number];
  readonly thirdPartyCommit: (typeof commit)[number];
  readonly interVecBrgn: (typeof vector)[number];
  readonly bargnModel: (typeof bargain)[number];
  readonly stateTransitions: (typeof transitions)[number];
  /** Whether what is wrong in KTAB is kept: docs/differences-spatial-model.md lists it. */
  readonly faults: (typeof faults)[number];
  readonly outcome: (typeof outcome)[number];
  readonly maxTurns: number;
}

function choice<T extends string>(values: readonly T[], standard: T, help: string): Setting {
  return { kind: 'choice', values, standard, help };
}

/** What `--set` may set, with KTAB's standards. */
export const smpSettings: Readonly<Record<keyof SmpOptions, Setting>> = {
  victoryProbModel: choice(victory, 'Linear', 'how strength becomes the chance to win a vote'),
  pceModel: choice(election, 'Conditional', 'how pairwise chances become those of each option'),
  votingRule: choice(voting, 'Prop', 'how a difference in utility becomes a vote'),
  bigRAdjust: choice(adjust, 'OneThird', 'how far others are seen with their own attitude to risk'),
  bigRRange: choice(range, 'Mid', 'range of attitudes to risk: 0..1, -1/2..1, -1..1'),
  thirdPartyCommit: choice(commit, 'SemiCommit', 'what a third party stakes in a challenge'),
  interVecBrgn: choice(vector, 'S2P2', 'weights in a bargain: salience and chance, or their squares'),
  bargnModel: choice(bargain, 'InitOnlyInterp', 'whose view of a challenge makes the bargain'),
  stateTransitions: choice(transitions, 'Deterministic', 'the likeliest bargain, or one drawn by chance'),
  faults: choice(faults, 'corrected', 'whether faults of KTAB are corrected or kept'),
  outcome: choice(
    outcome,
    'mean',
    'mean of the last positions by capability times salience, or by their chances, or the likeliest',
  ),
  maxTurns: { kind: 'number', least: 1, most: 1000, whole: true, standard: 100, help: 'turns at most' },
};

/** `ktab`: as KTAB computes it, faults included. */
export const smpPresets: Readonly<Record<string, ModelSettings>> = { ktab: { faults: 'kept' } };

/** Options from checked settings (`withStandards`). */
export function smpOptions(settings: ModelSettings): SmpOptions {
  return { ...settings, maxTurns: Number(settings.maxTurns) } as unknown as SmpOptions;
}
