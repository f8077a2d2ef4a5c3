import type { Scene } from '../parse/scene.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';

/** What will or would be done, is done, or has been. */
export type Tense = 'ahead' | 'now' | 'done';

/** What somebody is, has or suffers is no decision. */
const STATES =
  /^(?:be|have|do|seem|appear|remain|become|belong|lie|stand|house|contain|face|need|lack|own|cost|receive|lose|fail|succeed|get|know|depend|earn|live|exist|suffer|break|grow|fall|rise|sit|see|find|border|share|mean|rest|go|bring|serve)$/;
/** Of these what somebody will do is one. */
const WILLED = /^(?:do|go|appear|bring|serve|share|lie)$/;
/** "Is prepared to", "was not inclined to" */
const MINDED =
  /^(?:prepared|inclined|disinclined|disposed|ready|willing|unwilling|reluctant|determined|resolved)$/;
/** "Would have the bridge shut" */
const WISHES = /^(?:have|prefer)$/;
const SEEN = /^(?:no|little|nothing|in|an?|every|why)$/;
const BESIDE = /^(?:by|with|behind|beside)$/;

/**
 * Where the words end with which a verb tells what its subject decides ("will not replace"), is ready to ("could accept", "is prepared to"),
 * wishes ("would rather") or makes of something ("sees no reason"); null where it tells none of these.
 */
export function deedCue(scene: Scene, group: VerbGroup): { end: number; tense: Tense } | null {
  const { last, lemma, passive, modal } = group;
  const at = (i: number): string => scene.tokens[i]?.lower ?? '';
  for (let i = group.first; i <= (lemma === 'be' ? last + 1 : last - 1); i++)
    if (MINDED.test(at(i)) && at(i + 1) === 'to') return { end: i + 2, tense: modal ? 'ahead' : 'now' };
  // "Kalvonia would rather not be asked"
  const rather = modal && scene.tokens.slice(group.first, group.head).some(({ lower }) => lower === 'rather');
  if (rather) return { end: last, tense: 'ahead' };
  if (passive) return null;
  if (modal) return isWilled(scene, group) ? { end: last, tense: 'ahead' } : null;
  const tense = /^(?:has|have|had|['’]ve)$/.test(at(group.first)) ? 'done' : 'now';
  if (lemma === 'see') return SEEN.test(at(last)) ? { end: last, tense } : null;
  if (lemma === 'mean') return at(last) === 'to' ? { end: last + 1, tense } : null;
  if (lemma === 'stand') return BESIDE.test(at(last)) ? { end: last + 1, tense } : null;
  return STATES.test(lemma) ? null : { end: last, tense };
}

/** Of a verb with "will", "would", "could". */
function isWilled({ tokens }: Scene, { first, last, head, lemma, negated }: VerbGroup): boolean {
  const words = tokens.slice(first, head).map(({ lower }) => lower);
  // "Kalvonia will open its gates", where "open" is taken for no verb
  if (/^(?:will|would)$/.test(lemma)) return true;
  // "Kalvonia will never pay" foretells what others expect of it.
  if (words.includes('never')) return false;
  const modal = words.find((word) => /^(?:will|wo|would|shall|could|can|ca|['’]ll)$/.test(word)) ?? '';
  if (lemma === 'see')
    return /^(?:can|ca|could)$/.test(modal) && negated && SEEN.test(tokens[last]?.lower ?? '');
  if (modal === 'could') return !negated && !STATES.test(lemma);
  if (modal === 'would' && WISHES.test(lemma)) return true;
  return /^(?:w|shall|['’])/.test(modal) && (!STATES.test(lemma) || WILLED.test(lemma));
}
