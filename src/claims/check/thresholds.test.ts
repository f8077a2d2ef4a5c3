import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as thresholds from './thresholds.ts';

const page = readFileSync(new URL('../../../docs/claims.md', import.meta.url), 'utf8');
const row = (kind: string) => page.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';

const { UNITED, DIVIDED, DEEPLY_DIVIDED, LEAST_KNOWN, LEAST_OTHERS } = thresholds;
const percent = (share: number) => `${Math.round(100 * share)}%`;
const twoDigits = (index: number) => index.toFixed(2).replace(/^0/, '');

// Each threshold as the table of docs/claims.md words it; whoever changes one changes both.
test.each([
  ['UNITED', 'level', `united: A >= ${twoDigits(UNITED)};`],
  ['DIVIDED', 'level', `divided: A <= ${twoDigits(DIVIDED)};`],
  ['DEEPLY_DIVIDED', 'level', `"deeply divided": A <= ${twoDigits(DEEPLY_DIVIDED)};`],
  ['LEAST_KNOWN', 'level', `fewer than ${LEAST_KNOWN} members known`],
  ['LEAST_KNOWN', 'trend', `fewer than ${LEAST_KNOWN} known at either date`],
  ['LEAST_KNOWN', 'prediction', `fewer than ${LEAST_KNOWN} positions`],
  ['LEAST_OTHERS', 'spokesperson', `fewer than ${LEAST_OTHERS} other members known`],
  ['SPOKEN_FOR', 'spokesperson', `at least ${4 * thresholds.SPOKEN_FOR}/4 of the other known members`],
  ['NOT_SPOKEN_FOR', 'spokesperson', `at most 1/${1 / thresholds.NOT_SPOKEN_FOR} `],
  ['COVERED', 'count', thresholds.COVERED === 0.5 ? 'and half are known' : ''],
  ['COVERED', 'exclusivity', thresholds.COVERED === 0.5 ? 'and half of the others are known' : ''],
  ['HELD_BEFORE', 'change', `in the ${thresholds.HELD_BEFORE} days before`],
  ['DEEDS_COUNT', 'words-deeds', `in ${thresholds.DEEDS_COUNT} days`],
  ['OTHERS_WITH_DEEDS', 'words-deeds', thresholds.OTHERS_WITH_DEEDS === 3 ? 'fewer than three others' : ''],
  ['LEAST_ACTORS', 'magnitude', thresholds.LEAST_ACTORS === 3 ? 'for fewer than three actors' : ''],
  ['NEAR_NUMBER', 'magnitude', `a bare number within ${percent(thresholds.NEAR_NUMBER)}`],
  ['ABOUT_NUMBER', 'magnitude', `"about" ${percent(thresholds.ABOUT_NUMBER)}`],
  ['NEAR_SHARE', 'magnitude', `within ${100 * thresholds.NEAR_SHARE} points`],
  ['FORECAST_LEVEL', 'prediction', `${percent(thresholds.FORECAST_LEVEL)} interval`],
  ['LIKELY', 'prediction', `chance >= ${Math.round(3 * thresholds.LIKELY)}/3`],
])('%s of the rule for %s is what docs/claims.md says', (_, kind, words) => {
  expect(words).not.toBe('');
  expect(row(kind)).toContain(words);
});

test('no threshold is missing from the comparison', async () => {
  const compared = readFileSync(new URL(import.meta.url), 'utf8');
  for (const name of Object.keys(thresholds)) expect(compared).toContain(`['${name}', '`);
});
