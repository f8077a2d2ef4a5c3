import type { Attribution } from '../../../src/reading/index.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isPlace = (value: object): value is Place => 'start' in value && 'end' in value && 'text' in value;

/** All spans of a value, however deep. */
function* spansIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  if (isPlace(value)) yield value;
  else for (const part of Object.values(value)) yield* spansIn(part);
}

/** What of the attributions of a text cannot be, whatever the text says; empty where all is well. */
export function faultsOf(text: string, attributions: readonly Attribution[]): string[] {
  const faults: string[] = [];
  let before = 0;
  for (const attribution of attributions) {
    const { source, cue, content, confidence, stance, voice } = attribution;
    for (const { start, end, text: quote } of spansIn(attribution)) {
      if (!(Number.isInteger(start) && start >= 0 && start < end && end <= text.length))
        faults.push(`no span: [${start}, ${end})`);
      else if (text.slice(start, end) !== quote) faults.push(`no slice: [${start}, ${end})`);
      else if (splitsPair(text, start) || splitsPair(text, end))
        faults.push(`half a character: [${start}, ${end})`);
      else if (quote.trim() === '') faults.push(`nothing but white space: [${start}, ${end})`);
    }
    if (content.length === 0) faults.push('no content');
    for (const [i, span] of content.entries())
      if (i > 0 && span.start < content[i - 1]!.end) faults.push(`contents out of order: ${span.start}`);
    if (!(confidence > 0 && confidence <= 1)) faults.push(`no confidence: ${confidence}`);
    if (!(stance === null || (stance >= -1 && stance <= 1))) faults.push(`no stance: ${stance}`);
    if (voice === 'reported' && cue === null) faults.push('reported without a cue');
    const start = Math.min(...[source, cue, ...content].map((span) => span?.start ?? Infinity));
    if (start < before) faults.push(`attributions out of order: ${start} after ${before}`);
    before = start;
  }
  return faults;
}

/** Whether a place is between the two units of one character. */
const splitsPair = (text: string, place: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, place - 1), place + 1));
