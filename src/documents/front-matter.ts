import { parse } from 'yaml';
import { dayOf } from '../stats/calendar.ts';

/** What the head of a Markdown file says about it. */
export interface FrontMatter {
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** Where the text itself begins. */
  readonly end: number;
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * The YAML between two lines `---` at the head of a Markdown file: `title`, `date` (ISO, a time after it is left
 * off), `author`, `outlet`, `language` or `lang`. Null where there is none or it is no YAML.
 *
 * @example frontMatter('---\ntitle: A day\n---\nText')?.title // 'A day'
 */
export function frontMatter(text: string): FrontMatter | null {
  const match = BLOCK.exec(text);
  if (match === null) return null;
  const values = parsed(match[1]!);
  if (values === null) return null;
  const field = (...names: string[]): string | null => {
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
  const date = field('date')?.slice(0, 10) ?? null;
  return {
    title: field('title'),
    date: date !== null && dayOf(date) !== null ? date : null,
    author: field('author'),
    outlet: field('outlet'),
    language: /^[a-z]{2}(?=$|-)/i.exec(field('language', 'lang') ?? '')?.[0].toLowerCase() ?? null,
    end: match[0].length,
  };
}

function parsed(block: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(block, { maxAliasCount: 0, logLevel: 'silent' });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
