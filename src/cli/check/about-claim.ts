import type { CheckedClaim } from '../../claims/index.ts';
import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';

/** What claims were checked against. */
export interface ClaimSources {
  readonly statements: readonly Statement[];
  readonly deeds?: readonly Deed[];
}

/** By id, who said or did what, in a few words. */
export type Quotes = ReadonlyMap<string, string>;

/** What is shown of a claim beside verdict and reason, in this order. */
export const ABOUT = ['period', 'known', 'strongest for', 'strongest against', 'would change it'] as const;

/** Words of a quote that are shown. */
const SHOWN = 80;

/** What the statements and deeds say, by their ids, cut short. */
export function quotesOf({ statements, deeds = [] }: ClaimSources): Quotes {
  return new Map([...statements, ...deeds].map((record) => [record.id, quoteOf(record)]));
}

function quoteOf({ actor, date, span }: Statement | Deed): string {
  const text = span.text.replace(/\s+/g, ' ').trim();
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
  return `${actor}, ${date}: “${cut}”`;
}

/** Name and words of each of `ABOUT`; empty words where there is nothing to say. */
export function aboutOf(
  { period, coverage, strongest, wouldChange }: CheckedClaim,
  quotes: Quotes,
): [name: string, words: string][] {
  const said = (ids: readonly string[]) =>
    ids
      .slice(0, 1)
      .flatMap((id) => quotes.get(id) ?? [])
      .join('');
  return [
    ['period', period === null ? '' : `${period.from} to ${period.to}`],
    ['known', coverage === null ? '' : `${coverage.known} of ${coverage.of}`],
    ['strongest for', said(strongest.for)],
    ['strongest against', said(strongest.against)],
    ['would change it', wouldChange ?? ''],
  ];
}
