import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holds } from '../documents/span.ts';
import { documentOf, statementIn } from '../../test/store/fiction.ts';
import { openStore, type Store } from './index.ts';

const filler = 'Nothing of interest happened here for a while. '.repeat(20);
const news = documentOf(
  'news',
  `${filler}Then the Chancellor of Ruritania ruled out ground troops.\r\nAn envoy from Türkiye 🕊 left. ${filler}Troops came.`,
  { title: 'A quiet year in Strelsau' },
);
const other = documentOf('other', 'Grain prices rose.');
const said = statementIn(news, 'ruled out ground troops', { speaker: 'Rudolf Elphberg' });

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  await store.importTogether({ documents: [news, other], statements: [said] });
});
afterEach(() => store.close());

describe('a search', () => {
  test('finds a document and a statement, with the words where they stand in the text', async () => {
    const hits = await store.search('troops ground');
    expect(hits.map(({ kind, id }) => [kind, id])).toEqual([
      ['document', 'news'],
      ['statement', said.id],
    ]);
    for (const hit of hits) {
      expect(holds(news.text, hit.snippet)).toBe(true);
      expect(hit.matches.map(({ text }) => text)).toEqual(['ground', 'troops']);
      for (const match of hit.matches) expect(holds(news.text, match)).toBe(true);
    }
    expect(hits[1]!.snippet.text).toBe('ruled out ground troops');
  });

  test.each([
    ['turkiye', 1, 'Türkiye'],
    ['TÜRKIYE', 1, 'Türkiye'],
    ['"ground troops"', 2, 'ground troops'],
    ['"troops ground"', 0, undefined],
    ['chancel*', 1, 'Chancellor'],
    ['chancel', 0, undefined],
    ['Strelsau', 1, undefined],
    ['Elphberg', 1, undefined],
    ['grain OR troops', 0, undefined],
    ['', 0, undefined],
    ['*', 0, undefined],
    ['"', 0, undefined],
  ])('for %s gives %i, the first marked at %s', async (query, count, first) => {
    const hits = await store.search(query);
    expect(hits).toHaveLength(count);
    expect(hits[0]?.matches[0]?.text).toBe(first);
  });

  test.each([
    "'; drop table documents; --",
    'title:x',
    'NEAR(a b',
    'a AND',
    '"unfinished',
    '-x ^y {z}',
    'a\0b',
    '\ud800',
  ])('takes %j for words and not for syntax', async (query) => {
    expect(await store.search(query)).toEqual([]);
  });

  test('never fails and never shows what does not stand there', async () => {
    const piece = fc.constantFrom(
      'troops',
      'ground',
      '"',
      '*',
      '(',
      ' ',
      'NOT',
      '^',
      ':',
      'ü',
      '🕊',
      '\\',
      "'",
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        for (const hit of await store.search(query)) {
          expect(holds(news.text, hit.snippet)).toBe(true);
          for (const match of hit.matches) expect(holds(news.text, match)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gives as many of each kind as are asked for', async () => {
    expect(await store.search('troops', 1)).toHaveLength(2);
  });
});
