import { Language, type Word } from './language.ts';
import { runCode, Runs } from './runs.ts';
import { codeOf, recognise } from './tag-machines.ts';

/** What is made of a text, token by token; it holds until the next text. */
export interface Tagged {
  readonly length: number;
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  /** Where each token begins in the text; -1 where its letters do not stand there. */
  readonly places: Int32Array;
}

/** The words of a run without white space. */
interface Run {
  readonly words: readonly Word[];
  /** Whether the words are the run, one after the other. */
  readonly whole: boolean;
  /** Whether the kind of a word hangs on what the text holds before it. */
  readonly unsure: boolean;
}

/** A shorter part of a text is a copy of it; a longer one would keep the whole text in memory. */
const COPIED = 13;
const SPACE = 32;
/** How much may be skipped to find a token. */
const FAR = 64;

/**
 * wink-nlp's tagging: its rules cut a text, its language model knows the words, its machines put their tags right. A run between
 * spaces is cut once and then known, and the machines are tables here, so that it takes a third of the time. What it makes of a text
 * hangs on that text alone: wink-nlp by itself would look up words that earlier texts brought, so that "Berg’s" is one word once it has
 * met "Berg’s,", and two before.
 */
export class Tagger {
  readonly #language = new Language();
  /** A word by itself where a run is one whose kind is sure. */
  readonly #runs = new Runs<Run | Word>();
  #words: Word[] = [];
  #units = new Uint16Array(0);
  #tags = new Uint8Array(0);
  #codes = new Int16Array(0);
  #places = new Int32Array(0);
  readonly #found: number[] = [];
  /** In this text: words the model does not know that were met as of one kind, with their tag. */
  readonly #met = new Map<string, number>();

  /** The tokens of a text whose only white space is spaces. Cost O(n). */
  tag(text: string): Tagged {
    const length = this.#cut(text);
    const words = this.#words;
    const tags = this.#tags;
    const codes = this.#codes;
    for (const machine of this.#language.machines) {
      for (let i = 0; i < length; i++) codes[i] = codeOf(tags[i]!, words[i]!.hint);
      const count = recognise(machine, codes, length, this.#found);
      for (let f = 0; f < count; f += 2) {
        const at = this.#found[f]!;
        const tag = this.#found[f + 1]!;
        if (tag < 0) tags[at] = -tag;
        else if (((words[at]!.tags >>> tag) & 1) === 1) tags[at] = tag;
      }
    }
    for (let i = 0; i < length; i++) if (words[i]!.fixed) tags[i] = words[i]!.tag;
    return { length, words, tags, places: this.#places };
  }

  /** Universal part of speech of a tag. */
  nameOf(tag: number): string {
    return this.#language.tagNames[tag]!;
  }

  /** In lower case. */
  lemmaOf(word: Word, tag: number): string {
    return word.lemmas[tag] ?? this.#language.lemmaOf(word, tag);
  }

  /** Words, their first tags and their places; how many. */
  #cut(text: string): number {
    this.#room(text.length);
    if (this.#met.size > 0) this.#met.clear();
    const units = this.#units;
    const words = this.#words;
    const tags = this.#tags;
    const places = this.#places;
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    let count = 0;
    let at = 0;
    for (let start = 0; start < text.length;) {
      if (units[start] === SPACE) {
        start++;
        continue;
      }
      let end = start + 1;
      while (end < text.length && units[end] !== SPACE) end++;
      const run = this.#run(text, start, end);
      // Nothing of the runs before it is left over.
      let left = at;
      while (left < start && units[left] === SPACE) left++;
      const follows = left >= start;
      if (!('words' in run) && follows) {
        words[count] = run;
        tags[count] = run.tag;
        places[count++] = start;
        at = end;
      } else {
        const { words: own, whole, unsure } = 'words' in run ? run : runOf([run], text.slice(start, end));
        const straight = whole && follows;
        if (straight) at = start;
        for (const word of own) {
          words[count] = word;
          tags[count] = unsure && word.kind >= 0 ? this.#asMet(word) : word.tag;
          const place = straight ? at : placeOf(text, word.text, at);
          places[count++] = place;
          if (place >= 0) at = place + word.text.length;
        }
      }
      start = end;
    }
    return count;
  }

  #run(text: string, start: number, end: number): Run | Word {
    const units = this.#units;
    const code = runCode(units, start, end);
    const known = this.#runs.get(units, start, end, code);
    if (known !== undefined) return known;
    const own = end - start < COPIED ? text.slice(start, end) : ` ${text.slice(start, end)}`.slice(1);
    const run = runOf(this.#language.wordsOf(own), own);
    const [word] = run.words;
    const single = run.words.length === 1 && run.whole && !run.unsure ? word! : run;
    this.#runs.set(units, start, end, code, single);
    return single;
  }

  /** The tag of a word as it was met first in this text, itself or within a word that begins with a capital. */
  #asMet({ text, lower, kind, tag }: Word): number {
    const known = this.#met.get(text);
    if (known !== undefined) return known;
    this.#met.set(text, tag);
    if (lower !== text && !this.#met.has(lower) && !this.#language.knows(lower))
      this.#met.set(lower, this.#language.tagOf(lower, kind));
    return tag;
  }

  #room(length: number): void {
    if (this.#tags.length > length) return;
    this.#tags = new Uint8Array(2 * length + 64);
    this.#codes = new Int16Array(2 * length + 64);
    this.#places = new Int32Array(2 * length + 64);
    this.#units = new Uint16Array(2 * length + 64);
  }
}

const runOf = (words: readonly Word[], text: string): Run => ({
  words,
  whole: words.map((word) => word.text).join('') === text,
  unsure: words.some(({ kind }) => kind >= 0),
});

/** Where a token stands at a place or soon after it; -1. */
function placeOf(text: string, word: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === SPACE) at++;
  if (text.startsWith(word, at)) return at;
  const found = text.indexOf(word, at);
  return found < 0 || found > at + FAR ? -1 : found;
}
