import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchIssue } from './match-issue.ts';
import { stanceLexicon, swappedLexicon } from './stance-lexicon.ts';
import { stanceBy, stanceOf } from './stance-of.ts';
import { actionPairs, stancePairs } from './stance-pairs.ts';
import { stanceWords } from './stance-words.ts';
import { codebook, troops } from '../../../test/reading/invented-codebook.ts';

/** An issue without cues of its own. */
const bare = {
  ...troops,
  pro: { means: '', cues: [] },
  contra: { means: '', cues: [] },
  ambivalent: { means: '', cues: [] },
};

describe('the issue of a stretch of text', () => {
  test.each([
    ['Sending ground troops is no option', 'troops'],
    ['They would put boots firmly on the ground', 'troops'],
    ['It sent more soldiers there', 'troops'],
    ['Customs duties and a tariff', 'tariffs'],
    ['The weather was fine', null],
  ])('%s: %s', (text, expected) => {
    expect(matchIssue(text, 0, codebook)?.id ?? null).toBe(expected);
  });

  test('is scored by the number and length of its terms, which are given as spans', () => {
    const match = matchIssue('Ground troops, then a tariff', 7, codebook);
    expect(match).toEqual({
      id: 'troops',
      score: 0.75,
      terms: [{ start: 7, end: 20, text: 'Ground troops' }],
    });
    expect(matchIssue('one tariff and customs duty', 0, codebook)?.score).toBe(0.875);
  });
});

describe('the stance of a stretch of text', () => {
  test.each([
    ['supports sending troops', 1],
    ['will send troops', 1],
    ['does not rule out sending troops', 1],
    ['refuses to rule out sending troops', 1],
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
    ['does not support sending troops', -1],
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
    ['has not yet decided to send troops', -1],
    ['will withdraw its troops', -1],
    ['troops must never go', -1],
    ['troops must go', 1],
    ['troops should stay', -1],
    ['every option should be kept', 1],
    ['no option should be given up', 1],
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

  test('is not told by a cue that two sides have, nor by a word within a term of the issue', () => {
    const twice = { ...troops, pro: { means: '', cues: ['exclude'] } };
    expect(stanceOf('Oslo excludes troops', troops)).toBe(-1);
    expect(stanceOf('Oslo excludes troops', twice)).toBe(null);
    const talks = { ...troops, terms: ['negotiated settlement'], pro: { means: '', cues: ['negotiate'] } };
    expect(stanceOf('the negotiated settlement is near', talks)).toBe(null);
    expect(stanceOf('Oslo would negotiate', talks)).toBe(1);
  });
});

describe('the two sides', () => {
  const words = [...stancePairs, ...actionPairs];

  test('have a counterpart for every word, and no word twice', () => {
    expect(words.filter(([a, b]) => a === '' || b === '')).toEqual([]);
    const all = words.flat();
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    const roles = (role: string) => [...stanceWords].filter(([, own]) => own === role).map(([word]) => word);
    expect(roles('pro').toSorted()).toEqual(stancePairs.map(([pro]) => pro).toSorted());
    expect(roles('contra').toSorted()).toEqual(stancePairs.map(([, contra]) => contra).toSorted());
  });

  test('weigh the same: each word of a pair gives the negative of the other', () => {
    const unlike = stancePairs.filter(
      ([pro, contra]) =>
        stanceOf(`${pro} troops`, bare) !== -stanceOf(`${contra} troops`, bare)! ||
        stanceOf(`${pro} troops`, bare) !== 1,
    );
    expect(unlike).toEqual([]);
  });

  test('exchanged in all words and in the codebook, negate every stance', () => {
    const piece = constantFrom(
      ...words.flat(),
      ...troops.contra.cues,
      ...troops.pro.cues,
      ...'not never no might could will would but although if and , . troops remains to be seen'.split(' '),
    );
    const swapped = swappedLexicon(stanceLexicon(troops));
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const stance = stanceOf(text, troops);
        expect(stanceBy(text, troops, swapped)).toBe(stance === null ? null : 0 - stance);
      }),
    );
  });
});
