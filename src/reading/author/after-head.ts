import { textAt } from '../lists/text-at.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** A place, a day and an agency take so many tokens at most. */
const LONGEST = 16;
const DASH = /^(?:-|--|—|–)$/;
const TIME = /^\d{1,2}[.:]\d{2}$/;

/**
 * A sentence without what stands before its words: a dateline ("ORL, 4 May (Harbour Wire) - "), a time ("10.20 – "), the mark of an
 * item ("(a)"). The sentence itself where there is none.
 */
export function afterHead({ tokens }: Scene, sentence: TokenRange): TokenRange {
  const { first, last } = sentence;
  const marked = textAt(tokens, first);
  if (marked > first && marked < last) return { first: marked, last };
  if (first > 0 && !TIME.test(tokens[first]!.text)) return sentence;
  const { text } = tokens[first]!;
  if (!TIME.test(text) && !/^\p{Lu}{2,}/u.test(text)) return sentence;
  for (let i = first + 1; i < Math.min(last - 1, first + LONGEST); i++)
    if (DASH.test(tokens[i]!.text) && isApart(tokens, i)) return { first: i + 1, last };
  return sentence;
}

/** A dash with a space on either side, which "Port-Royal" has not. */
const isApart = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]!.start > tokens[at - 1]!.end && tokens[at + 1]!.start > tokens[at]!.end;
