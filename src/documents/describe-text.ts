import { dateline } from './dateline.ts';
import { frontMatter } from './front-matter.ts';
import { languageOf } from './language.ts';

/** What a text says about itself. */
export interface Description {
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
}

/**
 * Title, date, language and author of plain text or Markdown, from its head: front matter, the first heading, a
 * dateline, a line "By A. Writer". In plain text the first line is the title if it is short, ends like no sentence
 * and text follows it.
 *
 * @example describeText('# A day\n\n2 April 2024\n\nText.', 'text/markdown').date // '2024-04-02'
 */
export function describeText(text: string, mediaType: string): Description {
  const matter = mediaType === 'text/markdown' ? frontMatter(text) : null;
  const body = matter === null ? text : text.slice(matter.end);
  const heading = mediaType === 'text/markdown' ? headingOf(body) : null;
  return {
    title: matter?.title ?? heading ?? firstLineTitle(body),
    date: matter?.date ?? dateline(body),
    language: matter?.language ?? languageOf(body),
    author: matter?.author ?? byline(body),
    outlet: matter?.outlet ?? null,
  };
}

function headingOf(text: string): string | null {
  const match = /^#[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(text.slice(0, 20_000));
  return match === null ? null : match[1]!.trim();
}

function firstLineTitle(text: string): string | null {
  const match = /^\s*(\S[^\r\n]{0,118})(?:\r\n|\n|\r)\s*\S/.exec(text);
  if (match === null) return null;
  const line = match[1]!.trim();
  return /[.,;:]["'”’)]*$/.test(line) || !/\p{L}/u.test(line) ? null : line;
}

function byline(text: string): string | null {
  const match = /^[*_]*By[ \t]+(\p{Lu}[\p{L}.'’ -]{2,60}?)[*_]*[ \t]*(?:[,|·—–]|$)/mu.exec(
    text.slice(0, 1000),
  );
  return match === null ? null : match[1]!.trim();
}
