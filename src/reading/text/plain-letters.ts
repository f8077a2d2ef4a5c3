/** Letters that wink-nlp takes for the end of a word, and accents by themselves. */
const OTHER = /[\u0100-\u024f\u0259\u0300-\u036f\u1e00-\u1eff]/;
const EACH = new RegExp(OTHER.source, 'g');
/** Those that are no letter with an accent. */
const OWN: Readonly<Record<string, string>> = {
  ...{
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ı: 'i',
    ħ: 'h',
    Ħ: 'H',
    ŋ: 'n',
    Ŋ: 'N',
    ŧ: 't',
    Ŧ: 'T',
    œ: 'o',
    Œ: 'O',
  },
  ...{ ə: 'e', Ə: 'E', ſ: 's', ĸ: 'k' },
};

/**
 * A text with plain letters for those that English lacks, as long as before: a name in them is one word to the tagger, not several.
 * An accent by itself becomes the letter before it. Cost O(n), and next to none for other texts.
 *
 * @example plainLetters('Dvořák, Łódź') // 'Dvorák, Lódz'
 */
export function plainLetters(text: string): string {
  if (!OTHER.test(text)) return text;
  return text.replace(EACH, (letter, at: number) => {
    const plain = OWN[letter] ?? letter.normalize('NFD')[0]!;
    return /[a-z]/i.test(plain)
      ? plain
      : /[a-z]/i.test(text[at - 1] ?? '')
        ? text[at - 1]!.toLowerCase()
        : letter;
  });
}
