import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../coding/codebook.ts';
import { troops } from '../../../test/reading/invented-codebook.ts';
import { consequencePairs, evaluationPairs } from './opinion-pairs.ts';
import { stemsOf } from './phrases.ts';
import { stanceLexicon, swappedLexicon } from './stance-lexicon.ts';
import { stanceBy, stanceOf } from './stance-of.ts';
import {
  actionPairs,
  attitudePairs,
  comparisonPairs,
  expectationPairs,
  nounPairs,
  optionPairs,
  type StancePair,
  wishPairs,
  yieldingPairs,
} from './stance-pairs.ts';
import { stanceWords } from './stance-words.ts';

/** An issue without cues of its own. */
const bare: Issue = {
  ...troops,
  pro: { means: '', cues: [] },
  contra: { means: '', cues: [] },
  ambivalent: { means: '', cues: [] },
};

describe('the two sides', () => {
  const governing = [
    ...attitudePairs,
    ...nounPairs,
    ...wishPairs,
    ...expectationPairs,
    ...yieldingPairs,
    ...optionPairs,
  ];
  const all: readonly StancePair[] = [
    ...governing,
    ...evaluationPairs,
    ...consequencePairs,
    ...comparisonPairs,
    ...actionPairs,
  ];

  test('have a counterpart for every word, and no word twice', () => {
    expect(all.filter(([a, b]) => a === '' || b === undefined || b === '')).toEqual([]);
    const stems = stanceWords.map(({ text }) => stemsOf(text).join(' '));
    expect(stems.filter((word, i) => stems.indexOf(word) !== i)).toEqual([]);
  });

  const frames: readonly (readonly [string, readonly StancePair[], (word: string) => string])[] = [
    ['what one does about it', governing, (word) => `${word} troops`],
    ['what it is like', evaluationPairs, (word) => `troops clearly ${word}`],
    ['what comes of it', consequencePairs, (word) => `troops would ${word}`],
    ['what it is beside another', comparisonPairs, (word) => `troops clearly ${word} talks`],
    ['what is done', actionPairs, (word) => `will ${word} troops`],
  ];
  test.each(frames)('weigh the same in words for %s', (_what, pairs, frame) => {
    const unlike = pairs
      .map(([pro, contra]) => [
        pro,
        stanceOf(frame(clean(pro)), bare),
        contra,
        stanceOf(frame(clean(contra)), bare),
      ])
      .filter(([, a, , b]) => a !== 1 || b !== -1);
    expect(unlike).toEqual([]);
  });

  /** Sentences with one word that has a side, however turned, weakened, conceded or compared. */
  const sentences = [
    'X troops',
    'does not X troops',
    'would never X troops',
    'might X troops',
    'could not X troops',
    'refuses to X troops',
    'stopped short of X troops',
    'X troops only if asked',
    'although they X troops, it is late',
    'used to X troops',
    'once X troops but now sends shells',
    'troops should not be X',
    'urged them not to X troops',
    'does not think that they X troops',
    'those who X troops are many',
    'If they X troops, so be it',
    'If we X troops, that would be wrong',
    'Do they X troops?',
    'not only X troops',
    'X talks rather than troops',
    'cannot X withdrawing the troops',
    'X the end to the troops',
    'neither X nor discusses troops',
    'even Borduria X troops',
  ];
  test('exchanged in a sentence negate its stance, whatever turns or weakens it', () => {
    const plain = [...attitudePairs, ...wishPairs].filter(([a, b]) => !/[ =]/.test(a + b));
    expect(plain.length).toBeGreaterThan(40);
    const unlike = sentences.flatMap((sentence) =>
      plain
        .map((pair) => pair.map((word) => stanceOf(sentence.replace('X', word), bare)))
        .map(([pro, contra], i) => [sentence, plain[i]![0], pro, contra] as const)
        .filter(([, , pro, contra]) => contra !== (pro == null ? null : 0 - pro)),
    );
    expect(unlike).toEqual([]);
    // The sides exchanged in the lexicon do the same as the words exchanged in the text.
    const [lexicon, swapped] = [stanceLexicon(bare), swappedLexicon(stanceLexicon(bare))];
    const same = sentences.flatMap((sentence) =>
      plain
        .map(([word]) => sentence.replace('X', word))
        .filter((text) => {
          const stance = stanceBy(text, bare, lexicon);
          return stanceBy(text, bare, swapped) !== (stance === null ? null : 0 - stance);
        }),
    );
    expect(same).toEqual([]);
  });

  test('exchanged in all words and in the codebook, negate every stance', () => {
    const piece = constantFrom(
      ...all.flat().map(clean),
      ...troops.contra.cues,
      ...troops.pro.cues,
      ...stanceWords
        .filter(({ kind }) => !['attitude', 'evaluation'].includes(kind))
        .map(({ text }) => clean(text)),
      ...'troops troops soldiers it they and or nor but although despite while if only even whether which because once now ? , .'.split(
        ' ',
      ),
      'used to',
      'even if',
      'those who',
      'remains to be seen',
    );
    const swapped = swappedLexicon(stanceLexicon(troops));
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const stance = stanceOf(text, troops);
        expect(stanceBy(text, troops, swapped)).toBe(stance === null ? null : 0 - stance);
      }),
      { numRuns: 2000 },
    );
  });

  test('exchanged in the codebook alone, negate what its cues say', () => {
    const turned: Issue = { ...troops, pro: troops.contra, contra: troops.pro };
    const cue = constantFrom('keep the option open', 'not on the agenda', 'would be a mistake', 'no plans');
    const frame = constantFrom(
      'X',
      'might X',
      'X, he said',
      'although others wait, X',
      'X only if asked',
      'even so, X',
    );
    assert(
      property(frame, cue, (text, words) => {
        const stance = stanceOf(text.replace('X', words), troops);
        expect(stance).not.toBe(null);
        expect(stanceOf(text.replace('X', words), turned)).toBe(0 - stance!);
      }),
    );
  });
});

const clean = (word: string): string => word.replace('=', '');
