import { beForms } from './words/small-words.ts';
import { beforeVerb, demandStems, type Modality, modalAdverbs, modalWords } from './words/modals.ts';
import {
  longPhrases,
  negationWords,
  negativePhrases,
  negativePronouns,
  negativeStems,
  noNegation,
  turnedByPrefix,
} from './words/negators.ts';
import { stemOf } from '../../reading/issues/stems.ts';
import type { QuoteWord } from './quote-words.ts';
import { meaningOf } from './words/same-meaning.ts';

/** A word that turns others of its text, or says how firmly they are meant. */
export interface Marker {
  /** What it is: two alike at aligned words say the same in both texts. */
  readonly key: string;
  readonly modality: Modality | null;
  /** Index of its word; -1 where it stands before the words ("denied that"). */
  readonly at: number;
  /** Words that it covers, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

export interface Marked {
  readonly markers: readonly Marker[];
  /** Word -> meaning, where a marker gives it one: `willing` for "unwilling", `intervene` for "kept out". */
  readonly meanings: ReadonlyMap<number, string>;
}

/** "Ruled it out": so many words may stand between. */
const BETWEEN = 3;

/**
 * What negates and weakens in the words of a text, with how far each reaches: to the end of its clause, the whole clause for "nobody" and
 * "perhaps".
 *
 * @param others the words of the other text: "unbuilt" is a negation where that has "built"
 * @param lead words before a report that belong to it ("denied that"), or none
 */
export function markersOf(
  words: readonly QuoteWord[],
  others: ReadonlySet<string>,
  lead: readonly QuoteWord[] = [],
): Marked {
  const markers: Marker[] = [];
  const meanings = new Map<number, string>();
  for (let at = 0; at < words.length; at++) {
    const [first, end] = clauseAround(words, at);
    const add = (key: string, from: number, to = end, modality: Modality | null = null) =>
      markers.push({ key, modality, at, from, to });
    const { lower, stem } = words[at]!;
    const next = words[at + 1]?.lower ?? '';
    if (noNegation.get(lower)?.has(next) === true) continue;
    if (negationWords.has(lower)) add(lower === 'never' ? 'not' : lower, at + 1);
    else if (negativePronouns.has(lower)) add(lower, first);
    if (longPhraseAt(words, at)) add('phrase', first);
    const phrase = negativePhraseAt(words, at, end);
    const base = turnedByPrefix(lower, others);
    if (phrase !== null) {
      add(phrase.key, at);
      meanings.set(at, phrase.meaning === '' ? words[at]!.meaning : phrase.meaning);
    } else if (base !== null) {
      add('un', at);
      meanings.set(at, meaningOf(stemOf(base)));
    } else if (
      (negativeStems.has(stem) && !(stem === 'doubt' && words[at - 1]?.lower === 'no')) ||
      (lower === 'opposition' && next === 'to')
    ) {
      if (isPassive(words, at, first)) add(stem, first, byAfter(words, at, end));
      else add(stem, at + 1);
    }
    const modality = modalityAt(words, at, meanings.get(at));
    if (modality !== null) add(modality, modalAdverbs.has(lower) ? first : at + 1, end, modality);
  }
  for (const { stem } of lead.slice(-5)) {
    const covers = { at: -1, from: 0, to: words.length };
    if (negativeStems.has(stem)) markers.push({ ...covers, key: stem, modality: null });
    if (demandStems.has(stem)) markers.push({ ...covers, key: 'demand', modality: 'demand' });
  }
  return { markers, meanings };
}

function clauseAround(words: readonly QuoteWord[], at: number): [first: number, end: number] {
  const { clause } = words[at]!;
  let first = at;
  while (first > 0 && words[first - 1]!.clause === clause) first--;
  let end = at + 1;
  while (end < words.length && words[end]!.clause === clause) end++;
  return [first, end];
}

function negativePhraseAt(
  words: readonly QuoteWord[],
  at: number,
  end: number,
): { key: string; meaning: string } | null {
  const { stem } = words[at]!;
  for (let i = at + 1; i < end && i <= at + 1 + BETWEEN; i++) {
    const key = `${stem} ${words[i]!.lower}`;
    const meaning = negativePhrases.get(key);
    if (meaning !== undefined) return { key, meaning };
  }
  return null;
}

function longPhraseAt(words: readonly QuoteWord[], at: number): boolean {
  return longPhrases.some((phrase) => phrase.every((word, i) => words[at + i]?.lower === word));
}

/** "Was rejected": what stands before it is what is not done. */
function isPassive(words: readonly QuoteWord[], at: number, first: number): boolean {
  if (!/(?:ed|en|ied|held|banned)$/.test(words[at]!.lower)) return false;
  for (let i = at - 1; i >= first && i >= at - 3; i--) if (beForms.has(words[i]!.lower)) return true;
  return false;
}

function byAfter(words: readonly QuoteWord[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (words[i]!.lower === 'by') return i;
  return end;
}

function modalityAt(words: readonly QuoteWord[], at: number, turned: string | undefined): Modality | null {
  const { lower, stem } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  if ((stem === 'need' || stem === 'have' || lower === 'had') && next === 'to') return 'must';
  if (lower === 'should' && opensCondition(words, at)) return null;
  if (lower === 'right' && next === 'to') return 'possible';
  if (lower === 'like' && next === 'to' && before === 'would') return 'want';
  // "Could not agree" is "did not agree".
  if ((lower === 'can' || lower === 'could') && next === 'not') return null;
  if (stem === 'think' && (next === 'about' || next === 'of')) return 'consider';
  // The month, and the noun.
  if (
    (lower === 'may' || lower === 'might') &&
    (words[at]!.name || /^(?:in|of|by|until|since|last|next|the|military)$/.test(before))
  )
    return null;
  const modality = modalWords.get(turned ?? lower) ?? modalWords.get(stem);
  if (modality === undefined) return null;
  const verb = next === 'to' || next.endsWith('ing') || next === 'on';
  return beforeVerb.has(stem) && !verb ? null : modality;
}

/** "Should Varga land troops, we ..." */
export function opensCondition(words: readonly QuoteWord[], at: number): boolean {
  const { lower, clause } = words[at]!;
  return (
    (lower === 'should' || lower === 'were' || lower === 'had') &&
    (at === 0 || words[at - 1]!.clause !== clause)
  );
}
