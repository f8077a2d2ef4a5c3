import { sameActors } from './count-claims.ts';
import { sameClaims } from './same-claims.ts';
import type { ClaimKind, ClaimsOfColumn } from './scored-claim.ts';

/** One thing that differs between the claims found and those marked. */
export interface ClaimError {
  readonly what: 'missed' | 'invented' | 'kind' | 'verdict' | 'actors' | 'issue' | 'voice';
  readonly kind: ClaimKind;
  /** What was found and what is marked, in words; '-' for nothing. */
  readonly found: string;
  readonly marked: string;
  readonly quote: string;
}

/** What differs, in order of the text: `missed` and `invented` stand where no claim of any kind shares the span. */
export function claimErrors({ text, found, marked }: ClaimsOfColumn): ClaimError[] {
  const errors: (ClaimError & { readonly at: number })[] = [];
  const quote = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ');
  const same = sameClaims(text, found, marked, true);
  const left = {
    found: found.filter((_, i) => same[i]! < 0),
    marked: marked.filter((_, j) => !same.includes(j)),
  };
  const other = sameClaims(text, left.found, left.marked, false);
  for (const [i, claim] of left.found.entries()) {
    const counterpart = left.marked[other[i]!];
    const [what, kind] =
      counterpart === undefined ? (['invented', claim.kind] as const) : (['kind', counterpart.kind] as const);
    errors.push({
      what,
      kind,
      found: claim.kind,
      marked: counterpart?.kind ?? '-',
      quote: quote(claim),
      at: claim.start,
    });
  }
  for (const [j, claim] of left.marked.entries())
    if (!other.includes(j))
      errors.push({
        what: 'missed',
        kind: claim.kind,
        found: '-',
        marked: claim.verdict,
        quote: quote(claim),
        at: claim.start,
      });
  for (const [i, j] of same.entries()) {
    if (j < 0) continue;
    const [one, two] = [found[i]!, marked[j]!];
    const { kind, start: at } = two;
    const add = (what: ClaimError['what'], a: string, b: string) =>
      errors.push({ what, kind, found: a, marked: b, quote: quote(two), at });
    if (one.verdict !== two.verdict) add('verdict', one.verdict, two.verdict);
    if (one.voice !== two.voice) add('voice', one.voice, two.voice);
    if (two.verdict === 'not-checkable') continue;
    if (!sameActors(one, two)) add('actors', one.actors.join('+') || '-', two.actors.join('+') || '-');
    if (one.issue !== two.issue) add('issue', one.issue ?? '-', two.issue ?? '-');
  }
  return errors
    .toSorted((a, b) => a.at - b.at)
    .map(({ what, kind, found: a, marked: b, quote: words }) => ({
      what,
      kind,
      found: a,
      marked: b,
      quote: words,
    }));
}
