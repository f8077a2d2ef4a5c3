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
import type { Deed } from '../coding/deed.ts';
import { builtInRegistry, registryWith } from '../coding/registry/index.ts';
import type { Statement } from '../coding/statement.ts';
import { dateOf, dayOf } from '../stats/calendar.ts';
import { checkClaim } from './check-claim.ts';
import { findClaims } from './find-claims.ts';
import type { CheckedClaim } from './checked-claim.ts';

const date = '2024-04-02';
const [a, b, c] = members;

/** Claims with their mirror images; those about amounts name no side and are their own. */
const mirrored = [
  [`${a} supports the canal in words and not in deeds.`, `${a} opposes the canal in words and not in deeds.`],
  [`${a} supports the canal in word and deed.`, `${a} opposes the canal in word and deed.`],
  [`${a} and ${b} pay lip service to the canal.`, `${a} and ${b} pay lip service to the canal.`],
  [`${a} has kept its word on the canal.`, `${a} has kept its word on the canal.`],
  ...[
    `${a} has given 10 billion euros for the canal.`,
    `${a} has given at least 3 billion euros for the canal.`,
    `${a} has given nothing for the canal.`,
    `${b} has provided a third of all aid for the canal.`,
    `${b} is the largest donor to the canal.`,
    `${c} has given more for the canal than ${b}.`,
    `${c} has given twice as much for the canal as ${a}.`,
    `${a} has sent 31 tanks for the canal.`,
    `${a} has put in three billion euros for the canal.`,
    `A good half of the money for the canal came from ${b}.`,
    `${c} has given more for the canal than the rest combined.`,
  ].map((claim) => [claim, claim] as const),
] as const;

/** Claims of which the second denies the first. */
const reversed = [
  [`${a} and ${b} pay lip service to the canal.`, `${a} and ${b} have kept their word on the canal.`],
  [`${a} pays lip service to the canal.`, `${a} has kept its word on the canal.`],
  [`${a} supports the canal in words and not in deeds.`, `${a} supports the canal in words and in deeds.`],
  [`${a} has given 10 billion euros for the canal.`, `${a} has not given 10 billion euros for the canal.`],
  [
    `${a} has given at least 3 billion euros for the canal.`,
    `${a} has given less than 3 billion euros for the canal.`,
  ],
  [
    `${a} has given more than 3 billion euros for the canal.`,
    `${a} has given at most 3 billion euros for the canal.`,
  ],
  [`${b} is the largest payer for the canal.`, `${b} is not the largest payer for the canal.`],
  [`${a} pays the whole bill for the canal.`, `${a} does not pay the whole bill for the canal.`],
  [`${b} is the largest donor to the canal.`, `${b} is not the largest donor to the canal.`],
  [`${c} has given more for the canal than ${b}.`, `${c} has not given more for the canal than ${b}.`],
  [
    `${b} has provided a third of all aid for the canal.`,
    `${b} has not provided a third of all aid for the canal.`,
  ],
] as const;

const actors = fc.constantFrom(...members.slice(0, 6));
const ago = fc.integer({ min: -10, max: 500 });
const day = (days: number) => dateOf(dayOf(date)! - days);

const statements = fc
  .array(
    fc.record({ actor: actors, stance: fc.constantFrom(-1, 0, 1), ago: fc.integer({ min: -10, max: 120 }) }),
    {
      maxLength: 12,
    },
  )
  .map((records): Statement[] =>
    records.map(({ actor, stance, ago: days }, i) => said(actor, 'canal', stance, day(days), `s${i}`)),
  );

const deeds = fc
  .array(
    fc.record({
      actor: actors,
      stance: fc.constantFrom(-1, 1, 1),
      ago,
      magnitude: fc.constantFrom(null, 1, 2, 3, 9, 31),
      unit: fc.constantFrom('billion EUR', 'billion EUR', 'million EUR', 'tanks'),
    }),
    { maxLength: 20 },
  )
  .map((records): Deed[] =>
    records.map(({ actor, stance, ago: days, magnitude, unit }, i) => ({
      id: `d${i}`,
      document: 'deeds',
      span: { start: 0, end: 1, text: '-' },
      actor,
      issue: 'canal',
      date: day(days),
      stance,
      magnitude,
      unit: magnitude === null ? null : unit,
      page: null,
      coder: 'test',
    })),
  );

function checked(
  sentences: readonly string[],
  given: readonly Statement[],
  done: readonly Deed[],
  known = registry,
): CheckedClaim[] {
  const evidence = { ...evidenceOf(given, known), deeds: done };
  const claims = findClaims(column(...sentences), { registry: known, codebook, attributions: [] });
  expect(claims).toHaveLength(sentences.length);
  return claims.map((claim) => checkClaim(claim, evidence, { date, carry: 90 }));
}

const verdictsOf = (...of: Parameters<typeof checked>) => checked(...of).map(({ verdict }) => verdict);
const flipped = <T extends { readonly stance: number }>(records: readonly T[]): T[] =>
  records.map((record) => ({ ...record, stance: record.stance === 0 ? 0 : -record.stance }));

test('swapping pro and contra, in words, deeds and claims, changes no verdict', () => {
  fc.assert(
    fc.property(statements, deeds, (given, done) => {
      const here = verdictsOf(
        mirrored.map(([claim]) => claim),
        given,
        done,
      );
      const there = verdictsOf(
        mirrored.map(([, claim]) => claim),
        flipped(given),
        flipped(done),
      );
      expect(there).toEqual(here);
    }),
    { numRuns: 40 },
  );
});

test('the reversed claim gets the reversed verdict', () => {
  const opposite: Readonly<Record<string, string>> = { supported: 'contradicted', contradicted: 'supported' };
  fc.assert(
    fc.property(statements, deeds, (given, done) => {
      const here = verdictsOf(
        reversed.map(([claim]) => claim),
        given,
        done,
      );
      const there = verdictsOf(
        reversed.map(([, claim]) => claim),
        given,
        done,
      );
      expect(there).toEqual(here.map((verdict) => opposite[verdict] ?? verdict));
    }),
    { numRuns: 40 },
  );
});

test('renaming the actors changes no verdict', () => {
  const fictional =
    'Alderland,Zembla,Kravonia,Evallonia,Lutha,Gondal,Panem Nova,Sylvania,Dawsbergen,Axphain'.split(',');
  const other = registryWith(builtInRegistry(), pactActors(fictional));
  const rename = (text: string) =>
    members.reduce((renamed, name, i) => renamed.replaceAll(name, fictional[i]!), text);
  const renamed = <T extends { readonly actor: string }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, actor: rename(record.actor) }));
  const sentences = mirrored.map(([claim]) => claim);
  fc.assert(
    fc.property(statements, deeds, (given, done) => {
      expect(verdictsOf(sentences.map(rename), renamed(given), renamed(done), other)).toEqual(
        verdictsOf(sentences, given, done),
      );
    }),
    { numRuns: 20 },
  );
});

test('the order of the rows changes nothing at all', () => {
  const sentences = mirrored.map(([claim]) => claim);
  fc.assert(
    fc.property(statements, deeds, fc.nat(), (given, done, turn) => {
      const at = done.length === 0 ? 0 : turn % done.length;
      const turned = [...done.slice(at), ...done.slice(0, at)].toReversed();
      expect(checked(sentences, given.toReversed(), turned)).toEqual(checked(sentences, given, done));
    }),
    { numRuns: 30 },
  );
});

test('every finding has a period or a reason, and evidence that is among the deeds and statements', () => {
  fc.assert(
    fc.property(statements, deeds, (given, done) => {
      const known = new Set([...given, ...done].map(({ id }) => id));
      for (const { evidence, strongest, reason, wouldChange, verdict } of checked(
        mirrored.map(([claim]) => claim),
        given,
        done,
      )) {
        const ids = new Set(evidence.map(({ statement }) => statement));
        expect([...ids].every((id) => known.has(id))).toBe(true);
        for (const id of [...strongest.for, ...strongest.against]) expect(ids.has(id)).toBe(true);
        for (const { statement, deed = false } of evidence) expect(deed).toBe(statement.startsWith('d'));
        expect(reason).toMatch(/^\S.*[^.]\.$/s);
        expect(wouldChange).not.toBe(null);
        if (verdict === 'supported' || verdict === 'contradicted')
          expect(reason).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
    { numRuns: 30 },
  );
});
