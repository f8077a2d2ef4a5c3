import type { Codebook } from '../../coding/codebook.ts';
import { wordsByIssue } from '../issues/issue-words.ts';
import { matchIssue } from '../issues/match-issue.ts';
import type { Scene } from '../parse/scene.ts';
import { holdsForth } from './holds-forth.ts';
import type { OwnPiece } from './own-pieces.ts';
import { pastAnd, refersBack } from './refers-back.ts';

/** A reference carries less than the words themselves. */
const CARRIED = 0.5;
/** So many words of an issue alone tell it without anything before. */
const ENOUGH = 3;

const PERSON = /^(?:he|she|his|her)$/;

/** What stands before a sentence of the author, and what it is about. */
export interface Before {
  readonly text: string;
  readonly codebook: Codebook;
  /** What is reported in the paragraph: where it begins in the text, and its issue. */
  readonly told: readonly { readonly start: number; readonly issue: string }[];
  /** The issue that the paragraph before ended with, or null. */
  readonly last: string | null;
  /** The text has an author who judges. */
  readonly opinion: boolean;
  /** Sentence -> issue of what was found to be the author's; null where it was found to be on none. */
  readonly own: ReadonlyMap<number, string | null>;
}

/**
 * The issue of a sentence that holds no term of one: that of what was said before it in the paragraph, where it points back
 * ("This", "The plan"), uses words of that issue alone, or, in a text with an author who judges, judges. `words` are what of the
 * sentence stands outside quotation marks. Null where it goes on about nothing. Cost O(tokens of the paragraph up to it).
 */
export function issueBefore(
  scene: Scene,
  number: number,
  piece: OwnPiece,
  words: string,
  before: Before,
): { id: string; score: number } | null {
  const known = wordsByIssue(words, before.codebook);
  // "Her desk is bare": told of a person.
  const at = pastAnd(scene, piece);
  if (words.trim() === '') return null;
  const ofPerson = PERSON.test(scene.tokens[at]!.lower);
  const back = (piece.whole || piece.opens) && refersBack(scene, piece);
  const id =
    (back ? (opens(scene, number) ? before.last : issueOf(scene, number - 1, before)) : null) ??
    (ofPerson ? null : byWords(scene, number, known, before)) ??
    (before.opinion && piece.whole && holdsForth(scene, piece) ? lastIssue(scene, number, before) : null);
  return id === null ? null : { id, score: CARRIED };
}

/** The first sentence of its paragraph, past its number: "3. These positions". */
const opens = ({ ranges, tokens }: Scene, number: number): boolean =>
  number === 0 || (number === 1 && !tokens.slice(0, ranges[0]!.last).some(({ text }) => /\p{L}/u.test(text)));

/** Whose words alone it uses: of what the paragraph is about one is enough. */
function byWords(
  scene: Scene,
  number: number,
  known: ReadonlyMap<string, number>,
  before: Before,
): string | null {
  if (known.size === 0) return null;
  const last = lastIssue(scene, number, before);
  if (last !== null && known.has(last)) return last;
  const [most, next] = [...known].toSorted(([, a], [, b]) => b - a);
  return most![1] >= ENOUGH && most![1] > (next?.[1] ?? 0) ? most![0] : null;
}

/** The issue spoken of last before a sentence, in its paragraph. */
function lastIssue(scene: Scene, number: number, before: Before): string | null {
  for (let i = number - 1; i >= 0; i--) {
    const id = issueOf(scene, i, before);
    if (id !== null) return id;
  }
  return null;
}

/** What a sentence is about, by its words, else by what is reported in it. */
function issueOf({ ranges, tokens }: Scene, number: number, before: Before): string | null {
  const own = before.own.get(number);
  if (own !== undefined) return own;
  const { first, last } = ranges[number]!;
  const [from, to] = [tokens[first]!.start, tokens[last - 1]!.end];
  return (
    matchIssue(before.text.slice(from, to), 0, before.codebook)?.id ??
    before.told.findLast(({ start }) => start >= from && start < to)?.issue ??
    null
  );
}
