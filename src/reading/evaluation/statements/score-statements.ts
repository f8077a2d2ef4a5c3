import { bootstrap, type Interval } from '../bootstrap.ts';
import type { Draws } from '../score.ts';
import { countIn, countStatements, slots, type StatementCounts } from './statement-counts.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** A text with what was found in it and what was marked. */
export interface StatementsOfText {
  readonly text: string;
  readonly found: readonly ScoredStatement[];
  readonly marked: readonly ScoredStatement[];
}

/** A figure, 0..1, with its 95% interval, and what it is a share of. */
export interface StatementFigure {
  readonly name: string;
  readonly value: number;
  readonly interval: Interval;
}

/** Each is a figure of the sums over texts. */
const figures: readonly (readonly [string, (counts: StatementCounts) => number])[] = [
  ...f1('statements reported', 'reported'),
  ...f1('nested statements', 'nested'),
  ...f1("author's statements", 'author'),
  ...f1("author's words", 'author words'),
  ['actor right, of those found', (c) => share(countIn(c, 'actor right'), countIn(c, 'actor found'))],
  ['actor right, of all marked', (c) => share(countIn(c, 'actor right'), countIn(c, 'actor marked'))],
  ['somebody where nobody is', (c) => share(countIn(c, 'nobody wrong'), countIn(c, 'nobody found'))],
  ...f1('issue, of those found', 'issue of found'),
  ...f1('issue, of all', 'issue'),
  ['stance macro F1', (c) => (f1Of(c, 'contra') + f1Of(c, 'between') + f1Of(c, 'pro')) / 3],
  ...(['contra', 'between', 'pro'] as const).flatMap((side) => f1(`stance ${side}`, side)),
];

/**
 * Scores statements against what a person marked; `test/gold/README.md` says what each figure means. Actor, issue and stance are
 * judged of the statements found (`sameStatements`), the stance of those with the right issue. Intervals are drawn over texts.
 *
 * @throws RangeError without a text
 */
export function scoreStatements(
  texts: readonly StatementsOfText[],
  { rng, draws = 1000 }: Draws,
): StatementFigure[] {
  const rows = texts.map(({ text, found, marked }) => countStatements(text, found, marked));
  const figuresOf = (sum: StatementCounts): number[] => figures.map(([, figureOf]) => figureOf(sum));
  const sum = sumOf(rows);
  const intervals = bootstrap(rows, figuresOf, { draws, rng });
  const values = figuresOf(sum);
  return figures.map(([name], i) => ({ name, value: values[i]!, interval: intervals[i]! }));
}

/** All counts by name, summed over texts. */
export function statementSums(texts: readonly StatementsOfText[]): Record<string, number> {
  const sum = sumOf(texts.map(({ text, found, marked }) => countStatements(text, found, marked)));
  return Object.fromEntries(slots.map((slot, i) => [slot, sum[i]!]));
}

function sumOf(rows: readonly StatementCounts[]): StatementCounts {
  const sum = new Float64Array(slots.length);
  for (const row of rows) for (let i = 0; i < sum.length; i++) sum[i]! += row[i]!;
  return sum;
}

/** Precision, recall and F1 of three slots. */
function f1(name: string, what: string): [string, (counts: StatementCounts) => number][] {
  return [
    [`${name}, precision`, (c) => share(countIn(c, `${what} right`), countIn(c, `${what} found`))],
    [`${name}, recall`, (c) => share(countIn(c, `${what} right`), countIn(c, `${what} marked`))],
    [`${name}, F1`, (c) => f1Of(c, what)],
  ];
}

const f1Of = (counts: StatementCounts, what: string): number =>
  share(
    2 * countIn(counts, `${what} right`),
    countIn(counts, `${what} found`) + countIn(counts, `${what} marked`),
  );

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
