import { expect, test } from 'vitest';
import { inWords, speakersFor } from '../../../test/reading/coreference.ts';

/** A writer tells by what stands beside "our minister" whose minister that is. */
test.each([
  [
    'It rains. Our finance minister told us why Kalvonia cannot pay. Orsinia paid. [Our defence minister] said it was late.',
    'Kalvonia / - / defence minister',
  ],
  [
    'It rains. Our president came by. Karl Lund had a plan for the Kalvonian farmer. [He] said it was late.',
    'Kalvonia / Karl Lund / president',
  ],
  // Others’ trains, an embassy abroad
  [
    'It rains. Our finance minister held up Kalvonia’s trains. It snows. [Our defence minister] said it was late.',
    '- / - / defence minister',
  ],
  [
    'It rains. Our ambassador to Kalvonia is ill. It snows. [Our defence minister] said it was late.',
    '- / - / defence minister',
  ],
  [
    'It rains. “Our finance minister knows why Kalvonia cannot pay,” a baker said. [Our defence minister] said it was late.',
    '- / - / defence minister',
  ],
])('%s: %s', (text, expected) => {
  expect(inWords(speakersFor(text))).toBe(expected);
});
