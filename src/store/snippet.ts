import { type Span, spanOf } from '../documents/span.ts';
import { folded, type SearchTerm, WORD } from './search-terms.ts';

/** Units of text shown before and after the matches, and the reach within which matches are shown together. */
const AROUND = 60;
const REACH = 200;

interface Match extends Span {
  readonly term: number;
}

/**
 * The stretch of `text` in which most of the terms stand close together, the first such, and what matches in it.
 * Without a match: the beginning of the text. One pass over the words, O(n).
 */
export function snippetOf(
  text: string,
  terms: readonly SearchTerm[],
): { readonly snippet: Span; readonly matches: readonly Span[] } {
  const best = densest(matchesOf(text, terms), terms.length);
  const from = Math.max(0, (best[0]?.start ?? 0) - AROUND);
  const to = Math.min(text.length, (best.at(-1)?.end ?? 2 * AROUND) + AROUND);
  const snippet = spanOf(text, wordStart(text, from, best[0]?.start ?? 0), wordEnd(text, to));
  return { snippet, matches: best.map(({ start, end, text: quote }) => ({ start, end, text: quote })) };
}

/** The run of matches within REACH that holds most different terms; stops at the first that holds all. */
function densest(matches: Iterable<Match>, all: number): readonly Match[] {
  let best: readonly Match[] = [];
  let most = 0;
  const run: Match[] = [];
  for (const match of matches) {
    run.push(match);
    while (match.end - run[0]!.start > REACH && run.length > 1) run.shift();
    const different = new Set(run.map(({ term }) => term)).size;
    if (different <= most) continue;
    best = [...run];
    most = different;
    if (most === all) break;
  }
  return best;
}

function* matchesOf(text: string, terms: readonly SearchTerm[]): Generator<Match> {
  const wanted = terms.map(({ words, prefix }) => ({ words: words.map(folded), prefix }));
  const longest = Math.max(0, ...wanted.map(({ words }) => words.length));
  const last: { start: number; end: number; word: string }[] = [];
  for (const found of text.matchAll(WORD)) {
    last.push({ start: found.index, end: found.index + found[0].length, word: folded(found[0]) });
    if (last.length > longest) last.shift();
    for (const [term, { words, prefix }] of wanted.entries()) {
      const tail = last.slice(-words.length);
      if (tail.length < words.length) continue;
      const fits = words.every((word, i) => {
        const here = tail[i]!.word;
        return here === word || (prefix && i === words.length - 1 && here.startsWith(word));
      });
      if (fits) yield { ...spanOf(text, tail[0]!.start, tail.at(-1)!.end), term };
    }
  }
}

function wordStart(text: string, from: number, last: number): number {
  if (from === 0) return 0;
  for (let at = from; at < last; at++) if (/\s/.test(text[at - 1]!)) return at;
  return last;
}

function wordEnd(text: string, to: number): number {
  if (to === text.length) return to;
  for (let at = to; at > to - AROUND; at--) if (/\s/.test(text[at]!)) return at;
  return (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to;
}
