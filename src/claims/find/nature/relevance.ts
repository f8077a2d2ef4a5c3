import { issueIn, type Topic, topicOfClaim } from '../topic.ts';
import type { Scene } from '../scene.ts';

/**
 * The issue of a claim that names none by its own predicate (a judgement, a motive, a prediction of an end), or null where the
 * text is about something else: an issue named in its words, or before it in its paragraph; what the whole document is about only
 * for the alliance, its members and those who speak for them.
 */
export function relevantTopic(
  scene: Scene,
  actors: readonly string[],
  from: number,
  to: number,
): Topic | null {
  const inside = issueIn(scene, from, to);
  if (inside !== null) return { issue: inside, issueFrom: 'claim' };
  const topic = topicOfClaim(scene, from, to);
  if (topic.issueFrom !== null && topic.issueFrom !== 'document') return topic;
  if (topic.issue === null && !scene.onIssues) return null;
  return actors.length > 0 && actors.every((actor) => isOfAlliance(scene, actor)) ? topic : null;
}

function isOfAlliance({ alliance, registry, codebook }: Scene, id: string): boolean {
  if (alliance === null) return false;
  if (id === alliance || codebook.actors.some((actor) => actor.id === id)) return true;
  const actor = registry.actors.get(id);
  if (actor === undefined) return false;
  const states = [actor, ...actor.offices.flatMap(({ of }) => registry.actors.get(of) ?? [])];
  return states.some(
    (state) => state.id === alliance || state.memberships.some((membership) => membership.in === alliance),
  );
}
