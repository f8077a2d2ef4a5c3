import { expect, test } from 'vitest';
import { inWords, speakersFor } from '../../../test/reading/coreference.ts';

const RAIN = 'It rained all day.';
const AT_HOME = `Kalvonia and the ports\n\n${RAIN} The ports stayed closed.\n\n${RAIN}\n\n`;
const PACT = `Meeting of the Northern Pact\n\n${RAIN} The ports stayed closed.\n\n${RAIN}\n\n`;
const TWO = `Kalvonia and Orsinia\n\n${RAIN} The ports stayed closed.\n\n${RAIN}\n\n`;

test.each([
  // whom heading and first paragraph name alone
  [`${AT_HOME}[The navy] said it was late.`, 'Kalvonia / - / -'],
  [`${AT_HOME}[The press department] said it was late.`, 'Kalvonia / - / -'],
  [`${AT_HOME}[The treasurer] said it was late.`, 'Kalvonia / - / treasurer'],
  [`${AT_HOME}[Minister Max Roth] said it was late.`, 'Kalvonia / Max Roth / Minister'],
  [`${PACT}[The ministers] said it was late.`, 'Northern Pact / - / -'],
  // whose "our own" is
  [`${AT_HOME}[Our own government] said it was late.`, 'Kalvonia / - / -'],
  [`${TWO}[Our own government] said it was late.`, '- / - / -'],
  // the government of an alliance is nobody
  [`${PACT}[Governor Max Roth] said it was late.`, '- / Max Roth / Governor'],
  [`${TWO}[Minister Max Roth] said it was late.`, '- / Max Roth / Minister'],
  // whom the source names
  ['[A spokesman in Dorvik] said it was late.', 'Kalvonia / - / spokesman'],
  ['[Kalvonia’s first lord, Max Roth,] said it was late.', 'Kalvonia / Max Roth / -'],
  ['[An official in Dorvik] said it was late.', '- / - / official'],
  // in a text that goes from country to country
  [`Kalvonia\n\n${RAIN}\n\nOrsinia\n\n${RAIN}\n\nMoney\n\n[The navy] said it was late.`, '- / - / -'],
  // whom the sentence names, and who goes on
  [`${TWO}In Orl [the palace] said it was late.`, 'Orsinia / - / -'],
  [`${AT_HOME}[The president’s cousin] said it was late.`, '- / - / -'],
  // who binds nobody
  [`${AT_HOME}[The mayor] said it was late.`, '- / - / mayor'],
  [`${AT_HOME}[A former minister] said it was late.`, '- / - / former minister'],
  [`${AT_HOME}[An expert] said it was late.`, '- / - / -'],
  [`${AT_HOME}[The baker] said it was late.`, '- / - / -'],
])('%s', (marked, expected) => {
  expect(inWords(speakersFor(marked))).toBe(expected);
});
