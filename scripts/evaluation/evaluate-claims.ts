import { writeFileSync } from 'node:fs';
import { forecastModels } from '../../src/cli/check/forecast-models.ts';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { type ClaimAgreement, claimAgreement } from '../../src/claims/evaluation/claim-agreement.ts';
import { claimErrors } from '../../src/claims/evaluation/claim-errors.ts';
import { scoreClaims } from '../../src/claims/evaluation/score-claims.ts';
import type { ClaimsOfColumn } from '../../src/claims/evaluation/scored-claim.ts';
import { EntenteError } from '../../src/error.ts';
import { rng } from '../../src/stats/rng.ts';
import { type ClaimColumn, readClaimGold, readSecondPass } from '../gold/read-claim-gold.ts';
import { claimsFound } from './claims-found.ts';
import { claimsTable } from './claims-table.ts';

export interface ClaimOptions {
  readonly evidence: string;
  readonly reader: 'rules' | 'trained';
  readonly second?: string;
  readonly errors?: boolean;
  readonly draws: number;
  readonly seed: number;
  readonly format: 'table' | 'json';
  readonly out?: string;
}

/** Scores `entente check` on gold of claims, or two passes of people against each other. */
export async function evaluateClaims(folder: string, options: ClaimOptions): Promise<void> {
  const gold = readClaimGold(folder, options.evidence);
  const { second, seed, draws, reader } = options;
  if (second !== undefined) {
    const agreement = claimAgreement(bothPasses(gold, second));
    show(agreement, agreementTable(agreement), options);
    return;
  }
  const finder = await finderOf(reader);
  const models = await forecastModels();
  const columns = gold.map((column) => claimsFound(column, finder, models));
  if (options.errors === true)
    for (const [i, { id }] of gold.entries()) process.stdout.write(errorLines(id, columns[i]!));
  const scores = scoreClaims(columns, { rng: rng(seed), draws });
  show({ reader: finder.name, seed, draws, ...scores }, claimsTable(scores), options);
}

/** The columns of the first pass that a second one marked too, each with both marks. */
function bothPasses(first: readonly ClaimColumn[], folder: string): ClaimsOfColumn[] {
  const both = first.flatMap((column) => {
    const found = readSecondPass(folder, column);
    return found === null ? [] : [{ text: column.document.text, found, marked: column.marked }];
  });
  if (both.length === 0) {
    const advice = 'a second pass is NAME.claims.json, named as in the first';
    throw new EntenteError('input', 'no column in both', folder, advice);
  }
  return both;
}

/** Tab-separated: column, what differs, kind, what was found, what is marked, the words. */
function errorLines(id: string, column: ClaimsOfColumn): string {
  return claimErrors(column)
    .map(({ what, kind, found, marked, quote }) => `${[id, what, kind, found, marked, quote].join('\t')}\n`)
    .join('');
}

function agreementTable({
  columns,
  claims: [one, other, both, spans],
  f1,
  spanF1,
  alpha,
}: ClaimAgreement): string {
  const percent = (share: number | null) => (share === null ? '-' : (100 * share).toFixed(1));
  return [
    `${columns} columns; claims: ${one} in the one pass, ${other} in the other, ${both} in both (F1 ${percent(f1)}), ${spans} whatever the kind (F1 ${percent(spanF1)})`,
    `Krippendorff's alpha, verdict: ${alpha === null ? '-' : alpha.toFixed(3)}`,
    '',
  ].join('\n');
}

function show(value: unknown, table: string, { format, out }: ClaimOptions): void {
  const json = `${JSON.stringify(value, null, 1)}\n`;
  process.stdout.write(format === 'json' ? json : table);
  if (out !== undefined) writeFileSync(out, json);
}
