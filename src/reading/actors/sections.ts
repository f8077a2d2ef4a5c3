import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Author } from './author-of.ts';
import { signatoriesOf } from './signatories.ts';

/** A stretch of a text with an author of its own, up to the next one. */
export interface Section {
  /** Offset of its first paragraph in the document. */
  readonly start: number;
  readonly author: Author;
}

const ANNEX = /^(?:annex|annexe|appendix|addendum|note|notes)$/;
const LONGEST_LINE = 40;

/**
 * The parts of a communique that others than all have signed: below "Statement for the record by Kalvonia" the words are Kalvonia’s, until
 * the next annex. Any other text is one section. Cost: the paragraphs given.
 *
 * @example sectionsOf(scenes, author, registry).length // 1 for an article
 */
export function sectionsOf(scenes: readonly Scene[], author: Author, registry: Registry): readonly Section[] {
  const sections: Section[] = [{ start: 0, author }];
  if (!isIssued(author)) return sections;
  for (const scene of scenes) {
    if (scene.tokens.length > LONGEST_LINE || scene.tokens[0]?.lower === 'we') continue;
    const { start } = scene.paragraph;
    const speakers = signatoriesOf([scene], registry);
    if (speakers.length > 0)
      sections.push({ start, author: { speakers, sides: [], country: null, addressed: null } });
    else if (sections.length > 1 && ANNEX.test(scene.tokens[0]?.lower ?? ''))
      sections.push({ start, author });
  }
  return sections;
}

/** The section that an offset is in. */
export const sectionAt = (sections: readonly Section[], offset: number): Section =>
  sections.findLast(({ start }) => start <= offset) ?? sections[0]!;

/** Written by a body, not by a person. */
const isIssued = ({ speakers }: Author): boolean =>
  speakers.length > 0 &&
  speakers.every(({ name, office, actor }) => name === null && office === null && actor !== null);
