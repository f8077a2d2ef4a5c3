import type { CountClaim, SideClaim } from '../../claim.ts';
import { actorsBefore, groupBefore } from '../subject/actor-subject.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { findSides } from './find-sides.ts';
import { groupAfter } from '../subject/group-after.ts';
import { pronounBefore } from '../subject/pronoun-subject.ts';
import { quantityAt } from '../amount/quantity-at.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';

const doing = '(?:does|do|did|is|are|was|were|has|have|will|would|can)';
const SO = new RegExp(`^(?:so|as) ${doing} `);
const NOR = new RegExp(`^(?:neither|nor) ${doing} `);
const NOT =
  /^(?:(?:does|do|did|is|are|was|were|has|have) not|doesn't|don't|didn't|isn't|aren't|hasn't|haven't)$/;
const DOES = /^(?:does|do|is|are)$/;
const TOO = /^(?:too|as well|likewise|also)$/;

/**
 * Claims that repeat the side of the claim right before them and name only who: "So does Slovakia", "neither does Rome",
 * "Galdria does not", "Italy too", "at least nine do".
 */
export function findEchoes(scene: Scene): (Draft<SideClaim> | Draft<CountClaim>)[] {
  const claims: (Draft<SideClaim> | Draft<CountClaim>)[] = [];
  const { words } = scene;
  for (let at = 0; at < words.length - 1; at++) {
    const lead = phraseOf(words, at, at + 2);
    const verb = pastAside(scene, at);
    const turn = `${words[at]!.lower} ${words[verb]?.lower ?? ''} `;
    const isSo = SO.test(turn);
    const isNor = NOR.test(turn);
    if (isSo || isNor) {
      const opens = at === floorOf(words, at) || /^(?:,|and|but)$/.test(words[at - 1]!.lower);
      const group = groupAfter(scene, verb + 1);
      if (!opens || group === null || !endsAt(scene, group.end)) continue;
      add(at, group.end, group.actors, (before) =>
        (turn.startsWith('as ') ? isSo : before.negated === isNor || isNor) ? side(before, isNor) : null,
      );
      continue;
    }
    const too = TOO.test(words[at]!.lower) ? 1 : TOO.test(lead) ? 2 : 0;
    if (too > 0 && at > 0 && clauseEnd(words, at + too) === at + too) {
      const floor = floorOf(words, at);
      const group = actorsBefore(scene, words[at - 1]!.lower === ',' ? at - 1 : at, floor);
      // "Italy too", and nothing else between the marks or conjunctions.
      if (
        group !== null &&
        (group.start === floor ||
          isJoint(words[group.start - 1]!.lower) ||
          words[group.start - 1]!.lower === ',')
      )
        if (at > 1 && (floor > 0 || group.start > floor))
          add(group.start, at + too, group.actors, ({ negated }) => negated);
      continue;
    }
    const length = NOT.test(words[at]!.lower) ? 1 : NOT.test(lead) ? 2 : 0;
    if (length === 0) {
      if (DOES.test(words[at]!.lower) && clauseEnd(words, at + 1) === at + 1) addCount(at);
      continue;
    }
    if (clauseEnd(words, at + length) !== at + length) continue;
    const group =
      groupBefore(scene, at, floorOf(words, at)) ?? pronounBefore(scene, at, floorOf(words, at), null);
    if (group === null || group.only || group.neither) continue;
    add(group.start, at + length, group.actors, ({ negated }) => !negated);
  }
  return claims;

  /** "Neither will Budapest" repeats what was denied; "won't have it" is denied in its own words. */
  function side(before: Draft<SideClaim>, isNor: boolean): boolean | null {
    if (!isNor) return before.negated;
    return before.negated || /\b(?:won't|will not|no|nothing|none)\b/.test(before.text.toLowerCase())
      ? before.negated
      : null;
  }

  function addCount(at: number): void {
    const floor = floorOf(words, at);
    for (let start = Math.max(floor, at - 4); start < at; start++) {
      const found = quantityAt(words, start);
      if (found?.end !== at || found.quantity.vague) continue;
      if (start > floor && !isJoint(words[start - 1]!.lower) && words[start - 1]!.lower !== ',') return;
      const sentence = findSides(scene).findLast(({ end }) => end <= words[start]!.start);
      const frame = sentence?.kind === 'count' ? frameOf(scene, start, at + 1, null) : null;
      if (frame === null || sentence?.kind !== 'count') return;
      const { from: _, ...common } = frame;
      const { actors, issue, side, negated } = sentence;
      const about = { issue, issueFrom: 'paragraph' } as const;
      const { quantity } = found;
      claims.push({ ...common, ...about, kind: 'count', actors, side, negated, quantity });
      return;
    }
  }

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

/** The word behind "so", over ", since the end of February,". */
function pastAside({ words }: Scene, at: number): number {
  if (!/^(?:so|neither|nor|as)$/.test(words[at]!.lower) || words[at + 1]?.lower !== ',') return at + 1;
  const close = words.findIndex(({ lower }, i) => i > at + 1 && i < at + 9 && lower === ',');
  return close === -1 ? at + 1 : close + 1;
}

/** Whether a clause ends at word `end`, or only a time or another name for somebody follows there. */
function endsAt({ words }: Scene, end: number): boolean {
  const next = words[end]?.lower ?? '.';
  return clauseEnd(words, end) === end || /^(?:,|and|now|too|today|since|again|where|whose)$/.test(next);
}

function isJoint(word: string): boolean {
  return /^(?:and|but|yet)$/.test(word);
}
