import { expect, test } from 'vitest';
import { fixtureInput } from '../../test/fixtures/canal-report.ts';
import { hostileInput } from '../../test/fixtures/hostile-report.ts';
import { claimReviews } from './claim-review.ts';

interface Review {
  readonly claimReviewed: string;
  readonly reviewBody: string;
  readonly itemReviewed: { readonly author?: unknown; readonly appearance: { readonly url?: string } };
  readonly reviewRating: Record<string, unknown>;
  readonly author?: unknown;
  readonly url?: string;
}
const input = fixtureInput();
const reviews = (of = input, options = {}) =>
  (JSON.parse(claimReviews(of, options)) as { '@graph': Review[] })['@graph'];

test('only decided claims are reviewed, in the order of the columns', () => {
  expect(reviews().map(({ claimReviewed }) => claimReviewed)).toEqual([
    'Disagreement within the Canal League over the canal is growing.',
    'Most members are against the canal.',
    'Borduria and Cimmeria are against the canal. One may',
    'Nobody agrees any more.',
    'Borduria is for the canal',
  ]);
});

test('a rating is the verdict in words, without a number, and says what it is about', () => {
  for (const { reviewRating, reviewBody } of reviews()) {
    expect(Object.keys(reviewRating)).toEqual(['@type', 'alternateName', 'ratingExplanation']);
    expect(reviewRating['alternateName']).toMatch(/^(supported|contradicted|mixed) by the evidence listed$/);
    expect(reviewBody).toContain('The verdict is about the 12 statements of this report as of 2024-04-0');
    expect(reviewBody).toContain('and about nothing else');
  }
});

test('a claim is its author’s only in the author’s own voice', () => {
  const author = { '@type': 'Person', name: 'A writer invented for the test' };
  expect(reviews().map(({ itemReviewed }) => itemReviewed.author)).toEqual(
    Array.from({ length: 5 }, () => author),
  );
  const columns = input.columns.map((column) => ({
    ...column,
    claims: column.claims.map((claim) => ({ ...claim, voice: 'reported' as const })),
  }));
  expect(reviews({ ...input, columns }).some(({ itemReviewed }) => 'author' in itemReviewed)).toBe(false);
});

test('nobody answers for a review who was not named', () => {
  expect(reviews()[0]).not.toHaveProperty('author');
  expect(reviews(input, { publisher: 'The Desk', url: 'https://desk.example/' })[0]).toMatchObject({
    author: { '@type': 'Organization', name: 'The Desk' },
    url: 'https://desk.example/',
  });
});

test('only an address of the web is the address of an article', () => {
  const of = (origin: string) => {
    const columns = input.columns.map((column) => ({ ...column, document: { ...column.document, origin } }));
    return reviews({ ...input, columns })[0]!.itemReviewed.appearance.url;
  };
  expect([of('https://a.example/"<'), of('javascript:alert(1)'), of('/home/me/column.md')]).toEqual([
    'https://a.example/%22%3C',
    undefined,
    undefined,
  ]);
});

test('no text can end the script element that holds the JSON in a page', () => {
  const json = claimReviews(hostileInput('</script><!--<script>'));
  expect(json).not.toMatch(/<|\u2028/);
  expect(JSON.stringify(JSON.parse(json))).toContain('</script><!--<script>');
});
