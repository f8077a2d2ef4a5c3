import { firstFrom } from '../first-from.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Author } from './author-of.ts';
import { newCast, speakersOf } from './cast.ts';
import { wordsOf } from './phrase-words.ts';
import { signatoriesOf } from './signatories.ts';
import { signedBelow } from './signed-below.ts';

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
 * the next annex. On a page of letters each has an author of its own. Any other text is one section. Cost: the paragraphs given.
 *
 * @example sectionsOf(scenes, author, registry).length // 1 for an article
 */
export function sectionsOf(scenes: readonly Scene[], author: Author, registry: Registry): readonly Section[] {
  const letters = lettersIn(scenes);
  if (letters.length > 1)
    return [
      { start: 0, author: { ...author, speakers: [], country: null } },
      ...letters.map((letter) => signedBy(letter, author, registry)),
    ];
  const sections: Section[] = [{ start: 0, author }];
  if (!isIssued(author)) return sections;
  /** Whose the paragraphs are that nobody opens. */
  let current = author;
  for (const scene of scenes) {
    const { start } = scene.paragraph;
    const actor = openedBy(scene, registry);
    if (actor !== null) {
      sections.push({ start, author: { ...author, speakers: [{ ...NOBODY, actor }] } });
      continue;
    }
    const isLine = scene.tokens.length <= LONGEST_LINE && scene.tokens[0]?.lower !== 'we';
    const speakers = isLine ? signatoriesOf([scene], registry) : [];
    if (speakers.length > 0) current = { speakers, sides: [], country: null, addressed: null };
    else if (isLine && sections.length > 1 && ANNEX.test(scene.tokens[0]?.lower ?? '')) current = author;
    if (sections.at(-1)!.author !== current) sections.push({ start, author: current });
  }
  return sections;
}

/** "By Kalvonia: We regret", "KALVONIA (by letter). We regret", among the explanations below a communique: whose it is. */
function openedBy({ tokens }: Scene, registry: Registry): string | null {
  const first = tokens[0]?.lower === 'by' ? 1 : 0;
  let end = first;
  while (end < tokens.length && end < first + LONGEST_NAME && !/^[.:(]/.test(tokens[end]!.text)) end++;
  if (end === first || end + 2 >= tokens.length || end === first + LONGEST_NAME) return null;
  const words = tokens.slice(first, end);
  // "Kalvonia. We recognise": what it is about
  if (first === 0 && tokens[end]!.text === '.' && words.some(({ text }) => text !== text.toUpperCase()))
    return null;
  const [mention] = actorMentions(wordsOf(words), words[0]!.start, registry);
  const fills =
    mention?.role === 'name' && mention.start === words[0]!.start && mention.end === words.at(-1)!.end;
  return fills && tokens.slice(end).some(({ lower }) => SELF.test(lower)) ? mention.actor : null;
}

const LONGEST_NAME = 6;
const SELF = /^(?:we|our|us|my|i)$/;
const NOBODY = { name: null, office: null, behalfOf: null };

/** The letters of a page, each from "Sir," or "Dear editors," to the next one. */
function lettersIn(scenes: readonly Scene[]): readonly (readonly Scene[])[] {
  const starts = scenes.flatMap(({ tokens }, i) => (isSalutation(tokens) ? [i] : []));
  return starts.map((start, i) => scenes.slice(start, starts[i + 1]));
}

const isSalutation = ([first, second, third]: Scene['tokens']): boolean =>
  first !== undefined &&
  (/^(?:sirs?|madam)$/.test(first.lower)
    ? /^[,:–—-]/.test(second?.text ?? '')
    : first.lower === 'dear' &&
      /^(?:sirs?|madam|editors?)$/.test(second?.lower ?? '') &&
      /^[,:–—-]/.test(third?.text ?? ','));

/** A letter with whoever signs it with an office, if anybody does. */
function signedBy(letter: readonly Scene[], author: Author, registry: Registry): Section {
  const signer = signedBelow(letter, registry, 1);
  const speakers = signer === null ? [] : speakersOf(newCast(registry, null), signer);
  return {
    start: letter[0]!.paragraph.start,
    author: { ...author, speakers, country: speakers[0]?.actor ?? null },
  };
}

/** The section that an offset is in. Cost O(log n). */
export const sectionAt = (sections: readonly Section[], offset: number): Section =>
  sections[firstFrom(sections, offset + 1) - 1] ?? sections[0]!;

/** Written by a body, not by a person. */
const isIssued = ({ speakers }: Author): boolean =>
  speakers.length > 0 &&
  speakers.every(({ name, office, actor }) => name === null && office === null && actor !== null);
