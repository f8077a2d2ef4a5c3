import type { TokenRange } from '../text/sentences.ts';
import type { Complement, Frame } from './frames.ts';
import { isNominal, isRelative, trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';
import { beginsWithMark } from '../text/marks.ts';

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--']);
const BREAKS_OFF: ReadonlySet<string> = new Set(
  'because while when after before although though if since unless until as'.split(' '),
);
const OPENS_SENTENCE: ReadonlySet<string> = new Set(
  'while when as after before if because although though since until even by in despite with for where once without instead on'.split(
    ' ',
  ),
);
const OPENS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'who which that whom whose what how why where when he she they it we i you'.split(' '),
);
const CLOSING: ReadonlySet<string> = new Set(['—', '–', '--', '-']);

/** Verbs that go on with what somebody says: a clause before ", saying" ends there. */
const SAYING = new Set(
  'say add note argue call suggest claim insist tell declare warn explain write point cite accuse describe ask urge promise vow express refer predict acknowledge'.split(
    ' ',
  ),
);
const AFTER_COMMA = new Set([
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'even',
  'citing',
  'according',
  'and',
  'as',
  'after',
  'because',
  'despite',
  'adding',
  'which',
  'who',
]);

/** The tokens of the quotation that token `at` stands in. */
export function quotationRange(scene: Scene, at: number): TokenRange {
  const number = scene.quote[at]!;
  let first = at;
  while (first > 0 && scene.quote[first - 1] === number) first--;
  let last = at + 1;
  while (last < scene.tokens.length && scene.quote[last] === number) last++;
  return { first, last };
}

/** Whether a quotation ends like a sentence or clause: `,”` or `.”`. */
export function endsLikeSentence(scene: Scene, range: TokenRange): boolean {
  for (let i = range.last - 1; i > Math.max(range.first, range.last - 4); i--) {
    const { text } = scene.tokens[i]!;
    if (beginsWithMark(text, '.,!?…')) return true;
    if (!beginsWithMark(text, `"”’'»“`)) return false;
  }
  return beginsWithMark(scene.tokens[range.last]?.text ?? '', '.,!?');
}

/** What a verb says, from where its complement begins to where the clause ends. */
export function contentAfter(
  scene: Scene,
  group: VerbGroup,
  complement: Complement,
  high: number,
): TokenRange | null {
  const { start, frame } = complement;
  if (frame === 'none' || start >= high) return null;
  const quoted = scene.quote[start]! !== scene.quote[group.first]!;
  if (quoted) {
    const range = quotationRange(scene, start);
    if (endsLikeSentence(scene, range) || range.last >= high) return range;
    const last = clauseEnd(scene, range.last, high, frame, group, scene.quote[group.first]!);
    return { first: range.first, last: trimmed(scene, range.first, last) };
  }
  const last = clauseEnd(scene, start, high, frame, group, scene.quote[group.first]!);
  return last > start ? { first: start, last: trimmed(scene, start, last) } : null;
}

/** Where a clause or phrase ends that begins at `start` outside or inside quotation marks; see `contentAfter`. */
export function clauseFrom(scene: Scene, start: number, high: number, frame: Frame): number {
  return clauseEnd(scene, start, high, frame, null, scene.quote[start]!);
}

function clauseEnd(
  scene: Scene,
  start: number,
  high: number,
  frame: Frame,
  by: VerbGroup | null,
  place: number,
): number {
  const { tokens, quote, bracket, groupAt, groups } = scene;
  const clause = frame === 'that' || frame === 'clause' || frame === 'question' || frame === 'quote';
  let dashed = false;
  const opening = by !== null && opensSentence(scene, by);
  let i = start;
  for (; i < high; i++) {
    if (quote[i]! !== place) {
      if (quote[i]! < 0) break;
      continue;
    }
    if (bracket[i] === 1) continue;
    const { text, tag, lower } = tokens[i]!;
    if (tag === 'PUNCT') {
      if (beginsWithMark(text, ';:')) break;
      if (DASHES.has(text) || (text === '-' && tokens[i + 1]?.start !== tokens[i]!.end)) {
        if (dashed) dashed = false;
        else if (closesLater(scene, i, high)) dashed = true;
        else break;
      }
      if (
        text === ',' &&
        i + 1 < high &&
        (endsAtComma(scene, i, clause, frame, by) || (opening && clauseBegins(scene, i + 1, high)))
      )
        break;
      continue;
    }
    if (i === start) continue;
    if (by === null || isRelative(tokens[by.first - 1] ?? tokens[by.first]!)) {
      // "who praised it warned", "the demand that it go was heard": the verb belongs to what the clause hangs on.
      const own = groupAt[i]! >= 0 ? groups[groupAt[i]!]! : undefined;
      if (
        own?.form === 'finite' &&
        own.first === i &&
        !clause &&
        i > start &&
        tokens[i - 1]!.tag !== 'CCONJ' &&
        !isRelative(tokens[i - 1]!) &&
        tokens[i - 1]!.tag !== 'PRON' &&
        !startsClause(scene, i, start)
      )
        break;
    }
    if (tag === 'CCONJ' && (lower === 'and' || lower === 'but')) {
      const next = groupAt[i + 1]! >= 0 ? groups[groupAt[i + 1]!] : undefined;
      if (
        next !== undefined &&
        next.form === 'finite' &&
        next.first === i + 1 &&
        (!clause || SAYING.has(next.lemma)) &&
        frame !== 'to'
      )
        break;
    }
    if (
      !clause &&
      frame !== 'to' &&
      (tag === 'SCONJ' || lower === 'while' || lower === 'when' || lower === 'after' || lower === 'before') &&
      BREAKS_OFF.has(lower)
    )
      break;
  }
  return i;
}

/** "and others said": a clause of speech of its own. */
function saidBegins(scene: Scene, at: number): boolean {
  const { tokens, groupAt, groups } = scene;
  for (let i = at; i < Math.min(tokens.length, at + 10); i++) {
    const number = groupAt[i]!;
    if (number >= 0) return groups[number]!.form === 'finite' && SAYING.has(groups[number]!.lemma);
    if (tokens[i]!.tag === 'PUNCT') return false;
  }
  return false;
}

/** "While A pledged to go, B stayed": the clause that opens a sentence ends where the main one begins. */
function opensSentence(scene: Scene, group: VerbGroup): boolean {
  const { first: low } = scene.ranges[scene.range[group.first]!]!;
  const start = scene.tokens[low]!.tag === 'CCONJ' ? low + 1 : low;
  if (!OPENS_SENTENCE.has(scene.tokens[start]!.lower)) return false;
  for (let i = start; i < group.first; i++)
    if (scene.tokens[i]!.text === ',' && clauseBegins(scene, i + 1, group.first + 1)) return false;
  return true;
}

/** Whether a subject and its finite verb stand here, without a comma in between. */
function clauseBegins(scene: Scene, at: number, high: number): boolean {
  const { tokens, groupAt, groups } = scene;
  if (!isNominal(tokens[at]) && !OPENS.has(tokens[at]?.tag ?? '')) return false;
  for (let i = at; i < Math.min(high, at + 16); i++) {
    const number = groupAt[i]!;
    if (number >= 0) return i > at && groups[number]!.form === 'finite';
    if (beginsWithMark(tokens[i]!.text, ',;:(') || isRelative(tokens[i]!)) return false;
  }
  return false;
}

/** Whether a relative or other clause was opened between `start` and `at`, so that the verb is its own. */
function startsClause(scene: Scene, at: number, start: number): boolean {
  for (let i = at - 1; i > start; i--) {
    const { tag, lower } = scene.tokens[i]!;
    if (tag === 'SCONJ' || OPENS_CLAUSE.has(lower)) return true;
  }
  return false;
}

function closesLater(scene: Scene, at: number, high: number): boolean {
  for (let i = at + 1; i < Math.min(high, at + 25); i++) if (CLOSING.has(scene.tokens[i]!.text)) return true;
  return false;
}

function endsAtComma(
  scene: Scene,
  comma: number,
  clause: boolean,
  frame: Frame,
  by: VerbGroup | null,
): boolean {
  const { tokens, groupAt, groups, quote } = scene;
  if (quote[comma + 1] !== quote[comma]) return false;
  const next = tokens[comma + 1]!;
  const number = groupAt[comma + 1]!;
  const group = number >= 0 ? groups[number]! : undefined;
  if (
    group !== undefined &&
    group.form === 'finite' &&
    group.first === comma + 1 &&
    by !== null &&
    (by.first === 0 || isRelative(tokens[by.first - 1]!))
  )
    return true;
  if (
    !clause &&
    frame !== 'to' &&
    !(next.tag === 'DET' || next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ')
  )
    return true;
  if (next.lower === 'according' || next.lower === 'adding' || next.lower === 'citing') return true;
  if (group !== undefined && group.form === 'gerund' && (SAYING.has(group.lemma) || !clause)) return true;
  if (next.tag === 'CCONJ' || AFTER_COMMA.has(next.lower)) {
    if (!clause && AFTER_COMMA.has(next.lower) && next.lower !== 'and') return true;
    const after = groupAt[comma + 2]! >= 0 ? groups[groupAt[comma + 2]!] : undefined;
    if (after !== undefined && after.form === 'finite' && (SAYING.has(after.lemma) || !clause)) return true;
    if (frame === 'to' && clauseBegins(scene, comma + 2, Math.min(tokens.length, comma + 18))) return true;
    if (next.lower === 'and' && saidBegins(scene, comma + 2)) return true;
    if (next.lower === 'but') return tokens[comma + 2]?.lower !== 'that' || frame !== 'that';
    if (next.lower === 'while' || next.lower === 'although')
      return (
        frame !== 'that' || !clauseBegins(scene, comma + 2, tokens.length) || saidBegins(scene, comma + 2)
      );
  }
  return false;
}
