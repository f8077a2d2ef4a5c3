import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canal, column, evidenceOf } from '../../../test/fixtures/northern-pact.ts';
import { reviewIn } from '../../../test/store/reviews.ts';
import { parseCodebook } from '../../coding/parse-codebook.ts';
import { parseStatements } from '../../coding/parse-statements.ts';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import type { Reading, Review } from '../../coding/review.ts';
import type { Statement } from '../../coding/statement.ts';
import { readDocument } from '../../documents/index.ts';
import { checkClaim } from '../check-claim.ts';
import { checkDocument } from '../check-document.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { anchorReviews, placeIn } from './anchor-reviews.ts';
import { claimOfReading, readingOf } from './claim-of-reading.ts';
import { correctReading } from './correct-reading.ts';

const document = column(
  'Arcadia is for the canal. Borland and Cimmeria are against the canal. A day of rain.',
);
const { text } = document;
const evidence = evidenceOf(canal('+Arcadia 2024-03-01', '+Borland 2024-03-02'));
const found = checkDocument(document, evidence, { carry: 90 });
const second = 'Borland and Cimmeria are against the canal';

function reviewed(reviews: readonly Review[], cited: readonly Statement[] = []): CheckedClaim[] {
  const named = new Map(cited.map((statement) => [statement.id, statement]));
  return checkDocument(document, evidence, { carry: 90, reviews: { reviews, cited: named } });
}

const review = (more: Parameters<typeof reviewIn>[2] = {}, quote = second) => reviewIn(document, quote, more);
const verdict = (given: 'supported' | 'mixed', more = {}) =>
  review({ verdict: given, reason: 'so', ...more });

describe('a verdict of a person', () => {
  test('stands beside the machine’s, which stays', () => {
    const claims = reviewed([verdict('supported')]);
    expect(claims.map((claim) => claim.verdict)).toEqual(found.map((claim) => claim.verdict));
    expect(claims[0]!.review).toBeUndefined();
    expect(claims[1]!.review).toMatchObject({
      by: 'Anna',
      verdict: 'supported',
      reason: 'so',
      found: true,
      again: null,
    });
  });

  test('of two persons the later counts, both are kept, and that they differ is said', () => {
    const anna = verdict('supported', { at: '2024-04-03T00:00:00Z' });
    const bert = verdict('mixed', { by: 'Bert', at: '2024-04-04T00:00:00Z' });
    for (const order of [
      [anna, bert],
      [bert, anna],
    ]) {
      const { review } = reviewed(order)[1]!;
      expect(review).toMatchObject({ by: 'Bert', verdict: 'mixed' });
      expect(review!.reviews.map(({ by }) => by)).toEqual(['Anna', 'Bert']);
      expect(review!.conflicts).toEqual([
        'Persons disagree: Anna says supported (2024-04-03), Bert says mixed (2024-04-04). The latest counts.',
      ]);
    }
  });

  test('that is taken back is gone, and what was before it counts again', () => {
    const anna = verdict('supported', { at: '2024-04-03T00:00:00Z' });
    const bert = verdict('mixed', { by: 'Bert', at: '2024-04-04T00:00:00Z' });
    const undo = review({ action: 'withdraw', withdraws: bert.id, at: '2024-04-05T00:00:00Z' });
    expect(reviewed([anna, bert, undo])[1]!.review).toMatchObject({
      by: 'Anna',
      verdict: 'supported',
      conflicts: [],
    });
    const both = [anna, bert, undo, review({ action: 'withdraw', withdraws: anna.id })];
    expect(reviewed(both)[1]!.review).toBeUndefined();
  });

  test('says what the machine’s was then, where it is another today', () => {
    const seen = {
      reading: readingOf(found[1]!),
      verdict: 'mixed',
      reason: 'then',
      date: '2024-04-02',
    } as const;
    expect(reviewed([verdict('supported', { seen })])[1]!.review!.machineThen).toBe('mixed');
    expect(reviewed([verdict('supported')])[1]!.review!.machineThen).toBeNull();
  });

  test('given before somebody else corrected the reading is said to be so', () => {
    const reading = readingOf(found[1]!);
    const corrected = review({
      by: 'Bert',
      reading: { ...reading, side: 'pro' },
      at: '2024-05-01T00:00:00Z',
    });
    expect(reviewed([verdict('supported'), corrected])[1]!.review!.conflicts).toEqual([
      'Anna gave the verdict before Bert corrected the reading.',
    ]);
  });
});

describe('what a person corrects', () => {
  test('in the reading is checked anew', () => {
    const reading = correctReading(readingOf(found[1]!), {
      subjects: ['Borland'],
      actors: ['Borland'],
      side: 'pro',
    });
    const { review: own, ...claim } = reviewed([review({ reading })])[1]!;
    expect(claim).toEqual(found[1]);
    expect(own!.again).toMatchObject({ verdict: 'supported', coverage: { known: 1, of: 1 } });
    expect(own!.reading).toMatchObject({ by: 'Anna', says: { side: 'pro' } });
  });

  test('by evidence that the machine does not count is checked anew, for this claim only', () => {
    const [statement] = canal('-Cimmeria 2024-03-05').map((one) => ({
      ...one,
      id: 'new',
      status: 'suggested' as const,
    }));
    const claims = reviewed([review({ evidence: ['new'] })], [statement!]);
    expect(claims[1]!.review!.evidence).toMatchObject([
      { statement: 'new', actor: 'Cimmeria', status: 'suggested', by: 'Anna' },
    ]);
    expect(claims[1]!.review!.again!.coverage).toEqual({ known: 2, of: 2 });
    expect(claims[1]!.verdict).toBe(found[1]!.verdict);
  });

  test('by a statement of the document itself counts for nothing', () => {
    const [statement] = canal('-Cimmeria 2024-03-05').map((one) => ({
      ...one,
      id: 'own',
      document: document.id,
    }));
    expect(reviewed([review({ evidence: ['own'] })], [statement!])[1]!.review!.again).toBeNull();
  });

  test('by an alliance that nobody knows is not checkable, and no error', () => {
    const reading: Reading = {
      ...readingOf(found[1]!),
      kind: 'trend',
      direction: 'falling',
      actors: ['Nowhere'],
    };
    expect(reviewed([review({ reading })])[1]!.review!.again).toMatchObject({
      verdict: 'not-checkable',
      reason: expect.stringContaining('unknown alliance: Nowhere'),
    });
  });

  test('in a form that this version does not know is said to be so', () => {
    const reading = { kind: 'side', subjects: 7 } as unknown as Reading;
    expect(reviewed([review({ reading })])[1]!.review!.again!.reason).toContain('does not know');
  });
});

describe('a claim that a person', () => {
  const reading: Reading = {
    kind: 'side',
    subjects: ['Arcadia'],
    actors: ['Arcadia'],
    side: 'contra',
    issue: 'canal',
  };

  test('added follows behind the machine’s, and is checked by its rules', () => {
    const claims = reviewed([review({ action: 'add', reading }, 'A day of rain')]);
    expect(claims.slice(0, -1)).toEqual(found);
    expect(claims.at(-1)).toMatchObject({
      text: 'A day of rain',
      verdict: 'contradicted',
      review: { found: false, added: { by: 'Anna' }, again: null },
    });
  });

  test('added of another kind, where the machine finds one, is one of its own', () => {
    const of = {
      kind: 'division',
      action: 'add',
      reading: { kind: 'division', subjects: ['Borland'], divided: true },
    } as const;
    const later = review({ kind: 'division', verdict: 'mixed', reason: 'so', by: 'Bert' });
    const claims = reviewed([review(of), later]);
    expect(claims[1]!.review).toBeUndefined();
    expect(claims.at(-1)!.review).toMatchObject({ verdict: 'mixed', by: 'Bert', added: { by: 'Anna' } });
  });

  test('dismissed stays where it is, with the machine’s verdict', () => {
    const claims = reviewed([
      verdict('mixed'),
      review({ action: 'dismiss', by: 'Bert', at: '2024-05-01T00:00:00Z' }),
    ]);
    expect(claims[1]).toMatchObject({
      verdict: found[1]!.verdict,
      review: { verdict: null, dismissed: { by: 'Bert' } },
    });
    expect(claims[1]!.review!.conflicts[0]).toContain('Bert says no claim');
  });

  test('reviewed is still listed where the machine no longer finds it', () => {
    const seen = {
      reading: { ...reading, side: 'pro' },
      verdict: 'supported',
      reason: 'then',
      date: '2024-04-02',
    } as const;
    const claims = reviewed([review({ seen, verdict: 'mixed', reason: 'so' }, 'A day of rain')]);
    expect(claims.at(-1)).toMatchObject({
      kind: 'side',
      verdict: 'supported',
      review: { found: false, added: null, verdict: 'mixed' },
    });
  });
});

describe('a review finds its claim again', () => {
  const claims = (...of: readonly (readonly [string, string])[]) =>
    of.map(([kind, quote]) => ({
      ...found[0]!,
      kind,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      text: quote,
    })) as CheckedClaim[];
  const claimOf = (machine: readonly CheckedClaim[]) =>
    anchorReviews(text, machine, [verdict('mixed')])[0]?.claim;

  test.each<[string, readonly (readonly [string, string])[], number | null]>([
    [
      'at its place and of its kind',
      [
        ['side', 'Arcadia is for the canal'],
        ['side', second],
      ],
      1,
    ],
    ['at its place, read as another kind', [['count', second]], 0],
    ['where the machine reads somewhat more', [['side', `${second}.`]], 0],
    ['not where it reads much less', [['side', 'Cimmeria']], null],
    ['not where one of another kind is near', [['count', `${second}.`]], null],
    ['not where there is none', [], null],
  ])('%s', (_where, machine, claim) => {
    expect(claimOf(claims(...machine))).toBe(claim);
  });

  test('by its words in a text that was edited, and not where they are gone', () => {
    const span = { start: text.indexOf(second), end: text.indexOf(second) + second.length, text: second };
    expect(placeIn(`A new first line. ${text}`, span)).toEqual({
      ...span,
      start: span.start + 18,
      end: span.end + 18,
    });
    expect(placeIn('Arcadia is for the canal.', span)).toBeNull();
    expect(anchorReviews('Arcadia is for the canal.', found, [verdict('mixed')])).toEqual([]);
  });
});

test('whatever is reviewed, no verdict, reason, figure or evidence of the machine changes', () => {
  const quotes = ['Arcadia is for the canal', second, 'A day of rain', 'is for', text];
  const side: Reading = {
    kind: 'side',
    subjects: ['Arcadia'],
    actors: ['Arcadia'],
    side: 'contra',
    issue: 'canal',
  };
  const any = fc.record({
    quote: fc.constantFrom(...quotes),
    kind: fc.constantFrom('side', 'count', 'trend'),
    action: fc.constantFrom('judge', 'dismiss', 'add'),
    verdict: fc.constantFrom(null, 'supported', 'contradicted', 'mixed', 'not-checkable'),
    reading: fc.constantFrom(null, side, { ...side, side: 'pro' }, { kind: 'judgement' } as Reading),
    evidence: fc.subarray(['new', 'other', ...evidence.statements.map(({ id }) => id)]),
    by: fc.constantFrom('Anna', 'Bert', '<b>'),
    at: fc.constantFrom('2024-04-03T00:00:00Z', '2024-04-04T00:00:00Z'),
  });
  const cited = canal('-Arcadia 2024-03-09', '-Cimmeria 2024-03-09').map((one, i) => ({
    ...one,
    id: ['new', 'other'][i]!,
  }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (all) => {
      const reviews = all.map(({ quote, ...more }) => review({ reason: 'so', ...more }, quote));
      const claims = reviewed(reviews, [...cited, ...evidence.statements]);
      const machine = claims.map(({ review: _review, ...claim }) => claim);
      expect(machine.slice(0, found.length)).toEqual(found);
      expect(claims.slice(found.length).every((claim) => claim.review?.found === false)).toBe(true);
      // Whatever the order in which reviews came in.
      expect(reviewed(reviews.toReversed(), [...cited, ...evidence.statements])).toEqual(claims);
    }),
    { numRuns: 200 },
  );
});

const folders = ['../../../examples/troops-2024/', '../../../test/gold/claims/development/case/'];
const columns = folders.flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  const codebook = parseCodebook(readFileSync(new URL('codebook.yaml', folder), 'utf8'), 'codebook.yaml');
  const registry = registryWith(builtInRegistry(), codebook.actors);
  const csv = readFileSync(new URL('evidence.csv', folder), 'utf8');
  const of = { document: 'evidence', registry, codebook, fileName: 'evidence.csv' };
  const evidence = { statements: parseStatements(csv, of), registry, codebook };
  return readdirSync(folder)
    .filter((name) => /^(?!README).*\.md$/.test(name))
    .map((name) => {
      const bytes = readFileSync(new URL(name, folder));
      return { name, evidence, column: readDocument(bytes, { origin: name, id: name, date: '2024-04-02' }) };
    });
});

describe('a reading', () => {
  test.each(columns)('of every claim of $name makes the same claim again', ({ evidence, column }) => {
    const claims = checkDocument(column, evidence, { date: '2024-04-02', carry: 90 });
    for (const claim of claims) {
      const { start, end, text: words } = claim;
      const said = Object.fromEntries(Object.entries(claim).filter(([part]) => part in readingOf(claim)));
      const again = claimOfReading(readingOf(claim), claim)!;
      expect(again).toMatchObject({ ...said, start, end, text: words });
      const { verdict, reason } = checkClaim(again, evidence, { date: '2024-04-02', carry: 90 });
      expect([verdict, reason]).toEqual([claim.verdict, claim.reason]);
    }
    expect(claims.length).toBeGreaterThan(3);
  });

  test('of another kind keeps what both have, and can be checked', () => {
    const base: Reading = { ...readingOf(found[1]!), uncheckable: 'it asks' };
    expect(correctReading(base, { kind: 'change', gone: 'pro' })).toMatchObject({
      kind: 'change',
      subjects: ['Borland', 'Cimmeria'],
      gone: 'pro',
      negated: false,
      uncheckable: null,
    });
    expect(correctReading(base, { side: 'pro' })['uncheckable']).toBe('it asks');
    expect(correctReading(base, { time: { since: null, until: '2024-03-01' } })['uncheckable']).toBeNull();
  });

  test.each<[string, Reading | null, Partial<Reading>, string]>([
    ['without a kind', null, {}, 'a reading without a kind: none — name one with --kind'],
    [
      'with a part of another kind',
      { kind: 'motive' },
      { side: 'pro' },
      'no part of a claim of kind motive: side — it has: voice, actors, ',
    ],
    [
      'without a part that its kind needs',
      { kind: 'side' },
      { kind: 'count' },
      'a claim of kind count needs: side — write pro or contra, with --set side=...',
    ],
    [
      'with a side that is none',
      { kind: 'side', subjects: ['A'] },
      { side: 'left' },
      'a claim of kind side needs: side — write pro or contra',
    ],
    [
      'with a date that is none',
      { kind: 'motive' },
      { time: { since: null, until: '2024-02-30' } },
      'a claim of kind motive needs: time.until — write a date that exists',
    ],
  ])('%s is refused in one line', (_what, base, changes, message) => {
    expect(() => correctReading(base, changes)).toThrow(message);
  });
});
