import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from './align-words.ts';
import { compareVersions } from './compare-versions.ts';
import { fidelityOf } from './find-versions.ts';
import { wordsOf } from './quote-words.ts';
import { saidAlone } from './said.ts';
import { versionIndex } from './version-index.ts';

const lowers = (text: string) => wordsOf(text).map(({ lower }) => lower);

describe('words', () => {
  test.each([
    ['contractions are two', 'We won’t; they’re gone', ['we', 'will', 'not', 'they', 'are', 'gone']],
    [
      'written numbers are figures',
      'forty-two ships and five hundred men',
      ['42', 'ships', 'and', '500', 'men'],
    ],
    ['one spelling of British and American', 'defence programme', ['defense', 'program']],
    ['possessives are the word', "Velik's fleet", ['velik', 'fleet']],
    ['nothing', ' … ', []],
  ])('%s', (_, text, words) => {
    expect(lowers(text)).toEqual(words);
  });

  test('each keeps its place', () => {
    const text = 'We won’t pay 2,000 crowns.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      'won’t',
      'won’t',
      'pay',
      '2,000',
      'crowns',
    ]);
  });
});

test('an alignment goes through all words of both texts in order', () => {
  const kinds = alignWords(wordsOf('We will send ten ships'), wordsOf('We send twenty old ships')).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['same', 'added', 'same', 'left-out', 'changed', 'same']);
});

const word = fc.constantFrom(
  ...'we they will may not never no troops ships send refuse island Ostia Varga treaty against if and the without peace 12 hundred perhaps said, ended. —'.split(
    ' ',
  ),
);
const text = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => words.join(' '));

test('whatever is compared with itself is the same', () => {
  fc.assert(
    fc.property(text, (words) => {
      fc.pre(wordsOf(words).length >= 3 && wordsOf(words).filter(({ content }) => content).length >= 2);
      const said = saidAlone(words, { speaker: 'Dora Velik', date: '2031-01-01' });
      expect(compareVersions(said, said)).toEqual({ class: 'same', differences: [], similarity: 1 });
    }),
  );
});

test('the names of the two sides can change places', () => {
  const swap = (words: string) =>
    words.replace(/Ostia|Varga/g, (name) => (name === 'Ostia' ? 'Varga' : 'Ostia'));
  fc.assert(
    fc.property(text, text, fc.boolean(), (here, there, direct) => {
      const compared = compareVersions({ ...saidAlone(here), direct }, saidAlone(there));
      const swapped = compareVersions({ ...saidAlone(swap(here)), direct }, saidAlone(swap(there)));
      expect({ class: swapped.class, similarity: swapped.similarity }).toEqual({
        class: compared.class,
        similarity: compared.similarity,
      });
    }),
  );
});

test('differences are slices of the two texts', () => {
  fc.assert(
    fc.property(text, text, (here, there) => {
      for (const difference of compareVersions(saidAlone(here), saidAlone(there)).differences) {
        if (difference.here !== null)
          expect(here.slice(difference.here.start, difference.here.end)).toBe(difference.here.text);
        if (difference.there !== null)
          expect(there.slice(difference.there.start, difference.there.end)).toBe(difference.there.text);
      }
    }),
  );
});

describe('among many statements', () => {
  const speaker = 'Dora Velik';
  const other = 'Ilan Torres';
  const statements = [
    saidAlone('The weather on the coast was bad.', { speaker }),
    saidAlone('We will not send ships to the island.', { speaker, date: '2031-02-01' }),
    saidAlone('We may send ships to the island one day.', { speaker: other, date: '2031-02-01' }),
  ];
  const index = versionIndex(statements);
  const find = (words: string, by: string) =>
    fidelityOf(saidAlone(words, { speaker: by, date: '2031-02-02' }), statements, index);

  test('the same speaker goes first', () => {
    const altered = find('We will send ships to the island.', speaker);
    expect([altered.class, altered.versions[0]?.at]).toEqual(['negation-changed', 1]);
    expect(find('We will not send ships to the island.', speaker)).toMatchObject({
      class: 'same',
      differences: [],
    });
  });

  test('the same words of somebody else are moved', () => {
    const found = find('We will not send ships to the island.', 'Maret Osk');
    expect(found.class).toBe('moved-context');
    expect(found.differences.at(-1)?.words).toBe('said by Dora Velik, not by Maret Osk');
  });

  test('what nobody else has stands only here, as does an empty text', () => {
    for (const words of ['Nobody knows the price of salt.', '', '—', '!'.repeat(500)])
      expect(find(words, speaker)).toEqual({
        class: 'only-here',
        differences: [],
        similarity: expect.any(Number),
        versions: [],
      });
    const none = versionIndex([]);
    expect(fidelityOf(saidAlone('We will go.'), [], none).class).toBe('only-here');
  });

  test('the order of the statements does not matter', () => {
    const turned = statements.toReversed();
    const found = fidelityOf(
      saidAlone('We will send ships to the island.', { speaker }),
      turned,
      versionIndex(turned),
    );
    expect(found.versions.map(({ at }) => turned[at]!.text)).toEqual(
      find('We will send ships to the island.', speaker).versions.map(({ at }) => statements[at]!.text),
    );
  });

  test('a very long quotation is compared as far as 800 words', () => {
    const long = saidAlone('word '.repeat(5000), { speaker });
    expect(alignWords(wordsOf(long.text), wordsOf(long.text))).toHaveLength(800);
  });
});
