import { shortDate } from './dates.ts';

/** A sentence of the core as a page shows it: a capital first, dates as people write them, true minus signs. @example asSentence('known on 2024-04-02.') // 'Known on 2 Apr 2024.' */
export function asSentence(text: string): string {
  const words = text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, shortDate).replace(/(?<=[\s[(])-(?=\d)/g, '−');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
