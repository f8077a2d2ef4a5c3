import { detect } from 'tinyld';

/** Below this many letters a guess is as often wrong as right. */
const ENOUGH_LETTERS = 40;

/**
 * The language of a text as ISO 639-1 code, from its first 5,000 units; null where it has fewer than 40 letters or
 * none can be told.
 *
 * @example languageOf('The minister said that no troops would be sent to the front.') // 'en'
 */
export function languageOf(text: string): string | null {
  const head = text.slice(0, 5000);
  if ((head.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return null;
  const code = detect(head);
  return code.length === 2 ? code : null;
}
