import { expect, test } from 'vitest';
import { amountInALine as words } from '../../../../test/fixtures/amount-in-a-line.ts';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';

test.each([
  ['Arcadia has given 10 billion euros for the canal.', 'Arcadia | exact 10000000000 | EUR | canal'],
  ['Arcadia gave €10bn for the canal in 2023.', 'Arcadia | exact 10000000000 | EUR | canal'],
  ['Arcadia has given half a million dollars for the canal.', 'Arcadia | exact 500000 | USD | canal'],
  ['Arcadia has given US$3.5 million for the canal.', 'Arcadia | exact 3500000 | USD | canal'],
  [
    'The Arcadiaese government sent more than 2000 shells for the canal.',
    'Arcadia | more 2000 | shell | canal',
  ],
  [
    'Arcadia has sent 10,000 artillery shells for the canal.',
    'Arcadia | exact 10000 | artillery shell | canal',
  ],
  ['Arcadia has delivered at least 31 tanks for the canal.', 'Arcadia | least 31 | tank | canal'],
  ['Arcadia has sent as many as 31 diggers for the canal.', 'Arcadia | most 31 | digger | canal'],
  [
    'Arcadia has pledged almost 3 billion euros for the canal.',
    'Arcadia | pledged | about 3000000000 | EUR | canal',
  ],
  [
    'Arcadia has not given 10 billion euros for the canal.',
    'Arcadia | not | exact 10000000000 | EUR | canal',
  ],
  [
    'Neither Arcadia nor Borland has given 10 billion euros for the canal.',
    'Arcadia, Borland | not | exact 10000000000 | EUR | canal',
  ],
  ['On the canal, Arcadia has given 10 billion euros.', 'Arcadia | exact 10000000000 | EUR | canal'],
  ["Arcadia's aid for the canal amounts to 17 billion euros.", 'Arcadia | exact 17000000000 | EUR | canal'],
  [
    'Arcadia has given 0.5 per cent of its GDP for the canal.',
    'Arcadia | exact 0.5 | % of GDP | per GDP | canal',
  ],
  ['Arcadia has provided a third of all money for the canal.', 'Arcadia | exact 33% | money | canal'],
  ['Arcadia accounts for more than 40 per cent of the aid for the canal.', 'Arcadia | more 40% | canal'],
  ['A third of all aid for the canal comes from Arcadia.', 'Arcadia | exact 33% | canal'],
  ['A third of all aid for the canal came from Arcadia.', 'Arcadia | exact 33% | canal'],
  ['Arcadia alone has given half of the aid for the canal.', 'Arcadia | exact 50% | canal'],
  [
    'Arcadia and Borland have together given 3 billion euros for the canal.',
    'Arcadia, Borland | exact 3000000000 | EUR | canal',
  ],
  ['Half of the aid for the canal was given by Arcadia and Borland.', 'Arcadia, Borland | exact 50% | canal'],
  ['Arcadia is the largest donor to the canal.', 'Arcadia | number 1 from most | canal'],
  [
    'Arcadia is the third largest donor to the canal in the alliance.',
    'Arcadia | number 3 from most | among Northern Pact | canal',
  ],
  [
    'Arcadia is the largest donor to the canal after Borland.',
    'Arcadia | number 2 from most behind Borland | canal',
  ],
  ['Arcadia has given more for the canal than any other member.', 'Arcadia | number 1 from most | canal'],
  ['Arcadia has given the most for the canal.', 'Arcadia | number 1 from most | canal'],
  [
    'Arcadia is second only to Borland in aid for the canal.',
    'Arcadia | number 2 from most behind Borland | canal',
  ],
  [
    'No member has given more for the canal than Arcadia.',
    'Arcadia | number 1 from most | among Northern Pact | canal',
  ],
  [
    'Only Borland has given more for the canal than Arcadia.',
    'Arcadia | number 2 from most behind Borland | canal',
  ],
  ['Arcadia has given more for the canal than Borland.', 'Arcadia | more 1 x Borland | canal'],
  ['Arcadia has sent fewer tanks for the canal than Borland.', 'Arcadia | fewer 1 x Borland | tank | canal'],
  [
    'Arcadia has given twice as much money for the canal as Borland.',
    'Arcadia | exact 2 x Borland | money | canal',
  ],
  [
    'Arcadia has given more for the canal than Borland and Cimmeria together.',
    'Arcadia | more 1 x Borland, Cimmeria together | canal',
  ],
  [
    'Arcadia has given more for the canal than all the others combined.',
    'Arcadia | more 1 x others together | canal',
  ],
  [
    'Arcadia has given more per head than Borland for the canal.',
    'Arcadia | more 1 x Borland | per head | canal',
  ],
  ['Arcadia has given nothing for the canal.', 'Arcadia | none | canal'],
  ['Arcadia ranks third among the donors to the canal.', 'Arcadia | number 3 from most | canal'],
  ['Aid from Arcadia amounts to 3 billion euros for the canal.', 'Arcadia | exact 3000000000 | EUR | canal'],
  ['Nobody has given more for the canal than Arcadia.', 'Arcadia | number 1 from most | canal'],
  [
    'Arcadia and Borland together have given 3 billion euros for the canal.',
    'Arcadia, Borland | exact 3000000000 | EUR | canal',
  ],
  ['Arcadia has not sent a single tank for the canal.', 'Arcadia | none | tank | canal'],
])('how much: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test('two amounts are two claims, each with its words', () => {
  const found = claimsIn('Arcadia has given 10 billion euros and 31 tanks for the canal.');
  expect(found.map(words)).toEqual([
    'Arcadia | exact 10000000000 | EUR | canal',
    'Arcadia | exact 31 | tank | canal',
  ]);
  expect(found.map(({ text }) => text)).toEqual([
    'Arcadia has given 10 billion euros',
    '31 tanks for the canal',
  ]);
});

test('the issue may stand before it in the paragraph, where nothing else stands behind the amount', () => {
  expect(claimsIn('The canal is dear. Arcadia has given 10 billion euros so far.').map(words)).toEqual([
    'Arcadia | exact 10000000000 | EUR | canal',
  ]);
});

test('the year of a claim is its period, and a number of things is no year', () => {
  const [claim] = claimsIn('In 2023 Arcadia sent 2000 shells for the canal.');
  expect(claim).toMatchObject({ during: { from: '2023-01-01', to: '2023-12-31' }, uncheckable: null });
});

test.each([
  // Sport, trade, and what stays at home.
  'Arcadia has paid 222 million euros for a striker.',
  'Arcadia Saint-Denis has given 10 million euros for the canal.',
  'The company has given 10 billion euros for the canal.',
  "Arcadia's largest company has given 10 billion euros for the canal.",
  'The club sold its striker to Arcadia for 50 million euros.',
  'Arcadia beat Borland by three goals on the canal.',
  'Arcadia gave Borland 3 goals.',
  "Arcadia's exports to Borland amount to 17 billion euros.",
  'The canal is dear. Arcadia has given 10 billion euros to its farmers.',
  'The canal is dear. Arcadia has given Borland 10 billion euros.',
  'The canal is dear. Arcadia has spent 10 billion euros on the games.',
  'The canal is dear. Arcadia sent 40 athletes.',
  'The canal is dear. Arcadia gave a concert.',
  'The canal is dear. Arcadia gave more than one reason.',
  'The canal is dear. Arcadia has given half of its tanks.',
  // No subject that could be checked.
  'Citizens of Arcadia have given 10 million euros for the canal.',
  'A bank in Arcadia has given 10 million euros for the canal.',
  'The opposition in Arcadia has given 10 million euros for the canal.',
  'Six members have given 10 billion euros for the canal.',
  'The canal cost 10 billion euros.',
  'Arcadia was given 10 billion euros for the canal.',
  'Arcadia is sending 31 tanks for the canal.',
  // Nobody says so.
  'It is a lie that Arcadia has given 10 billion euros for the canal.',
  'Nobody believes that Arcadia has given 10 billion euros for the canal.',
  // Among others than those on record.
  'Arcadia is the largest European donor to the canal.',
  'Arcadia is the largest donor to the canal in the southern hemisphere.',
  'Arcadia is the largest member of the alliance by the canal.',
  'Arcadia is the largest exporter of ships for the canal.',
])('no claim: %s', (sentence) => {
  expect(claimsIn(sentence, 'More of this later.').filter(({ kind }) => kind === 'magnitude')).toEqual([]);
});

test.each([
  ['Arcadia has given next to nothing for the canal.', 'its quantity names no number'],
  ['Arcadia has given billions of euros for the canal.', 'its quantity names no number'],
  ['Arcadia is one of the largest donors to the canal.', 'its quantity names no number'],
  ['Has Arcadia given 10 billion euros for the canal?', 'it is a question, which asserts nothing'],
  [
    'Arcadia may have given 10 billion euros for the canal.',
    'it speaks of what may be or should be, not of what is',
  ],
  [
    'Since the flood, Arcadia has given 10 billion euros for the canal.',
    'it names a time that was not understood ("Since the")',
  ],
])('why no evidence could decide it: %s', (sentence, reason) => {
  expect(claimsIn(sentence)[0]).toMatchObject({
    kind: 'magnitude',
    uncheckable: expect.stringContaining(reason),
  });
});
