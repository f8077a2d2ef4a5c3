import type { Statement } from '../../coding/statement.ts';
import { paragraphAround, trimmed } from './quotations-in.ts';
import type { Said } from './said.ts';

/** A statement's words, with where they begin in its span. */
export interface SaidInStatement extends Said {
  readonly statement: Statement;
  readonly offset: number;
}

/** The words of a statement, without making all the rest. */
export function wordsInStatement({ span }: Statement): string {
  const [from, to] = spoken(span.text);
  return span.text.slice(from, to);
}

const OPEN = /[“"„«]/u;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b/u;

/**
 * What a statement says, ready to be compared: of a sentence with a quotation in it the quotation. Words that stand in quotation marks or say
 * "we" are taken to be the speaker's own, others for a report of them, as in a table of paraphrases.
 *
 * @param document the text of its document, for what stands around it; null where it is not at hand
 */
export function saidInStatement(statement: Statement, document: string | null): SaidInStatement {
  const { span, speaker, actor, date, issue } = statement;
  const [from, to] = spoken(span.text);
  const text = span.text.slice(from, to);
  const known = document !== null && document.slice(span.start, span.end) === span.text ? document : null;
  const [begin, end] = known === null ? [span.start, span.end] : paragraphAround(known, span.start, span.end);
  const around = known === null ? span.text : known.slice(begin, end);
  const start = span.start + from - begin;
  const marks = OPEN.test(around.slice(Math.max(0, start - 2), start));
  const direct = marks || from > 0 || FIRST_PERSON.test(text);
  return {
    text,
    around,
    start,
    end: start + text.length,
    direct,
    speaker,
    actor,
    date,
    issue,
    statement,
    offset: from,
  };
}

/** From the first mark of a quotation to the last; all of it where it holds none. */
function spoken(text: string): [number, number] {
  const open = OPEN.exec(text)?.index;
  if (open === undefined) return [0, text.length];
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'), text.lastIndexOf('»'));
  const [from, to] = trimmed(text, open, close > open ? close : text.length);
  return to - from >= text.length / 3 ? [from, to] : [0, text.length];
}
