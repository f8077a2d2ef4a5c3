import { readFile } from 'node:fs/promises';
import type { BaseRate, HistoricScores } from '../../escalation/record/index.ts';

const SCORES = new URL('../../../models/escalation/scores.json', import.meta.url);

/** What history knows of ends like these, as `npm run evaluate -- escalation` has counted it. */
export async function baseRates(): Promise<readonly BaseRate[]> {
  const { rates } = JSON.parse(await readFile(SCORES, 'utf8')) as {
    readonly rates: readonly BaseRate[];
    readonly scores: readonly HistoricScores[];
  };
  return rates;
}
