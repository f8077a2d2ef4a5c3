import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../../src/error.ts';
import {
  type BaseRate,
  baseRate,
  crisisQuestions,
  disputeQuestions,
  type ForecastScore,
  type HistoricQuestion,
  type HistoricScores,
  responseQuestions,
  scoreHistory,
} from '../../src/escalation/record/index.ts';
import { rng } from '../../src/stats/index.ts';

export interface EscalationOptions {
  readonly seed: number;
  readonly json?: string;
}

/** Base rates of crises and disputes, and forecasts scored against them; `folder` holds `icb/` and `disputes/`. */
export async function evaluateEscalation(folder: string, { seed, json }: EscalationOptions): Promise<void> {
  const questions = [
    ...(await asked(folder, 'icb/ICB_system_core.csv', crisisQuestions)),
    ...(await asked(folder, 'icb/ICB_actor_core.csv', responseQuestions)),
    ...(await asked(folder, 'disputes/gml_mid_disps.csv', disputeQuestions)),
  ];
  const rates = questions.map(baseRate);
  const scores = questions.map((question) => scoreHistory(question, rng(seed)));
  for (const [i, rate] of rates.entries()) process.stdout.write(words(rate, scores[i]!));
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ seed, rates, scores }, null, 2)}\n`);
}

async function asked(
  folder: string,
  name: string,
  ask: (csv: string, fileName: string) => HistoricQuestion[],
): Promise<HistoricQuestion[]> {
  let csv: string;
  try {
    csv = await readFile(join(folder, name), 'utf8');
  } catch (error) {
    throw new EntenteError(
      'input',
      'cannot read',
      join(folder, name),
      'name a folder with icb/ and disputes/',
      {
        cause: error,
      },
    );
  }
  return ask(csv, name);
}

function words({ question, source, happened, cases, rate, years }: BaseRate, scores: HistoricScores): string {
  const lines = [
    question,
    `  ${happened} of ${cases} (${rate.toFixed(4)}), ${years[0]} to ${years[1]}; ${source}`,
    `  Brier score of the base rate itself, known beforehand: ${scores.climatology.toFixed(4)}`,
    ...part('ten parts, each forecast from the other nine', scores.folds),
    ...part('each year forecast from the years before it', scores.forward),
  ];
  return `${lines.join('\n')}\n\n`;
}

function part(title: string, scores: readonly ForecastScore[]): string[] {
  return [
    `  ${title}:`,
    ...scores.map(({ predictors, brier, log, difference, interval: [low, high], beats }) => {
      const name = predictors.length === 0 ? 'base rate' : predictors.join(' + ');
      const figures = `    ${name.padEnd(32)} Brier ${brier.toFixed(4)}, log ${log.toFixed(4)}`;
      if (predictors.length === 0) return figures;
      const verdict = beats ? 'beats the base rate' : 'does not beat the base rate';
      return `${figures}, Brier ${signed(difference)} (${signed(low)} to ${signed(high)}): ${verdict}`;
    }),
  ];
}

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
