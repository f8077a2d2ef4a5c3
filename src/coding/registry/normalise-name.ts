/** Letters that NFKD does not take apart, as they are written where an accent is missing. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The form of a name under which a registry finds it: without diacritics and dots, in lower case, with plain
 * apostrophes, hyphens and white space as one space, `&` as "and", and without a leading "the".
 *
 * Case is lost here, so that "US" and the pronoun "us" are the same: who looks for names in running text compares
 * the case with `Name.text` afterwards.
 *
 * @example normaliseName('The U.S.') // 'us'
 * @example normaliseName('Côte d’Ivoire') // "cote d'ivoire"
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðþıßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[‘’‛ʼʻʹ′`´]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[.․·]/g, '')
    .replace(/[\s\p{Pd}\u200b]+/gu, ' ')
    .trim()
    .replace(/^(?:the )+/, '');
}
