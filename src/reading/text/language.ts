import model from 'wink-eng-lite-web-model';
import makeCache, { type Cache } from 'wink-nlp/src/cache.js';
import compileRules from 'wink-nlp/src/compile-trex.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import { type TagMachine, tagMachine } from './tag-machines.ts';

/** A word as it was met in a text, with what wink-nlp's language model says of it by itself. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** The tag that it has before its neighbours are looked at. */
  readonly tag: number;
  /** Whether it keeps that tag: the parts of a contraction do. */
  readonly fixed: boolean;
  /** What the machines go by in place of its tag; 0 for most. */
  readonly hint: number;
  /** The tags that it may have, a bit each. */
  readonly tags: number;
  /** Lemma for each tag, in lower case, as far as it was asked for. */
  readonly lemmas: (string | undefined)[];
  /** Number in the language model; -1 for what it does not know. */
  readonly number: number;
  /** For what it does not know and whose kind hangs on the marks beside it, that kind; else -1. */
  readonly kind: number;
}

/** The parts of the language model (wink-eng-lite-web-model 1.8.1) that are touched here; it has no types for them. */
interface Core {
  readonly features: {
    readonly lexeme: { readonly hash: Record<string, number>; readonly list: readonly string[] };
    readonly pos: { readonly list: readonly string[] };
  };
  readonly packing: { readonly config: unknown };
  readonly tcat: { readonly hash: { readonly unk: number; readonly number: number } };
  readonly trex: unknown;
  readonly preserve: unknown;
}
interface Parts {
  readonly core: () => Core;
  readonly pos: () => { readonly machines: readonly string[] };
  readonly featureFn: (config: unknown) => {
    readonly pos: (
      word: string,
      kind: number,
      cache: Pick<Cache, 'lookup' | 'intrinsicSize' | 'posOf'>,
    ) => number;
  };
  readonly addons: { readonly lemmatize: (value: string, tag: string, cache: Cache) => string };
}

/** Words whose kind is always the same, wherever they are met; currencies are words to one rule and none to another. */
const SURE = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+$/i;
const DIGITS = /^\d+$/;
const CURRENCY = /^(?:usd|aud|inr|gbp)$/i;

const NOUN = 8;
const TAG_MASK = 63;
const TAKEN = 99;

/** wink-nlp's English: how it cuts a text, and what it knows of each word. Loading takes 0.1 s. */
export class Language {
  readonly machines: readonly TagMachine[];
  /** Name of each tag. */
  readonly tagNames: readonly string[];
  readonly #core: Core;
  readonly #cache: Cache;
  readonly #tokenize: ReturnType<typeof makeTokenizer>;
  readonly #tagOf: (word: string, kind: number) => number;
  readonly #lemmatize: Parts['addons']['lemmatize'];
  /** By number. */
  readonly #own: (Word | undefined)[] = [];

  constructor() {
    const parts = model as unknown as Parts;
    const core = parts.core();
    const cache = makeCache(core, parts.featureFn);
    this.#core = core;
    this.#cache = cache;
    this.#tokenize = makeTokenizer(compileRules(core.trex), core.tcat.hash, core.preserve);
    const features = parts.featureFn(core.packing.config);
    const size = cache.intrinsicSize();
    // It asks whether a new word in lower case is one of the model's own; of others it takes any number beyond them.
    const known = { ...cache, lookup: (word: string) => cache.lookup(word) ?? [size] };
    this.#tagOf = (word, kind) => features.pos(word, kind, known) & TAG_MASK || NOUN;
    this.#lemmatize = parts.addons.lemmatize;
    this.machines = parts.pos().machines.map(tagMachine);
    this.tagNames = core.features.pos.list.map(asKey);
  }

  /** The words of a run without white space. */
  wordsOf(run: string): Word[] {
    const cache = this.#cache;
    const words: Word[] = [];
    this.#tokenize(
      {
        _addToken: (text, kind) => words.push(this.#word(text, kind)),
        _addTokenIfInCache: (text) => {
          const numbers = cache.lookup(text);
          if (numbers === null) return this.#core.tcat.hash.unk;
          if (numbers.length === 1) words.push(this.#ownWord(numbers[0]!));
          for (let k = 0; k + 3 < numbers.length; k += 4)
            words.push(this.#part(numbers[k]!, numbers[k + 1]!, numbers[k + 2]!, numbers[k + 3]!));
          return TAKEN;
        },
        isLexeme: (text) => cache.lookup(text),
      },
      run,
    );
    return words;
  }

  /** The tag of a word that the model does not know, if it is of such a kind. */
  tagOf(word: string, kind: number): number {
    return this.#tagOf(word, kind);
  }

  knows(word: string): boolean {
    return this.#core.features.lexeme.hash[word] !== undefined;
  }

  /** Lemma of a word with a tag, in lower case. */
  lemmaOf(word: Word, tag: number): string {
    return (word.lemmas[tag] ??= this.#lemma(word, tag));
  }

  #lemma({ text, lower, number }: Word, tag: number): string {
    const cache = this.#cache;
    const name = this.tagNames[tag]!;
    if (number < 0) return asKey(this.#lemmatize(this.#normalOf(lower), name, cache).toLowerCase());
    const mapped = cache.mappedSpelling(number);
    const lemma =
      cache.property(mapped, 'isSLemma') === 1
        ? cache.value(cache.property(mapped, 'lemma'))
        : this.#lemmatize(cache.value(cache.normal(number))!, name, cache);
    return asKey((lemma ?? text).toLowerCase());
  }

  /** Of a word that the model does not know: its other spelling, where it knows the word in lower case. */
  #normalOf(lower: string): string {
    const number = this.#core.features.lexeme.hash[lower];
    return number === undefined ? lower : this.#cache.value(this.#cache.mappedSpelling(number))!;
  }

  #word(text: string, kind: number): Word {
    const number = this.#core.features.lexeme.hash[text];
    if (number !== undefined) return this.#ownWord(number);
    const lower = text.toLowerCase();
    const normal = this.#core.features.lexeme.hash[lower];
    // Within a run they come as a word: "in May.2008".
    const digits = DIGITS.test(text);
    return {
      ...written(text),
      tag: this.#tagOf(text, digits ? this.#core.tcat.hash.number : kind),
      fixed: false,
      hint: 0,
      tags: normal === undefined ? 0 : this.#tagsOf(this.#cache.mappedSpelling(normal)),
      lemmas: [],
      number: -1,
      kind: digits || (SURE.test(text) && !CURRENCY.test(text)) ? -1 : kind,
    };
  }

  #ownWord(number: number): Word {
    const cache = this.#cache;
    return (this.#own[number] ??= {
      ...written(cache.value(number)!),
      tag: cache.posOf(cache.mappedSpelling(number)) || NOUN,
      fixed: false,
      hint: cache.property(number, 'posHint'),
      tags: this.#tagsOf(cache.normal(number)),
      lemmas: [],
      number,
      kind: -1,
    });
  }

  /** A part of a contraction: "ca" and "n't". */
  #part(number: number, place: number, lemma: number, tag: number): Word {
    const cache = this.#cache;
    const own = this.#ownWord(number);
    const fixed = lemma !== 0 || tag !== 0;
    const word = asKey((cache.value(lemma) ?? cache.value(number)!).toLowerCase());
    return {
      ...own,
      tag: fixed ? tag & TAG_MASK : own.tag,
      fixed,
      tags: this.#tagsOf(cache.nox(place << 16)),
      lemmas: this.tagNames.map(() => word),
    };
  }

  #tagsOf(normal: number): number {
    let tags = 0;
    for (let tag = 1; tag < this.tagNames.length; tag++)
      if (this.#cache.isMemberPOS(normal, tag)) tags |= 1 << tag;
    return tags;
  }
}

/**
 * The same string as the engine keeps names of properties: once, so that it tells such strings apart by their address. All that reads
 * asks of each tag and word again and again whether it is this one or among those.
 */
function asKey(text: string): string {
  names[text] = null;
  for (const key in names) {
    delete names[key];
    return key;
  }
  return text;
}

const names = Object.create(null) as Record<string, null>;

function written(whole: string): { readonly text: string; readonly lower: string } {
  const text = asKey(whole.trim());
  return { text, lower: asKey(text.toLowerCase()) };
}
