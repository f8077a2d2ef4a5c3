import { dateOf, monthOf, yearOf } from '../../stats/calendar.ts';
import type { Rng } from '../../stats/rng.ts';
import type { Amount, Amounts } from './amount.ts';
import { compareRanks, type RankComparison } from './compare-ranks.ts';
import { deedsWarnings } from './deeds-warnings.ts';
import { denominatorOf, type Denominators } from './denominators.ts';
import { type FirstDeeds, firstDeeds } from './first-deeds.ts';
import { type LeadLag, leadLag, type MemberLag } from './lead-lag.ts';
import { monthlySums, monthNumber } from './months.ts';
import { sumOf, wordOf } from './totals.ts';

/** Words: commitments, which add up, or stances, of which a member has one at a time. */
export interface Words extends Amounts {
  readonly kind: 'commitments' | 'stances';
}

/** What to compare. Days are day numbers, both ends included. */
export interface DeedsQuestion {
  readonly members: readonly string[];
  readonly from: number;
  readonly to: number;
  /** By what deeds (and commitments) are measured; null: by nothing. */
  readonly denominators: Denominators | null;
  /** What a member without a deed on record has done: nobody knows, or nothing. */
  readonly absent: 'unknown' | 'zero';
  /** Of stances: the last one counts, or the mean of all. */
  readonly position: 'last' | 'mean';
  /** The same period by period; null: no. */
  readonly by: 'month' | 'year' | null;
  /** Draws of permutations and of the bootstrap. */
  readonly draws: number;
}

/** One member. Null is not known. */
export interface MemberDeeds {
  readonly actor: string;
  /** The sum of its commitments, or its stance (-1..1). */
  readonly words: number | null;
  readonly deeds: number | null;
  /** Deeds over commitments: 1 is all that was promised. Null for stances, and where nothing was promised. */
  readonly share: number | null;
  readonly denominator: number | null;
  /** What is ranked: words and deeds over the denominator (stances as they are). */
  readonly ranked: { readonly words: number; readonly deeds: number } | null;
  /** 0 for the least of those compared, 1 for the most. */
  readonly wordRank: number | null;
  readonly deedRank: number | null;
  /** `wordRank - deedRank`: above 0 further up in words than in deeds. */
  readonly gap: number | null;
  /** Ids behind words and deeds. */
  readonly wordIds: readonly string[];
  readonly deedIds: readonly string[];
}

/** All members over one stretch of time. */
export interface DeedsFigures extends Pick<RankComparison, 'kendall' | 'spearman' | 'meanGap'> {
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  readonly members: readonly MemberDeeds[];
  /** How many have a rank in both. */
  readonly compared: number;
  /** Of members with both: all commitments, all deeds, and the second over the first; null for stances. */
  readonly total: { readonly words: number; readonly deeds: number; readonly share: number | null } | null;
}

/** Whether the deeds of one member follow its words. */
export interface ActorLag extends Omit<MemberLag, 'place'> {
  readonly actor: string;
}

/** Words against deeds. */
export interface WordsAndDeeds extends DeedsFigures {
  readonly words: Pick<Words, 'name' | 'unit' | 'kind'>;
  readonly deeds: Pick<Amounts, 'name' | 'unit'>;
  readonly denominator: string | null;
  /** Rank correlation of deeds with and without the denominator; null without one. */
  readonly sameOrder: number | null;
  readonly periods: readonly DeedsFigures[];
  readonly leadLag: Omit<LeadLag, 'own'> | null;
  /** Lead and lag of each member of whom enough is on record. */
  readonly memberLags: readonly ActorLag[];
  readonly firstDeeds: FirstDeeds;
  readonly warnings: readonly string[];
}

/**
 * Words against deeds of the members of an alliance: who stands further up in what it says than in what it does.
 *
 * @example
 * // The Ukraine Support Tracker, 2022 to 2024: allocations over commitments
 * wordsAgainstDeeds(commitments, allocations, question, rng(1)).members.find(({ actor }) => actor === 'Norway')?.share // 0.288
 */
export function wordsAgainstDeeds(
  words: Words,
  deeds: Amounts,
  question: DeedsQuestion,
  rng: Rng,
): WordsAndDeeds {
  const asked = new Set(question.members);
  const inRange = ({ actor, day }: Amount) => asked.has(actor) && day >= question.from && day <= question.to;
  const [said, done] = [words.rows.filter(inRange), deeds.rows.filter(inRange)];
  const whole = figures({ ...words, rows: said }, done, question, question, question.draws, rng);
  const periods = periodsOf(question, [...said, ...done]).map(([from, to]) => {
    const within = ({ day }: Amount) => day >= from && day <= to;
    const own = { ...words, rows: said.filter(within) };
    return figures(own, done.filter(within), question, { from, to }, 0, rng);
  });
  const known = whole.members.filter(({ ranked }) => ranked !== null);
  const sameOrder =
    question.denominators === null
      ? null
      : (compareRanks(
          known.map((member) => member.deeds!),
          known.map(({ ranked }) => ranked!.deeds),
          0,
          rng,
        ).spearman?.value ?? null);
  const result = {
    ...whole,
    words: { name: words.name, unit: words.unit, kind: words.kind },
    deeds: { name: deeds.name, unit: deeds.unit },
    denominator: question.denominators?.name ?? null,
    sameOrder,
    periods,
    ...lagOf(said, done, question, rng),
    firstDeeds: firstDeeds(said, done, question.to),
  };
  return { ...result, warnings: deedsWarnings(result, question) };
}

function figures(
  words: Words,
  deeds: readonly Amount[],
  question: DeedsQuestion,
  range: { readonly from: number; readonly to: number },
  draws: number,
  rng: Rng,
): DeedsFigures {
  const { denominators, absent, position } = question;
  const [said, done] = [words.rows, deeds].map((rows) => Map.groupBy(rows, ({ actor }) => actor)) as [
    Map<string, Amount[]>,
    Map<string, Amount[]>,
  ];
  const [fromYear, toYear] = [range.from, range.to].map((day) => Number(dateOf(day).slice(0, 4))) as [
    number,
    number,
  ];
  const found = question.members.map((actor) => {
    const [own, acts] = [said.get(actor) ?? [], done.get(actor) ?? []];
    const word = own.length === 0 ? null : wordOf(own, words.kind, position);
    const deed = acts.length > 0 ? sumOf(acts) : absent === 'zero' ? 0 : null;
    const denominator = denominators === null ? null : denominatorOf(denominators, actor, fromYear, toYear);
    const by = denominators === null ? 1 : denominator;
    const ranked =
      word === null || deed === null || by === null
        ? null
        : { words: words.kind === 'stances' ? word.value : word.value / by, deeds: deed / by };
    const share =
      words.kind === 'stances' || word === null || deed === null || word.value === 0
        ? null
        : deed / word.value;
    const [wordIds, deedIds] = [word?.ids ?? [], acts.map(({ id }) => id)];
    return { actor, words: word?.value ?? null, deeds: deed, share, denominator, ranked, wordIds, deedIds };
  });
  const known = found.filter(({ ranked }) => ranked !== null);
  const comparison = compareRanks(
    known.map(({ ranked }) => ranked!.words),
    known.map(({ ranked }) => ranked!.deeds),
    draws,
    rng,
  );
  const places = new Map(known.map(({ actor }, i) => [actor, i]));
  const members = found.map((member): MemberDeeds => {
    const place = places.get(member.actor);
    if (place === undefined) return { ...member, wordRank: null, deedRank: null, gap: null };
    const [wordRank, deedRank] = [comparison.wordRanks[place]!, comparison.deedRanks[place]!];
    return { ...member, wordRank, deedRank, gap: wordRank - deedRank };
  });
  return {
    start: dateOf(range.from),
    end: dateOf(range.to),
    members,
    compared: known.length,
    total: words.kind === 'stances' ? null : totalOf(members),
    kendall: comparison.kendall,
    spearman: comparison.spearman,
    meanGap: comparison.meanGap,
  };
}

function totalOf(members: readonly MemberDeeds[]): DeedsFigures['total'] {
  const both = members.filter((member) => member.words !== null && member.deeds !== null);
  if (both.length === 0) return null;
  const words = both.reduce((sum, member) => sum + member.words!, 0);
  const deeds = both.reduce((sum, member) => sum + member.deeds!, 0);
  return { words, deeds, share: words === 0 ? null : deeds / words };
}

/** Months or years in which somebody said or did something; a question of one period has none beside it. */
function periodsOf({ by, from, to }: DeedsQuestion, rows: readonly Amount[]): [number, number][] {
  if (by === null) return [];
  const periodOf = by === 'year' ? yearOf : monthOf;
  const periods = new Map(rows.map(({ day }) => [periodOf(day)[0], periodOf(day)] as const));
  return [...periods.values()]
    .toSorted(([a], [b]) => a - b)
    .map(([first, last]) => [Math.max(first, from), Math.min(last, to)]);
}

function lagOf(
  said: readonly Amount[],
  done: readonly Amount[],
  question: DeedsQuestion,
  rng: Rng,
): Pick<WordsAndDeeds, 'leadLag' | 'memberLags'> {
  if (said.length === 0 || done.length === 0) return { leadLag: null, memberLags: [] };
  const months = [...said, ...done].map(({ day }) => monthNumber(day));
  const [first, last] = [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
  const sums = (rows: readonly Amount[]) => monthlySums(rows, question.members, first, last);
  const found = leadLag(sums(said), sums(done), question.draws, rng);
  if (found === null) return { leadLag: null, memberLags: [] };
  const { own, ...pooled } = found;
  const memberLags = own.map(({ place, ...lag }) => ({ actor: question.members[place]!, ...lag }));
  return { leadLag: pooled, memberLags };
}
