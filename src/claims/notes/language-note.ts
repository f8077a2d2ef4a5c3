import type { Document } from '../../documents/document.ts';

/** The language that claims are read in. */
const READ = 'en';

/** What a document in another language than English would need; null for English, and where none can be told. */
export function languageNote({ language }: Pick<Document, 'language'>): string | null {
  if (language === null || language === READ) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `nothing to rely on here: it is in ${name} (${language}), and claims are read in English only: an English translation would be needed, or the words of claims (src/claims/words) and the terms of the codebook in ${name}`;
}
