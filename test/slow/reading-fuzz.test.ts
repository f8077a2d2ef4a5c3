import { afterAll, describe, expect, test } from 'vitest';
import { builtInRegistry, registryWith } from '../../src/coding/index.ts';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { type Finder, readAttributions, rules } from '../../src/reading/index.ts';
import { rng } from '../../src/stats/rng.ts';
import { faultsOf } from '../reading/fuzz/faults.ts';
import { giants } from '../reading/fuzz/giants.ts';
import { inventedArticle } from '../reading/fuzz/invented-articles.ts';
import { mutated } from '../reading/fuzz/mutations.ts';
import { codebook } from '../reading/invented-codebook.ts';

const readers: readonly Finder[] = [rules, await finderOf('trained')];
const TEXTS = 10_000;
const registry = registryWith(builtInRegistry(), codebook.actors);

interface Tried {
  readonly faults: readonly string[];
  readonly time: number;
}

function tried(text: string, mediaType: 'text/plain' | 'text/markdown', finder: Finder): Tried {
  const begun = process.threadCpuUsage();
  try {
    const context = { registry, codebook, finder };
    const attributions = readAttributions({ text, mediaType, date: '2024-04-02' }, context);
    const { user, system } = process.threadCpuUsage(begun);
    return { faults: faultsOf(text, attributions), time: (user + system) / 1000 };
  } catch (error) {
    return { faults: [`thrown: ${error instanceof Error ? error.stack : String(error)}`], time: 0 };
  }
}

describe.each(readers)('$name', (finder) => {
  const slowest = { 'mutated text': ['none', 0], 'text of a million characters': ['none', 0] } as Record<
    string,
    [string, number]
  >;
  const note = (kind: string, what: string, time: number) => {
    if (time > slowest[kind]![1]) slowest[kind] = [what, time];
  };
  afterAll(() => {
    for (const [kind, [what, time]] of Object.entries(slowest))
      console.log(`${finder.name}: the slowest ${kind} took ${time.toFixed(0)} ms: ${what}`);
  });

  test(`${TEXTS} mutated texts are read without a fault`, () => {
    const bad: string[] = [];
    // The first text would be charged with loading the language model.
    tried('He agreed.', 'text/plain', finder);
    for (let seed = 1; seed <= TEXTS; seed++) {
      const random = rng(seed);
      const { text, by } = mutated(inventedArticle(random), random);
      const { faults, time } = tried(text, seed % 2 === 0 ? 'text/plain' : 'text/markdown', finder);
      const what = `seed ${seed}, ${by.join(', ')}`;
      if (faults.length > 0) bad.push(`${what}: ${faults.join('; ')}`);
      note('mutated text', what, time);
    }
    expect(bad).toEqual([]);
  }, 600_000);

  test.each(Object.keys(giants))(
    'a million characters are read without a fault: %s',
    (what) => {
      const { faults, time } = tried(giants[what]!(), 'text/markdown', finder);
      note('text of a million characters', what, time);
      expect(faults).toEqual([]);
    },
    300_000,
  );
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
