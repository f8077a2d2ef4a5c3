import { expect, test } from 'vitest';
import { proposalsIn } from './proposal.ts';

const whole = {
  paragraph: 1,
  source: 'Arel',
  cue: 'said',
  content: ['no'],
  names: null,
  issue: null,
  stance: null,
};

test('an attribution of a wrong shape is counted and spoils no other', () => {
  const wrong = [
    null,
    7,
    'said',
    [],
    {},
    { cue: 'said' },
    { ...whole, cue: 7 },
    { ...whole, content: [] },
    { ...whole, content: [7] },
  ];
  const found = proposalsIn({ attributions: [whole, ...wrong, whole] });
  expect(found).toEqual({ proposals: [whole, whole], malformed: wrong.length });
});

test('what can be understood is: a list alone, a content alone, what is left out', () => {
  expect(proposalsIn([{ cue: 'said', content: 'no', paragraph: 'two', extra: 1 }])).toEqual({
    proposals: [{ ...whole, paragraph: null, source: null }],
    malformed: 0,
  });
});

test.each([null, 7, 'no', {}, { attributions: {} }, { attributions: null }])('%j is no answer', (value) => {
  expect(proposalsIn(value)).toBeNull();
});

test('of a flood of attributions only so many are looked at', () => {
  const { proposals, malformed } = proposalsIn(Array.from({ length: 10_000 }, () => whole))!;
  expect([proposals.length, malformed]).toEqual([120, 9880]);
});
