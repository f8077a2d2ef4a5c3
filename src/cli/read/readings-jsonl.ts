import type { Attribution } from '../../reading/index.ts';
import type { Reading } from './reading.ts';

/** One line of JSON a document, with exactly the keys that COMMANDS.md lays down: of several speakers the first. */
export function readingJson({ document, attributions }: Reading): string {
  const { id, title, date, language } = document;
  return `${JSON.stringify({ id, title, date, language, attributions: attributions.map(laidDown) })}\n`;
}

function laidDown(attribution: Attribution): Omit<Attribution, 'alsoSpeakers'> {
  const { source, cue, content, kind, voice, confidence, reader, speaker, issue, stance } = attribution;
  return { source, cue, content, kind, voice, confidence, reader, speaker, issue, stance };
}
