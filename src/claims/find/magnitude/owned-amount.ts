import { amountAt } from '../amount/amount-at.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { clauseEnd } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { phraseAt, phraseBook } from '../phrase-book.ts';
import type { Mention, Scene } from '../scene.ts';
import { inflections } from '../../words/inflections.ts';
import type { Bound } from '../../words/quantity-words.ts';
import { contingentAt } from './contingent.ts';
import { givenNounAt } from './given-noun.ts';
import { magnitudeDraft } from './magnitude-draft.ts';

const exceeding = phraseBook<Bound>([
  ...['exceed', 'outnumber', 'surpass', 'dwarf', 'eclipse', 'outweigh'].flatMap((verb) =>
    inflections(verb).map(([phrase]) => [phrase, 'more'] as const),
  ),
  ...[...inflections('top', 'topped'), ...inflections('beat', 'beat')].map(
    ([phrase]) => [phrase, 'more'] as const,
  ),
  ...[...inflections('fall short of', 'fell'), ...inflections('lag behind', 'lagged')].map(
    ([phrase]) => [phrase, 'fewer'] as const,
  ),
  ...['more', 'greater', 'larger', 'bigger'].map((word) => [`${word} than`, 'more'] as const),
  ...['fewer', 'less', 'smaller'].map((word) => [`${word} than`, 'fewer'] as const),
]);

/** "Fjellmar's 105 generators exceed Brenholt's 25", "Alvera's 400 soldiers are the largest contingent": the claim of what is owned from word `at` on. */
export function ownedAmountAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const owner = ownerAt(scene, at);
  if (owner === null || !opensClause(scene, at)) return null;
  const found = comparedWith(scene, owner.to) ?? rankedAs(scene, owner.to);
  if (found === null) return null;
  const amount = amountAt(words.slice(0, found.start), owner.to);
  const noun = amount === null ? givenNounAt(scene, owner.to) : null;
  const unit = amount?.unit ?? noun?.unit ?? null;
  if (unit === null || unit === '% of GDP' || (amount ?? noun)!.end !== found.start) return null;
  return magnitudeDraft(scene, {
    subjects: [owner.actor],
    measure: found.measure,
    unit,
    amount: amount === null ? null : [owner.to, amount.end],
    negated: found.negated,
    mood: found.mood,
    start: words[owner.from - 1]?.lower === 'the' ? owner.from - 1 : owner.from,
    from: owner.to,
    objectEnd: found.end,
    end: Math.max(found.end, clauseEnd(words, found.end)),
  });
}

/** "Brenholt's" at word `at`. */
export function ownerAt({ words, mentions, registry }: Scene, at: number): Mention | null {
  const mention = mentions.find(
    ({ from, to, role }) => from === at && /'s?$/.test(words[to - 1]!.lower) && role !== 'person',
  );
  return mention === undefined || registry.actors.get(mention.actor)?.kind === 'person' ? null : mention;
}

/** So many words behind the owner what is said of it begins. */
const LONGEST = 9;

/** Behind what is owned: "exceed Brenholt's twenty-five". */
function comparedWith(scene: Scene, at: number) {
  const { words } = scene;
  for (let verb = at + 1; verb < at + LONGEST; verb++) {
    const found = phraseAt(exceeding, words, verb);
    if (found === null) continue;
    const before = beforePredicate(words, verb, at);
    const other = ownerAt(scene, found.end);
    if (other === null) return null;
    const counted = amountAt(words, other.to)?.end ?? givenNounAt(scene, other.to)?.end ?? other.to;
    // "Brenholt's twenty-five": a number alone.
    const next = words[counted];
    const number =
      counted === other.to && next !== undefined && /^(?:[\d.,]+|[a-z]+(?:-[a-z]+)?)$/.test(next.lower);
    const measure: Measure = {
      kind: 'comparison',
      than: [other.actor],
      together: false,
      factor: 1,
      bound: found.value,
    };
    return { measure, ...before, end: number ? counted + 1 : counted };
  }
  return null;
}

/** "... are the largest contingent of all". */
function rankedAs(scene: Scene, at: number) {
  for (let start = at + 2; start < at + LONGEST; start++) {
    const rank = contingentAt(scene, start);
    if (rank === null) continue;
    const before = beforePredicate(scene.words, start, at);
    return before.linked ? { measure: rank.measure, ...before, end: rank.end } : null;
  }
  return null;
}
