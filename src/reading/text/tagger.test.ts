import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../test/reading/read-text.ts';
import { taggerOfWink } from '../../../test/reading/tagged-by-wink.ts';
import { Tagger } from './tagger.ts';

test.each(['We cannot, Arel said.', 'Cannot, he said.', '“It cannot.”', 'They said they cannot; they will.'])(
  'a word of which the tagger knows no lemma is its own: %s',
  (text) => {
    for (const { cue, content } of readText(text))
      for (const span of [...(cue === null ? [] : [cue]), ...content])
        expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(readText(`${text} Berg said it failed.`).some(({ cue }) => cue?.text === 'said')).toBe(true);
  },
);

const ofWink = taggerOfWink();
const tagger = new Tagger();
const tagged = (text: string): string[] => {
  const { length, words, tags } = tagger.tag(text);
  return Array.from({ length }, (_, i) => {
    const word = words[i]!;
    return `${word.text}/${tagger.lemmaOf(word, tags[i]!)}/${tagger.nameOf(tags[i]!)}`;
  });
};

const columns = ['column-falling-apart.md', 'column-never-so-united.md'].map((name) =>
  readFileSync(new URL(`../../../examples/troops-2024/${name}`, import.meta.url), 'utf8').replace(/\s/g, ' '),
);
const WORDS = columns.join(' ').split(/ +/);

test.each(columns)('words, lemmas and tags of a text are those of wink-nlp: %.40s', (text) => {
  expect(tagged(text)).toEqual(ofWink(text));
});

test('words, lemmas and tags of any words and marks in any order are those of wink-nlp', () => {
  const odd =
    "’s 's n’t can't cannot they'll gonna US$5 3.5 $ USD 20:30 5pm 3rd “ ” — -- ... ( ) , . - / #tag @name a@b.co www.a.org 😀 Zorvak zorvak ZORVAK colour U.S. pro- ’90s İ é".split(
      ' ',
    );
  const piece = fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...WORDS));
  const run = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
  const text = fc.array(run, { maxLength: 20 }).map((runs) => runs.join(' '));
  fc.assert(
    fc.property(text, (each) => {
      // A number within a run is a word to wink-nlp, unless it met it as a number before.
      fc.pre(!/[^\s\d]\d+(?:\D|$)/.test(each));
      expect(tagged(each)).toEqual(ofWink(each));
    }),
    { numRuns: 400 },
  );
});

test('a number is one after a full stop without a space too', () => {
  expect(tagged('in May.2008').at(-1)).toBe('2008/2008/NUM');
});

test('places are where the words stand', () => {
  const text = columns[0]!;
  const { length, words, places } = tagger.tag(text);
  for (let i = 0; i < length; i++) {
    const { text: word } = words[i]!;
    expect(text.slice(places[i], places[i]! + word.length)).toBe(word);
  }
});
