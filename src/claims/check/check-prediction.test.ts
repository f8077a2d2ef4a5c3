import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, claimsIn, evidenceOf, members } from '../../../test/fixtures/northern-pact.ts';
import type { DecisionsRecordTable, HeadlineTable } from '../../decisions/index.ts';
import { parseScenario } from '../../escalation/scenario/index.ts';
import { checkClaim } from '../check-claim.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { ForecastModels } from '../forecast-models.ts';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const table: HeadlineTable = JSON.parse(file('models/decisions/headline.json'));
const records: DecisionsRecordTable = JSON.parse(file('models/decisions/record.json'));
const record = records.forecasts.find(({ forecast }) => forecast === 'headline')!;
const scenario = parseScenario(file('examples/escalation/fictional.json'), 'fictional.json');
const models: ForecastModels = { headline: { table, record }, scenario };

function check(sentence: string, lines: readonly string[], given = models): CheckedClaim {
  const [claim] = claimsIn(`They spoke of the canal. ${sentence}`);
  return checkClaim(
    claim!,
    { ...evidenceOf(canal(...lines)), models: given },
    { date: '2024-04-02', carry: 90 },
  );
}

const all = (side: string, count: number) =>
  members.slice(0, count).map((name) => `${side}${name} 2024-03-01`);
const split = [...all('+', 5), ...all('-', 10).slice(5)];

test.each([
  ['all for it', 'The alliance will agree to the canal.', all('+', 6), 'supported'],
  ['all against it', 'The alliance will agree to the canal.', all('-', 6), 'contradicted'],
  ['never, and all are against it', 'The alliance will never agree to the canal.', all('-', 6), 'supported'],
  ['reject, and all are against it', 'The alliance will reject the canal.', all('-', 6), 'supported'],
  ['both sides', 'The alliance will agree to the canal.', split, 'mixed'],
  ['too few', 'The alliance will agree to the canal.', all('+', 4), 'not-enough-evidence'],
  [
    'too old',
    'The alliance will agree to the canal.',
    all('+', 6).map((l) => l.replace('2024', '2023')),
    'not-enough-evidence',
  ],
  ['one member', 'Arcadia will agree to the canal.', all('+', 6), 'not-checkable'],
  ['a side', 'Most members will be against the canal.', all('+', 6), 'not-checkable'],
  ['war', 'This will end in war.', [], 'contradicted'],
  ['no war', 'This will not end in war.', [], 'supported'],
])('a prediction, %s', (_, sentence, lines, verdict) => {
  expect(check(sentence, lines).verdict).toBe(verdict);
});

test('the reason of a decision gives the forecast, its interval and its record in figures', () => {
  const checked = check('The alliance will agree to the canal.', split);
  expect(checked.reason).toBe(
    'the headline forecast from the positions of 10 members of 10, all counted alike, is 0.000 [80% interval -1.000 to 1.000], ' +
      'which does not lie on one side (-1 is against, 1 is for); on 154 decided cases that it had not seen this forecast was off by ' +
      '23.8 of 100 on average, and in 80% of them its 80% interval held the outcome.',
  );
  expect(checked).toMatchObject({
    figures: { kind: 'prediction', model: 'headline', level: 0.8, known: 10, members: 10 },
    coverage: { known: 10, of: 10 },
    period: { from: '2024-01-03', to: '2024-04-02' },
    strongest: { for: ['s0', 's1', 's2'], against: ['s5', 's6', 's7'] },
  });
});

test('what would change a forecast is counted in members', () => {
  const { wouldChange } = check('The alliance will agree to the canal.', all('+', 6));
  expect(wouldChange).toMatch(
    /^(?:\d+ members? more, known to be against it, would|not even all 4 .* would) contradict it\.$/,
  );
  expect(check('The alliance will agree to the canal.', all('+', 4)).wouldChange).toBe(
    '1 member more with a known position on canal, said from 2024-01-03 to 2024-04-02.',
  );
});

test('the chance of an end is that of the scenario, and says what it is conditional on', () => {
  const checked = check('This will end in war.', []);
  expect(checked.figures).toMatchObject({ model: 'escalation', interval: null });
  expect(checked.figures?.kind === 'prediction' && checked.figures.outcome).toBeCloseTo(0.0729 + 0.0015, 1);
  expect(checked.reason).toMatch(
    /^in the scenario "Two leagues, one border \(fictional\)" the chance of war within 60 months is \d+%; .* conditional on every value of the scenario, which somebody wrote\.$/,
  );
});

test('without a model a prediction is not checkable, and the reason says what would answer it', () => {
  expect(check('This will end in war.', [], {})).toMatchObject({
    verdict: 'not-checkable',
    reason: expect.stringContaining('--scenario FILE would answer it'),
  });
  expect(check('The alliance will agree to the canal.', all('+', 6), {})).toMatchObject({
    verdict: 'not-checkable',
    reason: 'it foretells a decision, and no forecast is at hand.',
  });
});

const lines = fc.array(
  fc
    .tuple(fc.constantFrom('+', '-', '0'), fc.constantFrom(...members), fc.integer({ min: 10, max: 28 }))
    .map(([side, name, day]) => `${side}${name} 2024-03-${day}`),
  { maxLength: 20 },
);
const swapped = (given: readonly string[]) =>
  given.map((line) => line.replace(/^[+-]/, (side) => (side === '+' ? '-' : '+')));
const reversed: Partial<Record<string, string>> = { supported: 'contradicted', contradicted: 'supported' };

test('a reversed prediction gets the reversed verdict, and swapping the sides in both changes nothing', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const { verdict } = check('The alliance will agree to the canal.', given);
      const not = check('The alliance will not agree to the canal.', given).verdict;
      expect(not).toBe(reversed[verdict] ?? verdict);
      expect(check('The alliance will reject the canal.', swapped(given)).verdict).toBe(verdict);
    }),
    { numRuns: 30 },
  );
});

test('the order of the rows changes no bit of a prediction', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const once = canal(...given);
      const [claim] = claimsIn('The alliance will agree to the canal.');
      const options = { date: '2024-04-02', carry: 90 };
      const finding = (statements: typeof once) =>
        checkClaim(claim!, { ...evidenceOf(statements), models }, options);
      expect(finding(once.toReversed())).toEqual(finding(once));
    }),
    { numRuns: 20 },
  );
});
