import { type ActorSubject, groupBefore } from './actor-subject.ts';
import { type MemberSubject, membersBefore } from './member-subject.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';

export type Subject = ActorSubject | MemberSubject;

/** The subject that ends before word `end`, or null where it is neither named actors nor a number of members. */
export function subjectBefore(scene: Scene, end: number, floor: number): Subject | null {
  const { words } = scene;
  if (end <= floor) return null;
  if (words[end - 1]!.lower === ',') {
    const opens = words.findLastIndex(
      (word, i) => i >= Math.max(floor, end - 14) && i < end - 1 && word.lower === ',',
    );
    if (opens > floor) {
      const outer = groupBefore(scene, opens, floor);
      if (outer !== null && !endsList(scene, opens + 1, end - 1)) {
        return { ...outer, actors: [...outer.actors, ...companions(scene, opens + 1, end - 1)] };
      }
    }
    const counted = opens > floor ? membersBefore(scene, opens, floor) : null;
    if (counted !== null) return counted;
    const members = membersBefore(scene, end - 1, floor);
    if (members !== null) return members;
    const group = groupBefore(scene, end - 1, floor);
    // "The mayor of Munich, Germany, ...": between commas it is said of something else.
    return group === null || words[group.start - 1]?.lower === ',' ? null : group;
  }
  return membersBefore(scene, end, floor) ?? groupBefore(scene, end, floor);
}

/** "Germany, Italy,": the last comma ends a list and no apposition. */
function endsList({ mentions }: Scene, from: number, to: number): boolean {
  return mentions.some((mention) => mention.from === from && mention.to === to);
}

/** Whom "together with Italy" between commas adds. */
function companions({ words, mentions }: Scene, from: number, to: number): string[] {
  if (!/^(?:like|together with|along with|as well as|joined by|with)\b/.test(phraseOf(words, from, to)))
    return [];
  return mentions.filter((mention) => mention.from > from && mention.to <= to).map(({ actor }) => actor);
}
