import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import { type Form, inflections } from './inflections.ts';

/** Whether more of a thing is more unity (1) or less (-1). */
export type Polarity = 1 | -1;

/** Words for unity and words for its opposite: none is read without the other, so that no side of a debate is overheard. */
export type Pair = readonly [united: string, divided: string];

/** Nouns, the plural of what can be counted behind a slash. */
export const nounPairs: readonly Pair[] = [
  ['unity', 'disunity'],
  ['agreement', 'disagreement/disagreements'],
  ['consensus', 'dissent'],
  ['assent', 'dissension'],
  ['concord', 'discord'],
  ['harmony', 'disharmony'],
  ['accord', 'dispute/disputes'],
  ['cohesion', 'division/divisions'],
  ['solidarity', 'strife'],
  ['unanimity', 'divide'],
  ['convergence', 'divergence'],
  ['rapprochement', 'estrangement'],
  ['common line', 'quarrel/quarrels'],
  ['common front', 'split/splits'],
  ['common position', 'rift/rifts'],
  ['united front', 'crack/cracks'],
  ['togetherness', 'fissure/fissures'],
  ['coherence', 'fracture/fractures'],
  ['common ground', 'gap/gaps'],
  ['like-mindedness', 'difference/differences'],
  ['unison', 'schism/schisms'],
  ['alignment', 'polarisation'],
  ['reconciliation', 'rupture/ruptures'],
  ['common stance', 'fault line/fault lines'],
  ['common cause', 'gulf/gulfs'],
  ['concurrence', 'chasm/chasms'],
];

/** Nouns of unity and of its opposite. */
export const unityNouns: PhraseBook<Polarity> = paired(nounPairs);

/** Adjectives, as in "more divided", each with its opposite. */
export const adjectivePairs: readonly Pair[] = [
  ['united', 'divided'],
  ['cohesive', 'split'],
  ['of one mind', 'of two minds'],
  ['at one', 'at odds'],
  ['in agreement', 'in disagreement'],
  ['agreed', 'disunited'],
  ['unanimous', 'fractured'],
  ['harmonious', 'discordant'],
  ['unified', 'fragmented'],
  ['coherent', 'splintered'],
  ['like-minded', 'polarised'],
  ['single-minded', 'polarized'],
];

/** Adjectives that compare by themselves: "further apart than in April". */
export const comparedPairs: readonly Pair[] = [
  ['closer together', 'further apart'],
  ['closer to each other', 'further from each other'],
  ['closer to one another', 'farther apart'],
];

/** Adjectives of unity and of its opposite that compare by themselves. */
export const comparedAdjectives: PhraseBook<Polarity> = paired(comparedPairs);

/** Adjectives of unity and of its opposite. */
export const unityAdjectives: PhraseBook<Polarity> = paired(adjectivePairs);

function paired(pairs: readonly Pair[]): PhraseBook<Polarity> {
  const sided = (forms: string, polarity: Polarity) =>
    forms.split('/').map((form) => [form, polarity] as const);
  return phraseBook(pairs.flatMap(([united, divided]) => [...sided(united, 1), ...sided(divided, -1)]));
}

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
      ['break down', 'broke', 'broken'],
      ['crack'],
      ['disintegrate'],
      ['wane'],
      ['fall apart', 'fell', 'fallen'],
    ],
  ],
  [
    -1,
    [
      ['melt away'],
      ['wither'],
      ['splinter'],
      ['shatter'],
      ['suffer'],
      ['dwindle'],
      ['loosen'],
      ['abate'],
      ['soften'],
    ],
  ],
  [-1, [['lose ground', 'lost', 'lost'], ['slacken'], ['deteriorate'], ['ebb'], ['sag'], ['thin']]],
  [1, [['appear'], ['emerge'], ['resurface']]],
  [1, [['gain ground'], ['tighten'], ['escalate'], ['flare up'], ['recover'], ['consolidate']]],
  [0, [['hold', 'held', 'held'], ['remain'], ['persist'], ['endure'], ['survive'], ['stay']]],
];

/** What can be said of a thing that grows, and of one that shrinks. */
const standings: readonly (readonly [more: string, less: string])[] = [
  ['on the rise', 'on the wane'],
  ['on the increase', 'on the decline'],
  ['on the up', 'in decline'],
  ['in the ascendant', 'in retreat'],
];

/** Verbs of growing, shrinking and staying. */
export const trendVerbs: PhraseBook<TrendVerb> = phraseBook([
  ...standings.flatMap((pair) =>
    pair.map((phrase, i) => [phrase, { move: i === 0 ? 1 : -1, form: 'ing' }] as const),
  ),
  ...moves.flatMap(([move, verbs]) =>
    verbs.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(([phrase, form]) => [phrase, { move, form }] as const),
    ),
  ),
]);

type Verb = readonly [base: string, past?: string, participle?: string];

/** What an alliance can do, "closing ranks" or "breaking ranks", each with its opposite. */
export const idiomPairs: readonly (readonly [united: Verb, divided: Verb])[] = [
  [
    ['come together', 'came', 'come'],
    ['come apart', 'came', 'come'],
  ],
  [['pull together'], ['pull apart']],
  [['draw together', 'drew', 'drawn'], ['drift apart']],
  [
    ['grow together', 'grew', 'grown'],
    ['grow apart', 'grew', 'grown'],
  ],
  [['move together'], ['move apart']],
  [['move closer together'], ['move further apart']],
  [
    ['draw closer together', 'drew', 'drawn'],
    ['draw further apart', 'drew', 'drawn'],
  ],
  [['draw closer', 'drew', 'drawn'], ['drift further apart']],
  [['draw nearer', 'drew', 'drawn'], ['drift farther apart']],
  [['band together'], ['fall apart', 'fell', 'fallen']],
  [['knit together'], ['break apart', 'broke', 'broken']],
  [['rally together'], ['splinter']],
  [['close ranks'], ['break ranks', 'broke', 'broken']],
  [['join forces'], ['part ways']],
  [['converge'], ['diverge']],
  [['move closer'], ['move away from each other']],
  [['move closer to one another'], ['move away from one another']],
  [['move closer to each other'], ['move further from each other']],
  [
    ['grow closer', 'grew', 'grown'],
    ['grow further apart', 'grew', 'grown'],
  ],
  [
    ['come closer together', 'came', 'come'],
    ['come further apart', 'came', 'come'],
  ],
  [['unite'], ['fracture']],
];

/** What an alliance can do that means more unity (1) or less (-1): "falling apart", "closing ranks". */
export const unityIdioms: PhraseBook<{ readonly polarity: Polarity; readonly form: Form }> = phraseBook(
  idiomPairs.flatMap(([united, divided]) => [...idiom(united, 1), ...idiom(divided, -1)]),
);

function idiom([verb, past, participle]: Verb, polarity: Polarity) {
  return inflections(verb, past, participle).map(([phrase, form]) => [phrase, { polarity, form }] as const);
}

/** What a noun of unity or of its opposite can be, compared with before: more of it (1) or less (-1). */
export const sizes: PhraseBook<1 | -1> = phraseBook([
  ...[
    'bitter',
    'acute',
    'pronounced',
    'marked',
    'visible',
    'serious',
    'deep',
    'open',
    'sharp',
    'complete',
    'solid',
  ].flatMap((word) => [[`more ${word}`, 1] as const, [`less ${word}`, -1] as const]),

  ...['bigger', 'greater', 'larger', 'wider', 'deeper', 'stronger', 'sharper', 'firmer', 'broader'].map(
    (word) => [word, 1] as const,
  ),
  ...['smaller', 'lesser', 'less', 'narrower', 'shallower', 'weaker', 'milder', 'looser', 'thinner'].map(
    (word) => [word, -1] as const,
  ),
]);

/** How much of it there is, compared with before. */
export const amounts: PhraseBook<1 | -1> = phraseBook([
  ...['more', 'far more', 'much more', 'even more', 'greater', 'deeper', 'stronger', 'wider'].map(
    (word) => [word, 1] as const,
  ),
  ...['less', 'far less', 'much less', 'even less', 'fewer', 'weaker', 'smaller'].map(
    (word) => [word, -1] as const,
  ),
]);

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
  ...['as', 'just as', 'still as', 'no less', 'no more'].map((phrase) => [phrase, 0] as const),
]);
