import type { Limits } from '../limits.ts';
import { parsePage } from './page.ts';
import { plainText } from './plain-text.ts';

/**
 * The text of HTML that is the text already, without menus to be told from it: an entry of a feed, a message.
 *
 * @throws EntenteError where it is too large, too deep or has too many tags
 * @example fragmentText('<p>One</p><p>two &amp; three</p>', 'feed.xml#1', defaultLimits) // 'One\n\ntwo & three'
 */
export function fragmentText(html: string, name: string, limits: Limits): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  const page = parsePage(html, name, limits);
  return plainText(page.querySelector('body') ?? page.documentElement).text;
}
