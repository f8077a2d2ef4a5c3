import type { Reading } from './reading.ts';

/** One line of JSON a document, as COMMANDS.md lays it down. */
export function readingJson({ document, attributions }: Reading): string {
  const { id, title, date, language } = document;
  return `${JSON.stringify({ id, title, date, language, attributions })}\n`;
}
