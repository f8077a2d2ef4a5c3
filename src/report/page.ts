import { markup, type Markup, markupText } from './markup.ts';
import { reportStyle } from './style/report-style.ts';

/** The policy of every page that Entente writes: nothing from elsewhere, no script. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A section of the page, as its list of contents names it. */
export interface PageSection {
  readonly anchor: string;
  readonly name: string;
  readonly content: Markup;
}

/** A whole page in one file: it asks nothing of anybody, and its policy forbids it to. */
export function page(title: string, head: Markup, sections: readonly PageSection[]): string {
  const body = markup`<body>
    <a class="skip" href="#top">Step to the report</a>
    <nav class="contents" aria-label="Contents">
      <ol>
        ${sections.map(({ anchor, name }) => markup`<li><a href="#${anchor}">${name}</a></li>`)}
      </ol>
    </nav>
    <main id="top">${head} ${sections.map((section) => section.content)}</main>
    <footer>
      <p>Made with Entente. This file is complete in itself: it loads nothing and runs no script.</p>
    </footer>
  </body>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Entente">
${markupText(markup`<title>${title}</title>`)}
<style>
${reportStyle}</style>
</head>
${markupText(body)}
</html>
`;
}
