import { beforePredicate } from '../clause/before-predicate.ts';
import { QUESTION } from '../clause/certainty.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { ClaimedSide } from '../../claim.ts';
import type { FoundPrediction } from './decision-ahead.ts';
import { frameOf } from '../draft.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { issueIn } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { besideSubject, forces, placed, planFates, proposals } from '../../words/prediction-words.ts';

/**
 * The prediction of what becomes of a plan, or of soldiers, whose verb begins at word `at`: "the levy, which three support,
 * will fail", "by Christmas its soldiers will be riding through the pass", "there will be no ground troops". It is of what all
 * decide together.
 */
export function fateAt(scene: Scene, at: number): FoundPrediction | null {
  return planAt(scene, at) ?? forcesAt(scene, at) ?? thereAt(scene, at);
}

/** "The plan will fail", "the levy will never pass". */
function planAt(scene: Scene, at: number): FoundPrediction | null {
  const { words } = scene;
  const fate = phraseAt(planFates, words, at);
  if (
    fate === null ||
    !/^(?:[.,;:!?)]|and|but|in|by|at|this|next|before|when|because)$/.test(words[fate.end]?.lower ?? '.')
  )
    return null;
  const subject = subjectOf(scene, at);
  if (subject === null) return null;
  const noun = words[subject.end - 1]!.lower;
  // "The troops will fail" is of a battle.
  const named =
    issueIn(scene, subject.end - 1, subject.end) !== null && !noun.endsWith('s') && !forces.test(noun);
  if (!proposals.has(noun) && !named) return null;
  return claimOf(scene, subject, clauseEnd(words, fate.end - 1), fate.value);
}

/** "Its soldiers will be riding through the pass". */
function forcesAt(scene: Scene, at: number): FoundPrediction | null {
  const { words } = scene;
  if (words[at - 1]!.lower !== 'be' || !placed.test(phraseOf(words, at, at + 3))) return null;
  const subject = subjectOf(scene, at);
  if (subject === null || !forces.test(words[subject.end - 1]!.lower)) return null;
  // "Soldiers" alone may be anybody's.
  const whose = words[subject.start]!.lower;
  const named = scene.mentions.some(({ from, to }) => from >= subject.start && to < subject.end);
  if (!/^(?:its|our|western|allied|european)$/.test(whose) && !named) return null;
  return claimOf(scene, subject, clauseEnd(words, at), 'pro');
}

/** "There will be no ground troops", "there will be a levy". */
function thereAt(scene: Scene, at: number): FoundPrediction | null {
  const { words } = scene;
  if (words[at]!.lower !== 'be') return null;
  const before = beforePredicate(words, at, floorOf(words, at));
  const there = before.start - 1;
  if (before.mood !== 'future' || words[there]?.lower !== 'there' || !opensClause(scene, there)) return null;
  const end = clauseEnd(words, at);
  const near = words.findIndex(
    ({ lower }, i) => i > at + 1 && i < end && /^(?:,|to|for|on|in|who|that|about|over)$/.test(lower),
  );
  const object = near === -1 ? end : near;
  if (
    object - at > 6 ||
    /^(?:much|more|less|further|some|many|several|\d.*|an?)$/.test(words[at + 1]?.lower ?? '')
  )
    return null;
  if (!/^(?:no|\p{L}+)$/u.test(words[at + 1]?.lower ?? '') || issueIn(scene, at + 1, object) === null)
    return null;
  // "There will be no troop exercise", "a debate on it": of something else.
  const last = words[object - 1]!.lower;
  if (!forces.test(last) && issueIn(scene, object - 1, object) === null) return null;
  const none = words[at + 1]!.lower === 'no';
  return claimOf(scene, { start: there, end: at, negated: before.negated !== none }, end, 'pro');
}

interface PlanSubject {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

/** The subject of the verb at word `at`, where it names an issue in a few words; what is said beside it is left out. */
function subjectOf(scene: Scene, at: number): PlanSubject | null {
  const { words } = scene;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (before.mood !== 'future' || before.start === floor) return null;
  let end = before.start;
  if (words[end - 1]!.lower === ',') {
    const open = words.findLastIndex(
      ({ lower }, i) => lower === ',' && i < end - 2 && i > floor && besideSubject.test(words[i + 1]!.lower),
    );
    if (open === -1) return null;
    end = open;
  }
  let start = end;
  while (
    start > floor &&
    end - start < 7 &&
    /^[\p{L}'-]+$/u.test(words[start - 1]!.lower) &&
    !opensSubject.test(words[start - 1]!.lower)
  )
    start -= 1;
  if (start === end || !opensClause(scene, start)) return null;
  const inside = issueIn(scene, start, end) !== null;
  const { negated } = before;
  return inside ? { start, end, negated: negated !== (words[start]!.lower === 'no') } : null;
}

const opensSubject = /^(?:that|and|but|yet|because|while|so|says?|said)$/;

function claimOf(
  scene: Scene,
  { start, end: subject, negated }: PlanSubject,
  end: number,
  side: ClaimedSide,
): FoundPrediction | null {
  const { alliance } = scene;
  const issue = issueIn(scene, start, Math.max(subject, end));
  const frame = frameOf(scene, start, end, null);
  if (alliance === null || issue === null || frame === null) return null;
  const { from: _, uncheckable, ...common } = frame;
  return {
    claim: {
      ...common,
      issue,
      issueFrom: 'claim',
      kind: 'prediction',
      actors: [alliance],
      about: 'decision',
      side,
      negated,
      ending: null,
      uncheckable: uncheckable === QUESTION ? QUESTION : null,
    },
    end,
  };
}
