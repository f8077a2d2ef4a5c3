import { expect, test } from 'vitest';
import { builtInRegistry, registryWith } from '../coding/registry/index.ts';
import { codebook } from '../../test/reading/invented-codebook.ts';
import type { Finder } from './finder.ts';
import { readAttributions } from './read-attributions.ts';

const registry = registryWith(builtInRegistry(), codebook.actors);
/** Finds nothing by itself. */
const blind: Finder = {
  name: 'blind 1',
  bands: { accept: 0.9, review: 0.2 },
  find: (scenes) => scenes.map(() => []),
};
const read = (text: string, withCodebook: boolean) =>
  readAttributions(
    { text, mediaType: 'text/plain', date: null },
    { registry, codebook: withCodebook ? codebook : null, finder: blind },
  )
    .filter(({ voice }) => voice === 'reported')
    .map(({ cue, reader }) => [cue?.text, reader]);

test('where a finder reads nothing, what the rules read on an issue of the codebook is told under their name', () => {
  expect(read('Ruritania ruled out troops.', true)).toEqual([['ruled out', 'rules 1']]);
});

test('a clause that is let known holds what was found in it', () => {
  const text = 'Ruritania let it be known that it could wait, but that its people want troops.';
  const inner: Finder = {
    ...blind,
    find: (scenes) =>
      scenes.map(({ tokens }) => {
        const want = tokens.findIndex(({ lower }) => lower === 'want');
        return [
          {
            source: { first: want - 2, last: want },
            cue: { first: want, last: want + 1 },
            content: [{ first: want + 1, last: want + 2 }],
            lemma: 'want',
            frame: 'object',
            group: null,
            subject: null,
            negated: false,
            quoted: false,
            strength: 0.3,
          },
        ];
      }),
  };
  const cues = readAttributions(
    { text, mediaType: 'text/plain', date: null },
    { registry, codebook, finder: inner },
  ).map(({ cue }) => cue?.text);
  expect(cues).toEqual(['let it be known']);
});

test('all without a codebook is left to the finder', () => {
  expect(read('Ruritania ruled out troops.', false)).toEqual([]);
});
