import { describe, expect, test } from 'vitest';
import { builtInRegistry, registryWith } from '../../src/coding/index.ts';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { type Finder, readAttributions, rules } from '../../src/reading/index.ts';
import { rng } from '../../src/stats/rng.ts';
import { faultsOf } from '../reading/fuzz/faults.ts';
import { inventedArticle } from '../reading/fuzz/invented-articles.ts';
import { mutated } from '../reading/fuzz/mutations.ts';
import { tried } from '../reading/fuzz/tried.ts';
import { codebook } from '../reading/invented-codebook.ts';

const readers: readonly Finder[] = [rules, await finderOf('trained')];
const TEXTS = 10_000;
const registry = registryWith(builtInRegistry(), codebook.actors);

describe.each(readers)('$name', (finder) => {
  test(`${TEXTS} mutated texts are read without a fault`, () => {
    const bad: string[] = [];
    let slowest: [string, number] = ['none', 0];
    // The first text would be charged with loading the language model.
    tried('He agreed.', 'text/plain', finder);
    for (let seed = 1; seed <= TEXTS; seed++) {
      const random = rng(seed);
      const { text, by } = mutated(inventedArticle(random), random);
      const { faults, time } = tried(text, seed % 2 === 0 ? 'text/plain' : 'text/markdown', finder);
      const what = `seed ${seed}, ${by.join(', ')}`;
      if (faults.length > 0) bad.push(`${what}: ${faults.join('; ')}`);
      if (time > slowest[1]) slowest = [what, time];
    }
    console.log(`${finder.name}: the slowest text took ${slowest[1].toFixed(0)} ms: ${slowest[0]}`);
    expect(bad).toEqual([]);
  }, 600_000);
});

test('faults are seen where there are some', () => {
  const [attribution] = readAttributions(
    { text: 'Ada Arel said that it rains 😀.', mediaType: 'text/plain', date: null },
    { registry, codebook: null },
  );
  const text = 'Ada Arel said that it rains 😀.';
  const faults = (change: object) => faultsOf(text, [{ ...attribution!, ...change }]);
  expect(faults({})).toEqual([]);
  expect(faults({ cue: { start: 9, end: 12, text: 'said' } })).toEqual(['no slice: [9, 12)']);
  expect(faults({ cue: { start: 9, end: 99, text: 'said' } })).toEqual(['no span: [9, 99)']);
  expect(faults({ cue: { start: 13, end: 14, text: ' ' } })).toEqual(['nothing but white space: [13, 14)']);
  expect(faults({ content: [{ start: 28, end: 29, text: '\ud83d' }] })).toEqual([
    'half a character: [28, 29)',
  ]);
  expect(faults({ content: [] })).toEqual(['no content']);
  expect(faults({ confidence: 0, stance: 2 })).toEqual(['no confidence: 0', 'no stance: 2']);
  expect(faults({ cue: null })).toEqual(['reported without a cue']);
  expect(faultsOf(text, [attribution!, { ...attribution!, source: null }, attribution!])).toHaveLength(1);
  const [it, rains] = [
    { start: 19, end: 21, text: 'it' },
    { start: 22, end: 27, text: 'rains' },
  ];
  expect(faults({ content: [rains, it] })).toEqual(['contents out of order: 19']);
});
