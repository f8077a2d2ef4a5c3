/** Letters that wink-nlp takes for the end of a word, and accents by themselves. */
const OTHER = /[\u0100-\u024f\u0259\u1e00-\u1eff]|\p{Mn}/u;
const EACH = new RegExp(OTHER.source, 'gu');
/** Those that are no letter with an accent, each before its plain one. */
const OWN = new Map(
  'łl ŁL đd ĐD ıi ħh ĦH ŋn ŊN ŧt ŦT œo ŒO əe ƏE ſs ĸk'.split(' ').map((pair) => [pair[0]!, pair[1]!]),
);

/**
 * A text with plain letters for those that English lacks, as long as before: a name in them is one word to the tagger, not several.
 * An accent by itself becomes the letter before it. Cost O(n), and next to none for other texts.
 *
 * @example plainLetters('Dvořák, Łódź') // 'Dvorák, Lódz'
 */
export function plainLetters(text: string): string {
  if (!OTHER.test(text)) return text;
  return text.replace(EACH, (letter, at: number) => {
    const plain = OWN.get(letter) ?? letter.normalize('NFD')[0]!;
    return /[a-z]/i.test(plain)
      ? plain
      : /[a-z]/i.test(text[at - 1] ?? '')
        ? text[at - 1]!.toLowerCase()
        : letter;
  });
}
