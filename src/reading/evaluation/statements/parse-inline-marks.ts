import { type Span, spanOf } from '../../../documents/span.ts';
import { EntenteError } from '../../../error.ts';
import type { Place } from '../places.ts';
import type { MarkedStatement } from './marked-text.ts';
import type { KnownIds } from './parse-marked-text.ts';

/** A statement whose brackets were found, before its parts are spans of the text. */
interface Bracket {
  readonly issue: string | null;
  readonly stance: MarkedStatement['stance'];
  readonly actors: readonly string[];
  readonly isAuthors: boolean;
  /** Goes on in the turn of the one before. */
  readonly goesOn: boolean;
  /** Number of the one that it stands in. */
  readonly within: number | null;
  readonly start: number;
  end: number;
  source: Place | null;
  cue: Place | null;
}

const HEAD = /\[\[(=?)(?:([\w-]{1,60})([+\-?.])|_) ([^|\]\n]{1,300})\|/y;
const stances: Record<string, MarkedStatement['stance']> = { '+': 1, '-': -1, '?': 0, '.': null };

/**
 * Reads a text whose statements are marked in it; `test/gold/GUIDELINES.md`, part 6, shows the form. What comes out is the text
 * without its marks, and the statements with spans in it.
 *
 * @param fileName for messages
 * @throws EntenteError with every fault at once: brackets that do not fit, ids that nobody knows
 * @example parseInlineMarks('[[base- Orl|{Orl} <refused> the base]].', 'a.txt', known).text // 'Orl refused the base.'
 */
export function parseInlineMarks(
  marked: string,
  fileName: string,
  known: KnownIds,
): { text: string; statements: MarkedStatement[] } {
  const faults: string[] = [];
  const { text, brackets } = bracketsIn(marked, faults);
  for (const [number, { issue, actors }] of brackets.entries()) {
    if (issue !== null && !known.issues.has(issue)) faults.push(`s${number + 1}: unknown issue ${issue}`);
    for (const actor of actors)
      if (!known.actors.has(actor)) faults.push(`s${number + 1}: unknown actor ${actor}`);
  }
  if (faults.length > 0)
    throw new EntenteError('input', 'marks that do not fit', fileName, faults.join('; '));
  return { text, statements: brackets.map((each, number) => statementOf(text, brackets, each, number)) };
}

/** Cost: one pass. */
function bracketsIn(marked: string, faults: string[]): { text: string; brackets: Bracket[] } {
  let text = '';
  const brackets: Bracket[] = [];
  const open: number[] = [];
  let part = -1;
  // "{She} [[a+ X|<wants> this]] and [[b- X|<refuses> that]]".
  let shared: Place | null = null;
  for (let at = 0; at < marked.length;) {
    const inner = brackets[open.at(-1) ?? -1];
    const fault = (what: string) => faults.push(`${what}: ${JSON.stringify(marked.slice(at, at + 40))}`);
    if (marked.startsWith('[[', at)) {
      HEAD.lastIndex = at;
      const head = HEAD.exec(marked);
      if (head === null) {
        fault('no head of a statement');
        at += 2;
        continue;
      }
      brackets.push(bracketOf(head, open.at(-1) ?? null, text.length));
      open.push(brackets.length - 1);
      at += head[0].length;
    } else if (marked.startsWith(']]', at)) {
      if (inner === undefined) fault('closes nothing');
      else {
        inner.end = text.length;
        const isNear = shared !== null && !text.slice(shared.end).includes('\n');
        if (!inner.goesOn && !inner.isAuthors && isNear) inner.source ??= shared;
      }
      open.pop();
      at += 2;
    } else {
      const sign = marked[at]!;
      const place = { start: part, end: text.length };
      if (sign === '{' || sign === '<') part = text.length;
      else if (sign === '}' && inner === undefined) shared = place;
      else if (sign === '}') inner!.source ??= place;
      else if (sign === '>' && inner === undefined) fault('a cue of no statement');
      else if (sign === '>') inner!.cue ??= place;
      else text += sign;
      at++;
    }
  }
  for (const number of open) faults.push(`s${number + 1}: never closed`);
  return { text, brackets };
}

function bracketOf(head: RegExpExecArray, within: number | null, start: number): Bracket {
  const [, goesOn, issue = null, side = '', who = ''] = head;
  const named = who.replace(/^@/, '');
  return {
    issue,
    stance: stances[side] ?? null,
    actors: named === '' || named === '_' ? [] : named.split(' & '),
    isAuthors: who.startsWith('@'),
    goesOn: goesOn === '=',
    within,
    start,
    end: start,
    source: null,
    cue: null,
  };
}

function statementOf(
  text: string,
  brackets: readonly Bracket[],
  bracket: Bracket,
  number: number,
): MarkedStatement {
  const { start, end, issue, stance, actors, within } = bracket;
  const parts = [bracket.source, bracket.cue]
    .filter((each) => each !== null && each.start >= start)
    .map((each) => each!)
    .toSorted((a, b) => a.start - b.start);
  const edges = [start, ...parts.flatMap((each) => [each.start, each.end]), end];
  const content: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) content.push(...pieces(text, edges[i]!, edges[i + 1]!));
  // A turn's label and colon are those of all that is said in it, of what is nested in it not.
  const opens = (each: Bracket) => !each.goesOn && each.within === within;
  const host = bracket.goesOn ? (brackets.slice(0, number).findLast(opens) ?? bracket) : bracket;
  const span = (place: Place | null) => (place === null ? null : spanOf(text, place.start, place.end));
  return {
    id: `s${number + 1}`,
    source: span(host.source),
    cue: span(host.cue),
    content: content.length > 0 ? content : [spanOf(text, start, end)],
    voice: bracket.isAuthors ? 'author' : 'reported',
    actors,
    person: null,
    issue,
    stance,
    within: within === null ? null : `s${within + 1}`,
  };
}

/** What is left of a stretch without its edges, cut at ends of lines. */
function pieces(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(/[^\n]+/g)].flatMap(({ 0: words, index }) => {
    const led = /^(?:['’]s\b)?[\s,;:.]*/.exec(words)![0].length;
    const rest = words.slice(led).replace(/[\s,;:]+$/, '');
    const start = from + index + led;
    return /[\p{L}\p{N}]/u.test(rest) ? [spanOf(text, start, start + rest.length)] : [];
  });
}
