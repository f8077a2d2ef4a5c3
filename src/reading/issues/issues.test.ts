import { describe, expect, test } from 'vitest';
import { matchIssue } from './match-issue.ts';
import { stanceOf } from './stance-of.ts';
import { codebook, troops } from '../../../test/reading/invented-codebook.ts';

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
    ['opposes sending troops', -1],
    ['rejects the idea of ground troops', -1],
    ['sending troops would be a mistake', -1],
    ['has no plans to send troops', -1],
    ['troops are not on the agenda', -1],
    ['will never send troops', -1],
    ["won't send troops", -1],
    ['will send neither weapons nor troops', -1],
    ['does not support sending troops', -1],
    ['will send troops only if asked', 0.5],
    ['might send troops', 0.5],
    ['whether troops go remains to be seen', 0],
    ['talked about troops', null],
    ['the question of sending troops was discussed', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(stanceOf(text, troops)).toBe(expected);
  });

  test('is mirrored when the sides of the codebook are swapped, where only its cues speak', () => {
    const swapped = { ...troops, pro: { ...troops.contra }, contra: { ...troops.pro } };
    for (const text of [
      'troops are not on the agenda',
      'nothing should be excluded',
      'no plans for troops',
    ]) {
      expect(stanceOf(text, swapped)).toBe(-stanceOf(text, troops)!);
    }
  });
});
