import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { givenNounAt } from './given-noun.ts';
import type { GiftObject } from './object-of-gift.ts';

/** "of all the members", "of any member". */
export const OF_ALL =
  /^of (?:any|all|them all)(?: (?:the )?(?:other )?(?:members?|ally|allies|states?|country|countries|donors?|them))?(?= |$)/;

/** How many words of what is said a pattern takes. */
export function wordsIn(pattern: RegExp, said: string): number {
  const match = pattern.exec(said);
  return match === null ? 0 : match[0].split(' ').length;
}

/** "the largest contingent", "the second-biggest share of the grain": by size, as with "the most". */
export function contingentAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const match =
    /^(?:by far )?the (?:(second|third)[ -])?(?:single )?(largest|biggest|greatest|highest|smallest|lowest) (?:single )?(?:contingent|contribution|share|part|amount|number|sum|quantity|force|donation|gift)(?= |$)/.exec(
      phraseOf(words, at, at + 7),
    );
  if (match === null) return null;
  const end = at + match[0].split(' ').length;
  const noun = words[end]?.lower === 'of' ? givenNounAt(scene, end + 1) : null;
  const last = noun?.end ?? end;
  const all = last + wordsIn(OF_ALL, phraseOf(words, last, last + 5));
  const rank = match[1] === undefined ? 1 : match[1] === 'second' ? 2 : 3;
  const from = /^(?:smallest|lowest)$/.test(match[2]!) ? 'least' : 'most';
  return {
    measure: { kind: 'rank', rank, from, behind: [] },
    unit: noun?.unit ?? null,
    end: all,
  };
}
