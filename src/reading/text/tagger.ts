import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type Tokens, type WinkMethods } from 'wink-nlp';

/** What wink-nlp makes of a text, token by token. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly tags: readonly string[];
  /** In lower case. */
  readonly lemmas: readonly string[];
}

/** A word that was met, without white space around it, with what is known of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** The tag that it had last, and its lemma with that: asking wink-nlp takes ten times as long. */
  lastTag: string;
  lastLemma: string;
}

/** The parts of wink-nlp's language model (1.8.1) that are touched here; it has no types for them. */
interface Core {
  readonly features: { readonly lexeme: { hash: Words; readonly list: string[] } };
}
type Words = Record<string, number>;
interface Cache {
  lookup(word: string): number[] | null;
  intrinsicSize(): number;
}
type FeatureFn = (...args: unknown[]) => {
  pos: (word: string, category: number, cache: Cache) => number;
};

/** What is asked of each token; wink-nlp's own types do not fit its `out`. */
interface Asked {
  readonly uniqueId: ItsFunction<number>;
  readonly contractionFlag: ItsFunction<boolean>;
  readonly pos: ItsFunction<string>;
  readonly lemma: ItsFunction<string>;
}

/** After so many new words the model is loaded again: their numbers are never given twice, and end at 2^20. */
const MOST_NEW = 200_000;
/** Words whose kind is always the same, wherever they are met; currencies are words to one rule and none to another. */
const SURE = /^(?:[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+|\d+)$/i;
const CURRENCY = /^(?:usd|aud|inr|gbp)$/i;

/**
 * wink-nlp with its language model. What it makes of a text hangs on that text alone: by itself it would look up words that
 * earlier texts brought, so that "Berg’s" is one word once it has met "Berg’s,", and two before.
 */
export class Tagger {
  readonly #nlp: WinkMethods;
  readonly #core: Core;
  readonly #asked: Asked;
  readonly #own: number;
  /** By wink-nlp's number. */
  readonly #words: (Word | undefined)[];
  /** By tag and number of a word, its lemma, for words of several kinds. */
  readonly #byTag = new Map<string, Map<number, string>>();

  constructor() {
    const loaded = withOwnWords();
    this.#nlp = loaded.nlp;
    this.#core = loaded.core;
    this.#asked = loaded.nlp.its as unknown as Asked;
    this.#own = loaded.core.features.lexeme.list.length;
    this.#words = Array.from(this.#core.features.lexeme.list, () => undefined);
  }

  /** Whether it has met so many words that another one should take its place. */
  get full(): boolean {
    return this.#core.features.lexeme.list.length > this.#own + MOST_NEW;
  }

  /** The tokens of a text without line breaks. Cost O(n). */
  tag(text: string): Tagged {
    const { list, hash } = this.#core.features.lexeme;
    const known = list.length;
    const tokens = this.#nlp.readDoc(text).tokens();
    const { uniqueId, pos } = this.#asked;
    const numbers = tokens.out(uniqueId) as number[];
    const words = numbers.map((number) => (this.#words[number] ??= wordOf(list[number]!)));
    const tags = tokens.out(pos);
    const lemmas = this.#lemmas(tokens, numbers, words, tags);
    for (let i = known; i < list.length; i++) {
      const word = list[i]!;
      if (!SURE.test(word) || CURRENCY.test(word)) delete hash[word];
    }
    return { words, tags, lemmas };
  }

  /** A lemma hangs on word and tag, but for the parts of a contraction, whose lemmas come with it. */
  #lemmas(
    tokens: Tokens,
    numbers: readonly number[],
    words: readonly Word[],
    tags: readonly string[],
  ): string[] {
    const { lemma, contractionFlag } = this.#asked;
    const parts = tokens.out(contractionFlag) as boolean[];
    const lemmas: string[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!parts[i]! && word.lastTag === tags[i]) {
        lemmas.push(word.lastLemma);
        continue;
      }
      const asked = () => lemmaOf(tokens.itemAt(i).out(lemma), tokens.itemAt(i).out());
      if (parts[i]!) {
        lemmas.push(asked());
        continue;
      }
      const tag = tags[i]!;
      let ofTag = this.#byTag.get(tag);
      if (ofTag === undefined) this.#byTag.set(tag, (ofTag = new Map<number, string>()));
      const number = numbers[i]!;
      let own = ofTag.get(number);
      if (own === undefined) ofTag.set(number, (own = asked()));
      lemmas.push(own);
      word.lastTag = tag;
      word.lastLemma = own;
    }
    return lemmas;
  }
}

/** wink has none for "cannot" before a comma or a full stop. */
const lemmaOf = (lemma: string | undefined, word: string): string => (lemma ?? word).toLowerCase();

function wordOf(whole: string): Word {
  const text = whole.trim();
  return { text, lower: text.toLowerCase(), lastTag: '', lastLemma: '' };
}

/**
 * Loads wink-nlp so that it looks words up among its own only, and enters new ones elsewhere, so that each costs once. It reads
 * the table to look up when it is made and the one to enter into each time.
 */
function withOwnWords(): { readonly nlp: WinkMethods; readonly core: Core } {
  const parts = model as unknown as { readonly core: () => Core; readonly featureFn: FeatureFn };
  const core = parts.core();
  const featureFn: FeatureFn = (...args) => {
    const features = parts.featureFn(...args);
    const { pos } = features;
    // It asks whether a new word in lower case is one of the model's own; of others it takes any number beyond them.
    let asked: Cache | null = null;
    let all: Cache | null = null;
    features.pos = (word, category, cache) => {
      if (cache !== asked || all === null) {
        asked = cache;
        all = { ...cache, lookup: (each) => cache.lookup(each) ?? [cache.intrinsicSize()] };
      }
      return pos(word, category, all);
    };
    return features;
  };
  const nlp = winkNLP({ ...model, core: () => core, featureFn }, ['pos']);
  const { lexeme } = core.features;
  lexeme.hash = Object.assign(Object.create(null) as Words, lexeme.hash);
  return { nlp, core };
}
