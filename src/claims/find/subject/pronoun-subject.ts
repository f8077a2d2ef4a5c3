import type { ActorSubject } from './actor-subject.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { floorOf } from '../clause/clause.ts';
import type { Scene } from '../scene.ts';
import { openerAt } from './told-before.ts';
import { issueIn } from '../topic.ts';
import { phraseOf } from '../word.ts';

/** Pronouns that stand for actors, with how many. */
const standing: Readonly<Record<string, 'one' | 'several' | 'two'>> = {
  it: 'one',
  they: 'several',
  'the two': 'two',
  both: 'two',
  'both of them': 'two',
  'neither of them': 'two',
  'neither of the two': 'two',
};

/**
 * The actors that a pronoun right before word `end` stands for: those of the clause before it in the sentence, else those of
 * the sentence before; null where they are not as many as the pronoun says, or nobody knows who they are.
 *
 * @param last the subject of the claim before it in the sentence
 */
export function pronounBefore(
  scene: Scene,
  end: number,
  floor: number,
  last: readonly string[] | null,
): ActorSubject | null {
  const { words } = scene;
  for (let length = Math.min(4, end - floor); length > 0; length--) {
    const start = end - length;
    const phrase = phraseOf(words, start, end);
    const many = standing[phrase];
    if (many === undefined) continue;
    if (!opensClause(scene, start) && !isBehindTopic(scene, floorOf(words, start), start)) return null;
    const actors = last ?? antecedent(scene, start);
    if (actors === null) return null;
    const fits = { one: actors.length === 1, several: actors.length > 1, two: actors.length === 2 }[many];
    return fits
      ? { kind: 'actors', start, actors, only: false, neither: phrase.startsWith('neither') }
      : null;
  }
  return null;
}

/** Whom what stands before word `at` tells of: the clause before the last mark, else the sentence before. */
export function antecedent(scene: Scene, at: number): readonly string[] | null {
  const floor = floorOf(scene.words, at);
  const here = at > floor ? openerAt(scene, floor) : null;
  if (here !== null) return here;
  if (floor > 0) return openerAt(scene, floorOf(scene.words, floor - 1));
  return scene.told.subjects === 'members' ? null : scene.told.subjects;
}

/** "On arms the two are ...": nothing but the issue stands before the pronoun in its clause. */
function isBehindTopic(scene: Scene, floor: number, start: number): boolean {
  const { words } = scene;
  let from = floor;
  for (let i = start - 1; i >= floor; i--)
    if (/^(?:,|and|but|yet)$/.test(words[i]!.lower)) {
      from = i + 1;
      break;
    }
  return (
    from < start &&
    start - from <= 6 &&
    /^(?:on|over|about|regarding)$/.test(words[from]!.lower) &&
    issueIn(scene, from, start) !== null
  );
}
