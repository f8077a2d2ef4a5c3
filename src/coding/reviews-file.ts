import { z } from 'zod';
import { EntenteError } from '../error.ts';
import { csvTable } from './csv-table.ts';
import { type Problems, problemsOf } from './problems.ts';
import { personVerdicts, type Review, reviewActions, reviewedKinds, reviewId } from './review.ts';
import { type CellValue, type CsvOptions, writeCsv } from './write-csv.ts';

const text = z.string({ error: 'a text' });
const named = text.min(1, { error: 'a text that is not empty' });
const orNull = text.nullable().default(null);
const kind = z.enum(reviewedKinds, { error: `one of ${reviewedKinds.join(', ')}` });
const verdict = z.enum(personVerdicts, { error: `one of ${personVerdicts.join(', ')}` });
const reading = z.looseObject({ kind }, { error: 'a reading with a kind' });

const reviewSchema = z.strictObject(
  {
    id: named.nullable().default(null),
    document: named,
    span: z.strictObject({ start: z.int().min(0), end: z.int().min(1), text: named }),
    kind,
    action: z.enum(reviewActions, { error: `one of ${reviewActions.join(', ')}` }),
    verdict: verdict.nullable().default(null),
    reason: orNull,
    reading: reading.nullable().default(null),
    evidence: z.array(named, { error: 'a list of ids' }).default([]),
    seen: z.looseObject({ reading, verdict, reason: text, date: text }).nullable().default(null),
    withdraws: orNull,
    by: named,
    at: named,
  },
  { error: 'a review' },
);

const columns = ['id', 'document', 'start', 'end', 'quote', 'kind', 'action', 'verdict', 'reason'] as const;
const further = ['reading', 'evidence', 'seen', 'withdraws', 'by', 'at'] as const;
const all: readonly string[] = [...columns, ...further];

/**
 * Reviews as a table that `parseReviewsCsv` reads back to the same reviews; readings, evidence and what the machine saw are JSON in a cell.
 *
 * @example reviewsCsv(reviews).split('\n')[0] // 'id,document,start,end,quote,kind,action,verdict,reason,...'
 */
export function reviewsCsv(reviews: readonly Review[], options: CsvOptions = {}): string {
  const rows = reviews.map((review): CellValue[] => {
    const { id, document, span, kind, action, verdict, reason, reading, evidence, seen, withdraws, by, at } =
      review;
    const said = [id, document, span.start, span.end, span.text, kind, action, verdict, reason];
    return [...said, json(reading), JSON.stringify(evidence), json(seen), withdraws, by, at];
  });
  return writeCsv(all, rows, options);
}

/** Whether a header is one of reviews. @example isReviewsTable(['id', 'action', 'withdraws']) // true */
export function isReviewsTable(header: readonly string[]): boolean {
  return ['action', 'withdraws', 'by'].every((name) => header.includes(name));
}

/** Reads what `reviewsCsv` writes. @throws EntenteError naming the first thing wrong with its line, and how many more there are */
export function parseReviewsCsv(csv: string, fileName: string): Review[] {
  const problems = problemsOf(fileName);
  const { header, records } = csvTable(csv, fileName, problems);
  const missing = all.find((name) => !header.includes(name));
  if (missing !== undefined) {
    const advice = 'import what "entente export --what reviews --format csv" writes';
    throw new EntenteError('input', `${fileName}: no column`, missing, advice);
  }
  const values = [...records].map(({ cells, line }) => {
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const orNothing = (name: string) => (cell(name) === '' ? null : cell(name));
    const parsed = (name: string) => (cell(name) === '' ? null : asJson(cell(name)));
    const place = (name: string) => (/^\d+$/.test(cell(name)) ? Number(cell(name)) : cell(name));
    const value = {
      id: orNothing('id'),
      document: cell('document'),
      span: { start: place('start'), end: place('end'), text: cell('quote') },
      kind: cell('kind'),
      action: cell('action'),
      verdict: orNothing('verdict'),
      reason: orNothing('reason'),
      reading: parsed('reading'),
      evidence: parsed('evidence') ?? [],
      seen: parsed('seen'),
      withdraws: orNothing('withdraws'),
      by: cell('by'),
      at: cell('at'),
    };
    return { value, line };
  });
  return reviewsOf(values, problems, fileName);
}

/** Reads reviews from JSON Lines, as `entente export --what reviews` writes them; one without an id gets its own. @throws EntenteError as `parseReviewsCsv` does */
export function parseReviewsJsonl(jsonl: string, fileName: string): Review[] {
  const problems = problemsOf(fileName);
  const lines = jsonl.replace(/^\uFEFF/, '').split('\n');
  const values = lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [{ value: asJson(line), line: i + 1 }],
  );
  return reviewsOf(values, problems, fileName);
}

function reviewsOf(
  values: readonly { readonly value: unknown; readonly line: number }[],
  problems: Problems,
  fileName: string,
): Review[] {
  const reviews = values.flatMap(({ value, line }) => {
    const { success, data, error } = reviewSchema.safeParse(value);
    if (success) return [{ ...data, id: data.id ?? reviewId(data) }];
    const { path, message } = error.issues[0]!;
    problems.add(String(line), 'wrong field', path.join('.') || 'the line', `write ${message}`);
    return [];
  });
  problems.throwFirst();
  if (reviews.length > 0) return reviews;
  throw new EntenteError('input', 'no reviews', fileName, 'each line is one review');
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** What is no JSON is shown to be none by the schema. */
function asJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
