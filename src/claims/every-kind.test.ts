import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsIn, evidenceOf, members } from '../../test/fixtures/northern-pact.ts';
import { said } from '../../test/fixtures/said.ts';
import type { Deed } from '../coding/deed.ts';
import { parseScenario } from '../escalation/scenario/index.ts';
import { dateOf, dayOf } from '../stats/calendar.ts';
import { checkClaim } from './check-claim.ts';
import type { CheckedClaim, ForecastModels } from './index.ts';

const date = '2024-04-02';
const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const models: ForecastModels = {
  headline: {
    table: JSON.parse(file('models/decisions/headline.json')),
    record: JSON.parse(file('models/decisions/record.json')).forecasts[0],
  },
  scenario: parseScenario(file('examples/escalation/fictional.json'), 'fictional.json'),
};

/** At least one sentence of every kind, so that a rule that forgets its evidence is caught whichever it is. */
const sentences = [
  'The alliance is united on the canal.',
  'The allies are deeply divided over the canal.',
  'Disagreement over the canal is growing.',
  'Arcadia and Borland are against the canal.',
  'Arcadia sides with Borland on the canal.',
  'At least three members are against the canal.',
  'Most members are for the canal.',
  'Arcadia is the only member that supports the canal.',
  'Nobody but Arcadia supports the canal.',
  'Arcadia speaks for the alliance on the canal.',
  'Arcadia is split over the canal.',
  'Arcadia has changed its mind on the canal.',
  'Arcadia no longer supports the canal.',
  'Arcadia backs the canal in words and not in deeds.',
  "On the canal Arcadia's deeds match its words.",
  'Arcadia has given 10 ships for the canal.',
  'Arcadia is the largest donor for the canal.',
  'Borland followed Arcadia in backing the canal.',
  'Arcadia was the first to back the canal.',
  'The alliance will agree to the canal.',
  'The canal will end in war.',
  "Arcadia's course on the canal is reckless.",
  'The allies must do more for the canal.',
  'Arcadia backs the canal in order to lead.',
];
const claims = sentences.flatMap((sentence) => claimsIn(`They spoke of the canal. ${sentence}`));

const record = fc.record({
  actor: fc.constantFrom(...members.slice(0, 7)),
  stance: fc.constantFrom(-1, 0, 1),
  ago: fc.integer({ min: -10, max: 300 }),
  speaker: fc.constantFrom(null, 'A. Writer', 'B. Writer'),
  issue: fc.constantFrom('canal', 'canal', 'tolls'),
});
const given = fc.record({
  statements: fc.array(record, { maxLength: 40 }),
  deeds: fc.array(record, { maxLength: 8 }),
});

function checkedWith({
  statements,
  deeds,
}: typeof given extends fc.Arbitrary<infer T> ? T : never): CheckedClaim[] {
  const on = (ago: number) => dateOf(dayOf(date)! - ago);
  const evidence = {
    ...evidenceOf(
      statements.map(({ actor, stance, ago, speaker, issue }, i) => ({
        ...said(actor, issue, stance, on(ago), `s${i}`),
        speaker,
      })),
    ),
    deeds: deeds.map(({ actor, stance, ago, issue }, i): Deed => ({
      ...said(actor, issue, stance, on(ago), `d${i}`),
      magnitude: 5 * i,
      unit: 'ships',
    })),
    models,
  };
  return claims.map((claim) => checkClaim(claim, evidence, { date, carry: 90 }));
}

/** Those that fail a condition, so that a failure names the claim. */
function failing(checked: readonly CheckedClaim[], holds: (claim: CheckedClaim) => boolean): unknown[] {
  return checked
    .filter((claim) => !holds(claim))
    .map(({ kind, text, verdict, reason, evidence }) => ({
      kind,
      text,
      verdict,
      reason,
      evidence: evidence.length,
    }));
}

test('the sentences have a claim of every kind', () => {
  expect(new Set(claims.map(({ kind }) => kind)).size).toBe(14);
});

test('whatever the evidence, a verdict has sentences to show, and a judgement or a motive has none', () => {
  fc.assert(
    fc.property(given, (evidence) => {
      const checked = checkedWith(evidence);
      const decided = (claim: CheckedClaim) => /^(?:supported|contradicted|mixed)$/.test(claim.verdict);
      // The chance of an end rests on a scenario and says nothing of a member.
      const byScenario = ({ figures }: CheckedClaim) =>
        figures?.kind === 'prediction' && figures.model === 'escalation';
      expect(
        failing(checked, (claim) => !decided(claim) || byScenario(claim) || claim.evidence.length > 0),
      ).toEqual([]);
      expect(
        failing(
          checked,
          ({ kind, verdict }) => (kind !== 'judgement' && kind !== 'motive') || verdict === 'not-checkable',
        ),
      ).toEqual([]);
      expect(
        failing(checked, ({ verdict, evidence }) => verdict !== 'not-checkable' || evidence.length === 0),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('nothing later counts, whatever is strongest is among the evidence, and every position shown has a sentence', () => {
  fc.assert(
    fc.property(given, (evidence) => {
      const checked = checkedWith(evidence);
      const later = new Set<string>(
        [...evidence.statements.entries()].filter(([, { ago }]) => ago < 0).map(([i]) => `s${i}`),
      );
      expect(
        failing(checked, (claim) => claim.evidence.every(({ statement }) => !later.has(statement))),
      ).toEqual([]);
      expect(
        failing(checked, (claim) => {
          const ids = new Set(claim.evidence.map(({ statement }) => statement));
          return [...claim.strongest.for, ...claim.strongest.against].every((id) => ids.has(id));
        }),
      ).toEqual([]);
      expect(
        failing(checked, ({ figures, evidence: rests }) => {
          if (figures === null || !('positions' in figures)) return true;
          const heard = new Set<string>(
            rests.flatMap(({ statement }) => evidence.statements[Number(statement.slice(1))]?.actor ?? []),
          );
          return figures.positions.every(({ actor }) => heard.has(actor));
        }),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every reason is a sentence, and what would change a verdict is one too', () => {
  fc.assert(
    fc.property(given, (evidence) => {
      const checked = checkedWith(evidence);
      expect(
        failing(checked, ({ reason }) => reason.endsWith('.') && !/undefined|NaN|null/.test(reason)),
      ).toEqual([]);
      expect(
        failing(checked, ({ wouldChange }) => wouldChange === null || wouldChange.endsWith('.')),
      ).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
