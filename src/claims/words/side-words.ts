import { type PhraseBook, phraseBook } from '../phrase-book.ts';
import type { ClaimedSide } from '../claim.ts';
import { type Form, inflections } from './inflections.ts';

/** What the words of a predicate say of its subject. */
export type SidePredicate =
  /** "is against", "remain in favour of": wants a form of "be" or the like before it. */
  | { readonly kind: 'complement'; readonly side: ClaimedSide }
  /** "opposes", "has backed". */
  | { readonly kind: 'verb'; readonly side: ClaimedSide; readonly form: Form }
  /** "sides with", "is at odds with": a comparison with somebody. */
  | { readonly kind: 'with'; readonly same: boolean; readonly copula: boolean }
  /** "has joined Y in opposing". */
  | { readonly kind: 'joined' }
  /** "stands alone in supporting": nobody else. */
  | { readonly kind: 'alone' };

const complements: readonly (readonly [ClaimedSide, readonly string[]])[] = [
  ['pro', ['for', 'in favour of', 'in favor of', 'all for', 'supportive of', 'open to', 'on board with']],
  ['contra', ['against', 'dead against', 'opposed to', 'hostile to', 'averse to', 'critical of']],
];

const verbs: readonly (readonly [ClaimedSide, readonly (readonly [string, string?, string?])[]])[] = [
  ['pro', [['support'], ['back'], ['favour'], ['favor'], ['endorse'], ['advocate'], ['approve of']]],
  ['pro', [['want']]],
  ['contra', [['oppose'], ['reject'], ['rule out'], ['exclude'], ['refuse'], ['resist'], ['object to']]],
  ['contra', [['decline'], ['disapprove of']]],
];

const comparisons: readonly (readonly [phrase: string, same: boolean, copula: boolean])[] = [
  ...['side with', 'agree with', 'align with'].flatMap((verb) =>
    inflections(verb).map(([phrase]) => [phrase, true, false] as const),
  ),
  ['stand with', true, false],
  ['stands with', true, false],
  ['stand beside', true, false],
  ['stands beside', true, false],
  ['share the position of', true, false],
  ['shares the position of', true, false],
  ['share the view of', true, false],
  ['shares the view of', true, false],
  ['with', true, true],
  ['in line with', true, true],
  ['in agreement with', true, true],
  ['at one with', true, true],
  ['on the side of', true, true],
  ['on the same side as', true, true],
  ['aligned with', true, true],
  ['at odds with', false, true],
  ['in disagreement with', false, true],
  ...inflections('disagree with').map(([phrase]) => [phrase, false, false] as const),
];

/** Every predicate of side, by its words. */
export const sidePredicates: PhraseBook<SidePredicate> = phraseBook<SidePredicate>([
  ...complements.flatMap(([side, phrases]) =>
    phrases.map((phrase) => [phrase, { kind: 'complement', side }] as const),
  ),
  ...verbs.flatMap(([side, list]) =>
    list.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(
        ([phrase, form]) => [phrase, { kind: 'verb', side, form }] as const,
      ),
    ),
  ),
  ...comparisons.map(([phrase, same, copula]) => [phrase, { kind: 'with', same, copula }] as const),
  ...['join', 'joins', 'joined'].map((phrase) => [phrase, { kind: 'joined' }] as const),
  ...['alone in', 'alone with', 'alone'].map((phrase) => [phrase, { kind: 'alone' }] as const),
]);

/** Words after "for" that make it an adverbial and no side: "for now", "for example". */
export const notASide: ReadonlySet<string> = new Set(
  'now example instance once years months weeks days decades ever good long the-time-being'.split(' '),
);

/** Objects that turn a side round: who is for "a ban on" something is against it. */
export const turning: PhraseBook<true> = phraseBook(
  'a ban on,the ban on,ruling out,excluding,rejecting,refusing,not,forbidding,a refusal of,the exclusion of,an end to,to rule out,to exclude,to reject'
    .split(',')
    .map((phrase) => [phrase, true] as const),
);
