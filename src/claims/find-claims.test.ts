import { expect, test } from 'vitest';
import { claimsIn, codebook, column, registry } from '../../test/fixtures/northern-pact.ts';
import type { Attribution } from '../reading/index.ts';
import type { Claim } from './claim.ts';
import { findClaims } from './find-claims.ts';
import type { Amount, Quantity } from './quantity.ts';

function amount({ kind, ...rest }: Amount): string {
  if (kind === 'number') return String(rest.value);
  if (kind === 'rest') return `all but ${rest.value}`;
  return `${'above' in rest && rest.above ? 'over ' : ''}${Math.round(100 * rest.value)}%`;
}

function quantityWords({ least, most, of, vague, butOne }: Quantity): string {
  const parts = [];
  if (least !== null) parts.push(`>= ${amount(least)}`);
  if (most !== null) parts.push(`<= ${amount(most)}${butOne ? ' - 1' : ''}`);
  if (of === 'known') parts.push('of known');
  return vague ? 'vague' : parts.join(' ');
}

/** A claim in a line: kind, what it says, of whom, about what. */
function words(claim: Claim): string {
  const not = 'negated' in claim && claim.negated ? 'not ' : '';
  if (claim.kind === 'trend') return `trend ${claim.direction} ${claim.actors.join()} ${claim.issue}`;
  if (claim.kind === 'count') {
    return `count ${quantityWords(claim.quantity)} ${not}${claim.side} ${claim.issue}`;
  }
  if (claim.kind !== 'side') return `${claim.kind} ${claim.actors.join(', ')} ${claim.issue}`;
  const side = claim.side === null ? 'beside' : claim.side;
  const partners = claim.partners.length > 0 ? ` with ${claim.partners.join(', ')}` : '';
  return `side ${not}${side} ${claim.subjects.join(', ')}${partners} ${claim.issue}`;
}

test.each([
  ['Arcadia is for the canal.', 'side pro Arcadia canal'],
  ['Arcadia and Borland are against digging the canal.', 'side contra Arcadia, Borland canal'],
  ['Arcadia, Borland, and Cimmeria oppose the canal.', 'side contra Arcadia, Borland, Cimmeria canal'],
  [
    'Arcadia, Borland as well as Istria Nova have backed the canal.',
    'side pro Arcadia, Borland, Istria Nova canal',
  ],
  ['At least Arcadia and Borland oppose the canal.', 'side contra Arcadia, Borland canal'],
  ['Both Arcadia and Borland remain firmly opposed to the canal.', 'side contra Arcadia, Borland canal'],
  ['The Arcadiaese government supports the canal.', 'side pro Arcadia canal'],
  ['The government of Arcadia has now come out against the canal.', 'side contra Arcadia canal'],
  ['Paris is in favour of the canal.', 'side pro France canal'],
  ['Today the U.S. is against the canal.', 'side contra United States canal'],
  ['The Kremlin rejects the canal.', 'side contra Russia canal'],
  ['Arcadia, the oldest member of the club, has ruled out the canal.', 'side contra Arcadia canal'],
  ['Arcadia, together with Borland, is against the canal.', 'side contra Arcadia, Borland canal'],
  ['Arcadia is not against the canal.', 'side not contra Arcadia canal'],
  ["Arcadia isn't for the canal.", 'side not pro Arcadia canal'],
  ['Arcadia does not oppose the canal.', 'side not contra Arcadia canal'],
  ['Neither Arcadia nor Borland is for the canal.', 'side not pro Arcadia, Borland canal'],
  ['Arcadia is for a ban on the canal.', 'side contra Arcadia canal'],
  ['Arcadia sides with Borland on the canal.', 'side beside Arcadia with Borland canal'],
  ['On the canal, Arcadia agrees with Borland.', 'side beside Arcadia with Borland canal'],
  ['Arcadia is at odds with Borland over the canal.', 'side not beside Arcadia with Borland canal'],
  ['Arcadia has joined Borland in opposing the canal.', 'side contra Arcadia with Borland canal'],
  ['Arcadia has joined Borland on the canal.', 'side beside Arcadia with Borland canal'],
  ['In March Arcadia was against the canal.', 'side contra Arcadia canal'],
  ['On 5 March 2024 Arcadia was against the canal.', 'side contra Arcadia canal'],
  ['Only a week earlier Arcadia was against the canal.', 'side contra Arcadia canal'],
  ['Today even Arcadia is against the canal.', 'side contra Arcadia canal'],
  ['On the canal Arcadia agrees with Borland.', 'side beside Arcadia with Borland canal'],
  ['Unlike Arcadia, Borland is against the canal.', 'side contra Borland canal'],
  ['In Arcadia, Borland is against the canal.', 'side contra Borland canal'],
  ['It was late and Arcadia opposed the canal.', 'side contra Arcadia canal'],
  ['Borland waited, while Arcadia opposed the canal.', 'side contra Arcadia canal'],
  ['The ministers of Arcadia and Borland oppose the canal.', 'side contra Arcadia, Borland canal'],
  ['Official Paris rejects the canal.', 'side contra France canal'],
  ["Arcadia sides with Borland's government on the canal.", 'side beside Arcadia with Borland canal'],
  ["Arcadia rejects Borland's plan to dig the canal.", 'side contra Arcadia canal'],
])('who sides with whom: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test.each([
  ['Most members are against the canal.', 'count >= over 50% contra canal'],
  ['A clear majority of the allies supports the canal.', 'count >= over 50% pro canal'],
  ['The majority of the 10 members is for the canal.', 'count >= over 50% pro canal'],
  ['At least six members are for the canal.', 'count >= 6 pro canal'],
  ['No fewer than 6 member states oppose the canal.', 'count >= 6 contra canal'],
  ['Six of the ten members of the Northern Pact oppose the canal.', 'count >= 6 contra canal'],
  ['More than half of the members back the canal.', 'count >= over 50% pro canal'],
  ['Half of the members are for the canal.', 'count >= 50% pro canal'],
  ['Two thirds of the allies are for the canal.', 'count >= 67% pro canal'],
  ['80 per cent of the members are for the canal.', 'count >= 80% pro canal'],
  ['Fewer than four members are for the canal.', 'count <= 3 pro canal'],
  ['At most four allies want the canal.', 'count <= 4 pro canal'],
  ['Only three members still oppose the canal.', 'count >= 3 <= 3 contra canal'],
  ['About twenty members oppose the canal.', 'count >= 18 <= 22 contra canal'],
  ['Nearly all members are against the canal.', 'count >= 90% contra canal'],
  ['All members of the alliance are against the canal.', 'count >= 100% contra canal'],
  ['Not all members are against the canal.', 'count <= 100% - 1 contra canal'],
  ['No member wants the canal.', 'count <= 0% pro canal'],
  ['Not a single ally is for the canal.', 'count <= 0% pro canal'],
  ['There is no member that supports the canal.', 'count <= 0% pro canal'],
  ['Nobody in the alliance is for the canal.', 'count >= 0 <= 0 pro canal'],
  ['Most members are not against the canal.', 'count >= over 50% not contra canal'],
  ['Of the members whose position is known, most are for the canal.', 'count >= over 50% of known pro canal'],
  [
    'Most of the members that have taken a position oppose the canal.',
    'count >= over 50% of known contra canal',
  ],
  ['All but two members are for the canal.', 'count >= all but 2 <= all but 2 pro canal'],
  ['All but three of the allies oppose the canal.', 'count >= all but 3 <= all but 3 contra canal'],
  ['Every member but one is for the canal.', 'count >= all but 1 <= all but 1 pro canal'],
  ['All members except two are for the canal.', 'count >= all but 2 <= all but 2 pro canal'],
  ['Many members are for the canal.', 'count vague pro canal'],
])('how many: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test.each([
  ['Disagreement within the Northern Pact over the canal is growing.', 'falling'],
  ['Disagreement over the canal is shrinking.', 'rising'],
  ['Agreement within the Northern Pact over the canal is growing.', 'rising'],
  ['Concord over the canal is growing.', 'rising'],
  ['Disagreement, already visible, is growing over the canal.', 'falling'],
  ['The allies rallied together over the canal.', 'rising'],
  ['The allies have splintered over the canal.', 'falling'],
  ['The alliance fell apart over the canal.', 'falling'],
  ['The rift among the allies over the canal has only deepened.', 'falling'],
  ['Divisions over the canal have healed.', 'rising'],
  ['Disagreement over the canal is not growing.', 'not-falling'],
  ['Disagreement over the canal is far from growing.', 'not-falling'],
  ['Disagreement over the canal persists.', 'not-rising'],
  ['Unity over the canal has crumbled.', 'falling'],
  ['The consensus on the canal has grown.', 'rising'],
  ['Consensus on the canal has held.', 'not-falling'],
  ['Consensus on the canal has not held.', 'falling'],
  ["The Northern Pact's unity on the canal is fraying.", 'falling'],
  ['There is growing discord in the alliance over the canal.', 'falling'],
  ['There is no growing rift over the canal.', 'not-falling'],
  ['The alliance is less united on the canal than in February.', 'falling'],
  ['The allies are more united on the canal than ever.', 'rising'],
  ['The members are increasingly divided over the canal.', 'falling'],
  ['The alliance has never been so united on the canal.', 'rising'],
  ['The Northern Pact is as united on the canal as in February.', 'not-falling'],
  ['The allies are drifting apart over the canal.', 'falling'],
  ['The alliance is falling apart over the canal.', 'falling'],
  ['The Northern Pact has closed ranks on the canal.', 'rising'],
  ['The members of the Northern Pact are drifting apart over the canal.', 'falling'],
  ['Disagreement among its member states over the canal is growing.', 'falling'],
  ['Disagreement between the allies over the canal is growing.', 'falling'],
  ["The alliance's unity on the canal is crumbling.", 'falling'],
  ['Northern Pact unity on the canal is crumbling.', 'falling'],
  ['Allied unity on the canal is crumbling.', 'falling'],
])('how unity moves: %s', (sentence, direction) => {
  expect(claimsIn(sentence).map(words)).toEqual([`trend ${direction} Northern Pact canal`]);
});

test.each([
  ['It is clear that Arcadia is against the canal.', 'author'],
  ['There is no doubt that Arcadia is against the canal.', 'author'],
  ['That Arcadia is against the canal is no secret.', 'author'],
  ['I say that Arcadia is against the canal.', 'author'],
  ['The clerk wrote that Arcadia is against the canal.', 'reported'],
  ['The clerk told the press that Arcadia is against the canal.', 'reported'],
  ['The clerk said Arcadia is against the canal.', 'reported'],
  ['Arcadia, the clerk insists, is against the canal.', 'reported'],
  ['Arcadia, which said nothing, is against the canal.', 'author'],
  ['In that month Arcadia was against the canal.', 'author'],
  ['The truth is that Arcadia is against the canal.', 'author'],
  ['To the dismay of Borland, Arcadia is against the canal.', 'author'],
  ['They lied, but Arcadia is against the canal.', 'author'],
])('who stands by what follows "that": %s', (sentence, voice) => {
  expect(claimsIn(sentence).map((claim) => [words(claim), claim.voice])).toEqual([
    ['side contra Arcadia canal', voice],
  ]);
});

test('what points back takes the issue of the sentence before, or what the document is about at the head of the next paragraph', () => {
  const found = claimsIn(
    'They spoke of the canal. Arcadia is against it. Borland rejects the idea. Only two members oppose the plan.',
    'Cimmeria is against it.',
    'The wine was good. They had a second glass. Arcadia rejects it.',
  );
  expect(found.map(words)).toEqual([
    'side contra Arcadia canal',
    'side contra Borland canal',
    'count >= 2 <= 2 contra canal',
    'side contra Cimmeria canal',
  ]);
  expect(found.map(({ issueFrom }) => issueFrom)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'document',
  ]);
});

test('what points back over a paragraph means only what the document is mostly about', () => {
  const found = claimsIn(
    'The canal is dear. The canal is long. The canal is old.',
    'They spoke of tolls.',
    'Cimmeria is against it.',
  );
  expect(found).toEqual([]);
});

test('a trend without an issue is about what the document is mostly about', () => {
  const [claim] = claimsIn('They spoke of the canal.', 'The alliance is less united than in February.').slice(
    -1,
  );
  expect(claim).toMatchObject({ issue: 'canal', issueFrom: 'document' });
});

test('two predicates of one subject are two claims, each with its words', () => {
  const found = claimsIn('Arcadia is against the canal but supports higher tolls.');
  expect(found.map(words)).toEqual(['side contra Arcadia canal', 'side pro Arcadia tolls']);
  expect(found.map(({ text }) => text)).toEqual(['Arcadia is against the canal', 'supports higher tolls']);
});

test('the claim is the clause, and equals its slice of the document', () => {
  const document = column(
    'It is late, and Arcadia is against the canal; since 15 March, unity on the canal has crumbled.',
  );
  const found = findClaims(document, { registry, codebook, attributions: [] });
  expect(found.map(({ text }) => text)).toEqual([
    'Arcadia is against the canal',
    'since 15 March, unity on the canal has crumbled',
  ]);
  for (const { start, end, text } of found) expect(document.text.slice(start, end)).toBe(text);
});

test('a claim inside reported words is in a reported voice, one about a position is not', () => {
  const document = column('The envoy said that Arcadia is against the canal. Borland is for the canal.');
  const start = document.text.indexOf('Arcadia is');
  const at = document.text.indexOf('the canal. Borland');
  const reported = { start, end: start + 28, text: 'Arcadia is against the canal' };
  const position = { start: at + 25, end: at + 34, text: 'the canal' };
  const attributions = [reported, position].map((content): Attribution => ({
    source: null,
    cue: null,
    content: [content],
    kind: 'indirect',
    voice: 'reported',
    confidence: 1,
    reader: 'test',
    speaker: null,
    issue: null,
    stance: null,
  }));
  const found = findClaims(document, { registry, codebook, attributions });
  expect(found.map(({ voice }) => voice)).toEqual(['reported', 'author']);
});

test('a source that leads a claim in makes it reported, whatever the reader found', () => {
  const found = claimsIn(
    'According to an envoy whom I met, most members are for the canal. Arcadia is for it.',
  );
  expect(found.map(({ voice }) => voice)).toEqual(['reported', 'author']);
});

test('a list without full stops is no prose', () => {
  expect(claimsIn('Arcadia is for the canal and '.repeat(100).concat('rests.'))).toEqual([]);
});

test('without a codebook there are no issues and no claims', () => {
  const document = column('Arcadia is against the canal.');
  expect(findClaims(document, { registry, codebook: null, attributions: [] })).toEqual([]);
});

test('an alliance that nobody knows is an error', () => {
  const context = { registry, codebook, attributions: [], alliance: 'Southern Pact' };
  expect(() => findClaims(column('Arcadia is for the canal.'), context)).toThrow(
    'unknown alliance: Southern Pact — name one such as NATO, EU or CSTO',
  );
});
