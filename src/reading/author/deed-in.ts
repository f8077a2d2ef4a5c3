import { isRelative } from '../actors/main-subject.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';

/** What somebody does or means to do: the words for them, the verb, and what it is that they do. */
export interface Deed {
  readonly subject: TokenRange;
  readonly cue: TokenRange;
  readonly content: TokenRange;
}

/** How far from the head of a sentence its subject may begin. */
const OPENING = 14;

/**
 * What the subject of a sentence does or will do by its own decision ("Kalvonia will not replace its battalion", "The minister has
 * cancelled the order"); null where it is, has, can or suffers something, or would do it only if. Cost: the piece.
 */
export function deedIn(scene: Scene, { first, last }: TokenRange): Deed | null {
  const { groups, groupAt, quote, tokens } = scene;
  for (let i = first; i < last; i++) {
    const group = groupAt[i]! < 0 ? undefined : groups[groupAt[i]!];
    if (group === undefined) continue;
    i = group.last - 1;
    if (group.form !== 'finite' || quote[group.first]! >= 0) continue;
    const subject = subjectOf(scene, group);
    if (subject === null || subject.place !== 'before' || subject.first < first) return null;
    if (isRelative(scene, subject)) continue;
    if (subject.first - first > OPENING) return null;
    for (let at = first; at < subject.first; at++) if (DEPENDS.test(tokens[at]!.lower)) return null;
    if (group.last >= last || !isDeed(scene, group)) return null;
    if (tokens.slice(group.last, last).some(({ lower }) => lower === 'if')) return null;
    return { subject, cue: { first: group.first, last: group.last }, content: { first: group.last, last } };
  }
  return null;
}

const DEPENDS =
  /^(?:if|unless|when|whenever|while|because|since|that|which|who|what|whether|how|why|although|though|as)$/;
const STATES =
  /^(?:be|have|do|seem|appear|remain|become|belong|lie|stand|house|contain|face|need|lack|own|cost|receive|lose|fail|succeed|get|know|depend|own|earn|live|exist|suffer|break|grow|fall|rise|sit|see|find|border|share|mean|rest|go|bring|serve)$/;

function isDeed({ tokens }: Scene, { first, head, lemma, passive, modal }: VerbGroup): boolean {
  if (passive || STATES.test(lemma)) return false;
  if (!modal) return true;
  // "Kalvonia will never pay" foretells what others expect of it.
  for (let i = first; i < head; i++) if (tokens[i]!.lower === 'never') return false;
  return head > first && /^(?:will|would|shall|['’]ll)$/.test(tokens[first]!.lower);
}
