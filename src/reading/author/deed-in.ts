import { isRelative } from '../actors/main-subject.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import { deedCue, type Tense } from './deed-cue.ts';

/** What somebody does or means to do: the words for them, the verb, and what it is that they do. */
export interface Deed {
  readonly subject: TokenRange;
  readonly cue: TokenRange;
  readonly content: TokenRange;
  readonly tense: Tense;
}

/** How far from the head of a sentence its subject may begin. */
const OPENING = 14;

/**
 * What the subject of a sentence does or will do by its own decision ("Kalvonia will not replace its battalion", "The minister has
 * cancelled the order"), or is or would be ready to ("Kalvonia could accept a pause"); null where it only is, has, can or suffers
 * something. Cost: the piece.
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
    const cue = deedCue(scene, group);
    if (cue === null || cue.end >= last) return null;
    // "Kalvonia would pay if Norland did" is ready to; "it suffers if" is not.
    if (cue.tense !== 'ahead' && tokens.slice(cue.end, last).some(({ lower }) => lower === 'if')) return null;
    return {
      subject,
      cue: { first: group.first, last: cue.end },
      content: { first: cue.end, last },
      tense: cue.tense,
    };
  }
  return null;
}

const DEPENDS =
  /^(?:if|unless|when|whenever|while|because|since|that|which|who|what|whether|how|why|although|though|as)$/;
