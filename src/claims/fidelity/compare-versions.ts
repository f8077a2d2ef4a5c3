import type { Comparison, Difference, FidelityClass } from './comparison.ts';
import { daysBetween, movedBy, sameSpeaker } from './context.ts';
import { differencesOf } from './differences.ts';
import { type Pairing, pairingOf } from './pairing.ts';
import { type MarkerChange, modalityChange, negationChange } from './polarity.ts';
import type { Said } from './said.ts';
import { trivialWords } from './words/small-words.ts';

/** From this share of its words on, in order, a quotation is a version of the other. */
const MANY_WORDS = 0.5;
const MOST_WORDS = 0.7;
/** From this share on they are the same words, so that only what is around them can make a difference. */
const SAME_WORDS = 0.85;
/** A report in other words shares so much of its content, and of both contents together. */
const MUCH_CONTENT = 0.6;
const MORE_CONTENT = 0.65;
/** The same content long before or after is another statement. */
const NEAR_DAYS = 60;

/**
 * What a quotation is beside another version: how their words differ, and what that makes of it. Negation goes before modality, that
 * before what is around the words, that before the words themselves.
 *
 * @example
 * compareVersions(saidAlone('We have ruled it out.'), saidAlone('We have not ruled it out.')).class // 'negation-changed'
 */
export function compareVersions(quotation: Said, version: Said): Comparison {
  const pairing = pairingOf(quotation, version);
  const shares = sharesOf(pairing);
  const similarity = Math.max(shares.words, shares.content);
  if (!isVersion(pairing, shares, quotation, version))
    return { class: 'only-here', differences: [], similarity };
  const negation = negationChange(pairing);
  const modality = modalityChange(pairing);
  const moved = shares.words >= SAME_WORDS ? movedBy(pairing, quotation, version) : null;
  const differences = differencesOf(pairing, quotation, version, { negation, modality, moved });
  return {
    class: classOf(pairing, quotation, { negation, modality, moved, differences, shares }),
    differences,
    similarity,
  };
}

interface Shares {
  /** Of the quotation's words, those the other has in the same order. */
  readonly words: number;
  /** Of its content, what the other says anywhere. */
  readonly content: number;
  /** Of both contents, what is shared. */
  readonly both: number;
  readonly matched: number;
}

function sharesOf({ here, there, steps, anchors }: Pairing): Shares {
  const kept = steps.filter(({ kind }) => kind === 'same' || kind === 'form').length;
  const content = (words: Pairing['here']) => words.filter((word) => word.content).length;
  const [mine, other] = [content(here), content(there)];
  const matched = anchors.length;
  return {
    words: here.length === 0 ? 0 : kept / here.length,
    content: mine === 0 ? 0 : matched / mine,
    both: mine + other === 0 ? 0 : (2 * matched) / (mine + other),
    matched,
  };
}

function isVersion(pairing: Pairing, shares: Shares, quotation: Said, version: Said): boolean {
  const { words, content, both, matched } = shares;
  // "We shall." has no content: only the whole of it can be found again.
  if (!pairing.here.some((word) => word.content))
    return words >= MUCH_CONTENT && pairing.there.length <= pairing.here.length + 2;
  const few = pairing.here.length < 3;
  const enough = matched >= 2 || (matched === 1 && words >= MOST_WORDS && !few);
  const wordForWord = words >= MANY_WORDS && enough && (content >= MORE_CONTENT || words >= MOST_WORDS);
  if (sameSpeaker(quotation, version) === false) return wordForWord && words >= SAME_WORDS;
  if (wordForWord) return true;
  const days = daysBetween(quotation.date, version.date);
  if (days !== null && days > NEAR_DAYS) return false;
  if (matched >= 3 && content >= MUCH_CONTENT && both > 0.5) return true;
  return matched >= 2 && content >= 0.99 && both >= MUCH_CONTENT;
}

interface Found {
  readonly negation: MarkerChange | null;
  readonly modality: MarkerChange | null;
  readonly moved: string | null;
  readonly differences: readonly Difference[];
  readonly shares: Shares;
}

function classOf(pairing: Pairing, { direct }: Said, found: Found): FidelityClass {
  if (found.negation !== null) return 'negation-changed';
  if (found.modality !== null) return 'modality-changed';
  if (found.moved !== null) return 'moved-context';
  const kinds = new Set(found.differences.map(({ kind }) => kind));
  if (!direct) {
    if (kinds.has('figure') || kinds.has('name') || replacedInPlace(pairing, found.shares))
      return 'words-changed';
    return 'paraphrase';
  }
  if (found.shares.words < MANY_WORDS) return kinds.has('figure') ? 'words-changed' : 'paraphrase';
  if (['word', 'figure', 'name', 'meaning', 'form'].some((kind) => kinds.has(kind as Difference['kind'])))
    return 'words-changed';
  const leftOut = pairing.steps.filter(
    ({ kind, there }) => kind === 'left-out' && !trivialWords.has(pairing.there[there]!.lower),
  );
  return leftOut.length > 0 ? 'shortened' : 'same';
}

/** In a report: one word of content in the place of another, between words that both have. */
function replacedInPlace({ steps, here, there }: Pairing, { words }: Shares): boolean {
  if (words < MUCH_CONTENT) return false;
  const kept = (at: number) =>
    steps[at] === undefined || steps[at].kind === 'same' || steps[at].kind === 'form';
  return steps.some(
    ({ kind, here: i, there: j }, at) =>
      kind === 'changed' && here[i]!.content && there[j]!.content && kept(at - 1) && kept(at + 1),
  );
}
