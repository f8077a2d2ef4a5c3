import { bootstrap, type Interval } from '../../reading/evaluation/bootstrap.ts';
import type { Rng } from '../../stats/rng.ts';
import { type ClaimCounts, countClaims, countOf, noClaims } from './count-claims.ts';
import { type ClaimKind, type ClaimsOfColumn, claimKinds, verdicts } from './scored-claim.ts';

/** A share, 0..1, of how many, with its 95% interval; null where it is a share of nothing. */
export interface ClaimFigure {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly of: number;
}

export interface FoundFigures {
  readonly found: number;
  readonly marked: number;
  readonly right: number;
  readonly precision: ClaimFigure;
  readonly recall: ClaimFigure;
  readonly f1: ClaimFigure;
}

export interface ClaimScores {
  readonly columns: number;
  /** Claims of all kinds together; a claim of another kind than the marked one counts as wrong. */
  readonly claims: FoundFigures;
  /** Spans, whatever the kind. */
  readonly spans: FoundFigures;
  readonly kinds: Readonly<Record<ClaimKind, FoundFigures>>;
  /** Of the claims found that evidence could decide: the same verdict. */
  readonly verdict: ClaimFigure;
  readonly actors: ClaimFigure;
  readonly issue: ClaimFigure;
  readonly voice: ClaimFigure;
  /** Value judgements and motives that a verdict was given on: none may be. */
  readonly values: { readonly asked: number; readonly judged: number };
  /** Claims found, by the verdict marked (rows) and given (columns), in the order of `verdicts`. */
  readonly confusion: readonly (readonly number[])[];
}

/**
 * Scores the claims found in columns against those marked; intervals are drawn over columns.
 *
 * @throws RangeError without a column
 * @example scoreClaims([{ text, found, marked }], { rng: rng(1), draws: 1000 }).claims.f1.value
 */
export function scoreClaims(
  columns: readonly ClaimsOfColumn[],
  { rng, draws = 1000 }: { readonly rng: Rng; readonly draws?: number },
): ClaimScores {
  const rows = columns.map(countClaims);
  const sum = noClaims();
  for (const row of rows) for (const [i, count] of row.entries()) sum[i]! += count;
  const shares: ((counts: ClaimCounts) => readonly [part: number, whole: number])[] = [];
  const places = new Map<(counts: ClaimCounts) => readonly [number, number], number>();
  const ask = (share: (counts: ClaimCounts) => readonly [number, number]) => {
    places.set(share, shares.length);
    shares.push(share);
    return share;
  };
  const asked = {
    claims: three(claimKinds, ask),
    spans: three(['span'], ask),
    kinds: claimKinds.map((kind) => three([kind], ask)),
    verdict: ask((counts) => [sumOfVerdicts(counts, true), sumOfVerdicts(counts, false)]),
    actors: ask((counts) => [countOf(counts, 'actors right'), countOf(counts, 'actors asked')]),
    issue: ask((counts) => [countOf(counts, 'issue right'), countOf(counts, 'issue asked')]),
    voice: ask((counts) => [countOf(counts, 'voice right'), countOf(counts, 'voice asked')]),
  };
  const intervals = bootstrap(rows, (counts) => shares.map((share) => shareOf(...share(counts)) ?? 0), {
    draws,
    rng,
  });
  const figure = (share: (counts: ClaimCounts) => readonly [number, number]): ClaimFigure => {
    const [part, whole] = share(sum);
    const value = shareOf(part, whole);
    return { value, interval: value === null ? null : intervals[places.get(share)!]!, of: whole };
  };
  const foundFigures = ({ slots, precision, recall, f1 }: Three): FoundFigures => ({
    found: total(sum, slots, 'found'),
    marked: total(sum, slots, 'marked'),
    right: total(sum, slots, 'right'),
    precision: figure(precision),
    recall: figure(recall),
    f1: figure(f1),
  });
  return {
    columns: columns.length,
    claims: foundFigures(asked.claims),
    spans: foundFigures(asked.spans),
    kinds: Object.fromEntries(
      claimKinds.map((kind, i) => [kind, foundFigures(asked.kinds[i]!)]),
    ) as unknown as Record<ClaimKind, FoundFigures>,
    verdict: figure(asked.verdict),
    actors: figure(asked.actors),
    issue: figure(asked.issue),
    voice: figure(asked.voice),
    values: { asked: countOf(sum, 'values asked'), judged: countOf(sum, 'values judged') },
    confusion: verdicts.map((marked) => verdicts.map((given) => countOf(sum, `${marked} as ${given}`))),
  };
}

type Share = (counts: ClaimCounts) => readonly [part: number, whole: number];

interface Three {
  readonly slots: readonly string[];
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Share;
}

function three(slots: readonly string[], ask: (share: Share) => Share): Three {
  const of = (counts: ClaimCounts, what: string) => total(counts, slots, what);
  return {
    slots,
    precision: ask((counts) => [of(counts, 'right'), of(counts, 'found')]),
    recall: ask((counts) => [of(counts, 'right'), of(counts, 'marked')]),
    f1: ask((counts) => [2 * of(counts, 'right'), of(counts, 'found') + of(counts, 'marked')]),
  };
}

function total(counts: ClaimCounts, slots: readonly string[], what: string): number {
  return slots.reduce((sum, slot) => sum + countOf(counts, `${slot} ${what}`), 0);
}

function sumOfVerdicts(counts: ClaimCounts, right: boolean): number {
  let sum = 0;
  for (const marked of verdicts.slice(0, -1))
    for (const given of verdicts)
      if (!right || marked === given) sum += countOf(counts, `${marked} as ${given}`);
  return sum;
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
