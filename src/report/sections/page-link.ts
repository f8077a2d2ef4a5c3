import { type Content, markup } from '../markup.ts';

/** Only addresses of the web become links; `javascript:` and bare names stay text. */
export function pageLink(page: string): Content {
  if (!/^https?:\/\//i.test(page) || !URL.canParse(page)) return page;
  return markup`<a href="${new URL(page).href}" rel="noopener noreferrer external">${page}</a>`;
}
