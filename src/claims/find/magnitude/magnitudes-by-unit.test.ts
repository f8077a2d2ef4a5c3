import { expect, test } from 'vitest';
import { amountInALine as words } from '../../../../test/fixtures/amount-in-a-line.ts';
import { checkWithDeeds, claimsBeside, deeds } from '../../../../test/fixtures/did.ts';

const done = [
  ...deeds(
    '+Arcadia 2024-01-02 300 million marks',
    '+Borland 2024-01-03 100 million marks',
    '+Cimmeria 2024-01-04 80 million marks',
    '+Arcadia 2024-01-05 40 thousand tonnes of gravel',
    '+Borland 2024-01-06 12 diggers',
  ),
  ...deeds('+Dorland 2024-01-07 400 toll keepers').map((deed) => ({ ...deed, id: 'toll', issue: 'tolls' })),
];
const about = 'The canal is dear.';

test.each([
  ['Arcadia has given 300 million marks.', ['Arcadia | exact 300000000 | mark | canal']],
  ['Arcadia has put in 300 million marks.', ['Arcadia | exact 300000000 | mark | canal']],
  ['Arcadia has paid in well over 200 million marks.', ['Arcadia | more 200000000 | mark | canal']],
  ['Arcadia has put 300 million marks into the fund.', ['Arcadia | exact 300000000 | mark | canal']],
  ['Arcadia has given three hundred million marks.', ['Arcadia | exact 300000000 | mark | canal']],
  ['Three hundred million marks have come from Arcadia.', ['Arcadia | exact 300000000 | mark | canal']],
  ['Arcadia has furnished 40,000 tonnes of gravel.', ['Arcadia | exact 40000 | tonne of gravel | canal']],
  ['About 40,000 tonnes came from Arcadia.', ['Arcadia | about 40000 | tonne of gravel | canal']],
  ["Arcadia's gravel comes to forty thousand tonnes.", ['Arcadia | exact 40000 | tonne of gravel | canal']],
  ['Borland has sent 12 diggers, in silence.', ['Borland | exact 12 | digger | canal']],
  ['Dorland has sent 400 toll keepers.', ['Dorland | exact 400 | toll keeper | tolls']],
  ['Dorland has sent 400 keepers.', ['Dorland | exact 400 | toll keeper | tolls']],
  ["Borland's 12 diggers outnumber Arcadia's.", ['Borland | more 1 x Arcadia | digger | canal']],
  [
    "Borland's 12 diggers are the largest contingent of all.",
    ['Borland | number 1 from most | digger | canal'],
  ],
  [
    'Arcadia has shipped more gravel than the rest combined.',
    ['Arcadia | more 1 x others together | tonne of gravel | canal'],
  ],
  ['Arcadia has sent the greater part of the gravel.', ['Arcadia | more 50% | tonne of gravel | canal']],
  ['A good half of the money came from Arcadia.', ['Arcadia | exact 50% | money | canal']],
  ['Borland is the second-largest payer.', ['Borland | number 2 from most | canal']],
  ['Arcadia pays for everything.', ['Arcadia | exact 100% | money | canal']],
  ['Arcadia foots the entire bill.', ['Arcadia | exact 100% | money | canal']],
  ['Arcadia, at 300 million marks, is ahead of Borland.', ['Arcadia | more 1 x Borland | mark | canal']],
  ['Borland is far behind Arcadia in gravel.', ['Borland | fewer 1 x Arcadia | tonne of gravel | canal']],
  [
    'Arcadia has given 300 million marks, three times what Borland has given.',
    ['Arcadia | exact 300000000 | mark | canal', 'Arcadia | exact 3 x Borland | mark | canal'],
  ],
  [
    'Borland has given 100 million marks, or in other words a third of what Arcadia gave.',
    [
      'Borland | exact 100000000 | mark | canal',
      'Borland | exact 0.3333333333333333 x Arcadia | mark | canal',
    ],
  ],
  [
    'Arcadia has delivered 40,000 tonnes of gravel, the most of any member, and more than Borland.',
    [
      'Arcadia | exact 40000 | tonne of gravel | canal',
      'Arcadia | number 1 from most | tonne of gravel | canal',
      'Arcadia | more 1 x Borland | tonne of gravel | canal',
    ],
  ],
  [
    'Arcadia has given 300 million marks, well over half of the whole.',
    ['Arcadia | exact 300000000 | mark | canal', 'Arcadia | more 50% | mark | canal'],
  ],
  [
    'Arcadia has given 300 million marks, Borland 100 million and Cimmeria roughly 80 million.',
    [
      'Arcadia | exact 300000000 | mark | canal',
      'Borland | exact 100000000 | mark | canal',
      'Cimmeria | about 80000000 | mark | canal',
    ],
  ],
  [
    'Borland has sent 12 diggers, Arcadia none.',
    ['Borland | exact 12 | digger | canal', 'Arcadia | none | digger | canal'],
  ],
])('the unit tells the issue: %s', (sentence, expected) => {
  expect(claimsBeside(done, about, sentence).map(words)).toEqual(expected);
});

test('a number alone is of what was named last, and millions are money', () => {
  expect(claimsBeside(done, 'The canal is dear. Arcadia has given 300 million of its marks.')).toEqual([]);
  const found = claimsBeside(
    done,
    about,
    'So many marks! Arcadia has given 300 million. Borland has given some ninety million.',
  );
  expect(found.map(words)).toEqual([
    'Arcadia | exact 300000000 | mark | canal',
    'Borland | about 90000000 | mark | canal',
  ]);
  const diggers = claimsBeside(done, about, 'So many diggers! Arcadia has given 300 million.');
  expect(diggers).toEqual([]);
});

test.each([
  // Given for something else, or nobody knows for what.
  'A club in Arcadia has paid 90 million marks for a striker.',
  'Arcadia has paid 90 million marks for an opera house.',
  'Arcadia has given 90 million marks to its own banks.',
  'Arcadia has poured 90 million marks into its own banks.',
  'Arcadia has put 90 million marks aside.',
  'Arcadia has spent 90 million marks.',
  'Arcadia has given 300 million.',
  'Arcadia has given 30 medals.',
  'Arcadia has given 30 medals, more than Borland.',
  "A carmaker's revenue came to 90 million marks.",
  "Arcadia's exports came to 90 million marks.",
  'Arcadia is ahead of Borland.',
  'Arcadia is ahead of Borland in the league.',
  'Arcadia has 400 keepers in its museums.',
  'Arcadia has put on a play.',
  // Nobody gives.
  'Most of the diggers were lost.',
  'Twelve diggers came from the north.',
  'Arcadia has lost 12 diggers.',
  'Arcadia was sent 12 diggers.',
])('no claim: %s', (sentence) => {
  expect(claimsBeside(done, about, sentence).filter(({ kind }) => kind === 'magnitude')).toEqual([]);
});

test('money in a text that names no issue is for nobody knows what', () => {
  expect(claimsBeside(done, 'Arcadia has given 300 million marks.')).toEqual([]);
  expect(claimsBeside([], about, 'Arcadia has given 300 million marks.')).toEqual([]);
});

test('where the deeds tell the issue, the reason says so', () => {
  const [claim] = claimsBeside(done, about, 'Borland has sent 12 diggers.');
  expect(claim).toMatchObject({ issue: 'canal', issueFrom: 'deeds' });
  expect(checkWithDeeds('Borland has sent 12 diggers.', done)).toMatchObject({
    verdict: 'supported',
    reason: expect.stringContaining('taken to be about canal, as the deeds on record that it can mean are: '),
  });
});

test('things on record for several issues are for what the document is mostly about', () => {
  const both = [
    ...done,
    ...deeds('+Borland 2024-01-08 3 diggers').map((deed) => ({ ...deed, id: 'two', issue: 'tolls' })),
  ];
  expect(claimsBeside(both, about, 'Borland has sent 12 diggers.')).toMatchObject([
    { issue: 'canal', issueFrom: 'document' },
  ]);
  expect(claimsBeside(both, 'Borland has sent 12 diggers.')).toEqual([]);
});
