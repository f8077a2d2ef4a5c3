import type { Document } from '../../documents/document.ts';

/** The language that claims are read in. */
const READ = 'en';

/** Common words of English that no language nearby has too. */
const common = new Set('the of and to are that with for by it which has been'.split(' '));
const SHARE = 0.1;

/** Whether a short text is English after all: of a few lines with many names a language is told wrongly. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => common.has(word));
  return new Set(own).size >= 2 && own.length >= SHARE * words.length;
}

/** What a document in another language than English would need; null for English, and where none can be told. */
export function languageNote({ language, text }: Pick<Document, 'language' | 'text'>): string | null {
  if (language === null || language === READ || isEnglish(text)) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `nothing to check here: it is in ${name} (${language}), and claims are read in English only: an English translation would be needed, or the words of claims (src/claims/words) and the terms of the codebook in ${name}`;
}
