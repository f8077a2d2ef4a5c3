import { expect, test } from 'vitest';
import { canal, codebook, column, evidenceOf, pactActors } from '../../../../test/fixtures/northern-pact.ts';
import type { Actor } from '../../../coding/actor.ts';
import { builtInRegistry, registryWith } from '../../../coding/registry/index.ts';
import { checkClaim } from '../../check-claim.ts';
import type { Claim } from '../../claim.ts';
import { findClaims } from '../../find-claims.ts';
import { boundsOf } from '../../quantity.ts';

const person: Actor = {
  id: 'Una Brand',
  kind: 'person',
  name: 'Una Brand',
  code: null,
  capital: null,
  demonyms: [],
  aliases: ['Brand'],
  governmentNames: [],
  memberships: [],
  offices: [{ title: 'Prime Minister', of: 'Arcadia', from: '2020-01-01', to: null }],
};
const registry = registryWith(builtInRegistry(), [...pactActors(), person]);

const claimsIn = (text: string): Claim[] =>
  findClaims(column(text), { registry, codebook, attributions: [] });

function words(claim: Claim): string {
  const not = 'negated' in claim && claim.negated ? 'not ' : '';
  if (claim.kind === 'count') {
    const { least, most } = boundsOf(claim.quantity, 10);
    return `${least ?? ''}..${most ?? ''}${claim.quantity.of === 'known' ? ' known' : ''} ${not}${claim.side}`;
  }
  if (claim.kind !== 'side') return `${claim.kind} ${claim.kind === 'trend' ? claim.direction : ''}`;
  const partners = claim.partners.length > 0 ? ` with ${claim.partners.join(', ')}` : '';
  const who = claim.persons === undefined ? '' : ` (${claim.persons.map(({ name }) => name).join(', ')})`;
  return `${claim.subjects.join(', ')}${who} ${not}${claim.side ?? 'beside'}${partners}`;
}

test.each([
  // Pronouns, where somebody or as many as they say stand before them.
  ['Arcadia met the press. It opposes the canal.', ['Arcadia contra']],
  ['Arcadia and Borland met. They are for the canal.', ['Arcadia, Borland pro']],
  [
    'Arcadia is for the canal and Borland waits; it is against higher tolls.',
    ['Arcadia pro', 'Arcadia contra'],
  ],
  ['Arcadia and Borland met. On the canal the two are on the same side.', ['Arcadia beside with Borland']],
  ['Arcadia and Borland met. Neither of the two backs the canal.', ['Arcadia, Borland not pro']],
  // Persons.
  ['Brand is against the canal.', ['Arcadia (Una Brand) contra']],
  ['Prime Minister Una Brand supports the canal.', ['Arcadia (Una Brand) pro']],
  ['Arcadiaese Prime Minister Una Brand has long been in favour of the canal.', ['Arcadia (Una Brand) pro']],
  // Passives.
  ['The canal is opposed by Arcadia and Borland.', ['Arcadia, Borland contra']],
  ['The canal is backed by Arcadia.', ['Arcadia pro']],
  ['They spoke of the canal. The idea is not supported by Arcadia.', ['Arcadia not pro']],
  ['Digging the canal is rejected by at least six members.', ['6.. contra']],
  ['The canal is supported by most members of the alliance.', ['6.. pro']],
  // The same again, of somebody else.
  ['Arcadia opposes the canal. So does Borland.', ['Arcadia contra', 'Borland contra']],
  ['Arcadia supports the canal, and so does Borland.', ['Arcadia pro', 'Borland pro']],
  ['Arcadia does not support the canal. Neither does Borland.', ['Arcadia not pro', 'Borland not pro']],
  ['Arcadia supports the canal; Borland does not.', ['Arcadia pro', 'Borland not pro']],
  // Beside each other.
  ['Arcadia and Borland are at loggerheads over the canal.', ['Arcadia not beside with Borland']],
  ['Arcadia and Borland disagree over the canal.', ['Arcadia not beside with Borland']],
  ['Arcadia and Borland agree on the canal.', ['Arcadia beside with Borland']],
  ['Arcadia stands with Borland against the canal.', ['Arcadia contra with Borland']],
  ['Arcadia sides with Borland for the canal.', ['Arcadia pro with Borland']],
  // Members.
  ['All but two members are for the canal.', ['8..8 pro']],
  ['All except one of the members oppose the canal.', ['9..9 contra']],
  ['Two thirds of those whose position is known are opposed to the canal.', ['7.. known contra']],
  ['Five members want the canal, fewer than three are against.', ['5.. pro', '..2 contra']],
  ['They spoke of the canal. Six members are in favour. Only two oppose it.', ['6.. pro', '2..2 contra']],
  // The whole alliance.
  ['The members are further apart on the canal than in February.', ['trend falling']],
  ['The members are closer together on the canal than in February.', ['trend rising']],
  ['Disagreement over the canal is smaller than in February.', ['trend rising']],
  ['Unity over the canal is weaker than in February.', ['trend falling']],
  [
    'Most members are for the canal. Since February they have moved closer together.',
    ['6.. pro', 'trend rising'],
  ],
  ['The gap over the canal has widened.', ['trend falling']],
  ['The divide over the canal is getting wider.', ['trend falling']],
  ['The alliance has become less united on the canal.', ['trend falling']],
  ['The alliance has become more united on the canal.', ['trend rising']],
  ['The allies are growing further apart on the canal.', ['trend falling']],
  ['There is more disagreement over the canal than in February.', ['trend falling']],
  ['There is less disagreement over the canal than in February.', ['trend rising']],
  ['On the canal, the positions of the allies have converged.', ['trend rising']],
  // What a plan has from whom.
  ['Digging the canal has the support of Arcadia.', ['Arcadia pro']],
  ['Digging the canal meets with opposition from Arcadia.', ['Arcadia contra']],
  ['The canal enjoys the backing of only two members.', ['2..2 pro']],
  // More predicates.
  ['Arcadia is ready to dig the canal.', ['Arcadia pro']],
  ['Arcadia is unwilling to dig the canal.', ['Arcadia contra']],
  ['Arcadia is ready to rule out the canal.', ['Arcadia contra']],
  ['Arcadia wants no part of the canal.', ['Arcadia contra']],
  ['Arcadia has said no to the canal.', ['Arcadia contra']],
  ['They spoke of the canal. Arcadia has ruled it out.', ['Arcadia contra']],
  ['Arcadia is among the opponents of the canal.', ['Arcadia contra']],
  ['Arcadia and Borland do not see eye to eye on the canal.', ['Arcadia not beside with Borland']],
  ['Arcadia and Borland take opposite views on the canal.', ['Arcadia not beside with Borland']],
  ['There are at least six members against the canal.', ['6.. contra']],
  ['Two in five members are for the canal.', ['4.. pro']],
])('%s', (text, expected) => {
  expect(claimsIn(text).map(words)).toEqual(expected);
});

test.each([
  // Nobody, or not as many, or somebody else.
  'The canal is long. It opposes the canal.',
  'Arcadia and Borland met. It is against the canal.',
  'Arcadia met the press. They are against the canal.',
  'Arcadia, Borland and Cimmeria met. The two are against the canal.',
  'Engineers from Arcadia met. They are against the canal.',
  // One act of speech is evidence, and no claim.
  'Brand rejected the canal.',
  'Brand did not exclude the canal.',
  'Friends of Brand are against the canal.',
  // Of what is done by others.
  'The mayor is opposed by Arcadia.',
  'Arcadia is ready to talk about the canal.',
  'There are engineers against the canal.',
  'There is more disagreement over the canal among engineers than in February.',
  'The positions of the engineers on the canal have converged.',
  'The canal is opposed by engineers.',
  'The canal is opposed by six engineers.',
  // Nothing to repeat.
  'It rained in Borland. So does Arcadia.',
  'Borland does not.',
  'Arcadia supports the canal. Borland does not know the way.',
  // Nobody is told with whom.
  'Arcadia is at loggerheads over the canal.',
  'Arcadia, Borland and Cimmeria are at odds over the canal.',
  // Members of something else.
  'They spoke of the canal. Fewer than three are against.',
  'Two thirds of those who came are against the canal.',
  'The engineers met. Since February they have moved closer together over the canal.',
])('no more than is said: %s', (text) => {
  const said = claimsIn(text).filter((claim) => !claim.text.startsWith('Arcadia supports'));
  expect(said.map(words)).toEqual([]);
});

test('a person is a subject of its own, and its own last word is what counts', () => {
  const [claim] = claimsIn('Brand is against the canal.');
  expect(claim).toMatchObject({ kind: 'side', actors: ['Arcadia'], issue: 'canal' });
  const said = (...lines: string[]) =>
    checkClaim(claim!, evidenceOf(canal(...lines), registry), { date: '2024-04-02', carry: 90 });
  expect(said('-Arcadia 2024-03-01 (Una Brand)', '+Arcadia 2024-03-05 (Tom Reed)').verdict).toBe('supported');
  expect(said('+Arcadia 2024-03-01 (Una Brand)', '-Arcadia 2024-03-05 (Tom Reed)')).toMatchObject({
    verdict: 'contradicted',
    reason: 'Una Brand was for when last heard (2024-03-01).',
  });
  expect(said('-Arcadia 2024-03-05 (Tom Reed)').verdict).toBe('not-enough-evidence');
});

test('a clause ends before who says so, and is then reported', () => {
  for (const [tail, voice] of [
    ['says a pamphlet', 'reported'],
    ['a newsletter wrote on Friday', 'reported'],
    ['according to a tally', 'reported'],
    ['an old envoy told me', 'reported'],
    ['I think', 'author'],
  ] as const) {
    const [claim] = claimsIn(`Arcadia is against the canal, ${tail}.`);
    expect(claim).toMatchObject({ text: 'Arcadia is against the canal', voice });
  }
});
