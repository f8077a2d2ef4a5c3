import { expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readText } from '../../../test/reading/read-text.ts';

/** Who speaks in each turn of a label. */
const speakersOf = (lines: readonly string[], label: string): string[] =>
  readText(lines.join('\n\n'), codebook)
    .filter(({ source, cue }) => cue?.text === ':' && source?.text.startsWith(label) === true)
    .map(({ speaker }) => `${speaker?.actor ?? '-'} / ${speaker?.name ?? '-'}`);

const SITTING = [
  'Oslo Parliament: Oral Answers',
  'The Foreign Secretary (Anna Berg): The ferry is late, and I regret it. I have called my Swedish colleague, Per Holm, the foreign minister.',
  'Mrs Eva Dahl (North Quay, Reform): My constituents know that the ferry is late.',
  'The Foreign Secretary: I have told them so.',
  'Mrs Dahl: The Foreign Secretary said nothing.',
  'The Foreign Secretary: I was at sea.',
  'Mrs Dahl: So was I.',
];

test('the same label is the same speaker, whoever was spoken of in between', () => {
  const found = speakersOf(SITTING, 'The Foreign Secretary');
  expect(found).toEqual(found.map(() => 'Norway / Anna Berg'));
  expect(found.length).toBe(3);
});

test('a lawmaker is not the minister whom a question is put to', () => {
  expect(speakersOf(SITTING, 'Mrs')).toEqual(['- / Eva Dahl', '- / Eva Dahl', '- / Eva Dahl']);
});

test('a country in brackets is whose the words are', () => {
  const lines = [
    'Mr HOLM (Sweden): The ferry is late.',
    'Ms BERG (Norway): It is in Sweden.',
    'Mr HOLM: It is at sea.',
    'Ms BERG: It is not.',
  ];
  expect(speakersOf(lines, 'Mr HOLM')).toEqual(['Sweden / HOLM', 'Sweden / HOLM']);
  expect(speakersOf(lines, 'Ms BERG')).toEqual(['Norway / BERG', 'Norway / BERG']);
});

test('the heading above a sitting is nobody’s turn', () => {
  expect(speakersOf(SITTING, 'Oslo')).toEqual([]);
});

test.each([
  'Press Secretary Karl Lund',
  'Witness Karl Lund',
  'Editor Karl Lund',
  'Defence Minister Karl Lund',
])('%s is somebody who speaks', (label) => {
  const lines = ['The hearing', `${label}: We will not send ships.`, 'The chair: Thank you.'];
  expect(readText(lines.join('\n\n'), codebook).some(({ source }) => source?.text === label)).toBe(true);
});

test.each(['Press release', 'The letter of the week', 'Claim 3', 'Our verdict'])('%s is nobody', (label) => {
  const lines = ['The page', `${label}: We will not send ships.`, 'It ends here.'];
  expect(readText(lines.join('\n\n'), codebook).map(({ source }) => source?.text)).not.toContain(label);
});
