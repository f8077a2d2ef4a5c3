import type { Sentence } from '../../reading/index.ts';

/** No sentence that people read is longer; a list or a table without full stops is, and would cost time squared. */
const LONGEST = 1500;

/**
 * Whether a sentence belongs to the running text: not to the block between `---` at the head of a Markdown file, no
 * heading and no line that ends without a mark, unless the document is nothing else.
 */
export function isProse(text: string, sentence: Sentence): boolean {
  if (sentence.text.length > LONGEST || /^\s*#/.test(sentence.text)) return false;
  const block = /^---[ \t]*\r?\n[\s\S]{0,10000}?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (block !== null && sentence.start < block[0].length) return false;
  if (/[.!?…]["'”’»)\]*_]*\s*$/.test(sentence.text)) return true;
  return (
    !/\r?\n[ \t]*\r?\n\s*\S/.test(text.slice(sentence.end)) &&
    !/\S\s*\r?\n[ \t]*\r?\n/.test(text.slice(0, sentence.start))
  );
}
