import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readText } from '../../../test/reading/read-text.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import type { Finder } from '../finder.ts';
import { sceneOf } from '../parse/scene.ts';
import { readAttributions } from '../read-attributions.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { owners, ownPieces } from './own-pieces.ts';

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

  test('may be a main clause after another', () => {
    const text = 'Until there is a treaty, the troops should stand still, and Anna Berg wants to wait.';
    expect(own(text)).toEqual(['Until there is a treaty, the troops should stand still']);
  });

  test.each([
    ['runs into what somebody says', 'Even Ruritania, whose troops are few, is no longer calling for peace.'],
    ['is the frame of it', 'It was Anna Berg, the envoy for the troops, who said that it rained.'],
  ])('is nothing that %s', (_what, text) => {
    expect(own(text)).toEqual([]);
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

  test('does not end in a word on which what is reported hangs', () => {
    const text = 'The troops were ahead by half, with Anna Berg glad of it.';
    const scene = sceneOf(paragraphsOf({ text, mediaType: 'text/plain' })[0]!);
    const reported = {
      source: { first: 8, last: 10 },
      cue: { first: 10, last: 11 },
      content: [{ first: 11, last: 13 }],
      lemma: 'glad',
      frame: 'position',
      group: null,
      subject: null,
      negated: false,
      quoted: false,
      strength: 0.9,
    } as const;
    const pieces = ownPieces(scene, scene.ranges[0]!, owners(scene, [reported]), [reported]);
    expect(pieces).toEqual([{ first: 0, last: 6, whole: false, opens: true }]);
    expect(scene.tokens[5]!.text).toBe('half');
  });
});
