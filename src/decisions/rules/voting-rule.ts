/** Enough of something: the weights of those in favour add up to at least `quota`, or to more (`over`). */
export interface Threshold {
  /** By member, at least 0. */
  readonly weights: readonly number[];
  readonly quota: number;
  /** Whether the sum has to be above the quota: more than half. */
  readonly over: boolean;
}

/** How members decide: a proposal passes where all thresholds of any one clause are met. */
export interface VotingRule {
  /** Plain words for a page: "a majority of members". */
  readonly words: string;
  readonly clauses: readonly (readonly Threshold[])[];
}

/** Whether who abstains counts like a no, or as if it were no member. */
export type Abstention = 'against' | 'left-out';

/** A vote: in favour, against, or neither. */
export type Vote = 'yes' | 'no' | 'abstain';

/** Sums of decimal fractions may miss a quota by rounding: this share of all the weight is forgiven. */
const SLACK = 1e-12;

/**
 * Whether a proposal passes. Where who abstains is left out, quotas are shares of the weight of those who vote; where nobody
 * votes, nothing passes.
 *
 * @example passes(unanimity(2), ['yes', 'abstain'], 'left-out') // true
 */
export function passes(
  rule: VotingRule,
  votes: readonly Vote[],
  abstention: Abstention = 'against',
): boolean {
  return rule.clauses.some((clause) =>
    clause.every(({ weights, quota, over }) => {
      let [all, cast, yes] = [0, 0, 0];
      for (const [i, weight] of weights.entries()) {
        all += weight;
        if (votes[i] !== 'abstain') cast += weight;
        if (votes[i] === 'yes') yes += weight;
      }
      const needed = abstention === 'left-out' && all > 0 ? (quota * cast) / all : quota;
      const slack = SLACK * all;
      return over ? yes > needed + slack : yes > 0 && yes >= needed - slack;
    }),
  );
}

/** Everybody has to agree; each has a veto (the North Atlantic Council; foreign policy of the European Union). */
export function unanimity(members: number): VotingRule {
  return { words: 'unanimity', clauses: [[{ weights: ones(members), quota: members, over: false }]] };
}

/** More than half of the members. */
export function simpleMajority(members: number): VotingRule {
  return {
    words: 'a majority of the members',
    clauses: [[{ weights: ones(members), quota: members / 2, over: true }]],
  };
}

/** At least a share of the weight. @example qualifiedMajority([10, 8, 5], 0.7).clauses[0][0].quota // 16.1 */
export function qualifiedMajority(weights: readonly number[], share: number): VotingRule {
  return {
    words: `${percent(share)} of the weight`,
    clauses: [[{ weights, quota: share * total(weights), over: false }]],
  };
}

/**
 * At least a share of the members who also hold a share of the weight; or all members but so few that they are no blocking
 * minority. The Council of the European Union since 2014: 55% of the members, 65% of the population, at least four to block
 * (Treaty on European Union, article 16(4)).
 *
 * @param blocking how many members it takes at least to block; less than two for no such clause, and none where the members left
 * would be fewer than `members`
 */
export function doubleMajority(
  weights: readonly number[],
  {
    members = 0.55,
    share = 0.65,
    blocking = 4,
  }: { members?: number; share?: number; blocking?: number } = {},
): VotingRule {
  const count = { weights: ones(weights.length), quota: members * weights.length, over: false };
  const people = { weights, quota: share * total(weights), over: false };
  const few = { weights: ones(weights.length), quota: weights.length - blocking + 1, over: false };
  const words = `${percent(members)} of the members with ${percent(share)} of the weight`;
  // Among few members so many against are a minority no more: then what is needed is as above.
  if (blocking < 2 || few.quota < count.quota) return { words, clauses: [[count, people]] };
  return { words: `${words}, or all but ${blocking - 1}`, clauses: [[count, people], [few]] };
}

/** One member decides for all: a coalition of the willing behind a lead nation. */
export function leadNation(lead: number, members: number, name: string): VotingRule {
  const weights = Array.from({ length: members }, (_, i) => (i === lead ? 1 : 0));
  return { words: `${name} decides`, clauses: [[{ weights, quota: 1, over: false }]] };
}

function ones(n: number): number[] {
  return Array.from({ length: n }, () => 1);
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}
