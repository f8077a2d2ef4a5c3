/** What a parameter of a climb means, and which values it can have. */
export interface ParameterMeaning {
  /** As escalation-model.md and the literature write it. */
  readonly symbol: string;
  readonly means: string;
  readonly least: number;
  readonly most: number;
  /** Whether every climb needs it; the others have a use only with some beliefs, or are left out. */
  readonly needed: boolean;
}

const any = { least: -1e6, most: 1e6, needed: true } as const;
const amount = { least: 0, most: 1e6, needed: true } as const;
const chance = { least: 0, most: 1, needed: true } as const;

/** The parameters of a climb, in the order in which they are shown. */
export const PARAMETERS = {
  memberGain: { symbol: 'v_M', means: "a member's gain where its act stands", ...any },
  abandonment: {
    symbol: 'a_M',
    means: "a member's loss where it is answered and support is refused",
    ...any,
  },
  memberWar: { symbol: 'W_M', means: "a member's loss in a war", ...any },
  allianceGain: { symbol: 'v_A', means: "the climbing side's gain where the act stands", ...any },
  supportCost: { symbol: 's', means: 'what support costs although the other side backs down', ...any },
  credibility: { symbol: 'kappa', means: 'the credibility lost where support is refused', ...any },
  allianceWar: { symbol: 'W_A', means: "the climbing side's loss in a war", ...any },
  rivalLoss: { symbol: 'l', means: "the other side's loss where it tolerates the act", ...any },
  rivalGain: { symbol: 'g', means: "the other side's gain where it answers and support is refused", ...any },
  audienceCost: {
    symbol: 'b',
    means: 'what backing down costs the other side before its audience',
    ...amount,
  },
  rate: {
    symbol: 'lambda_0',
    means: 'occasions a month to act alone, for a member at the agreed rung',
    ...amount,
  },
  positionWeight: {
    symbol: 'b1',
    means: 'how the rate grows with the ideal rung above the agreed one',
    ...any,
  },
  cohesionWeight: { symbol: 'b2', means: 'how the rate falls with cohesion; below 0: grows', ...any },
  cohesion: { symbol: 'c', means: 'how united the members are', least: -1, most: 1, needed: true },
  settlement: { symbol: 'mu_S', means: 'chance of a settlement in a month without incident', ...chance },
  deescalation: { symbol: 'mu_D', means: 'chance of one rung down in a month without incident', ...chance },
  agreedRung: {
    symbol: 'm',
    means: 'the rung agreed on; without it, the one reached',
    ...any,
    needed: false,
  },
  resolve: {
    symbol: 'p_0',
    means: 'chance that the other side stands firm whatever the line',
    ...chance,
    needed: false,
  },
  resolveGrowth: {
    symbol: 'p_k',
    means: 'how that grows from rung to rung (beliefs: rising)',
    ...amount,
    needed: false,
  },
  redLine: {
    symbol: 'pi_0',
    means: 'chance that there is a red line (beliefs: redLine)',
    ...chance,
    needed: false,
  },
  reluctance: {
    symbol: 's_1',
    means: 'what support costs more where no member would give it',
    ...amount,
    needed: false,
  },
  resoluteWar: { symbol: 'W_R', means: 'what a war costs a resolute other side', ...any, needed: false },
  irresoluteWar: { symbol: 'W_R', means: 'what a war costs an irresolute other side', ...any, needed: false },
} as const satisfies Record<string, ParameterMeaning>;

export type ParameterName = keyof typeof PARAMETERS;

/** What each member may have of its own. */
export const MEMBER_PARAMETERS = {
  ideal: { symbol: 'x_i', means: 'the rung that the member would have', ...any },
  support: { symbol: 's_i', means: 'how readily it would support another, 0 to 1', ...chance, needed: false },
  memberGain: { ...PARAMETERS.memberGain, needed: false },
  abandonment: { ...PARAMETERS.abandonment, needed: false },
  memberWar: { ...PARAMETERS.memberWar, needed: false },
} as const satisfies Record<string, ParameterMeaning>;

export type MemberParameterName = keyof typeof MEMBER_PARAMETERS;
