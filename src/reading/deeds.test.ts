import { expect, test } from 'vitest';
import { builtInRegistry, parseCodebook } from '../coding/index.ts';
import { readAttributions } from './read-attributions.ts';

const codebook = parseCodebook(
  [
    'name: gates',
    'issues:',
    '  - id: gates',
    '    question: Should the gates be shut?',
    '    terms: [gates, sluice]',
    '    pro: { means: Wants them shut., cues: [shut] }',
    '    contra: { means: Wants them open., cues: [open] }',
  ].join('\n'),
  'gates',
);

/** Of the statements on the gates who is the source, and whose they are. */
function statements(text: string): string {
  const context = { registry: builtInRegistry(), codebook };
  const filler = 'It rained.\n\nIt rained again.\n\n';
  return readAttributions({ text: filler + text, mediaType: 'text/plain', date: null }, context)
    .filter(({ issue }) => issue !== null)
    .map(({ source, speaker }) => `${source?.text ?? '-'}: ${speaker?.actor ?? '-'}`)
    .join('; ');
}

test.each([
  ['Norway will replace the gates at Orl in June.', 'Norway: Norway'],
  ['On Monday the Norwegian government dismantled the gates.', 'the Norwegian government: Norway'],
  ['Norway’s foreign minister, Ida Brand, rose early. She would not touch the gates.', 'She: Norway'],
  // What it is, has, can do or suffers is what the author says of it.
  ['Norway has nine gates at Orl.', '-: -'],
  ['Norway may use the gates at night.', '-: -'],
  ['Norway suffers at the gates if Sweden pays for the sluice.', '-: -'],
  ['Norway will never rebuild the gates.', '-: -'],
  // What it would do on terms, is ready to, wishes and makes of it is.
  ['Norway would replace the gates if Sweden paid for the sluice.', 'Norway: Norway'],
  ['Norway could accept shut gates for a winter.', 'Norway: Norway'],
  ['Norway could not find the gates.', '-: -'],
  ['Norway is prepared to shut the gates.', 'Norway: Norway'],
  ['Norway would rather not be asked about the gates.', 'Norway: Norway'],
  ['The Norwegians would have the gates moved to the old port.', 'The Norwegians: Norway'],
  ['Norway sees no reason to shut the gates.', 'Norway: Norway'],
  ['Norway stands by its gates.', 'Norway: Norway'],
  // A communique of others, and who argues
  [
    'Final communique of the foreign ministers of NATO\n\nWe met. We think of our gates. Norway will replace the gates at Orl.',
    '-: NATO; Norway: Norway',
  ],
  // Who argues tells facts of countries, and what they mean to do.
  ['I was there. Oslo is rebuilding the gates by Easter.', 'Oslo: Norway'],
  ['I was there. Norway has rebuilt the gates.', '-: -'],
  // A part of a country decides nothing for it.
  ['The Norwegian left dismantled the gates.', '-: -'],
])('%s', (text, expected) => {
  expect(statements(text)).toBe(expected);
});
