import type { Span } from '../../documents/span.ts';
import type { Attribution } from '../../reading/index.ts';
import { chained, type Reading, whoInWords } from './reading.ts';

/**
 * The attributions of a document as brat standoff, the `.ann` beside its text: `Source`, `Cue` and `Content` entities, an
 * `Attribution` event for each (for the author's own sentences `Author`, on the sentence; for what a speaker reports of others
 * `Nested`, with the event it is `Within`), a note with speaker, issue and stance. Offsets count
 * code points, and a span is cut at line breaks, as brat wants both.
 */
export function readingBrat({ document, attributions }: Reading): string {
  const points = codePoints(document.text);
  const lines: string[] = [];
  let entities = 0;
  const entity = (type: string, spans: readonly Span[]): string => {
    const fragments = spans.flatMap((span) => byLine(span));
    const places = fragments.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';');
    lines.push(`T${++entities}\t${type} ${places}\t${fragments.map(({ text }) => text).join(' ')}`);
    return `T${entities}`;
  };
  let outer = 0;
  for (const [i, { attribution, within }] of chained(attributions).entries()) {
    const { source, cue, content, voice } = attribution;
    const type = within !== null ? 'Nested' : voice === 'author' ? 'Author' : 'Attribution';
    const parts: string[] = within === null ? [] : [`Within:E${outer}`];
    if (within === null) outer = i + 1;
    if (source !== null) parts.push(`Source:${entity('Source', [source])}`);
    if (cue !== null) parts.push(`Cue:${entity('Cue', [cue])}`);
    if (content.length > 0) parts.push(`Content:${entity('Content', content)}`);
    const trigger = entity(type, cue === null ? content : [cue]);
    lines.push(
      `E${i + 1}\t${[`${type}:${trigger}`, ...parts].join(' ')}`,
      `#${i + 1}\tAnnotatorNotes E${i + 1}\t${note(attribution, within)}`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function note(attribution: Attribution, within: Attribution | null): string {
  const { issue, stance, confidence, reader } = attribution;
  const about = issue === null ? '' : `; issue ${issue.id}; stance ${stance ?? 'unknown'}`;
  return `${whoInWords(attribution, within).replace(/\s+/g, ' ')}${about}; confidence ${confidence}; ${reader}`;
}

function byLine({ start, text }: Span): Span[] {
  const parts: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const own = match[0].trim();
    if (own === '') continue;
    const from = start + match.index + lead;
    parts.push({ start: from, end: from + own.length, text: own });
  }
  return parts;
}

/** UTF-16 offset -> code points before it; nothing to count where a text has no pair of surrogates. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const second = i > 0 && /[\udc00-\udfff]/.test(text[i]!) && /[\ud800-\udbff]/.test(text[i - 1]!);
    counts[i + 1] = counts[i]! + (second ? 0 : 1);
  }
  return (offset) => counts[offset]!;
}
