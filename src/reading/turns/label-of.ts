import { isOfficeHead } from '../actors/office-words.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Who speaks, at the head of a transcript's line: "STRAND:", "MS BERG (Herald):", "Q:", "Una Brand:", "A.", "—". */
export interface Label {
  /** The name as it stands, without what stands in brackets after it; null where a mark alone tells that somebody answers. */
  readonly name: TokenRange | null;
  /** The colon, "A." or the dash; null where nothing but what stands above it makes a paragraph an answer. */
  readonly mark: TokenRange | null;
  /** The first token of what is said. */
  readonly from: number;
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

/** The label of a paragraph with a name or a "Q" or "A", or null. */
export function labelOf({ tokens, quote, bracket }: Scene): Label | null {
  if (/^[AQ]\.$/.test(tokens[0]?.text ?? '') && tokens.length > 1)
    return nameless(tokens[0]!.text.slice(0, 1), 1);
  const first = pastDirection(tokens, bracket);
  let colon = first + 1;
  while (colon < Math.min(first + LONGEST, tokens.length) && tokens[colon]!.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || tokens.length - colon < 2) return null;
  let last = first;
  let capitals = true;
  for (let i = first; i < colon; i++) {
    if (quote[i]! >= 0) return null;
    if (bracket[i] === 1) continue;
    if (last < i) return null;
    const { text } = tokens[i]!;
    const links = i > first && LINKS.has(text);
    if ((/^\p{Ll}/u.test(text) && !links) || !/^[\p{L}.,'’-]+$/u.test(text)) return null;
    if (!links && text !== text.toUpperCase()) capitals = false;
    last = i + 1;
  }
  const words = tokens.slice(first, last).map(({ text }) => text);
  const most = words.some((word) => isOfficeHead(word.toLowerCase())) ? OFFICE : NAME;
  if (!/^\p{Lu}/u.test(words[0] ?? '') || words.filter((word) => /\p{L}/u.test(word)).length > most)
    return null;
  return {
    name: { first, last },
    mark: { first: colon, last: colon + 1 },
    from: colon + 1,
    surname: words.at(-1)!.toLowerCase(),
    key: words.join('').toUpperCase(),
    capitals,
  };
}

/** "[CLIP 2, 0:14] BRAND:": the token after what a script directs. */
function pastDirection(tokens: Scene['tokens'], bracket: Uint8Array): number {
  if (tokens[0]?.text !== '[') return 0;
  let at = 0;
  while (at < tokens.length && bracket[at] === 1) at++;
  return at;
}

/** The label of a paragraph that begins with a dash, as answers do: "— We will wait." */
export const dashOf = ({ tokens }: Scene): Label | null =>
  /^(?:[–—―-]|--)$/.test(tokens[0]?.text ?? '') && tokens.length > 1 ? nameless(DASH, 1) : null;

/** That of an answer by nothing but its place. */
export const byPlace: Label = { name: null, mark: null, from: 0, surname: '', key: '', capitals: false };

const DASH = '—';

const nameless = (key: string, from: number): Label => ({
  name: null,
  mark: { first: 0, last: from },
  from,
  surname: '',
  key,
  capitals: key !== DASH,
});
