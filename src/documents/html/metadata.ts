import { writtenDate } from '../dateline.ts';
import { structuredData } from './json-ld.ts';
import type { Page } from './page.ts';

/** What a page says of its article, beside what Readability finds. */
export interface PageMetadata {
  /** The day of publication, ISO: that which is written, in the page's own time zone. */
  readonly date: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  /** ISO 639-1 code: `<html lang="en-GB">` is `en`. */
  readonly language: string | null;
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
];
const dateElements = [
  'time[pubdate]',
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'time[datetime]',
];
const authorNames = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'parsely-author',
];
const outletNames = [
  'og:site_name',
  'citation_journal_title',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
];

/**
 * Date, author, outlet and language that a page declares: in JSON-LD (schema.org), else in `<meta>` elements (Open Graph, Dublin
 * Core, `citation_`), else in elements marked for it; the date at last by its first `<time>`. Several authors are divided by commas.
 */
export function pageMetadata(page: Page): PageMetadata {
  const data = structuredData(page);
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const values = meta.get(name.toLowerCase())?.filter((value) => !/^https?:/i.test(value)) ?? [];
      if (values.length > 0) return [...new Set(values)].join(', ');
    }
    return null;
  };
  return {
    date: data.date ?? metaDate(meta) ?? elementDate(page),
    author: data.author ?? first(authorNames) ?? lineOf(page, '[rel="author"], [itemprop="author"]'),
    outlet: data.outlet ?? first(outletNames),
    language: declaredLanguage(page, meta),
  };
}

type Meta = ReadonlyMap<string, readonly string[]>;

/** The contents of the `<meta>` elements by their name, which some pages put under `property` or `itemprop`. */
function metaOf(page: Page): Meta {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (content === '') continue;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase() ?? '';
      if (name !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

function metaDate(meta: Meta): string | null {
  for (const name of dateNames) {
    // Google Scholar asks for 2024/03/12.
    const written = meta.get(name.toLowerCase())?.[0]?.replace(/^(\d{4})\/(\d{2})\/(\d{2})\b/, '$1-$2-$3');
    const date = writtenDate(written);
    if (date !== null) return date;
  }
  return null;
}

function elementDate(page: Page): string | null {
  for (const selector of dateElements) {
    const element = page.querySelector(selector);
    const date = writtenDate(
      element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent,
    );
    if (date !== null) return date;
  }
  return null;
}

function lineOf(page: Page, selector: string): string | null {
  const line = page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' || line.length > 200 ? null : line;
}

function declaredLanguage(page: Page, meta: Meta): string | null {
  const declared = page.documentElement.getAttribute('lang') ?? meta.get('content-language')?.[0] ?? '';
  return /^\s*([a-z]{2})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase() ?? null;
}
