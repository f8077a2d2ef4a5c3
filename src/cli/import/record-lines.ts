import { z } from 'zod';
import { type Registry, resolveActor } from '../../coding/registry/index.ts';
import type { Deed } from '../../coding/deed.ts';
import { isDocumentLine } from '../../documents/lines/document-line.ts';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';

const text = z.string().nullable().default(null);
const date = z.string().refine((date) => dayOf(date) !== null, 'no such date; write it as 2024-03-31');

const deed = z.object({
  id: z.string().min(1),
  document: z.string(),
  span: z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string() }),
  actor: z.string().min(1),
  issue: z.string().min(1),
  date,
  stance: z.number().min(-1).max(1),
  magnitude: z.number().nullable().default(null),
  unit: text,
  page: text,
  coder: z.string(),
});

/** Deeds as `export --what deeds --format jsonl` writes them. @throws EntenteError naming file and line */
export function deedLines(jsonl: string, registry: Registry, fileName: string): Deed[] {
  return records(jsonl, deed, 'no deed', fileName).map((deed) => ({
    ...deed,
    actor: resolveActor(registry, deed.actor) ?? deed.actor,
  }));
}

export type KindOfLines = 'documents' | 'statements' | 'deeds' | 'reviews';

/** What the lines of a file are, by the fields of the first. @throws EntenteError where they are nothing that is stored */
export function kindOfLines(jsonl: string, fileName: string): KindOfLines {
  const first = /\S.*/.exec(jsonl);
  if (first === null) throw new EntenteError('input', 'empty file', fileName, 'write one JSON object a line');
  const record = parsed(first[0], fileName);
  if (typeof record === 'object' && record !== null) {
    if (isDocumentLine(first[0])) return 'documents';
    if ('span' in record && 'withdraws' in record) return 'reviews';
    if ('span' in record) return 'magnitude' in record ? 'deeds' : 'statements';
  }
  const advice =
    'a document has a "text"; else import what "entente export --format jsonl" writes: documents, statements, deeds or reviews';
  throw new EntenteError('input', 'neither documents nor statements nor deeds', fileName, advice);
}

function records<T>(jsonl: string, schema: z.ZodType<T>, what: string, fileName: string): T[] {
  const found: T[] = [];
  for (const [i, line] of jsonl.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const where = `${fileName}:${i + 1}`;
    const result = schema.safeParse(parsed(line, where));
    if (!result.success) {
      const { path, message } = result.error.issues[0]!;
      throw new EntenteError('input', `${where}: ${what}`, path.join('.') || 'the line', message);
    }
    found.push(result.data);
  }
  return found;
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new EntenteError('input', `${where}: no JSON`, line.slice(0, 60), 'write one JSON object a line', {
      cause,
    });
  }
}
