import { z } from 'zod';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';
import { writtenDate } from '../dateline.ts';
import { decodeText } from '../decode.ts';
import { describeText } from '../describe-text.ts';
import type { Document } from '../document.ts';
import { DOCX } from '../document.ts';
import { languageOf } from '../language.ts';
import { madeDocument } from '../made-document.ts';
import type { PartReader, SourceDocuments } from '../source-documents.ts';

const words = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

const line = z.object({
  id: z.union([z.string().min(1), z.int().transform(String)]).nullish(),
  title: words,
  date: z
    .string()
    .nullish()
    .refine(
      (date) => date == null || date === '' || day(date) !== null,
      'no such date; write it as 2024-03-31',
    )
    .transform((date) => (date == null ? null : day(date))),
  language: words,
  text: z.string().refine((text) => text.trim() !== '', 'an empty text'),
  sha256: z.string().nullish(),
  mediaType: z
    .enum(['text/plain', 'text/markdown', 'text/html', 'text/csv', 'application/pdf', DOCX, 'message/rfc822'])
    .default('text/plain'),
  origin: words,
  url: words,
  author: words,
  outlet: words,
});

/**
 * The documents of a corpus in JSON lines, one object a line: `text`, and where they are known `id`, `title`, `date`
 * (ISO, a time after it is left off), `author`, `outlet`, `language`, `url`; other fields are passed over. It is what
 * `export --what documents --format jsonl` writes, too. The text is taken exactly as it stands. A line without an id is
 * named by its file and number. A wrong line refuses the file: a corpus with holes is not the corpus.
 *
 * @throws EntenteError naming the first line that is wrong
 */
export async function readLines(bytes: Uint8Array, part: PartReader): Promise<SourceDocuments> {
  const { name, charset = null } = part;
  const documents: Document[] = [];
  const ids = new Map<string, number>();
  for (const [i, json] of decodeText(bytes, name, charset).split('\n').entries()) {
    if (json.trim() === '') continue;
    const document = documentOf(json, i + 1, part);
    const before = ids.get(document.id);
    if (before !== undefined) {
      const advice = `line ${before} has it already`;
      throw new EntenteError('input', `${name}:${i + 1}: id used twice`, document.id, advice);
    }
    ids.set(document.id, i + 1);
    documents.push(document);
  }
  if (documents.length === 0)
    throw new EntenteError('input', 'empty document', name, 'there is nothing to read in it');
  return { documents, refused: [] };
}

function documentOf(json: string, number: number, { name, origin, id, date }: PartReader): Document {
  const where = `${name}:${number}`;
  const result = line.safeParse(parsed(json, where));
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new EntenteError('input', `${where}: no document`, path.join('.') || 'the line', message);
  }
  const { text, sha256, mediaType, url, ...found } = result.data;
  // Of a plain text that says nothing else its own head may tell, as in a file.
  const own = mediaType === 'text/csv' || sha256 != null ? null : describeText(text, mediaType);
  const document = madeDocument(
    text,
    {
      title: found.title ?? own?.title ?? null,
      date: found.date ?? own?.date ?? null,
      language: found.language ?? (own === null ? null : languageOf(text)),
      author: found.author ?? own?.author ?? null,
      outlet: found.outlet,
    },
    {
      id: found.id ?? `${id}-${number}`,
      origin: url ?? found.origin ?? `${origin}:${number}`,
      mediaType,
      date,
    },
  );
  if (sha256 != null && sha256 !== document.sha256) {
    const advice = 'its text is not the one that was exported; leave sha256 out if you mean it';
    throw new EntenteError('input', `${where}: another text`, document.id, advice);
  }
  return document;
}

function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new EntenteError('input', `${where}: no JSON`, json.slice(0, 60), 'write one JSON object a line', {
      cause,
    });
  }
}

function day(written: string): string | null {
  const head = written.trim().slice(0, 10);
  return dayOf(head) === null ? writtenDate(written) : head;
}
