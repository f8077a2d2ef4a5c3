import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from '../../test/reading/fuzz/faults.ts';
import { codebook } from '../../test/reading/invented-codebook.ts';
import { builtInRegistry, registryWith } from '../coding/index.ts';
import { type Finder, rules } from './finder.ts';
import { readAttributions } from './read-attributions.ts';

const words = constantFrom(
  'said',
  'Berg',
  'that',
  'he',
  'France',
  'troops',
  'is against',
  'according to',
  'will send',
  ',',
  '.',
  ' - ',
  '\n\n',
  '😀',
  'é',
  '(',
  ')',
  ':',
  '# ',
  '> ',
);
const marks = constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '「',
  '」',
  "''",
  '``',
);

const readers: readonly Finder[] = [rules];
const registry = registryWith(builtInRegistry(), codebook.actors);

test.each(readers)('any text is read without an error, and every span is a slice of it: $name', (finder) => {
  const text = array(oneof(words, marks, string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 }).map(
    (parts) => parts.join(' '),
  );
  assert(
    property(text, constantFrom('text/plain', 'text/markdown'), (text, mediaType) => {
      const context = { registry, codebook, finder };
      const attributions = readAttributions({ text, mediaType, date: '2024-04-02' }, context);
      expect(faultsOf(text, attributions)).toEqual([]);
      for (const { source, cue, voice } of attributions)
        if (voice === 'author') expect([source, cue]).toEqual([null, null]);
    }),
    { numRuns: 300 },
  );
});
