import type { BeforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide, ExclusivityClaim } from '../../claim.ts';
import { type Draft, frameOf } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Topic } from '../topic.ts';

/** What was found of a claim of exclusivity. */
export interface FoundExclusivity {
  /** First word of its subject, and the word before which it ends. */
  readonly start: number;
  readonly end: number;
  readonly mood: BeforePredicate['mood'];
  readonly topic: Topic;
  readonly named: readonly string[];
  readonly alliance: string | null;
  readonly side: ClaimedSide | null;
  readonly outside: boolean;
  readonly negated: boolean;
}

/** The claim that these parts make; null where the text does not stand by it, or where the named are no members of anything. */
export function exclusivity(scene: Scene, found: FoundExclusivity): Draft<ExclusivityClaim> | null {
  const { start, end, mood, topic, named, side, outside, negated } = found;
  // An alliance among its own members: "only NATO opposes it" is said of others.
  if (named.some((actor) => scene.registry.actors.get(actor)?.kind === 'organisation')) return null;
  const frame = frameOf(scene, start, end, mood);
  if (frame === null) return null;
  const { from: _, ...common } = frame;
  const alliance = found.alliance ?? scene.alliance;
  const actors = alliance === null ? named : [...named, alliance];
  return { ...common, ...topic, kind: 'exclusivity', actors, alliance, side, outside, named, negated };
}
