import type { Paragraph } from '../text/analysis.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Subject } from './subject-phrase.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';
import { zeroBytes, zeroIntegers } from '../zeros.ts';

/** A paragraph with everything that the search for attributions asks of a token, by the token's number. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** Sentences, the very long ones cut, so that looking through one costs a bounded time. */
  readonly ranges: readonly TokenRange[];
  /** Token -> number of its range. */
  readonly range: Int32Array;
  /** Token -> number of the outermost quotation that it stands in, marks included; -1 outside. */
  readonly quote: Int32Array;
  /** 1 within brackets, the brackets included. */
  readonly bracket: Uint8Array;
  readonly groups: readonly VerbGroup[];
  /** Token -> number of its verb group; -1. */
  readonly groupAt: Int32Array;
  /** Subjects found so far; null while one is looked for, so that two verbs do not wait for each other. */
  readonly subjects: Map<VerbGroup, Subject | null>;
  /** Token -> 1 for a noun that tells of somebody, once they are asked for (`somebodyNouns`). */
  somebody: Uint8Array | null;
}

const LONGEST = 240;

/** @example sceneOf(paragraph).groups.map((group) => group.lemma) // ['say', 'be'] */
export function sceneOf(paragraph: Paragraph): Scene {
  const { tokens } = paragraph;
  const ranges = clipped(paragraph.sentences);
  const groups = verbGroups(tokens, ranges);
  return {
    paragraph,
    tokens,
    ranges,
    range: numbersOf(ranges, tokens.length),
    quote: quotesOf(paragraph),
    bracket: bracketsOf(tokens),
    groups,
    groupAt: numbersOf(groups, tokens.length),
    subjects: new Map(),
    somebody: null,
  };
}

function clipped(sentences: readonly TokenRange[]): TokenRange[] {
  const parts: TokenRange[] = [];
  for (const sentence of sentences) {
    const { first, last } = sentence;
    if (last - first <= LONGEST && first < last) parts.push(sentence);
    else
      for (let from = first; from < last; from += LONGEST)
        parts.push({ first: from, last: Math.min(from + LONGEST, last) });
  }
  return parts;
}

/** Token -> number of the range that it stands in; -1 outside. */
function numbersOf(ranges: readonly TokenRange[], length: number): Int32Array {
  const numbers = zeroIntegers(length).fill(-1);
  for (let number = 0; number < ranges.length; number++) {
    const { first, last } = ranges[number]!;
    for (let i = first; i < last; i++) numbers[i] = number;
  }
  return numbers;
}

function quotesOf({ tokens, quotations }: Paragraph): Int32Array {
  const quote = zeroIntegers(tokens.length).fill(-1);
  let at = 0;
  for (const [number, { start, end, depth }] of quotations.entries()) {
    if (depth > 0) continue;
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    for (; at < tokens.length && tokens[at]!.start < end; at++) quote[at] = number;
  }
  return quote;
}

function bracketsOf(tokens: readonly Token[]): Uint8Array {
  const bracket = zeroBytes(tokens.length);
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === '[') open = i;
    else if ((text === ')' || text === ']') && open >= 0) {
      if (i - open < LONGEST) bracket.fill(1, open, i + 1);
      open = -1;
    }
  }
  return bracket;
}
