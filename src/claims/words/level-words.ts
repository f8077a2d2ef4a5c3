import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import { type Form, inflections } from './inflections.ts';
import { adjectivePairs, type Pair, type Polarity } from './unity-words.ts';

/** How far a word of unity goes by itself: `whole` is everybody, `deep` is no larger part. */
export type Degree = 'plain' | 'whole' | 'deep';

/** What a word says of how united somebody is. */
export interface LevelWord {
  readonly polarity: Polarity;
  readonly degree: Degree;
}

/** What an alliance can be, beside the adjectives that can be compared, each with its opposite. */
export const statePairs: readonly Pair[] = [
  ['in step', 'out of step'],
  ['in lockstep', 'at loggerheads'],
  ['in unison', 'in disarray'],
  ['in harmony', 'in discord'],
  ['in accord', 'at variance'],
  ['in full agreement', 'in open disagreement'],
  ['on the same page', 'on different pages'],
  ['on the same side', 'on opposite sides'],
  ['on one side', 'on both sides'],
  ['close together', 'far apart'],
  ['of the same mind', 'in two minds'],
  ['of the same opinion', 'of different opinions'],
  ['of one opinion', 'of many minds'],
  ['at peace with itself', 'at war with itself'],
  ['at one with itself', 'at odds with itself'],
  ['in agreement with each other', 'at odds with each other'],
  ['in agreement with one another', 'at odds with one another'],
  ['shoulder to shoulder', "at each other's throats"],
  ['side by side', "at one another's throats"],
  ['together', 'torn'],
  ['as one', 'riven'],
  ['a united alliance', 'a divided alliance'],
  ['a united house', 'a house divided'],
  ['a united front', 'a divided house'],
  ['a harmonious family', 'a quarrelling family'],
  ['a single camp', 'two camps'],
  ['one camp', 'in two camps'],
  ['in one camp', 'at sixes and sevens'],
  ['of a piece', 'at cross purposes'],
  ['of like mind', 'in conflict with each other'],
  ['in tune', 'out of tune'],
  ['unanimous', 'poles apart'],
  ['of a single mind', 'worlds apart'],
  ['of one voice', 'miles apart'],
  ['one heart and soul', 'irreconcilable'],
];

const whole = new Set(['unanimous', 'of one mind', 'of a single mind', 'as one', 'of one voice']);
const deep = new Set([
  'poles apart',
  'worlds apart',
  'miles apart',
  'irreconcilable',
  'two camps',
  'in two camps',
]);

/** What an alliance is only said to be far from: "a long way from agreement". */
export const farFrom: ReadonlyMap<string, Polarity> = new Map<string, Polarity>([
  ...['agreement', 'consensus', 'unity', 'unanimity'].map((noun) => [noun, 1] as const),
  ...['disagreement', 'discord', 'disunity', 'division'].map((noun) => [noun, -1] as const),
]);

/** Every adjective and state of unity, with how far it goes. */
export const levelStates: PhraseBook<LevelWord> = phraseBook(
  [...adjectivePairs, ...statePairs].flatMap((pair) =>
    pair.map((phrase, i) => [phrase, { polarity: i === 0 ? 1 : -1, degree: degreeOf(phrase) }] as const),
  ),
);

function degreeOf(phrase: string): Degree {
  return whole.has(phrase) ? 'whole' : deep.has(phrase) ? 'deep' : 'plain';
}

type Verb = readonly [base: string, past?: string, participle?: string];

/** What an alliance can do, each with its opposite. */
export const actPairs: readonly (readonly [united: Verb, divided: Verb])[] = [
  [
    ['speak with one voice', 'spoke', 'spoken'],
    ['speak with many voices', 'spoke', 'spoken'],
  ],
  [
    ['speak with a single voice', 'spoke', 'spoken'],
    ['speak with different voices', 'spoke', 'spoken'],
  ],
  [
    ['speak as one', 'spoke', 'spoken'],
    ['speak with several voices', 'spoke', 'spoken'],
  ],
  [
    ['speak in one voice', 'spoke', 'spoken'],
    ['speak with two voices', 'spoke', 'spoken'],
  ],
  [['act as one'], ['talk past each other']],
  [['act in concert'], ['talk at cross purposes']],
  [
    ['sing from the same hymn sheet', 'sang', 'sung'],
    ['sing from different hymn sheets', 'sang', 'sung'],
  ],
  [
    ['sing from one hymn sheet', 'sang', 'sung'],
    ['sing different tunes', 'sang', 'sung'],
  ],
  [['pull in the same direction'], ['pull in different directions']],
  [['pull in one direction'], ['pull in opposite directions']],
  [
    ['see eye to eye', 'saw', 'seen'],
    ['see things differently', 'saw', 'seen'],
  ],
  [
    ['stick together', 'stuck', 'stuck'],
    ['fall out', 'fell', 'fallen'],
  ],
  [
    ['hang together', 'hung', 'hung'],
    ['go their own ways', 'went', 'gone'],
  ],
  [
    ['hold together', 'held', 'held'],
    ['go their separate ways', 'went', 'gone'],
  ],
  [['march in step'], ['go its own way', 'went', 'gone']],
  [['move in lockstep'], ['contradict each other']],
  [['think alike'], ['contradict one another']],
  [['present a united front'], ['lack a common line']],
  [['show a united front'], ['lack a common position']],
  [['form a united front'], ['lack unity']],
  [['share a common position'], ['lack consensus']],
  [['share a common line'], ['hold different views', 'held', 'held']],
  [['share one view'], ['hold opposing views', 'held', 'held']],
  [['share the same view'], ['hold opposite views', 'held', 'held']],
  [
    ['take the same line', 'took', 'taken'],
    ['take different lines', 'took', 'taken'],
  ],
  [
    ['take the same view', 'took', 'taken'],
    ['take different views', 'took', 'taken'],
  ],
  [
    ['have a common position', 'had'],
    ['have no common position', 'had'],
  ],
  [
    ['have a common line', 'had'],
    ['have no common line', 'had'],
  ],
  [
    ['have a single line', 'had'],
    ['have no single line', 'had'],
  ],
  [
    ['find a common line', 'found', 'found'],
    ['be torn apart', 'were', 'been'],
  ],
  [
    ['find common ground', 'found', 'found'],
    ['find no common ground', 'found', 'found'],
  ],
  [
    ['find a common position', 'found', 'found'],
    ['find no common position', 'found', 'found'],
  ],
  [['reach a consensus'], ['reach no consensus']],
  [['reach consensus'], ['reach no agreement']],
];

/** What two or more can do with each other; said of an alliance only before "over", "about", "on" or at the end. */
export const dealingPairs: readonly (readonly [united: Verb, divided: Verb])[] = [
  [['agree'], ['disagree']],
  [['concur'], ['differ']],
  [
    ['see things alike', 'saw', 'seen'],
    ['quarrel', 'quarrelled'],
  ],
  [['make common cause', 'made', 'made'], ['squabble']],
  [['think as one', 'thought', 'thought'], ['bicker']],
  [['keep together', 'kept', 'kept'], ['feud']],
  [['stay in step'], ['clash']],
  [
    ['stand united', 'stood', 'stood'],
    ['split', 'split', 'split'],
  ],
];

export interface ActWord extends LevelWord {
  readonly form: Form;
  /** Wants "over", "about", "on" or nothing behind it: "agree on troops", not "agree to meet". */
  readonly dealing: boolean;
}

/** Acts by which an alliance shows how united it is. */
export const levelActs: PhraseBook<ActWord> = phraseBook<ActWord>([
  ...actPairs.flatMap(([united, divided]) => [...act(united, 1, false), ...act(divided, -1, false)]),
  ...dealingPairs.flatMap(([united, divided]) => [...act(united, 1, true), ...act(divided, -1, true)]),
  ...['quarrelling', 'splitting'].map(
    (phrase) => [phrase, { polarity: -1, degree: 'plain', form: 'ing', dealing: true }] as const,
  ),
]);

function act([verb, past, participle]: Verb, polarity: Polarity, dealing: boolean) {
  const everybody = /\b(?:with|in) (?:one|a single) voice\b|\bas one\b/.test(verb);
  const degree: Degree = everybody ? 'whole' : 'plain';
  return inflections(verb, past, participle).map(
    ([phrase, form]) => [phrase, { polarity, degree, form, dealing }] as const,
  );
}

/** Adverbs that make a level complete, or deep where it is a division. */
export const completely: ReadonlySet<string> = new Set(
  'completely totally wholly entirely fully perfectly absolutely utterly thoroughly unanimously'.split(' '),
);

/** Adverbs that make a division deep. */
export const deeply: ReadonlySet<string> = new Set(
  (
    'deeply bitterly sharply profoundly hopelessly badly fundamentally irreconcilably evenly starkly severely ' +
    'gravely fatally hugely wildly violently'
  ).split(' '),
);

/** What behind a division makes it deep, and behind unity complete. */
export const deepBehind: PhraseBook<true> = phraseBook(
  [
    'down the middle',
    'right down the middle',
    'straight down the middle',
    'in two',
    'in half',
    'in the middle',
    'into two camps',
    'into two hostile camps',
    'into two opposing camps',
    'into two rival camps',
    'to the core',
    'from top to bottom',
    'beyond repair',
  ].map((phrase) => [phrase, true] as const),
);

export const wholeBehind: PhraseBook<true> = phraseBook(
  ['to a man', 'without exception', 'to the last member', 'to the last ally'].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** Adjectives before a noun of unity or division: deep, whole, and such as say nothing of how far it goes. */
export const deepAdjective =
  /^(?:deep|deeper|sharp|bitter|profound|fundamental|unbridgeable|irreconcilable|grave|gaping)$/;
export const wholeAdjective = /^(?:complete|total|full|perfect|absolute)$/;
export const plainAdjective =
  /^(?:a|an|the|any|real|broad|general|such|clear|wide|common|political|internal|obvious|visible|open|public|genuine|true|great|much|considerable|remarkable|lasting|old|these|those|strong|single|many|some|firm|rough|underlying|basic|allied|transatlantic|serious|unbroken|widespread|wider|plain)$/;

/** Whether a thing is said to be there or not to be. */
export interface Presence {
  readonly there: boolean;
  readonly degree: Degree;
}

/** What unity, or division, can be said to be. */
export const presences: PhraseBook<Presence> = phraseBook<Presence>([
  ...(
    'real/plain/plain to see/visible/obvious/evident/apparent/there for all to see/out in the open/undeniable/' +
    'unmistakable/palpable/intact/unbroken/solid/firm/strong/beyond doubt/beyond question/genuine/wide/serious/' +
    'considerable/great/rife/a fact/a reality/everywhere/unshaken/rock solid/rock-solid/alive/on display/' +
    'clear/clear to see/clear for all to see/plain for all to see/striking/remarkable/open/in the open'
  )
    .split('/')
    .map((phrase) => [phrase, { there: true, degree: 'plain' }] as const),
  ...['complete', 'total', 'perfect', 'absolute', 'unanimous'].map(
    (phrase) => [phrase, { there: true, degree: 'whole' }] as const,
  ),
  ...['deep', 'profound', 'unbridgeable', 'fundamental', 'sharp', 'bitter', 'irreconcilable'].map(
    (phrase) => [phrase, { there: true, degree: 'deep' }] as const,
  ),
  ...(
    'a myth/an illusion/a façade/a facade/a fiction/a pretence/a pretense/a mirage/a sham/a fairy tale/a charade/' +
    'a mask/skin-deep/only skin-deep/paper-thin/wafer-thin/hollow/fake/imaginary/imagined/gone/absent/lacking/' +
    'missing/nowhere to be seen/nowhere to be found/nowhere in sight/out of reach/in tatters/in ruins/in shreds/' +
    'broken/shattered/over/dead/history/minor/negligible/small/a thing of the past/invented/unfounded/wishful thinking'
  )
    .split('/')
    .map((phrase) => [phrase, { there: false, degree: 'plain' }] as const),
]);

/** What unity, or division, can do: be there, or show. */
export const presenceVerbs: PhraseBook<Presence & { readonly form: Form }> = phraseBook(
  (
    [
      ['prevail'],
      ['reign'],
      ['exist'],
      ['abound'],
      ['show', 'showed', 'shown'],
      ['run deep', 'ran', 'run'],
      ['go deep', 'went', 'gone'],
      ['run through', 'ran', 'run'],
      ['cut through', 'cut', 'cut'],
      ['go through', 'went', 'gone'],
    ] as Verb[]
  ).flatMap(([verb, past, participle]) =>
    inflections(verb, past, participle).map(
      ([phrase, form]) =>
        [phrase, { there: true, degree: verb.endsWith('deep') ? 'deep' : 'plain', form }] as const,
    ),
  ),
);

/** What an issue does to an alliance, each with its opposite. */
export const effectPairs: readonly (readonly [united: Verb, divided: Verb])[] = [
  [['unite'], ['divide']],
  [
    ['bring together', 'brought', 'brought'],
    ['split', 'split', 'split'],
  ],
  [['unify'], ['polarise']],
  [
    ['hold together', 'held', 'held'],
    ['tear apart', 'tore', 'torn'],
  ],
  [['weld together'], ['fracture']],
];

/** "The question divides the allies", "it is tearing NATO apart": the particle may stand behind the object. */
export const effects: PhraseBook<{
  readonly polarity: Polarity;
  readonly form: Form;
  readonly particle: string;
}> = phraseBook([
  ...effectPairs.flatMap((pair) =>
    pair.flatMap(([verb, past, participle], i) => {
      const [base = '', particle = ''] = verb.split(' ');
      return inflections(base, past, participle).map(
        ([phrase, form]) => [phrase, { polarity: i === 0 ? 1 : -1, form, particle }] as const,
      );
    }),
  ),
  ['splitting', { polarity: -1, form: 'ing', particle: '' }] as const,
]);
