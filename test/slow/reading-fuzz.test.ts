import { expect, test } from 'vitest';
import { builtInRegistry, registryWith } from '../../src/coding/index.ts';
import { readAttributions, rules } from '../../src/reading/index.ts';
import { faultsOf } from '../reading/fuzz/faults.ts';
import { faultsOnMutated, TEXTS } from '../reading/fuzz/mutated-texts.ts';
import { codebook } from '../reading/invented-codebook.ts';

const registry = registryWith(builtInRegistry(), codebook.actors);

test(`rules: ${TEXTS} mutated texts are read without a fault`, () => {
  expect(faultsOnMutated(rules)).toEqual([]);
}, 600_000);

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
