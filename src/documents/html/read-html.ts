import { Readability } from '@mozilla/readability';
import { EntenteError } from '../../error.ts';
import type { Description } from '../describe-text.ts';
import { languageOf } from '../language.ts';
import type { Limits } from '../limits.ts';
import { pageMetadata } from './metadata.ts';
import { type PageNode, parsePage } from './page.ts';
import { plainText } from './plain-text.ts';

/** Below this much prose a page is a notice, a menu or a wall before the article, but no article. */
const LEAST_PROSE = 200;

/**
 * The article of a page as plain text, without menus and the like, and what the page says about it.
 *
 * @throws EntenteError where there is no article, or the page is too large, too deep or has too many tags
 */
export function readHtml(
  html: string,
  name: string,
  limits: Limits,
): Description & { readonly text: string } {
  const page = parsePage(html, name, limits);
  // Before Readability, which takes the page apart.
  const { date, author, outlet, language } = pageMetadata(page);
  const article = new Readability<PageNode>(page, { serializer: (node) => node as never }).parse();
  const { text, prose } = article?.content == null ? { text: '', prose: 0 } : plainText(article.content);
  if (prose < LEAST_PROSE) {
    throw new EntenteError(
      'input',
      'no article',
      `${name} has ${prose} characters of prose`,
      'save the page of the article itself, or its text as .txt',
    );
  }
  const byline = line(article?.byline)?.replace(/^by\s+/i, '') ?? null;
  const site = outlet ?? line(article?.siteName);
  return {
    text,
    title: titleOf(line(article?.title), site),
    date,
    language: language ?? languageOf(text),
    // Some give the address of a page about the author.
    author:
      (byline !== null && !/^https?:/i.test(byline) ? byline : null) ??
      author?.replace(/^by\s+/i, '') ??
      null,
    outlet: site,
  };
}

/** `A column | The Ruritanian` without the name of the paper. */
function titleOf(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || !title.endsWith(outlet)) return title;
  const head = title.slice(0, -outlet.length).replace(/\s+[|–—·»:-]\s+$/, '');
  return head.trim() === '' || head.length === title.length - outlet.length ? title : head;
}

function line(text: string | null | undefined): string | null {
  const collapsed = text?.replace(/\s+/g, ' ').trim() ?? '';
  return collapsed === '' ? null : collapsed;
}
