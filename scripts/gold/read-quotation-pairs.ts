import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fidelityClasses, type FidelityClass, type Said } from '../../src/claims/fidelity/index.ts';
import { EntenteError } from '../../src/error.ts';

/** A quotation, another text of the same time, and what the one is beside the other. */
export interface QuotationPair {
  readonly id: string;
  readonly class: FidelityClass;
  readonly here: Said;
  readonly there: Said;
}

const date = z.iso.date();
const schema = z.array(
  z.strictObject({
    id: z.string(),
    class: z.enum(fidelityClasses as [FidelityClass, ...FidelityClass[]]),
    speaker: z.string(),
    date,
    thereSpeaker: z.string().optional(),
    thereDate: date,
    here: z.string(),
    there: z.string(),
  }),
);

/**
 * The pairs of `pairs.yaml` in a folder; `[[` and `]]` stand around the words that are compared.
 *
 * @throws EntenteError for a file that cannot be read or a pair of another shape
 */
export function readQuotationPairs(folder: string): QuotationPair[] {
  const path = join(folder, 'pairs.yaml');
  let given: unknown;
  try {
    // A date stays the text that it is.
    given = parse(readFileSync(path, 'utf8'), { schema: 'core' });
  } catch (error) {
    throw new EntenteError('input', 'cannot read', path, 'name a folder with pairs.yaml', { cause: error });
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EntenteError(
      'input',
      'no such pair',
      `${path}: ${issue?.path.join('.')}`,
      issue?.message ?? 'see the README of the gold',
    );
  }
  return parsed.data.map((pair) => ({
    id: pair.id,
    class: pair.class,
    here: saidIn(pair.here, pair.speaker, pair.date, pair.id),
    there: saidIn(pair.there, pair.thereSpeaker ?? pair.speaker, pair.thereDate, pair.id),
  }));
}

function saidIn(marked: string, speaker: string, date: string, id: string): Said {
  const parts = marked.split(/\[\[|\]\](?!\])/);
  if (parts.length !== 3)
    throw new EntenteError('input', 'no marked words', id, 'put [[ and ]] around them once');
  const [before, text, after] = parts as [string, string, string];
  const start = before.length;
  const direct = /["“]$/.test(before);
  const around = before + text + after;
  return { text, around, start, end: start + text.length, direct, speaker, actor: null, date, issue: null };
}
