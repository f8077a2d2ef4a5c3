import type { Codebook } from '../../coding/codebook.ts';
import { matchIssue } from './match-issue.ts';
import { wordsByIssue } from './issue-words.ts';

/** More words are no heading. */
const LONGEST = 9;
/** A title may be longer. */
const LONGEST_TITLE = 30;
/** Paragraphs from the top in which a line may say what a paper is about. */
const HEAD = 6;
const SUBJECT = /^\s*(?:subject|re|topic|about|concerning|regarding|agenda)\s*:/i;
const BYLINE = /^\s*(?:by|from|text|words|photographs?|prepared|compiled|written|reported|translated)\b/i;

/** Which issue the heading above each paragraph names: that of its section, else that of the whole text; null where neither does. */
export interface Headings {
  readonly title: string | null;
  readonly sections: readonly (string | null)[];
}

/**
 * What the headings of a text are about, for each of its paragraphs in order, the title first. A heading is a short line without a mark at its
 * end; the next one ends its section. Cost O(n).
 *
 * @example headingsOf(['Troops for Ruritania', 'By A. B.', 'The dam', 'He is tired.'], codebook).sections // [null, null, 'dam', 'dam']
 */
export function headingsOf(paragraphs: readonly string[], codebook: Codebook): Headings {
  let title = paragraphs[0] === undefined ? null : namedIn(paragraphs[0], codebook, LONGEST_TITLE);
  let section: string | null = null;
  const sections: (string | null)[] = [];
  for (const [number, paragraph] of paragraphs.entries()) {
    if (number < HEAD && SUBJECT.test(paragraph))
      title = namedIn(paragraph, codebook, LONGEST_TITLE) ?? title;
    else if (number > 0 && isHeading(paragraph)) section = namedIn(paragraph, codebook, LONGEST);
    sections.push(section);
  }
  return { title, sections };
}

function isHeading(paragraph: string): boolean {
  const words = paragraph.trim();
  return !/[.!?…:;,”’"']$/.test(words) && wordCount(words) <= LONGEST && !BYLINE.test(words);
}

const wordCount = (words: string): number => words.split(/\s+/).length;

/** The issue that a line names, by a term or by a word that speaks of one issue alone. */
function namedIn(line: string, codebook: Codebook, longest: number): string | null {
  if (wordCount(line) > longest) return null;
  const match = matchIssue(line, 0, codebook);
  if (match !== null) return match.id;
  const words = [...wordsByIssue(line, codebook).keys()];
  return words.length === 1 ? words[0]! : null;
}
