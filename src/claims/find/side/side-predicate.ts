import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide } from '../../claim.ts';
import { floorOf } from '../clause/clause.ts';
import { phraseAt } from '../phrase-book.ts';
import { quantityAt } from '../amount/quantity-at.ts';
import type { Scene } from '../scene.ts';
import { spokenForAt } from '../subject/spoken-for.ts';
import type { Word } from '../word.ts';
import { be } from '../../words/small-words.ts';
import { notASide, type SidePredicate, sidePredicates, talking, turning } from '../../words/side-words.ts';

/** Whether the form of the predicate goes with what stands before it. */
export function fits(
  scene: Scene,
  predicate: SidePredicate,
  before: BeforePredicate,
  at: number,
  end: number,
): boolean {
  const { words, question } = scene;
  const inverted = question && words.slice(0, at).some((word) => be.has(word.lower));
  switch (predicate.kind) {
    case 'complement':
      if (words[at]!.lower === 'for' && notASide.has(words[end]?.lower ?? '')) return false;
      // "Speaks for six allies on troops" is said of them; "speaks for troops" takes a side.
      if (
        words[at]!.lower === 'for' &&
        /^sp(?:eaks?|oken?)$/.test(words[at - 1]?.lower ?? '') &&
        isSpokenFor(scene, end)
      )
        return false;
      return before.linked || inverted;
    case 'with':
      return !predicate.copula || before.linked || inverted;
    case 'joined':
      return !before.be;
    case 'mutual':
      return predicate.copula ? before.linked || inverted : !before.be;
    default:
      if (predicate.form === 'ing') return before.be || inverted;
      // "is opposed by", "is backed": somebody else does it; "is opposed" is what one is oneself.
      return !(before.be && predicate.form === 'past') || isOpposed(words, at);
  }
}

/** Whether somebody is spoken for from word `at` on: "for the alliance", "for six members". */
function isSpokenFor(scene: Scene, at: number): boolean {
  return spokenForAt(scene, at) !== null || quantityAt(scene.words, at) !== null;
}

export function opposite(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}

/** A predicate that puts its subject on a side of what begins at word `end`. */
export interface SideAt {
  readonly side: ClaimedSide;
  readonly before: BeforePredicate;
  readonly end: number;
}

/** The predicate of side at word `at`, as a main verb wants it; null for none, and where its object only speaks of an issue. */
export function sideAt(scene: Scene, at: number): SideAt | null {
  const found = phraseAt(sidePredicates, scene.words, at);
  if (found === null) return null;
  const before = beforePredicate(scene.words, at, floorOf(scene.words, at));
  return fits(scene, found.value, before, at, found.end) ? sided(scene, found, before) : null;
}

/** The side of "to oppose", "opposing", "against" at word `at`, of which somebody was named before. */
export function sideOfDoing(scene: Scene, at: number): Omit<SideAt, 'before'> | null {
  const to = scene.words[at]?.lower === 'to' ? at + 1 : at;
  const found = phraseAt(sidePredicates, scene.words, to);
  if (found === null) return null;
  if (found.value.kind === 'verb' && to === at && found.value.form !== 'ing') return null;
  if (found.value.kind === 'complement' && (to > at || notASide.has(scene.words[found.end]?.lower ?? '')))
    return null;
  return sided(scene, found, null);
}

function sided<B extends BeforePredicate | null>(
  scene: Scene,
  { value, end }: { readonly value: SidePredicate; readonly end: number },
  before: B,
): { side: ClaimedSide; before: B; end: number } | null {
  if (value.kind !== 'complement' && value.kind !== 'verb') return null;
  if (phraseAt(talking, scene.words, end) !== null) return null;
  const turned = phraseAt(turning, scene.words, end) !== null;
  return { side: turned ? opposite(value.side) : value.side, before, end };
}

function isOpposed(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'opposed' && words[at + 1]?.lower !== 'by';
}
