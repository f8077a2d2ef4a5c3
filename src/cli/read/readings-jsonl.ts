import type { Attribution } from '../../reading/index.ts';
import type { Reading } from './reading.ts';

/**
 * One line of JSON a document, with exactly the keys that COMMANDS.md lays down: of several speakers the first. Only an attribution
 * in which others are reported has one key more, `nested`, with the same keys each.
 */
export function readingJson({ document, attributions }: Reading): string {
  const { id, title, date, language } = document;
  const found = attributions.map((attribution) => {
    const { nested } = attribution;
    const own = laidDown(attribution);
    return nested === undefined ? own : { ...own, nested: nested.map(laidDown) };
  });
  return `${JSON.stringify({ id, title, date, language, attributions: found })}\n`;
}

function laidDown(attribution: Attribution): Omit<Attribution, 'alsoSpeakers' | 'nested'> {
  const { source, cue, content, kind, voice, confidence, reader, speaker, issue, stance } = attribution;
  return { source, cue, content, kind, voice, confidence, reader, speaker, issue, stance };
}
