import { expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readText } from '../../../test/reading/read-text.ts';

const voices = (text: string) => readText(text, codebook).map(({ cue, voice }) => [cue?.text, voice]);
const opening = 'We, the members of the Harbour Circle, met at Orl for two days.';

test.each(['The members thank the host for the hall.', 'The Circle welcomes the new bridge.'])(
  'those who write as "we" are meant by the noun that they give themselves: %s',
  (text) => {
    expect(voices(`${opening}\n\n${text}`).at(-1)![1]).toBe('author');
    expect(voices(text).at(-1)![1]).toBe('reported');
  },
);

test('but not by another, nor where somebody says "I"', () => {
  expect(voices(`${opening}\n\nThe Senate welcomes the new bridge.`).at(-1)).toEqual([
    'welcomes',
    'reported',
  ]);
  const letter = `${opening}\n\nThe members thank the host for the hall. It was warm when I left.`;
  expect(voices(letter).find(([cue]) => cue === 'thank')![1]).toBe('reported');
});

test('what a communique asks of somebody is of those for whom it is written', () => {
  const text = 'The Secretary General is asked to report by May.';
  const heading = 'Communiqué of the Council of NATO';
  expect(voices(`${heading}\n\n${text}`).at(-1)).toEqual(['is asked', 'author']);
  expect(
    voices(`${heading}\n\n${text.replace('is asked', 'was asked')}`).map(([, voice]) => voice),
  ).not.toContain('author');
});
