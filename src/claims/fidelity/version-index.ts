import { sameSpeaker } from './context.ts';
import type { Said } from './said.ts';
import { meaningsOf, wantedWords } from './wanted-words.ts';

/** Statements by the words that they hold. */
export interface VersionIndex {
  readonly length: number;
  /** Positions in the list of the statements that share most with a quotation, the likeliest first. */
  candidates(quotation: Said, most?: number): number[];
}

/** A query reads so many places of statements at most, beginning with its rarest words: a frequent word alone finds nobody. */
const MOST_READ = 300_000;
const MOST_CANDIDATES = 15;
/** Of the weight of the words that were looked up, a version has so much; rare words weigh more. */
const LEAST_SHARE = 0.3;

/** Statements that may be made only when they are asked for; an array is such a list too. */
export interface SaidList {
  readonly length: number;
  at(index: number): Said | undefined;
  /** The words of one, where they are at hand without making it. */
  textAt?(index: number): string;
}

/**
 * Puts statements in order by their words of content (by meaning, so that a paraphrase is found as well as a quotation). Cost O(n) for
 * n words in all; a search reads at most 300,000 places, of 100,000 statements as of a million.
 *
 * @param quotations the only ones that will be looked up, where they are known: a tenth of the time and little memory, the same found
 * @example versionIndex([saidAlone('We will stay.')]).candidates(saidAlone('We stay.')) // [0]
 */
export function versionIndex(statements: SaidList, quotations?: readonly Said[]): VersionIndex {
  const keys = new Map<string, number>();
  let words = new Int32Array(1024);
  const ends = new Int32Array(statements.length);
  let size = 0;
  const add = (key: number) => {
    if (size === words.length) {
      const wider = new Int32Array(2 * size);
      wider.set(words);
      words = wider;
    }
    words[size++] = key;
  };
  const keyOf = (meaning: string) => {
    const key = keys.get(meaning) ?? keys.size;
    keys.set(meaning, key);
    return key;
  };
  for (const { text } of quotations ?? []) for (const meaning of meaningsOf(text)) keyOf(meaning);
  const wanted = quotations === undefined ? null : wantedWords(keys);
  const found: number[] = [];
  for (let i = 0; i < statements.length; i++) {
    const text = statements.textAt?.(i) ?? statements.at(i)!.text;
    if (wanted === null) for (const meaning of meaningsOf(text)) add(keyOf(meaning));
    else {
      found.length = 0;
      wanted(text, found);
      for (const key of found) add(key);
    }
    ends[i] = size;
  }
  const { from, places } = placesOf(words, ends, size, keys.size);
  const scores = new Float64Array(statements.length);
  const listOf = (meaning: string) => {
    const key = keys.get(meaning);
    if (key === undefined || from[key] === from[key + 1]) return null;
    return places.subarray(from[key], from[key + 1]);
  };
  return {
    length: statements.length,
    candidates(quotation, most = MOST_CANDIDATES) {
      const lists = [...meaningsOf(quotation.text)].flatMap((meaning) => listOf(meaning) ?? []);
      lists.sort((a, b) => a.length - b.length);
      const met: number[] = [];
      let read = 0;
      let total = 0;
      for (const list of lists) {
        read += list.length;
        if (read > MOST_READ && met.length > 0) break;
        const weight = Math.log(1 + statements.length / list.length);
        total += weight;
        for (const at of list) {
          if (scores[at] === 0) met.push(at);
          scores[at] = scores[at]! + weight;
        }
      }
      const ranked = met
        .filter((at) => scores[at]! >= LEAST_SHARE * total)
        .toSorted((a, b) => scores[b]! - scores[a]! || a - b);
      const theirs: number[] = [];
      for (const at of ranked) {
        if (theirs.length === most) break;
        if (sameSpeaker(quotation, statements.at(at)!) === true) theirs.push(at);
      }
      const found = new Set([...theirs, ...ranked.slice(0, most)]);
      for (const at of met) scores[at] = 0;
      return [...found];
    },
  };
}

/** Word -> the statements that hold it, in order. */
function placesOf(
  words: Int32Array,
  ends: Int32Array,
  size: number,
  keys: number,
): { from: Int32Array; places: Int32Array } {
  const from = new Int32Array(keys + 1);
  for (let i = 0; i < size; i++) from[words[i]! + 1] = from[words[i]! + 1]! + 1;
  for (let key = 0; key < keys; key++) from[key + 1] = from[key + 1]! + from[key]!;
  const next = from.slice();
  const places = new Int32Array(size);
  let begin = 0;
  for (let statement = 0; statement < ends.length; statement++) {
    for (let i = begin; i < ends[statement]!; i++) {
      const key = words[i]!;
      places[next[key]!] = statement;
      next[key] = next[key]! + 1;
    }
    begin = ends[statement]!;
  }
  return { from, places };
}
