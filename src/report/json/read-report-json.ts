import { createHash } from 'node:crypto';
import type { Actor } from '../../coding/actor.ts';
import { holds, type Span } from '../../documents/span.ts';
import type { Document } from '../../documents/document.ts';
import { EntenteError } from '../../error.ts';
import type { ReportInput } from '../report-input.ts';
import { reportSchema } from './report-schema.ts';

type Stored = Omit<ReportInput, 'registry' | 'isMember' | 'made'> & {
  readonly actors: readonly Actor[];
  readonly made: ReportInput['made'] | null;
};

/**
 * A report of a file that `reportJson` wrote. Its registry holds the actors that the report needs, without their further names.
 *
 * @param name the file's name, for errors
 * @throws EntenteError `input` for what is no report, for a document that was changed since, and for a quote that its document does not hold
 * @example renderReport(readReportJson(await readFile('report.json', 'utf8'), 'report.json'))
 */
export function readReportJson(json: string, name: string): ReportInput {
  const { actors, made, ...report } = storedReport(json, name);
  checkDocuments(report, name);
  checkQuotes(report, name);
  const registry = {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    names: new Map(),
    codes: new Map(),
  };
  return { ...report, registry, ...(made == null ? {} : { made }) };
}

function storedReport(json: string, name: string): Stored {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new EntenteError('input', 'no JSON', name, 'give a report of "entente report --format json"', {
      cause: error,
    });
  }
  const { success, error } = reportSchema.safeParse(value);
  if (!success) {
    const { path, message } = error.issues[0]!;
    throw new EntenteError(
      'input',
      `${name}: no report`,
      path.join('.') || 'the file',
      `expected ${message}`,
    );
  }
  // The value as it was read: the schema allows more than it names, and the order of keys is part of the bytes.
  return value as Stored;
}

function checkDocuments({ documents, columns }: Pick<Stored, 'documents' | 'columns'>, name: string): void {
  for (const { id, text, sha256 } of [...documents, ...columns.map(({ document }) => document)]) {
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256) {
      throw new EntenteError(
        'input',
        `${name}: changed document`,
        id,
        'its text is not what its sha256 says',
      );
    }
  }
}

/** Every statement, deed, claim and voice stands in its document just so, where the document is at hand. */
function checkQuotes(
  { documents, columns, statements, deeds = [], cited = [] }: Stored | Omit<Stored, 'actors' | 'made'>,
  name: string,
): void {
  const texts = new Map(documents.map((document) => [document.id, document]));
  for (const { id, document, span } of [...statements, ...deeds, ...cited]) {
    const found = texts.get(document);
    if (found !== undefined) checkQuote(found, span, `${name}: ${id}`);
  }
  for (const { document, claims, attributions } of columns) {
    for (const claim of claims) {
      checkQuote(document, claim, `${name}: a claim`);
      for (const { document: id, start, end, quote } of claim.review?.evidence ?? []) {
        const found = texts.get(id);
        if (found !== undefined) checkQuote(found, { start, end, text: quote }, `${name}: evidence`);
      }
    }
    for (const { source, cue, content } of attributions) {
      for (const span of [source, cue, ...content]) {
        if (span !== null) checkQuote(document, span, `${name}: a voice`);
      }
    }
  }
}

function checkQuote({ id, text }: Document, span: Span, what: string): void {
  if (holds(text, span)) return;
  const advice = `${id} does not say that at ${span.start} to ${span.end}`;
  throw new EntenteError('input', `${what}: wrong quote`, span.text.slice(0, 60), advice);
}
