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
  ['Norway would replace the gates if Sweden paid for the sluice.', '-: -'],
  // A communique of others, and who argues
  [
    'Final communique of the foreign ministers of NATO\n\nWe met. We think of our gates. Norway will replace the gates at Orl.',
    '-: NATO; Norway: Norway',
  ],
  // A part of a country decides nothing for it.
  ['The Norwegian left dismantled the gates.', '-: -'],
])('%s', (text, expected) => {
  expect(statements(text)).toBe(expected);
});
