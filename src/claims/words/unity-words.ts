import { type PhraseBook, phraseBook } from '../phrase-book.ts';
import { type Form, inflections } from './inflections.ts';

/** Whether more of a thing is more unity (1) or less (-1). */
export type Polarity = 1 | -1;

const united =
  'unity,consensus,cohesion,solidarity,harmony,common line,common front,common position,united front,unanimity';
const divided =
  'disagreement,disagreements,division,divisions,discord,disunity,dissent,rift,rifts,split,splits,divide,quarrel,quarrels,dispute,disputes,crack,cracks,fissure,fissures,fracture,fractures,dissension';

/** Nouns of unity and of its opposite. */
export const unityNouns: PhraseBook<Polarity> = phraseBook([
  ...united.split(',').map((noun) => [noun, 1] as const),
  ...divided.split(',').map((noun) => [noun, -1] as const),
]);

/** Adjectives of unity, as in "more divided". */
export const unityAdjectives: PhraseBook<Polarity> = phraseBook([
  ...['united', 'cohesive', 'of one mind', 'in agreement', 'unanimous', 'agreed'].map(
    (word) => [word, 1] as const,
  ),
  ...['divided', 'split', 'at odds', 'fractured', 'polarised', 'polarized', 'disunited', 'fragmented'].map(
    (word) => [word, -1] as const,
  ),
]);

/** Whether there comes to be more of a thing (1), less (-1), or it stays (0). */
export type Move = 1 | -1 | 0;

export interface TrendVerb {
  readonly move: Move;
  readonly form: Form;
}

const moves: readonly (readonly [Move, readonly (readonly [string, string?, string?])[]])[] = [
  [1, [['grow', 'grew', 'grown'], ['widen'], ['deepen'], ['increase'], ['rise', 'rose', 'risen'], ['mount']]],
  [
    1,
    [['spread', 'spread'], ['intensify'], ['sharpen'], ['worsen'], ['broaden'], ['expand'], ['strengthen']],
  ],
  [1, [['improve'], ['solidify'], ['harden'], ['firm up'], ['swell'], ['multiply'], ['return'], ['open up']]],
  [
    -1,
    [['shrink', 'shrank', 'shrunk'], ['narrow'], ['fade'], ['ease'], ['lessen'], ['diminish'], ['decline']],
  ],
  [-1, [['fall', 'fell', 'fallen'], ['decrease'], ['subside'], ['heal'], ['close'], ['recede'], ['weaken']]],
  [
    -1,
    [['crumble'], ['erode'], ['fray'], ['collapse'], ['evaporate'], ['dissolve'], ['vanish'], ['disappear']],
  ],
  [
    -1,
    [
      ['break down', 'broke down', 'broken down'],
      ['crack'],
      ['disintegrate'],
      ['wane'],
      ['fall apart', 'fell apart'],
    ],
  ],
  [-1, [['melt away'], ['wither'], ['splinter'], ['shatter']]],
  [0, [['hold', 'held', 'held'], ['remain'], ['persist'], ['endure'], ['survive'], ['stay']]],
];

/** Verbs of growing, shrinking and staying. */
export const trendVerbs: PhraseBook<TrendVerb> = phraseBook(
  moves.flatMap(([move, verbs]) =>
    verbs.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(([phrase, form]) => [phrase, { move, form }] as const),
    ),
  ),
);

const idioms: readonly (readonly [Polarity, readonly (readonly [string, string?, string?])[]])[] = [
  [
    -1,
    [
      ['drift apart'],
      ['fall apart', 'fell apart', 'fallen apart'],
      ['come apart', 'came apart'],
      ['pull apart'],
    ],
  ],
  [
    -1,
    [
      ['break apart', 'broke apart', 'broken apart'],
      ['grow apart', 'grew apart', 'grown apart'],
      ['fracture'],
    ],
  ],
  [1, [['close ranks'], ['pull together'], ['come together', 'came together'], ['move closer together']]],
  [1, [['draw together', 'drew together', 'drawn together']]],
];

/** What an alliance can do that means more unity (1) or less (-1): "falling apart", "closing ranks". */
export const unityIdioms: PhraseBook<{ readonly polarity: Polarity; readonly form: Form }> = phraseBook(
  idioms.flatMap(([polarity, verbs]) =>
    verbs.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(([phrase, form]) => [phrase, { polarity, form }] as const),
    ),
  ),
);

/** How an adjective of unity is compared: more of it (1), less (-1), the same (0). */
export const comparatives: PhraseBook<Move> = phraseBook([
  ...[
    'more',
    'ever more',
    'even more',
    'far more',
    'much more',
    'increasingly',
    'never so',
    'never been so',
  ].map((phrase) => [phrase, 1] as const),
  ...['never more', 'never been more', 'more and more', 'still more'].map((phrase) => [phrase, 1] as const),
  ...[
    'less',
    'ever less',
    'even less',
    'far less',
    'much less',
    'less and less',
    'never less',
    'never been less',
  ].map((phrase) => [phrase, -1] as const),
  ...['as', 'just as', 'still as', 'no less', 'still', 'no more'].map((phrase) => [phrase, 0] as const),
]);
