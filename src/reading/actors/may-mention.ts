import type { Registry } from '../../coding/registry/index.ts';
import type { Token } from '../text/tokens.ts';
import { firstWords } from './actor-mentions.ts';

/**
 * Whether `actorMentions` can find anything in the text of tokens: not where none of them is the first word of a name. Looks at
 * the tokens alone, so that most phrases cost a look-up a word; true where a token may be part of a longer word.
 */
export function mayMention(tokens: readonly Token[], registry: Registry): boolean {
  const first = firstWords(registry);
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower, end } = tokens[i]!;
    const letters = lettersAtHead(text);
    if (letters === 0) {
      if (isPlainMark(text) || isEnding(tokens, i)) continue;
      return true;
    }
    const dotted = letters === text.length - 1 && text.endsWith('.');
    if (letters < text.length && !dotted) return true;
    const next = tokens[i + 1];
    const alone = next === undefined || next.start > end || isBreak(next.text) || isEnding(tokens, i + 1);
    if (!alone || first.has(dotted ? lower.slice(0, -1) : lower)) return true;
  }
  return false;
}

/** How many ASCII letters a word begins with. */
function lettersAtHead(text: string): number {
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code < 97 || code > 122) break;
  }
  return i;
}

/** A mark that no word holds. */
const isPlainMark = (text: string): boolean => text.length === 1 && BREAKS.has(text);

const BREAKS = new Set('!"(),-:;?');

/** A mark that ends the word before it. */
const isBreak = (text: string): boolean => BREAKS.has(text.length === 1 ? text : text.slice(0, 1));

/** The possessive ending of the word before it, with nothing after it. */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at]!;
  if (text !== '’s' && text !== "'s") return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before?.end === start &&
    lettersAtHead(before.text) === before.text.length &&
    (next === undefined || next.start > end || isBreak(next.text))
  );
}
