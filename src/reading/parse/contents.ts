import type { TokenRange } from '../text/sentences.ts';
import type { Complement, Frame } from './frames.ts';
import { isRelative, trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs that go on with what somebody says: a clause before ", saying" ends there. */
const SAYING =
  /^(?:say|add|note|argue|call|suggest|claim|insist|tell|declare|warn|explain|write|point|cite|accuse|describe|ask|urge|promise|vow|express|refer|predict|acknowledge)$/;
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
    if (/^[.,!?…]/.test(text)) return true;
    if (!/^["”’'»“]/.test(text)) return false;
  }
  return /^[.,!?]/.test(scene.tokens[range.last]?.text ?? '');
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
  let i = start;
  for (; i < high; i++) {
    if (quote[i]! !== place) {
      if (quote[i]! < 0) break;
      continue;
    }
    if (bracket[i] === 1) continue;
    const { text, tag, lower } = tokens[i]!;
    if (tag === 'PUNCT') {
      if (/^[;:]/.test(text)) break;
      if (/^(?:—|–|--)$/.test(text) || (text === '-' && tokens[i + 1]?.start !== tokens[i]!.end)) {
        if (!closesLater(scene, i, high)) break;
      }
      if (text === ',' && i + 1 < high && endsAtComma(scene, i, clause, frame, by)) break;
      continue;
    }
    if (i === start) continue;
    if (tag === 'CCONJ' && (lower === 'and' || lower === 'but')) {
      const next = groupAt[i + 1]! >= 0 ? groups[groupAt[i + 1]!] : undefined;
      if (
        next !== undefined &&
        next.form === 'finite' &&
        next.first === i + 1 &&
        (!clause || SAYING.test(next.lemma)) &&
        frame !== 'to'
      )
        break;
    }
    if (
      !clause &&
      frame !== 'to' &&
      (tag === 'SCONJ' || lower === 'while' || lower === 'when' || lower === 'after' || lower === 'before') &&
      /^(?:because|while|when|after|before|although|though|if|since|unless|until|as)$/.test(lower)
    )
      break;
  }
  return i;
}

function closesLater(scene: Scene, at: number, high: number): boolean {
  for (let i = at + 1; i < Math.min(high, at + 25); i++)
    if (/^(?:—|–|--|-)$/.test(scene.tokens[i]!.text)) return true;
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
  if (group !== undefined && group.form === 'gerund' && (SAYING.test(group.lemma) || !clause)) return true;
  if (next.tag === 'CCONJ' || AFTER_COMMA.has(next.lower)) {
    if (!clause && AFTER_COMMA.has(next.lower) && next.lower !== 'and') return true;
    const after = groupAt[comma + 2]! >= 0 ? groups[groupAt[comma + 2]!] : undefined;
    if (after !== undefined && after.form === 'finite' && (SAYING.test(after.lemma) || !clause)) return true;
    if (next.lower === 'but' || next.lower === 'while' || next.lower === 'although') return true;
  }
  return false;
}
