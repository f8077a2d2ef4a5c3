import { amountAt, type FoundAmount } from '../amount/amount-at.ts';
import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { phraseAt, phraseBook } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { inflections } from '../../words/inflections.ts';
import { givenNounAt } from './given-noun.ts';
import { magnitudeDraft } from './magnitude-draft.ts';

const amounting = phraseBook(
  [
    ...['amount to', 'total', 'reach', 'exceed', 'surpass'].flatMap((verb) => inflections(verb)),
    ...inflections('add up to'),
    ...inflections('come to', 'came', 'come'),
    ...inflections('stand at', 'stood'),
    ['worth', 'finite'] as const,
    ['totalled', 'past'] as const,
  ].map(([phrase]) => [phrase, phrase.startsWith('exceed') || phrase.startsWith('surpass')] as const),
);

/** "Germany's military aid amounts to 17 billion euros": the claim whose verb stands at word `at`. */
export function aidAmountAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words, mentions } = scene;
  const verb = phraseAt(amounting, words, at);
  const found = verb === null ? null : amountAt(words, verb.end);
  if (verb === null || found === null) return null;
  const floor = Math.max(floorOf(words, at), 0);
  const before = beforePredicate(words, at, floor);
  const mention = mentions.find(
    ({ from, to, role }) =>
      from >= floor &&
      to < before.start &&
      (/'s?$/.test(words[to - 1]!.lower) || role === 'demonym') &&
      role !== 'person',
  );
  if (mention === undefined) return aidFrom(scene, verb, found, before);
  const noun = givenNounAt(scene, mention.to);
  const plainTo =
    noun !== null && /^(?:to|for)$/.test(words[noun.end]?.lower ?? '') && before.start - noun.end <= 3;
  if (noun === null || (noun.end !== before.start && !plainTo)) return null;
  const start = words[mention.from - 1]?.lower === 'the' ? mention.from - 1 : mention.from;
  if (!opensClause(scene, start)) return null;
  return magnitudeDraft(scene, {
    subjects: [mention.actor],
    measure: { kind: 'amount', amount: found.amount, bound: verb.value && found.bare ? 'more' : found.bound },
    unit: found.unit,
    negated: before.negated,
    mood: before.mood,
    start,
    from: mention.to,
    objectEnd: found.end,
    end: clauseEnd(words, found.end),
    amount: [verb.end, found.end],
  });
}

/** "Military aid from Germany amounts to 17 billion euros." */
function aidFrom(
  scene: Scene,
  verb: { readonly value: boolean; readonly end: number },
  found: FoundAmount,
  before: BeforePredicate,
): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const from = words.findLastIndex(
    ({ lower }, i) => i < before.start && i >= before.start - 5 && lower === 'from',
  );
  const group = from === -1 ? null : groupAfter(scene, from + 1);
  if (group === null || group.end !== before.start) return null;
  const start = [4, 3, 2, 1]
    .map((back) => from - back)
    .find((i) => i >= 0 && givenNounAt(scene, i)?.end === from);
  if (start === undefined || !opensClause(scene, start)) return null;
  return magnitudeDraft(scene, {
    subjects: group.actors,
    measure: { kind: 'amount', amount: found.amount, bound: verb.value && found.bare ? 'more' : found.bound },
    unit: found.unit,
    negated: before.negated,
    mood: before.mood,
    start,
    from: start,
    objectEnd: found.end,
    end: clauseEnd(words, found.end),
    amount: [verb.end, found.end],
  });
}
