import { writtenDate } from '../dateline.ts';
import type { Page } from './page.ts';

/** What the structured data of a page (JSON-LD, schema.org) say of its article. */
export interface StructuredData {
  readonly date: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** How deep and how wide the data are looked through. */
const DEEPEST = 6;
const WIDEST = 10_000;

/** Reads the JSON-LD of a page, breadth first, so that the article's own data go before those of something it mentions. */
export function structuredData(page: Page): StructuredData {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    nodesOf(parsed(textContent ?? '')),
  );
  const first = <T>(value: (node: Node) => T | null): T | null => {
    for (const node of nodes) {
      const found = value(node);
      if (found !== null) return found;
    }
    return null;
  };
  const article = nodes.find((node) => 'datePublished' in node || 'headline' in node);
  return {
    date: first((node) => dateOf(node['datePublished'])),
    author: article === undefined ? null : names(article['author']),
    outlet: article === undefined ? null : (names(article['publisher']) ?? names(article['isPartOf'])),
  };
}

function nodesOf(data: unknown): Node[] {
  const nodes: Node[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const objects = level.filter((value): value is Node => typeof value === 'object' && value !== null);
    nodes.push(...objects.filter((value) => !Array.isArray(value)));
    level = objects.flatMap((value) => Object.values(value)).slice(0, WIDEST);
  }
  return nodes;
}

/** Names of persons or organisations: a name, an object with one, or a list of these. */
function names(value: unknown): string | null {
  const all = (Array.isArray(value) ? value : [value]).slice(0, 20).flatMap((each: unknown) => {
    const name = typeof each === 'object' && each !== null && 'name' in each ? each.name : each;
    const line = typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : '';
    return line === '' || /^https?:/i.test(line) ? [] : [line];
  });
  return all.length === 0 ? null : all.join(', ');
}

const dateOf = (value: unknown): string | null => (typeof value === 'string' ? writtenDate(value) : null);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.trim());
  } catch {
    return null;
  }
}
