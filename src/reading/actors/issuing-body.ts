import type { Scene } from '../parse/scene.ts';

/** A heading is no longer. */
export const LONGEST_LINE = 40;
/** A line with the name of a body has no more tokens, and what the body issues stands in one of so many lines from the head. */
const LONGEST = 20;
const HEAD = 3;
const BODIES =
  /^(?:ministry|government|embassy|office|department|cabinet|presidency|secretariat|delegation|mission|administration|chancellery|junta|republic|kingdom)$/;
/** What a text is called that others write or speak in. */
const OTHERS =
  /^(?:briefings?|conference|interview|transcript|hearing|minutes|record|notes|testimony|speech|remarks|address|debate|committee|memo|memorandum|cable|review|diary|report|correspondent|live|verbatim|questions|q&a|from|by|says?)$/;

/** A line without a finite verb. */
export const isHeading = ({ tokens, groups }: Scene): boolean =>
  tokens.length <= LONGEST_LINE &&
  // "Heads of State", where the tagger takes "heads" for a verb
  groups.every(({ form, head }) => form !== 'finite' || (head === 0 && tokens[1]?.lower === 'of'));

/** "Ministry of Foreign Affairs of Kalvonia" above "Press statement": the head of the line. */
export const bodyAlone = (scene: Scene): number | null =>
  isHeading(scene) &&
  scene.tokens.length <= LONGEST &&
  (BODIES.test(scene.tokens[0]?.lower ?? '') ||
    // "Linden House, Dorvik, Press Office"
    scene.tokens.some(
      ({ lower }, i) => /^(?:office|service)$/.test(lower) && scene.tokens[i - 1]?.lower === 'press',
    ))
    ? 0
    : null;

/**
 * "Linden House / Presidential Administration of Kalvonia", "Government of Kalvonia: information note 12", the first of the lines above a
 * text that none of them calls an interview or the like: the head of the line; null for any other.
 */
export function bodyAtHead(head: readonly Scene[], scene: Scene): number | null {
  const above = head.indexOf(scene);
  if (above >= HEAD || !head.slice(0, above + 1).every(isHeading) || scene.tokens.length > LONGEST)
    return null;
  if (!scene.tokens.some(({ lower, text }) => BODIES.test(lower) && /^\p{Lu}/u.test(text))) return null;
  const lines = head.slice(0, HEAD).filter(isHeading);
  // "Remarks of the spokesman"
  const isOthers = ({ tokens }: Scene) =>
    tokens.some(({ lower }) => OTHERS.test(lower)) && !tokens[3]?.lower.startsWith('spokes');
  return lines.some(isOthers) ? null : 0;
}
