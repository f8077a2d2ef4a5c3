import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  codebook,
  column,
  evidenceOf,
  members,
  pactActors,
  registry,
} from '../../test/fixtures/northern-pact.ts';
import { said } from '../../test/fixtures/said.ts';
import { builtInRegistry, registryWith } from '../coding/registry/index.ts';
import type { Statement } from '../coding/statement.ts';
import { dateOf, dayOf } from '../stats/calendar.ts';
import { checkClaim } from './check-claim.ts';
import { findClaims } from './find-claims.ts';
import type { ForecastModels } from './forecast-models.ts';

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../models/decisions/${name}`, import.meta.url), 'utf8'));
const models: ForecastModels = {
  headline: { table: file('headline.json'), record: file('record.json').forecasts[0] },
};

const date = '2024-04-02';
const [a, b, c] = members;

/** Claims and their mirror images: what one says of "for", the other says of "against". */
const mirrored = [
  [`${a} is for the canal.`, `${a} is against the canal.`],
  [`${a} and ${b} support the canal.`, `${a} and ${b} oppose the canal.`],
  [`${a} does not back the canal.`, `${a} does not reject the canal.`],
  [`${a} sides with ${b} on the canal.`, `${a} sides with ${b} on the canal.`],
  [`${a} has joined ${c} in supporting the canal.`, `${a} has joined ${c} in opposing the canal.`],
  ['Most members are for the canal.', 'Most members are against the canal.'],
  ['At least four members favour the canal.', 'At least four members reject the canal.'],
  ['No member is for the canal.', 'No member is against the canal.'],
  [`${b} stands alone in supporting the canal.`, `${b} stands alone in opposing the canal.`],
  [`The canal is supported by ${a} and ${b}.`, `The canal is opposed by ${a} and ${b}.`],
  ['The canal is backed by most members.', 'The canal is rejected by most members.'],
  ['All but two members support the canal.', 'All but two members oppose the canal.'],
  [`${a} and ${b} are at loggerheads over the canal.`, `${a} and ${b} are at loggerheads over the canal.`],
  [`${a} stands with ${b} for the canal.`, `${a} stands with ${b} against the canal.`],
  [`Only ${a} and ${b} support the canal.`, `Only ${a} and ${b} oppose the canal.`],
  [`All members except ${c} support the canal.`, `All members except ${c} oppose the canal.`],
  [`${a} speaks for the alliance on the canal.`, `${a} speaks for the alliance on the canal.`],
  [`${a} is divided over the canal.`, `${a} is divided over the canal.`],
  ['Disagreement over the canal is growing.', 'Disagreement over the canal is growing.'],
  ['Consensus on the canal has held.', 'Consensus on the canal has held.'],
  ['The alliance is united on the canal.', 'The alliance is united on the canal.'],
  ['The allies speak with one voice on the canal.', 'The allies speak with one voice on the canal.'],
  [`${a} was the first to support the canal.`, `${a} was the first to oppose the canal.`],
  [`${b} came out for the canal after ${c}.`, `${b} came out against the canal after ${c}.`],
  [`${a} has changed its mind on the canal.`, `${a} has changed its mind on the canal.`],
  [`${b} no longer opposes the canal.`, `${b} no longer supports the canal.`],
  ['The alliance will adopt the canal.', 'The alliance will block the canal.'],
  ['The allies will never agree to the canal.', 'The allies will never refuse the canal.'],
  ['Most members will be for the canal.', 'Most members will be against the canal.'],
  [`${a} will back the canal.`, `${a} will reject the canal.`],
  [`${a}'s course on the canal is admirable.`, `${a}'s course on the canal is shameful.`],
  [`${a} should support the canal.`, `${a} should oppose the canal.`],
  [`${a} backs the canal out of fear.`, `${a} rejects the canal out of fear.`],
] as const;

const statementsOf = (actors: readonly string[]) =>
  fc
    .array(
      fc.record({
        actor: fc.constantFrom(...actors),
        stance: fc.constantFrom(-1, 0, 1),
        ago: fc.integer({ min: -10, max: 120 }),
        speaker: fc.constantFrom(null, 'A', 'B'),
      }),
      { maxLength: 30 },
    )
    .map((records): Statement[] =>
      records.map(({ actor, stance, ago, speaker }, i) => ({
        ...said(actor, 'canal', stance, dateOf(dayOf(date)! - ago), `s${i}`),
        speaker,
      })),
    );

const statements = statementsOf(members);

function verdictsOf(sentences: readonly string[], given: readonly Statement[], known = registry): string[] {
  const evidence = { ...evidenceOf(given, known), models };
  const document = column(...sentences);
  const claims = findClaims(document, { registry: known, codebook, attributions: [] });
  expect(claims).toHaveLength(sentences.length);
  return claims.map((claim) => checkClaim(claim, evidence, { date, carry: 90 }).verdict);
}

test('swapping pro and contra, in the evidence and in the claims, changes no verdict', () => {
  fc.assert(
    fc.property(statements, (given) => {
      const swapped = given.map((statement) => ({
        ...statement,
        stance: statement.stance === 0 ? 0 : -statement.stance,
      }));
      const here = verdictsOf(
        mirrored.map(([claim]) => claim),
        given,
      );
      const there = verdictsOf(
        mirrored.map(([, claim]) => claim),
        swapped,
      );
      expect(there).toEqual(here);
    }),
    { numRuns: 40 },
  );
});

test.each(['sides with', 'is with', 'is at odds with', 'disagrees with', 'does not side with'])(
  'who %s whom gets the verdict of the other way round',
  (predicate) => {
    fc.assert(
      fc.property(statementsOf([a, b]), (given) => {
        const [here, there] = verdictsOf(
          [`${a} ${predicate} ${b} on the canal.`, `${b} ${predicate} ${a} on the canal.`],
          given,
        );
        expect(there).toBe(here);
      }),
      { numRuns: 40 },
    );
  },
);

test('renaming the actors changes no verdict', () => {
  const fictional = [
    'Alderland',
    'Zembla',
    'Kravonia',
    'Evallonia',
    'Lutha',
    'Gondal',
    'Panem Nova',
    'Sylvania',
    'Dawsbergen',
    'Axphain',
  ];
  const other = registryWith(builtInRegistry(), pactActors(fictional));
  const rename = (text: string) =>
    members.reduce((renamed, name, i) => renamed.replaceAll(name, fictional[i]!), text);
  fc.assert(
    fc.property(statements, (given) => {
      const renamed = given.map((statement) => ({ ...statement, actor: rename(statement.actor) }));
      const sentences = mirrored.map(([claim]) => claim);
      expect(verdictsOf(sentences.map(rename), renamed, other)).toEqual(verdictsOf(sentences, given));
    }),
    { numRuns: 20 },
  );
});

test('the order of the rows changes nothing at all', () => {
  const document = column(...mirrored.map(([claim]) => claim));
  const claims = findClaims(document, { registry, codebook, attributions: [] });
  const checked = (given: readonly Statement[]) => {
    const evidence = { ...evidenceOf(given), models };
    return claims.map((claim) => checkClaim(claim, evidence, { date, carry: 90 }));
  };
  fc.assert(
    fc.property(statements, fc.integer(), (given, turn) => {
      const at = given.length === 0 ? 0 : Math.abs(turn) % given.length;
      const turned = [...given.slice(at), ...given.slice(0, at)].toReversed();
      expect(checked(turned)).toEqual(checked(given));
    }),
    { numRuns: 40 },
  );
});
