import { isOfficeHead } from '../actors/office-words.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Who speaks, at the head of a transcript's line: "STRAND:", "MS BERG (Herald):", "Q:", "Una Brand:". */
export interface Label {
  /** The name as it stands, without what stands in brackets after it. */
  readonly name: TokenRange;
  /** The colon. */
  readonly colon: number;
  /** The last word of the name, in lower case. */
  readonly surname: string;
  /** The same for every line of one speaker. */
  readonly key: string;
  /** In capitals, or the "Q" and "A" of an interview: the layout of a transcript by itself. */
  readonly capitals: boolean;
}

/** A label has no more words, with what stands in brackets. */
const LONGEST = 18;
/** Nor has a name, nor "The Minister of State for Trade and Industry". */
const NAME = 5;
const OFFICE = 9;
const LINKS = new Set('of for and the to'.split(' '));

/** The label of a paragraph, or null. */
export function labelOf({ tokens, quote, bracket }: Scene): Label | null {
  let colon = 1;
  while (colon < Math.min(LONGEST, tokens.length) && tokens[colon]!.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || tokens.length - colon < 2) return null;
  let last = 0;
  let capitals = true;
  for (let i = 0; i < colon; i++) {
    if (quote[i]! >= 0) return null;
    if (bracket[i] === 1) continue;
    if (last < i) return null;
    const { text } = tokens[i]!;
    const links = i > 0 && LINKS.has(text);
    if ((/^\p{Ll}/u.test(text) && !links) || !/^[\p{L}.,'’-]+$/u.test(text)) return null;
    if (!links && text !== text.toUpperCase()) capitals = false;
    last = i + 1;
  }
  const words = tokens.slice(0, last).map(({ text }) => text);
  const most = words.some((word) => isOfficeHead(word.toLowerCase())) ? OFFICE : NAME;
  if (!/^\p{Lu}/u.test(words[0] ?? '') || words.filter((word) => /\p{L}/u.test(word)).length > most)
    return null;
  return {
    name: { first: 0, last },
    colon,
    surname: words.at(-1)!.toLowerCase(),
    key: words.join('').toUpperCase(),
    capitals,
  };
}
