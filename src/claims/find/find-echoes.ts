import type { SideClaim } from '../claim.ts';
import { groupBefore } from './actor-subject.ts';
import { clauseEnd, floorOf } from './clause.ts';
import { type Draft, frameOf } from './draft.ts';
import { findSides } from './find-sides.ts';
import { groupAfter } from './group-after.ts';
import type { Scene } from './scene.ts';
import { phraseOf } from './word.ts';

const doing = '(?:does|do|did|is|are|was|were|has|have)';
const SO = new RegExp(`^so ${doing} `);
const NOR = new RegExp(`^(?:neither|nor) ${doing} `);
const NOT =
  /^(?:(?:does|do|did|is|are|was|were|has|have) not|doesn't|don't|didn't|isn't|aren't|hasn't|haven't)$/;

/**
 * Claims that repeat the side of the claim right before them and name only who: "So does Slovakia", "neither does Rome",
 * "Galdria does not".
 */
export function findEchoes(scene: Scene): Draft<SideClaim>[] {
  const claims: Draft<SideClaim>[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length - 1; at++) {
    const lead = phraseOf(words, at, at + 2);
    const isSo = SO.test(`${lead} `);
    const isNor = NOR.test(`${lead} `);
    if (isSo || isNor) {
      const opens = at === floorOf(words, at) || /^(?:,|and|but)$/.test(words[at - 1]!.lower);
      const group = groupAfter(scene, at + 2);
      if (!opens || group === null || clauseEnd(words, group.end) !== group.end) continue;
      add(at, group.end, group.actors, (before) => (before.negated === isNor ? before.negated : null));
      continue;
    }
    const length = NOT.test(words[at]!.lower) ? 1 : NOT.test(lead) ? 2 : 0;
    if (length === 0 || clauseEnd(words, at + length) !== at + length) continue;
    const group = groupBefore(scene, at, floorOf(words, at));
    if (group === null || group.only || group.neither) continue;
    add(group.start, at + length, group.actors, ({ negated }) => !negated);
  }
  return claims;

  function add(
    start: number,
    end: number,
    actors: readonly string[],
    negation: (before: Draft<SideClaim>) => boolean | null,
  ): void {
    const before = sideBefore(scene, start);
    const negated = before === null ? null : negation(before);
    const frame = negated === null ? null : frameOf(scene, start, end, null);
    if (before === null || negated === null || frame === null) return;
    const { from: _, ...common } = frame;
    const { issue, side, issueFrom } = before;
    const about = { issue, issueFrom: issueFrom === 'claim' ? 'paragraph' : issueFrom } as const;
    claims.push({ ...common, ...about, kind: 'side', actors, subjects: actors, side, partners: [], negated });
  }
}

/** The last claim of a side before word `start`: in the sentence, else the last of the sentence before. */
function sideBefore(scene: Scene, start: number): Draft<SideClaim> | null {
  const at = scene.words[start]!.start;
  const here = findSides(scene).findLast(({ end }) => end <= at);
  const before = here ?? (floorOf(scene.words, start) === 0 ? scene.told.side : null);
  return before !== null && before?.kind === 'side' && before.side !== null ? before : null;
}
