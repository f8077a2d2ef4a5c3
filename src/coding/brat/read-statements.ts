import type { Document } from '../../documents/document.ts';
import { spanOf } from '../../documents/span.ts';
import { EntenteError } from '../../error.ts';
import type { Statement } from '../statement.ts';
import { statementSchema } from '../statement-schema.ts';
import { parseStandoff } from './parse-standoff.ts';

/** What a brat annotation of statements holds. */
export interface BratStatements {
  /** What the file says of its document; null where it says nothing. */
  readonly head: Partial<
    Pick<Document, 'id' | 'title' | 'date' | 'language' | 'origin' | 'author' | 'outlet'>
  > | null;
  readonly statements: readonly Statement[];
}

/**
 * The statements of a brat annotation, as `writeBratStatements` wrote them and perhaps a person in brat moved, mended or added
 * some: entities `Statement`, each with a note in JSON (`{"actor":"France","issue":"troops","stance":1,"date":"2024-03-01"}`, and what
 * else a statement has). Who marks one anew need not give it an id, document and coder.
 *
 * @param document id of the document, for those that do not say it
 * @param coder who marked those that do not say it
 * @throws EntenteError for a line that is none of brat, a stretch that is not in the text, a statement without note or with one that does not fit
 */
export function readBratStatements(
  annotation: string,
  text: string,
  {
    fileName,
    document,
    coder,
  }: { readonly fileName: string; readonly document: string; readonly coder: string },
): BratStatements {
  const records = parseStandoff(annotation, text, fileName);
  const notes = new Map<string, string>();
  let head: BratStatements['head'] = null;
  for (const record of records) {
    if (record.kind !== 'note') continue;
    if (record.type === 'Document') head = headIn(json(record.text, record.id, fileName));
    else notes.set(record.of, record.text);
  }
  const id = head?.id ?? document;
  const statements = records.flatMap((record): Statement[] => {
    if (record.kind !== 'entity' || record.type !== 'Statement') return [];
    const note = notes.get(record.id);
    if (note === undefined)
      throw new EntenteError(
        'input',
        'statement without a note',
        `${record.id} in ${fileName}`,
        'note {"actor":..., "issue":..., "stance":..., "date":...} on it',
      );
    const { span: exact, ...more } = json(note, record.id, fileName);
    const [start, end] = isPair(exact)
      ? exact
      : [
          Math.min(...record.fragments.map((each) => each.start)),
          Math.max(...record.fragments.map((each) => each.end)),
        ];
    if (!(start >= 0 && start < end && end <= text.length))
      throw new EntenteError(
        'input',
        'no stretch of the text',
        `${record.id} in ${fileName}`,
        'do annotation and text belong together?',
      );
    const whole = { id: `${id}:${record.id}`, document: id, coder, ...more, span: spanOf(text, start, end) };
    const parsed = statementSchema.safeParse(whole);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new EntenteError(
      'input',
      'note that does not fit',
      `${issue!.path.join('.') || record.id} of ${record.id} in ${fileName}`,
      `write ${issue!.message}`,
    );
  });
  return { head, statements };
}

const texts = ['id', 'title', 'date', 'language', 'origin', 'author', 'outlet'] as const;

/** What is a text of what a file says of its document. */
function headIn(said: Readonly<Record<string, unknown>>): BratStatements['head'] {
  return Object.fromEntries(
    texts.flatMap((key) => {
      const value = said[key];
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isInteger(each));
}

function json(text: string, id: string, fileName: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below.
  }
  throw new EntenteError(
    'input',
    'note that is no JSON',
    `${id} in ${fileName}`,
    'write {"actor":..., "issue":..., "stance":..., "date":...}',
  );
}
