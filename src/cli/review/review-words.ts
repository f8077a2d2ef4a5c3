import type { CheckedClaim } from '../../claims/index.ts';
import { type Reading, type Review, standing } from '../../coding/review.ts';
import { readingInWords, VERDICT_WORDS } from '../../report/index.ts';
import { writeCsv } from '../../coding/write-csv.ts';
import type { Io } from '../io.ts';
import { formatTable, printable } from '../output.ts';
import { shortened } from './claim-meant.ts';

/** A claim with the machine's verdict and what persons say, a line each. */
export function claimInWords(claim: CheckedClaim, name: string): string {
  const { verdict, text, review } = claim;
  const lines = [`${name} “${shortened(text, 100)}”`, `machine: ${VERDICT_WORDS[verdict]}`];
  if (review === undefined) return linesOf([...lines, 'persons: nobody reviewed it']);
  const { dismissed, reading, again, evidence, added } = review;
  if (added !== null) lines.push(`added by ${stamp(added)}`);
  if (review.verdict !== null) {
    lines.push(`person: ${VERDICT_WORDS[review.verdict]}, ${stamp(review)}: ${review.reason ?? ''}`);
  }
  if (dismissed !== null) lines.push(`person: no claim, ${stamp(dismissed)}${because(dismissed.reason)}`);
  if (reading !== null) {
    lines.push(`read by ${stamp(reading)} as ${readingWords(reading.says)}${because(reading.reason)}`);
  }
  if (evidence.length > 0) {
    lines.push(`evidence added: ${evidence.map(({ statement }) => statement).join(', ')}`);
  }
  if (again !== null) lines.push(`machine, with that: ${VERDICT_WORDS[again.verdict]}: ${again.reason}`);
  return linesOf([...lines, ...review.conflicts]);
}

/** What a review says, in a few words. */
export function saidInWords({ action, verdict, reading, evidence, withdraws }: Review): string {
  if (action === 'withdraw') return `withdraws ${withdraws}`;
  if (action === 'dismiss') return 'no claim';
  const parts = [
    action === 'add' ? `a claim was missed (${reading?.kind})` : '',
    verdict === null ? '' : VERDICT_WORDS[verdict],
    reading === null || action === 'add' ? '' : `to be read as ${readingWords(reading)}`,
    evidence.length === 0 ? '' : `evidence: ${evidence.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** "side, about Germany and Poland, issue troops, side against". */
function readingWords(reading: Reading): string {
  return [reading.kind, ...readingInWords(reading).map(([part, value]) => `${part} ${value}`)].join(', ');
}

/** Reviews as a table: those that stand, or with `history` all of them and what became of each. */
export function reviewsTable(reviews: readonly Review[], history: boolean, io: Io): string {
  const shown = history ? reviews : standing(reviews);
  const head = ['at', 'by', 'document', 'claim', 'says', 'reason', 'machine then', 'id'];
  const rows = shown.map((review) => [
    review.at.slice(0, 16).replace('T', ' '),
    review.by,
    review.document,
    shortened(review.span.text),
    saidInWords(review),
    review.reason ?? '',
    review.seen === null ? '' : VERDICT_WORDS[review.seen.verdict],
    review.id,
    ...(history ? [fateOf(review, reviews)] : []),
  ]);
  return formatTable(history ? [...head, 'state'] : head, rows, io);
}

/** Reviews as JSON, each with what became of it. */
export function reviewsAsJson(reviews: readonly Review[], history: boolean): string {
  const shown = history ? reviews : standing(reviews);
  const all = shown.map((review) => ({ ...review, state: fateOf(review, reviews) }));
  return `${JSON.stringify({ reviews: all }, null, 2)}\n`;
}

/** Reviews as CSV for a spreadsheet; `entente export --what reviews` writes what can be imported again. */
export function reviewsAsCsv(reviews: readonly Review[], history: boolean): string {
  const head = ['at', 'by', 'document', 'claim', 'says', 'reason', 'id', 'state'];
  const shown = history ? reviews : standing(reviews);
  const rows = shown.map((review) => {
    const { at, by, document, span, reason, id } = review;
    const cells = [
      at,
      by,
      document,
      span.text,
      saidInWords(review),
      reason ?? '',
      id,
      fateOf(review, reviews),
    ];
    return cells.map(printable);
  });
  return writeCsv(head, rows, { spreadsheetSafe: true });
}

function fateOf({ id, action }: Review, reviews: readonly Review[]): string {
  if (action === 'withdraw') return 'a withdrawal';
  const taken = reviews.find(({ withdraws }) => withdraws === id);
  return taken === undefined ? 'stands' : `withdrawn by ${stamp(taken)}${because(taken.reason)}`;
}

function stamp({ by, at }: { readonly by: string; readonly at: string }): string {
  return `${by}, ${at.slice(0, 10)}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : `: ${reason}`;
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line.replace(/\s+/g, ' '))}\n`).join('');
}
