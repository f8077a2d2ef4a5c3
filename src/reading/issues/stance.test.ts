import { array, assert, constantFrom, property, string } from 'fast-check';
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

describe('the stance of a stretch of text', () => {
  test.each([
    ['supports sending troops', 1],
    ['will send troops', 1],
    ['does not rule out sending troops', 0.3],
    ['refuses to rule out sending troops', 0.3],
    ['nothing should be excluded', 1],
    ['would be a mistake not to send troops', 1],
    ['sees the risks of opposing it, but supports sending troops', 1],
    ['although many oppose troops, it backs them', 1],
    ['backs troops, while it saw a mistake', 1],
    ['despite its opposition to talks, it backs troops', 1],
    ['is ready to send ground troops but not troops', 0],
    ['supports talks, but not troops', -1],
    ['noted that troops are wise', 1],
    ['opposes sending troops', -1],
    ['rejects the idea of ground troops', -1],
    ['sending troops would be a mistake', -1],
    ['has no plans to send troops', -1],
    ['troops are not on the agenda', -1],
    ['will never send troops', -1],
    ["won't send troops", -1],
    ['will send neither weapons nor troops', -1],
    ['neither backs nor rejects sending troops', 0],
    ['neither rejects nor backs sending troops', 0],
    ['does not support sending troops', -0.6],
    ['does not oppose sending troops', 0.6],
    ['will send troops only if asked', 0.5],
    ['might send troops', 0.5],
    ['might not send troops', -0.5],
    ['could send troops', 0.5],
    ['could refuse to send troops', -0.5],
    ['could agree to send troops', 0.5],
    ['cannot send troops', -1],
    ['sending troops would be the right thing', 1],
    ['sending troops would be wrong', -1],
    ['sending troops would be a good idea', 1],
    ['sending troops is safe', 1],
    ['sending troops is reckless', -1],
    ['has not yet decided to send troops', 0],
    ['will withdraw its troops', -1],
    ['troops must never go', -1],
    ['troops must go', 1],
    ['troops should stay', -1],
    ['every option should be kept', 1],
    ['no option should be given up', 0.3],
    ['there will be no ground troops', -1],
    ['it does not end with troops', null],
    ['disagreement over troops is growing', null],
    ['whether troops go remains to be seen', 0],
    ['talked about troops', null],
    ['the question of sending troops was discussed', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(stanceOf(text, troops)).toBe(expected);
  });

  test.each([
    ['does not rule out', 0.3],
    ['never rules out', 0.3],
    ['does not support', -0.6],
    ['cannot oppose', 0.6],
    ['refused to reject', 0.6],
    ['would never support', -1],
    ['stopped short of backing', 0],
    ['no longer opposes', 0.6],
    ['not only supports', 1],
    ['fails to support', -0.6],
    ['is far from supporting', -0.6],
    ['hardly supports', -0.6],
    ['could support', 0.5],
    ['would consider', 0.5],
    ['even Borduria supports', 1],
    ['lifted its veto on', 1],
    ['demands an end to', -1],
    ['warned against withdrawing', 1],
    ['urged the cabinet to reject', -1],
  ])('%s troops: %s', (words, expected) => {
    expect(stanceOf(`${words} troops`, bare)).toBe(expected);
  });

  test.each([
    ['Although it is risky, we support troops', 1],
    ['While supporting troops in principle, he opposes sending them now', -1],
    ['used to oppose troops and now supports them', 1],
    ['used to oppose troops', null],
    ['supports troops only if parliament agrees', 0.5],
    ['would not support troops unless asked', -0.3],
    ['would support troops even if others did not', 1],
    ['If we withdraw the troops, we will regret it', 1],
    ['If we do not send troops, we will regret it', 1],
    ['troops would be more harmful than useful', -1],
    ['shells are better than troops', -1],
    ['troops are better than shells', 1],
    ['prefers troops to talks', 1],
    ['prefers talks to troops', -1],
    ['talks rather than troops', -1],
    ['troops are the lesser evil', 1],
    ['Do they support troops?', null],
    ['asked whether they would send troops', null],
    ['opposing troops would be a mistake', 1],
    ['denied that troops would be a mistake', 1],
    ['said those who oppose troops are wrong', 1],
    ['warned that troops would be a mistake', -1],
    ['warned that withdrawing troops would be a mistake', 1],
    ['fears that troops will be blocked', 1],
    ['wants the troops withdrawn', -1],
    ['would make troops, in Ruritania in May 2024, a topic', null],
  ])('%s: %s', (text, expected) => {
    expect(stanceOf(text, bare)).toBe(expected);
  });

  test('is 0 where both sides are told, and null where none is', () => {
    expect(stanceOf('is undecided about troops', bare)).toBe(0);
    expect(stanceOf('sent a report about troops', bare)).toBe(null);
  });

  test('is not told by a cue that two sides have, nor by a word within a term of the issue', () => {
    const twice = { ...troops, pro: { means: '', cues: ['exclude'] } };
    expect(stanceOf('Oslo excludes troops', troops)).toBe(-1);
    expect(stanceOf('Oslo excludes troops', twice)).toBe(null);
    const talks = { ...troops, terms: ['negotiated settlement'], pro: { means: '', cues: ['negotiate'] } };
    expect(stanceOf('the negotiated settlement is near', talks)).toBe(null);
    expect(stanceOf('Oslo would negotiate', talks)).toBe(1);
  });

  test('stands in between for "neither supports nor opposes", however long the cues are', () => {
    const cues = ['opposes sending troops', 'oppose the sending of'];
    const long = { ...bare, contra: { means: '', cues } };
    expect(stanceOf('neither supports nor opposes sending troops', long)).toBe(0);
    expect(stanceOf('neither supports sending troops nor opposes the sending of troops', long)).toBe(0);
  });

  test('follows synonyms into the cues', () => {
    const cues = { ...bare, contra: { means: '', cues: ['bring soldiers home'] } };
    expect(stanceOf('bring the warriors home', cues)).toBe(null);
    expect(stanceOf('bring the warriors home', { ...cues, synonyms: [['soldiers', 'warriors']] })).toBe(-1);
  });

  test('can be had of any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), (text) => {
        const stance = stanceOf(text, troops);
        expect(stance === null || Math.abs(stance) <= 1).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

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
