import { dayOf } from '../../stats/calendar.ts';
import { findDate } from '../dateline.ts';
import type { Page } from './page.ts';

const dateTags = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="date"]',
  'meta[name="DC.date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.issued"]',
  'time[pubdate]',
  'time[itemprop="datePublished"]',
  'article time[datetime]',
  'time[datetime]',
];

/**
 * The day on which a page says it was published: JSON-LD `datePublished`, else a `<meta>`, else the first `<time>`.
 * A date with a time keeps the day that it is written with, in the page's own time zone.
 */
export function publishedOn(page: Page): string | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const date = datePublished(parsed(script.textContent ?? ''));
    if (date !== null) return date;
  }
  for (const selector of dateTags) {
    const element = page.querySelector(selector);
    const date = fullDate(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? null);
    if (date !== null) return date;
  }
  return null;
}

/** The language that a page declares, as ISO 639-1 code: `<html lang="en-GB">` is `en`. */
export function declaredLanguage(page: Page): string | null {
  const declared =
    page.documentElement.getAttribute('lang') ??
    page.querySelector('meta[http-equiv="content-language"]')?.getAttribute('content') ??
    '';
  return /^\s*([a-z]{2})(?![a-z])/i.exec(declared)?.[1]?.toLowerCase() ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.trim());
  } catch {
    return null;
  }
}

/** Breadth first, so that the article's own date goes before that of something it mentions. */
function datePublished(data: unknown): string | null {
  let level = [data];
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    for (const node of level) {
      if (typeof node !== 'object' || node === null || !('datePublished' in node)) continue;
      const date = typeof node.datePublished === 'string' ? fullDate(node.datePublished) : null;
      if (date !== null) return date;
    }
    level = level
      .flatMap((node) =>
        typeof node === 'object' && node !== null ? (Object.values(node) as unknown[]) : [],
      )
      .slice(0, 10_000);
  }
  return null;
}

function fullDate(written: string | null): string | null {
  if (written === null) return null;
  const day = written.trim().slice(0, 10);
  return dayOf(day) === null ? (findDate(written.slice(0, 200))?.date ?? null) : day;
}
