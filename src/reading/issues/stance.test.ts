import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../coding/codebook.ts';
import { troops } from '../../../test/reading/invented-codebook.ts';
import { stanceOf } from './stance-of.ts';

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
    ['will send troops only if asked', 0.2],
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
    // That is pro where the codebook counts it, and this one does not.
    ['does not rule out', 0.2],
    ['never rules out', 0.2],
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
    ['supports troops only if parliament agrees', 0.2],
    ['would not support troops unless asked', -0.12],
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
