import { createHash } from 'node:crypto';
import {
  type Codebook,
  csvHeader,
  isDeedsTable,
  isEventList,
  isReviewsTable,
  isVotesTable,
  parseCodebook,
  parseDeeds,
  parseEventList,
  parseReviewsCsv,
  parseReviewsJsonl,
  parseStatements,
  parseStatementsJsonl,
  parseVotes,
  type Registry,
  votesAsDeeds,
} from '../../coding/index.ts';
import { decodeText } from '../../documents/decode.ts';
import type { Document } from '../../documents/document.ts';
import { fileName } from '../../documents/media-type.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { Batch } from '../../store/index.ts';
import type { OpenedSource } from '../opener.ts';
import { type InputFile, tableLimits } from './input-file.ts';
import { deedLines, kindOfLines } from './record-lines.ts';

/** What files are read against. */
export interface ImportContext {
  readonly codebook: Codebook | null;
  /** The built-in registry with the actors of the codebook. */
  readonly registry: Registry;
  /** Who coded tables that do not say it. */
  readonly coder?: string;
  /** Days of roll calls by their ids, for tables of votes that have none. */
  readonly dates?: ReadonlyMap<string, number> | null;
}

/** What is stored together, and what its file is called. */
export interface PathBatch {
  readonly path: string;
  readonly batch: Batch;
  /** What did not fit and was put right or left out, a sentence each. Default: nothing. */
  readonly notes?: readonly string[];
}

/** The records of a codebook, a table or JSON lines. @throws EntenteError where it cannot be read as what it is */
export function fileBatch(file: InputFile, context: ImportContext): PathBatch {
  const { path, name, sha256 } = file;
  const { notes, ...records } = recordsOf(file, context);
  return { path, batch: { file: { name, sha256 }, ...records }, ...(notes !== undefined && { notes }) };
}

/** The documents of a source, together. It is known by their texts, in whatever form those came. */
export function sourceBatch({ origin, documents }: OpenedSource): PathBatch {
  const path = origin === '-' ? 'standard input' : origin;
  const name = /^https?:/i.test(origin) ? origin : fileName(path);
  return { path, batch: { file: { name, sha256: sha256Of(documents) }, documents } };
}

function sha256Of(documents: readonly Document[]): string {
  const [only] = documents;
  if (only !== undefined && documents.length === 1) return only.sha256;
  const lines = documents.map(({ id, sha256 }) => `${sha256} ${id}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

type Records = Batch & Pick<PathBatch, 'notes'>;

function recordsOf(file: InputFile, context: ImportContext): Records {
  const { path, bytes } = file;
  if (file.kind === 'table') return tableOf(file, context);
  const text = decodeText(bytes, path, null);
  return file.kind === 'codebook' ? { codebook: parseCodebook(text, path) } : linesOf(text, path, context);
}

function linesOf(text: string, path: string, { registry }: ImportContext): Batch {
  const kind = kindOfLines(text, path);
  if (kind === 'reviews') return { reviews: parseReviewsJsonl(text, path) };
  if (kind === 'deeds') return { deeds: deedLines(text, registry, path) };
  return { statements: parseStatementsJsonl(text, { registry, fileName: path }) };
}

/** A table is the document of its own rows; one that only speaks of other documents is not stored as one. */
function tableOf({ path, bytes }: InputFile, context: ImportContext): Records {
  const document = readDocument(bytes, { origin: path, mediaType: 'text/csv' }, tableLimits);
  const reading = { ...context, document: document.id, fileName: path };
  const header = csvHeader(document.text, path);
  if (isEventList(header)) {
    const { statements, others } = parseEventList(document.text, reading);
    return { statements, attributes: others, documents: [document] };
  }
  // It speaks of other documents, and is none itself.
  if (isReviewsTable(header)) return { reviews: parseReviewsCsv(document.text, path) };
  if (isVotesTable(header, context.registry)) return votesOf(document, path, context);
  const records = isDeedsTable(header)
    ? { deeds: parseDeeds(document.text, reading) }
    : { statements: parseStatements(document.text, reading) };
  const rows: readonly { readonly document: string }[] = records.statements ?? records.deeds;
  const stands = rows.some((row) => row.document === document.id);
  return { ...records, documents: stands ? [document] : [] };
}

/** From so many votes on it is said what they cost: 870,000 took 15 s and 290 MB, and 16 s to measure again. */
const MANY_VOTES = 200_000;

/** Each vote is a deed. */
function votesOf(document: Document, path: string, context: ImportContext): Records {
  const { registry, dates = null } = context;
  const votes = parseVotes(document.text, { registry, fileName: path, dates, withBounds: true });
  const { id } = document;
  const deeds = votesAsDeeds(votes, document.text, { document: id, coder: context.coder ?? id });
  const { unknown } = votes;
  const names = `${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ', ...' : ''}`;
  const notes = unknown.length === 0 ? [] : [`nobody knows these actors, who are kept as they are: ${names}`];
  const many =
    deeds.length > MANY_VOTES
      ? [
          'so many votes make a large store, which is slow to measure; "entente unity" reads the table itself in a second',
        ]
      : [];
  return { deeds, documents: [document], notes: [...notes, ...votes.notes, ...many] };
}
