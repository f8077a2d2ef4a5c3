import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';

/** Nouns that mean members of an alliance by themselves. */
export function isMemberNoun(word: string): boolean {
  return /^(?:members?|ally|allies)$/.test(word);
}

/** Nouns that mean them only with more: "member states", "governments of the alliance". */
export const stateNouns: ReadonlySet<string> = new Set(
  'state states country countries government governments capital capitals nation nations'.split(' '),
);

/** Words that with an adjective of a country mean its government. */
export const governments: ReadonlySet<string> = new Set(
  'government cabinet administration leadership'.split(' '),
);

/** Words that with "of" and a country mean its government: "the ministers of France". */
export const speakFor: ReadonlySet<string> = new Set([...governments, 'governments', 'ministers']);

/** Clauses that narrow the members to those whose position is known. */
export const memberPhrase =
  /^(?:whose (?:position|positions|view|views) (?:is|are) known|(?:that|which|who|to) (?:have |has )?(?:already |so far |publicly )?(?:spoken|speak|taken a position|taken a stand|taken a side|stated a position|said where they stand|declared themselves)(?: out| publicly| so far| in public)?)$/;

/** What can stand between two actors of a list. */
export const separators: PhraseBook<true> = phraseBook(
  [
    ',',
    'and',
    'or',
    'nor',
    ', and',
    ', or',
    'as well as',
    ', as well as',
    'plus',
    '&',
    'along with',
    'together with',
  ].map((phrase) => [phrase, true] as const),
);
