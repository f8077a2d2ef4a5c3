import { describe, expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { inShort, readText } from '../../../test/reading/read-text.ts';

const interview = [
  'Anna Berg, the minister, is not a patient woman. We met in her kitchen.',
  'Q: Minister, will you send ground troops?',
  'A: I will not. Nobody has asked me politely.',
  'Q: Your neighbours say that it is a disgrace.',
  'A: He who says so never saw a war. Berlin wants tariffs raised instead. That is no better.',
  'She poured the coffee and closed the door. The ministry later asked to see the text.',
];
const briefing = [
  'TRANSCRIPT: Noon briefing, 3 March',
  'Speakers: Karl Lund, spokesman; Una Moe, general',
  'MR LUND: Good afternoon to all of you, and thank you for coming in this rain. On ground troops there is no news.',
  'Let me be plain. The tariffs stay.',
  'REPORTER (Daily Post): Will the boots on the ground come?',
  'MR LUND: No.',
  'GEN. MOE: I would add that we have none.',
];
const all = (paragraphs: readonly string[]) => readText(paragraphs.join('\n\n'), codebook);

describe('a transcript', () => {
  test('has answers as statements and no questions, and none of it in the author’s voice', () => {
    const found = all(interview).filter(({ cue }) => cue?.text === ':');
    expect(found.map(inShort)).toEqual([
      'A | : | I will not. Nobody has asked me politely.',
      'A | : | He who says so never saw a war. Berlin wants tariffs raised instead. That is no better.',
    ]);
    expect(all(interview).filter(({ content }) => content[0]!.text.includes('neighbours'))).toEqual([]);
  });

  test('ends where the author tells again', () => {
    expect(all(interview).at(-1)!.source?.text).toBe('The ministry');
  });

  test('goes over to another statement where it goes over to another issue, also in the next paragraph', () => {
    expect(all(briefing).map((each) => [inShort(each), each.issue?.id ?? null])).toEqual([
      ['MR LUND | : | Good afternoon to all of you, and thank you for coming in this rain.', null],
      ['MR LUND | : | On ground troops there is no news. … Let me be plain.', 'troops'],
      ['MR LUND | : | The tariffs stay.', 'tariffs'],
      ['MR LUND | : | No.', 'troops'],
      ['GEN. MOE | : | I would add that we have none.', null],
    ]);
  });

  test('carries on what was asked about', () => {
    const found = all(['BERG: Ask me.', 'Q: Will ground troops go?', 'BERG: I am against it.', 'Q: Ever?']);
    expect(found.at(-1)).toMatchObject({ issue: { id: 'troops' }, stance: -1 });
  });

  test.each([
    [
      'one line with a colon',
      ['Update: It rained.', 'The ministers were wet.', 'BERG: Nothing to say on it.'],
    ],
    ['labels that nobody repeats', ['NORTH: It rained.', 'SOUTH: It snowed.', 'WEST: Nothing to tell.']],
  ])('is not made of %s', (_what, paragraphs) => {
    expect(all(paragraphs).every(({ content }) => content.length === 1)).toBe(true);
    expect(all([...paragraphs, 'Ground troops will be sent by May.']).at(-1)!.voice).toBe('author');
  });

  test('tells what "he" said of others, though no marks stand around it', () => {
    const [, found] = all([
      'LUND: It is late.',
      'Q: And the mayor?',
      'LUND: He promised that the bridge would open.',
      'Q: When?',
    ]);
    expect(found!.nested?.map(inShort)).toEqual(['He | promised | that the bridge would open']);
  });
});
