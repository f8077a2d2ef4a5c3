import type { Word } from '../word.ts';
import { claiming, reporting } from '../../words/that-words.ts';

const determiner =
  /^(?:the|a|an|this|that|these|those|any|every|no|such|his|her|its|their|our|your|my|of|by|to|in|with|other|false|one)$|'s?$/;

/** Whether the word at `at` says that something is said; "claims" does so behind who claims it, and not as "the claims". */
export function isReporting(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  if (reporting.has(word)) return true;
  // "An envoy tells me Germany ..."
  if (/^(?:me|us|him|her|them|you)$/.test(word) && telling.test(words[at - 1]?.lower ?? '')) return true;
  const before = words[at - 1]?.lower;
  return claiming.has(word) && before !== undefined && /^\p{L}/u.test(before) && !determiner.test(before);
}

const telling = /^(?:tells?|told|telling|assures?|assured|informs?|informed|reminds?|reminded)$/;
