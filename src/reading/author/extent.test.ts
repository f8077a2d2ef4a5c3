import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readText } from '../../../test/reading/read-text.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import type { Finder } from '../finder.ts';
import { readAttributions } from '../read-attributions.ts';

const own = (text: string) =>
  readText(text, codebook)
    .filter(({ voice, cue, issue }) => voice === 'author' && cue === null && issue !== null)
    .map(({ content }) => content[0]!.text);

describe('a statement of the author', () => {
  test.each([
    [
      'a dateline',
      'ORL, 4 May (Harbour Wire) - Troops left for the border on Monday.',
      'Troops left for the border on Monday.',
    ],
    ['a time', '10.20 – Troops are on the road.', 'Troops are on the road.'],
    ['the mark of an item', '(a) Troops are on the road.', 'Troops are on the road.'],
  ])('begins after %s', (_what, text, expected) => {
    expect(own(`${text}\n\nIt rained.`)).toEqual([expected]);
  });

  test('is not cut at a hyphen', () => {
    const text = 'ORL-on-Sea has seen troops before.';
    expect(own(`${text}\n\nIt rained.`)).toEqual([text]);
  });

  test('has its subject, though that says something later in the sentence', () => {
    expect(
      own('Ruritania pulled its troops out of the islands on Monday, accusing its partners of haste.'),
    ).toEqual(['Ruritania pulled its troops out of the islands on Monday']);
  });

  test('gives way to nothing that is too unsure to be shown', () => {
    const text = 'Ruritania enjoys the help of troops from three countries.';
    const finder = (strength: number): Finder => ({
      name: 'unsure 1',
      bands: { accept: 0.9, review: 0.25 },
      find: (scenes) =>
        scenes.map(() => [
          {
            source: { first: 0, last: 1 },
            cue: { first: 1, last: 2 },
            content: [{ first: 2, last: 9 }],
            lemma: 'enjoy',
            frame: 'position',
            group: null,
            subject: null,
            negated: false,
            quoted: false,
            strength,
          },
        ]),
    });
    const voices = (strength: number) =>
      readAttributions(
        { text, mediaType: 'text/plain', date: null },
        { registry: builtInRegistry(), codebook, finder: finder(strength) },
      ).map(({ voice, confidence }) => [voice, confidence >= 0.25]);
    expect(voices(0.9)).toEqual([['reported', true]]);
    expect(voices(0.1)).toContainEqual(['author', true]);
  });
});
