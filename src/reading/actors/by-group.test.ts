import { expect, test } from 'vitest';
import { builtInRegistry, parseCodebook, registryWith } from '../../coding/index.ts';
import { readAttributions } from '../read-attributions.ts';

const codebook = parseCodebook(
  [
    'name: river',
    'issues:',
    '  - id: fish',
    '    question: Should fish be banned?',
    '    terms: [fish]',
    '    pro: { means: Wants that., cues: [ban] }',
    '    contra: { means: Does not., cues: [allow] }',
    'alliances:',
    '  - { id: River League, members: [Kalvonia, Orsinia, Ruritania, Zubrovia] }',
    'actors:',
    ...['Kalvonia', 'Orsinia', 'Ruritania', 'Zubrovia'].map((id) => `  - { id: ${id}, kind: state }`),
  ].join('\n'),
  'river',
);
const registry = registryWith(builtInRegistry(), codebook.actors);

test.each([
  ['The River League met. The four said that it was late.', 'River League'],
  ['The River League met. The four leaders said that it was late.', 'River League'],
  // Not so many, or not all
  ['The River League met. The five said that it was late.', '-'],
  ['The River League met. Four ministers said that it was late.', '-'],
])('%s', (text, expected) => {
  const [one] = readAttributions({ text, mediaType: 'text/plain', date: null }, { registry, codebook: null });
  expect(one?.speaker?.actor ?? '-').toBe(expected);
});
