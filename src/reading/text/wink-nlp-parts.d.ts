/** The parts of wink-nlp (2.4.0) that are used by themselves; it has no types for them. */
declare module 'wink-nlp/src/tokenizer.js' {
  /** Cuts a text and tells the document of each token. */
  type Tokenize = (document: TokenTaker, text: string) => void;
  export interface TokenTaker {
    /** A token that is no word of the language model. */
    _addToken(text: string, category: number): unknown;
    /** Takes the token if it is a word of the model, and answers 0 if it is none. */
    _addTokenIfInCache(text: string): number;
    isLexeme(text: string): readonly number[] | null;
  }
  const tokenizer: (rules: unknown, categories: unknown, preserve: unknown) => Tokenize;
  export default tokenizer;
}

declare module 'wink-nlp/src/compile-trex.js' {
  const compile: (rules: unknown) => unknown;
  export default compile;
}

declare module 'wink-nlp/src/cache.js' {
  /** What the language model knows of its words, by their numbers. */
  export interface Cache {
    /** The number of a word, or of a contraction four numbers for each part: word, place of its normal form, lemma, tag. */
    lookup(word: string): number[] | null;
    value(number: number): string | undefined;
    property(number: number, name: string): number;
    normal(number: number): number;
    mappedSpelling(number: number): number;
    /** The word at a place, as `lookup` tells it, 16 bits to the left. */
    nox(place: number): number;
    posOf(number: number): number;
    isMemberPOS(number: number, tag: number): boolean;
    intrinsicSize(): number;
  }
  const cache: (core: unknown, featureFn: unknown) => Cache;
  export default cache;
}
