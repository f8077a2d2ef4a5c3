import { writeFileSync } from 'node:fs';
import { finderOf } from '../../src/cli/read/finder-of.ts';
import { sideJudgeOf, type StanceWay } from '../../src/cli/read/side-judge-of.ts';
import { EntenteError } from '../../src/error.ts';
import { type Finder, readAttributions } from '../../src/reading/index.ts';
import { type Agreement, agreementOf } from '../../src/reading/evaluation/statements/agreement.ts';
import {
  scoreStatements,
  type StatementFigure,
  type StatementsOfText,
  statementSums,
} from '../../src/reading/evaluation/statements/score-statements.ts';
import {
  markedStatements,
  readStatements,
} from '../../src/reading/evaluation/statements/scored-statement.ts';
import { statementErrors } from '../../src/reading/evaluation/statements/statement-errors.ts';
import { rng } from '../../src/stats/rng.ts';
import { type GoldText, readGold } from '../gold/read-gold.ts';

export interface StatementOptions {
  readonly codebooks: string;
  readonly reader: 'rules' | 'trained';
  readonly stance: StanceWay;
  readonly second?: string;
  readonly draws: number;
  readonly seed: number;
  readonly json?: string;
  readonly errors?: boolean;
}

/** Scores a reader on gold of whole statements, or two passes of people against each other. */
export async function evaluateStatements(folder: string, options: StatementOptions): Promise<void> {
  const gold = readGold(folder, options.codebooks);
  const { second, seed, draws } = options;
  if (second !== undefined) {
    const agreement = agreementOf(bothPasses(gold, readGold(second, options.codebooks), second));
    process.stdout.write(agreementTable(agreement));
    save(options.json, agreement);
    return;
  }
  const finder = await finderOf(options.reader);
  const texts: StatementsOfText[] = [];
  for (const text of gold) texts.push(await readGoldText(text, finder, options.stance));
  if (options.errors === true)
    for (const [i, { id }] of gold.entries()) process.stdout.write(errorLines(id, texts[i]!));
  const figures = scoreStatements(texts, { rng: rng(seed), draws });
  process.stdout.write(figureTable(`${finder.name} on ${gold.length} texts`, figures));
  save(options.json, {
    reader: finder.name,
    texts: gold.length,
    seed,
    draws,
    figures,
    sums: statementSums(texts),
  });
}

/** What a reader finds in a text of the gold, as `entente read` shows it, beside what is marked. */
export async function readGoldText(
  { text, date, codebook, registry, statements }: GoldText,
  finder: Finder,
  stance: StanceWay,
): Promise<StatementsOfText> {
  const byRules = readAttributions({ text, mediaType: 'text/plain', date }, { registry, codebook, finder });
  const judge = await sideJudgeOf(stance, codebook);
  const found = judge === null ? byRules : await judge(text, byRules);
  return { text, found: readStatements(found, finder.bands.review), marked: markedStatements(statements) };
}

/** The texts of the second pass beside the same ones of the first. */
function bothPasses(
  first: readonly GoldText[],
  second: readonly GoldText[],
  folder: string,
): StatementsOfText[] {
  const byId = new Map(first.map((text) => [text.id, text]));
  return second.flatMap(({ id, text, statements }) => {
    const other = byId.get(id);
    if (other === undefined) return [];
    if (other.text !== text)
      throw new EntenteError(
        'input',
        'not the same text',
        `${folder}/${id}.txt`,
        'both passes mark one text',
      );
    return [{ text, found: markedStatements(statements), marked: markedStatements(other.statements) }];
  });
}

/** Tab-separated: text, what differs, what was found, what is marked, the words. */
function errorLines(id: string, text: StatementsOfText): string {
  return statementErrors(text)
    .map(({ what, found, marked, words }) => `${[id, what, found, marked, words].join('\t')}\n`)
    .join('');
}

function figureTable(title: string, figures: readonly StatementFigure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  const lines = figures.map(
    ({ name, value, interval: [low, high] }) =>
      `${name.padEnd(width)}  ${percent(value)}  ${percent(low)} to ${percent(high)}`,
  );
  return [title, '', ...lines, ''].join('\n');
}

function agreementTable({ texts, statements: [one, other, both], alpha }: Agreement): string {
  return [
    `${texts} texts; statements: ${one} in the one pass, ${other} in the other, ${both} in both (F1 ${((200 * both) / (one + other)).toFixed(1)})`,
    ...Object.entries(alpha).map(([what, value]) => `Krippendorff's alpha, ${what}: ${value.toFixed(3)}`),
    '',
  ].join('\n');
}

function save(path: string | undefined, value: unknown): void {
  if (path !== undefined) writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}
