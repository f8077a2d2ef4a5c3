import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithCapital } from '../text/capital.ts';
import { beginsWithMark } from '../text/marks.ts';
import { isPossessiveEnding } from '../text/possessive.ts';
import type { Scene } from './scene.ts';

const COUNTS: ReadonlySet<string> = new Set(['ADJ', 'NUM']);
const BOUNDS: ReadonlySet<string> = new Set(['least', 'most']);
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', '&']);
const PAIRS: ReadonlySet<string> = new Set(['neither', 'both', 'either']);
const WHOM: ReadonlySet<string> = new Set(['whom', 'which']);
const DESCRIBES: ReadonlySet<string> = new Set('familiar close aware briefed involved present'.split(' '));

const WHOLE = new Set(['all', 'both', 'half']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const WITHIN = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'what']);
/** Prepositions that tie a phrase to the noun before it. */
const TIES = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'on',
  'with',
  'to',
  'about',
  'against',
  'among',
  'under',
  'behind',
  'near',
  'between',
  'outside',
  'within',
]);
const RIGHT_TIES = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'near', 'behind']);

/** "On the same day Minister X said": the time is no part of the name. */
const TIMES: ReadonlySet<string> = new Set(
  (
    'day week month year morning afternoon evening night today yesterday later monday tuesday wednesday thursday friday ' +
    'saturday sunday'
  ).split(' '),
);
const isTime = (lower: string): boolean => TIMES.has(lower) || (lower.length === 4 && /^\d{4}$/.test(lower));

export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.tag);
export const isRelative = (token: Token): boolean => RELATIVES.has(token.lower) && token.tag !== 'DET';

/** First token of the simple noun phrase that ends with token `end`: "the German defence minister". */
export function phraseStart(scene: Scene, end: number, low: number): number {
  const { tokens, groupAt } = scene;
  const token = tokens[end]!;
  if (token.tag === 'PRON') return end;
  let i = end;
  while (i > low) {
    const before = tokens[i - 1]!;
    if (before.tag === 'DET' || POSSESSIVES.has(before.lower)) {
      i--;
      while (i > low && WHOLE.has(tokens[i - 1]!.lower)) i--;
      break;
    }
    if (isTime(before.lower) && beginsWithCapital(tokens[i]!.text)) break;
    const possessive = before.tag === 'PART' && isPossessiveEnding(before.text);
    const hyphen =
      before.text === '-' &&
      before.end === tokens[i]!.start &&
      i - 2 >= low &&
      tokens[i - 2]!.end === before.start;
    const adverb =
      before.tag === 'ADV' && COUNTS.has(tokens[i]!.tag) && before.lower !== 'when' && before.lower !== 'how';
    const adjectival =
      before.tag === 'VERB' &&
      i - 2 >= low &&
      (tokens[i - 2]!.tag === 'DET' || POSSESSIVES.has(tokens[i - 2]!.lower));
    const dotted =
      before.text === '.' &&
      before.start === (tokens[i - 2]?.end ?? -1) &&
      tokens[i]!.tag === 'PROPN' &&
      /^\p{Lu}\p{L}{0,3}$/u.test(tokens[i - 2]?.text ?? '');
    if (!WITHIN.has(before.tag) && !possessive && !hyphen && !adverb && !adjectival && !dotted) break;
    if (groupAt[i - 1]! >= 0 && !adjectival) break;
    i -= hyphen || possessive || dotted ? 2 : 1;
    if (i < low) return low;
  }
  // "At least two members"
  if (i > low && BOUNDS.has(tokens[i]!.lower) && tokens[i - 1]!.lower === 'at') i--;
  return i;
}

/** End (exclusive) of the simple noun phrase that begins with token `start`, or `start` if none does. */
export function phraseEnd(scene: Scene, start: number, high: number): number {
  const { tokens } = scene;
  let i = start;
  let head = start;
  for (; i < high; i++) {
    const token = tokens[i]!;
    if (token.tag === 'PRON' && i > start && !POSSESSIVES.has(tokens[i - 1]?.lower ?? '')) {
      if (POSSESSIVES.has(token.lower)) break;
      break;
    }
    if (token.tag === 'DET' && i > start && !WHOLE.has(tokens[i - 1]!.lower)) break;
    const possessive = token.tag === 'PART' && isPossessiveEnding(token.text);
    const hyphen =
      token.text === '-' && token.start === tokens[i - 1]?.end && token.end === tokens[i + 1]?.start;
    const adjectival =
      token.tag === 'VERB' &&
      i > start &&
      isNominal(tokens[i + 1]) &&
      head === start &&
      tokens[i - 1]!.tag === 'DET';
    if (
      !NOMINAL.has(token.tag) &&
      !WITHIN.has(token.tag) &&
      token.tag !== 'DET' &&
      !possessive &&
      !hyphen &&
      !adjectival
    ) {
      if (token.tag === 'ADV' && i === start && COUNTS.has(tokens[i + 1]?.tag ?? '')) continue;
      break;
    }
    if (NOMINAL.has(token.tag)) head = i + 1;
    if (token.tag === 'PRON' && !POSSESSIVES.has(token.lower)) {
      i++;
      break;
    }
  }
  return head > start ? head : start;
}

const QUANTIFIERS = new Set('most many some all few those half none several both each any one'.split(' '));

/** Grows a subject to the left: "a spokesman for the ministry", "Hungary and Slovakia". */
export function grownLeft(scene: Scene, start: number, low: number): number {
  const { tokens, groupAt, quote } = scene;
  let first = start;
  for (let rounds = 0; rounds < 8 && first - 2 >= low; rounds++) {
    const before = tokens[first - 1]!;
    const earlier = tokens[first - 2]!;
    if (quote[first - 1] !== quote[start]) break;
    if (
      before.tag === 'ADP' &&
      TIES.has(before.lower) &&
      (isNominal(earlier) || QUANTIFIERS.has(earlier.lower)) &&
      groupAt[first - 2]! < 0 &&
      (earlier.tag !== 'PRON' || QUANTIFIERS.has(earlier.lower))
    ) {
      first =
        QUANTIFIERS.has(earlier.lower) && !isNominal(earlier)
          ? first - 2
          : phraseStart(scene, first - 2, low);
      continue;
    }
    const opening = first - 2 === low && earlier.tag === 'PROPN';
    const serial =
      before.text === ',' &&
      isNominal(earlier) &&
      (first > low + 3 || opening) &&
      listed(scene, first, start);
    if (serial && groupAt[first - 2]! < 0 && earlier.tag !== 'PRON') {
      const other = phraseStart(scene, first - 2, low);
      if (beginsClause(scene, other, low)) {
        first = other;
        continue;
      }
    }
    const joined = JOINS.has(before.lower);
    if (
      joined &&
      earlier.text === ',' &&
      first - 3 >= low &&
      isNominal(tokens[first - 3]) &&
      groupAt[first - 3]! < 0
    ) {
      const other = phraseStart(scene, first - 3, low);
      if (tokens[other - 1]?.text === ',' && beginsClause(scene, other, low)) {
        first = other;
        continue;
      }
    }
    if (joined && isNominal(earlier) && groupAt[first - 2]! < 0 && earlier.tag !== 'PRON') {
      const other = phraseStart(scene, first - 2, low);
      if (beginsClause(scene, other, low)) {
        first = other;
        continue;
      }
    }
    break;
  }
  return first;
}

/** "A, B and C": the phrase from `first` to `start` already holds an "and". */
function listed(scene: Scene, first: number, start: number): boolean {
  for (let i = first; i < start; i++)
    if (scene.tokens[i]!.lower === 'and' || scene.tokens[i]!.lower === 'or') return true;
  return false;
}

/** Whether a phrase that begins here can be the subject of what follows: nothing governs it. */
function beginsClause(scene: Scene, at: number, low: number): boolean {
  if (at <= low) return true;
  const before = scene.tokens[at - 1]!;
  if (PAIRS.has(before.lower)) return true;
  if (scene.groupAt[at - 1]! >= 0) return false;
  return before.tag === 'PUNCT' || before.tag === 'CCONJ' || before.tag === 'SCONJ' || isRelative(before);
}

/** A noun phrase to the right with what belongs to it: prepositional phrases, an apposition, a relative clause. */
export function grownRight(scene: Scene, start: number, high: number): TokenRange | null {
  const { tokens, bracket, quote } = scene;
  let end = phraseEnd(scene, start, high);
  if (end === start) return null;
  const place = quote[start];
  for (let rounds = 0; rounds < 12 && end < high; rounds++) {
    const next = tokens[end]!;
    if (quote[end] !== place) break;
    if (next.text === '(' && bracket[end] === 1) {
      let close = end;
      while (close < high && tokens[close]!.text !== ')') close++;
      if (close >= high) break;
      end = close + 1;
      continue;
    }
    if (next.tag === 'ADP' && WHOM.has(tokens[end + 1]?.lower ?? '')) {
      // "An envoy with whom I spoke last week, the plan failed": the clause ends at the comma.
      while (end < high && !beginsWithMark(tokens[end]!.text, ',.;:!?') && quote[end] === place) end++;
      break;
    }
    if (DESCRIBES.has(next.lower)) {
      while (end < high && !beginsWithMark(tokens[end]!.text, ',.;:!?') && quote[end] === place) end++;
      break;
    }
    if (RIGHT_TIES.has(next.lower) || next.lower === 'and' || next.lower === '&') {
      if (
        next.lower === 'in' &&
        OCCASIONS.test(
          tokens
            .slice(end + 1, end + 5)
            .map((token) => token.lower)
            .join(' '),
        )
      )
        break;
      if (next.lower === 'on' && tokens[end + 1]?.tag === 'PROPN' && DAYS.test(tokens[end + 1]!.lower)) break;
      const to = phraseEnd(scene, end + 1, high);
      if (to === end + 1 || scene.groupAt[to]! >= 0 || tokens[end + 1]!.tag === 'PRON') break;
      end = to;
      continue;
    }
    if (next.text === ',') {
      const after = tokens[end + 1];
      if (after === undefined) break;
      if (isRelative(after) || (after.tag === 'ADP' && tokens[end + 2]?.lower === 'whom'))
        return { first: start, last: trimmed(scene, start, clauseEnd(scene, end + 1, high)) };
      const to = phraseEnd(scene, end + 1, high);
      if (to === end + 1 || after.tag === 'PRON') break;
      if (to < high && scene.groupAt[to]! >= 0) {
        // "a broker based in Ruritania": up to the next comma.
        if (tokens[to + 1]?.tag !== 'ADP' || !/(?:ed|ing)$/.test(tokens[to]!.lower)) break;
        end = to + 1;
        while (end < high && !beginsWithMark(tokens[end]!.text, ',.;:!?') && scene.quote[end] === place)
          end++;
        continue;
      }
      end = to;
      continue;
    }
    if (isRelative(next) && next.lower !== 'that' && next.lower !== 'what')
      return { first: start, last: trimmed(scene, start, clauseEnd(scene, end + 1, high)) };
    break;
  }
  return { first: start, last: trimmed(scene, start, end) };
}

const OCCASIONS =
  /\b(?:statement|interview|speech|email|e|post|tweet|letter|report|article|column|memo|op|debate|conference|appearance|january|february|march|april|may|june|july|august|september|october|november|december|response|reference|recent|\d{4})\b/;
export const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function clauseEnd(scene: Scene, start: number, high: number): number {
  let i = start;
  while (i < high && scene.quote[i] === scene.quote[start] && !beginsWithMark(scene.tokens[i]!.text, '.;:!?'))
    i++;
  return i;
}

/** Drops punctuation from the end of a range. */
export function trimmed(scene: Scene, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isMarks(scene.tokens[end - 1]!.text)) end--;
  return end;
}

const isMarks = (text: string): boolean =>
  beginsWithMark(text, '.,;:!?—–-') && (text.length === 1 || /^[.,;:!?—–-]+$/.test(text));
