import type { Attribution, Speaker } from '../attribution.ts';
import type { Author } from './author-of.ts';

const WE = /\b(?:we|our|us|ours)\b/i;

/**
 * Puts the author's name to what is said in the author's voice. Where the text says who "we" are, in the sentence itself or always
 * the same elsewhere, "we" is that side; an author who holds an office speaks for their own country all the same.
 */
export function signed(attribution: Attribution, { speakers, sides }: Author): Attribution {
  if (attribution.voice !== 'author' || (speakers.length === 0 && sides.length === 0)) return attribution;
  // Whose turn it is in an interview.
  if (attribution.speaker !== null && attribution.speaker.actor !== null) return attribution;
  const [first] = sides;
  const side = first !== undefined && sides.every(({ actor }) => actor === first.actor) ? first.actor : null;
  const [speaker, ...others] = ofStatement(attribution, speakers, sides, side);
  if (speaker === undefined) return attribution;
  return { ...attribution, speaker, ...(others.length > 0 ? { alsoSpeakers: others } : {}) };
}

/** The one body that issues a text, or null. */
export function signatoryOf({ speakers }: Author): string | null {
  const [one, other] = speakers;
  return one === undefined || other !== undefined || one.name !== null || one.office !== null
    ? null
    : one.actor;
}

function ofStatement(
  { source, content }: Attribution,
  speakers: readonly Speaker[],
  sides: Author['sides'],
  always: string | null,
): readonly Speaker[] {
  if (speakers.some(({ actor }) => actor !== null)) return speakers;
  const start = (source ?? content[0])?.start ?? -1;
  const here = sides.find((side) => side.start <= start && start < side.end)?.actor;
  const plural = source === null ? content.some(({ text }) => WE.test(text)) : WE.test(source.text);
  const actor = plural ? (here ?? always) : null;
  if (actor === null) return speakers;
  const [author] = speakers;
  return [{ actor, name: author?.name ?? null, office: author?.office ?? null, behalfOf: null }];
}
