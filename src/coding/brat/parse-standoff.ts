import { type Span, spanOf } from '../../documents/span.ts';
import { EntenteError } from '../../error.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import type { Standoff, StandoffEntity } from './standoff.ts';

/** How strictly an annotation is read. */
export interface StandoffOptions {
  /** Keep a line that is none of the format as it is, unless all are; corpora have some that a line break cut. Default false. */
  readonly lenient?: boolean;
}

/**
 * Reads a brat annotation (https://brat.nlplab.org/standoff.html) of a text; `writeStandoff` writes the same lines again.
 * Cost O(n) for n characters.
 *
 * @param fileName for messages
 * @throws EntenteError with file and line for a line that is none of the format, an id used twice, or a stretch that is not in the text
 * @example parseStandoff('T1\tCue 3 9\tagreed\n', 'He agreed.', 'a.ann')[0] // { kind: 'entity', id: 'T1', type: 'Cue', fragments: [{ start: 3, end: 9, text: 'agreed' }], quote: 'agreed' }
 */
export function parseStandoff(
  annotation: string,
  text: string,
  fileName: string,
  { lenient = false }: StandoffOptions = {},
): Standoff {
  const points = codePointsOf(text);
  const ids = new Set<string>();
  const records: Standoff[number][] = [];
  let known = 0;
  for (const [i, line] of annotation
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const fault = (what: string, advice: string): EntenteError =>
      new EntenteError('input', `${fileName}:${i + 1}: ${what}`, line, advice);
    const record = recordOf(line, text, points, fault);
    if (record === null && lenient) {
      records.push({ kind: 'other', line });
      continue;
    }
    if (record === null)
      throw fault('no line of brat', 'a line begins with an id (T1, E1, #1, R1, A1, *) and a tab');
    if ('id' in record && record.id !== '*') {
      if (ids.has(record.id)) throw fault('id used twice', 'give it another number');
      ids.add(record.id);
    }
    known++;
    records.push(record);
  }
  if (known === 0 && records.length > 0)
    throw new EntenteError(
      'input',
      'no annotation of brat',
      fileName,
      'its lines begin with an id (T1, E1, #1) and a tab',
    );
  return records;
}

type Fault = (what: string, advice: string) => EntenteError;

function recordOf(line: string, text: string, points: CodePoints, fault: Fault): Standoff[number] | null {
  const [id, rest, words] = splitAt(line);
  if (rest === undefined) return null;
  switch (id[0]) {
    case 'T':
      return entityOf(id, rest, words ?? '', text, points, fault);
    case 'E': {
      const [head, ...roles] = rest.trim().split(/ +/).map(pairOf);
      if (head === undefined || head.of === '') return null;
      return { kind: 'event', id, type: head.role, trigger: head.of, roles };
    }
    case '#': {
      const [type = '', of = ''] = rest.split(' ', 2);
      return { kind: 'note', id, type, of, text: words ?? '' };
    }
    default:
      return /^[RAMNW*]/.test(id) ? { kind: 'other', line } : null;
  }
}

function splitAt(line: string): [string, string | undefined, string | undefined] {
  const first = line.indexOf('\t');
  if (first < 0) return [line, undefined, undefined];
  const second = line.indexOf('\t', first + 1);
  if (second < 0) return [line.slice(0, first), line.slice(first + 1), undefined];
  return [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)];
}

function pairOf(pair: string): { role: string; of: string } {
  const colon = pair.indexOf(':');
  return colon < 0 ? { role: pair, of: '' } : { role: pair.slice(0, colon), of: pair.slice(colon + 1) };
}

/** `Source 110 112;120 125` */
function entityOf(
  id: string,
  rest: string,
  quote: string,
  text: string,
  points: CodePoints,
  fault: Fault,
): StandoffEntity {
  const space = rest.indexOf(' ');
  const fragments = rest
    .slice(space + 1)
    .split(';')
    .map((place): Span => {
      const [first, last] = place.trim().split(' ').map(Number);
      const [start, end] = [points.unitOf(first ?? Number.NaN), points.unitOf(last ?? Number.NaN)];
      if (space < 0 || !(start < end))
        throw fault('no stretch of the text', 'do annotation and text belong together?');
      return spanOf(text, start, end);
    });
  return { kind: 'entity', id, type: rest.slice(0, space), fragments, quote };
}
