import { z } from 'zod';
import { EntenteError } from '../../src/error.ts';
import type { Prediction } from '../../src/reading/evaluation/comparison.ts';

const place = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().optional(),
});
const part = z
  .union([place, z.array(place)], 'neither a place {start, end}, a list of such, nor null')
  .nullish();
const line = z.object({
  id: z.string(),
  attributions: z.array(
    z.object({
      source: part,
      cue: part,
      content: part,
      confidence: z.number().min(0).max(1).nullish(),
    }),
  ),
});

/**
 * Any reader's predictions from JSON lines `{id, attributions: [{source, cue, content, confidence?}]}`, as `entente read
 * --format jsonl` writes them: each part is a place `{start, end}` in UTF-16 units, a list of such, or null.
 *
 * @param texts of the articles by id
 * @param fileName for messages
 * @throws EntenteError naming the line that is none, an unknown or repeated article, or a place that is not in its text
 */
export function predictionsIn(
  jsonl: string,
  texts: ReadonlyMap<string, string>,
  fileName: string,
): Map<string, Prediction[]> {
  const predictions = new Map<string, Prediction[]>();
  for (const [i, row] of jsonl.split('\n').entries()) {
    if (row.trim() === '') continue;
    const where = `${fileName}, line ${i + 1}`;
    const { id, attributions } = parsedLine(row, where);
    const text = texts.get(id);
    if (text === undefined)
      throw new EntenteError('input', 'unknown article', id, `${where}; the corpus lacks it`);
    if (predictions.has(id))
      throw new EntenteError('input', 'article predicted twice', id, `${where}; give it one line`);
    predictions.set(
      id,
      attributions.map(({ source, cue, content, confidence }) => ({
        source: placesOf(source, text, where),
        cue: placesOf(cue, text, where),
        content: placesOf(content, text, where),
        confidence: confidence ?? null,
      })),
    );
  }
  return predictions;
}

function parsedLine(row: string, where: string): z.infer<typeof line> {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch (error) {
    throw new EntenteError('input', 'no JSON', where, 'write one object a line', { cause: error });
  }
  const { data, error } = line.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new EntenteError('input', 'no prediction', where, `${issue!.path.join('.')}: ${issue!.message}`);
}

function placesOf(
  given: z.infer<typeof part>,
  text: string,
  where: string,
): readonly z.infer<typeof place>[] {
  const places = given == null ? [] : Array.isArray(given) ? given : [given];
  for (const { start, end, text: quote } of places) {
    const said = `[${start}, ${end})`;
    if (start >= end || end > text.length)
      throw new EntenteError(
        'input',
        'no place in the text',
        said,
        `${where}; the text has ${text.length} UTF-16 units`,
      );
    if (quote !== undefined && text.slice(start, end) !== quote)
      throw new EntenteError(
        'input',
        'not the words of the text',
        `${said} ${quote}`,
        `${where}; count UTF-16 units of the file as it is`,
      );
  }
  return places;
}
