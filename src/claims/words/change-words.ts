import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import type { ClaimedSide } from '../claim.ts';
import { type Form, inflections } from './inflections.ts';

/** What a predicate says of how its subject has moved. */
export interface Shift {
  /** The side left, and the side gone to; null where the words do not say. */
  readonly left: ClaimedSide | null;
  readonly gone: ClaimedSide | null;
  /** A move towards the middle is enough: "softened". */
  readonly part: boolean;
  /** The words themselves say that nothing moved: "stuck to its line". */
  readonly stays: boolean;
}

export interface ShiftWord extends Shift {
  readonly form: Form;
  /** May have nothing but "on", "over", "about" behind it: "has moved on troops", not "has moved troops". */
  readonly bare: boolean;
}

/** Nouns for a position, whatever it is. */
export const positionNouns: ReadonlySet<string> = new Set(
  (
    'mind minds position positions stance stances line lines tune tunes view views course policy opinion opinions ' +
    'attitude approach thinking tack stand verdict answer'
  ).split(' '),
);

/** Nouns for being on a side, each with its opposite. */
export const sideNounPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['support', 'opposition'],
  ['backing', 'resistance'],
  ['endorsement', 'objection'],
  ['approval', 'objections'],
  ['enthusiasm', 'hostility'],
  ['yes', 'no'],
  ['advocacy', 'rejection'],
  ['consent', 'refusal'],
  ['assent', 'veto'],
  ['sympathy', 'reservations'],
];

export const sideNouns: ReadonlyMap<string, ClaimedSide> = new Map(
  sideNounPairs.flatMap(
    ([pro, contra]) =>
      [
        [pro, 'pro'],
        [contra, 'contra'],
      ] as const,
  ),
);

/** What one goes from and to: "from no to yes", "from critic to champion". */
export const campPairs: readonly (readonly [pro: string, contra: string])[] = [
  ...sideNounPairs,
  ['supporting', 'opposing'],
  ['backing', 'rejecting'],
  ['supporter', 'opponent'],
  ['supporters', 'opponents'],
  ['champion', 'critic'],
  ['advocate', 'foe'],
  ['friend', 'enemy'],
  ['for', 'against'],
  ['pro', 'contra'],
  ['favour', 'disfavour'],
  ['advocates', 'critics'],
  ['acceptance', 'denial'],
  ['a supporter', 'an opponent'],
];

export const camps: ReadonlyMap<string, ClaimedSide> = new Map(
  campPairs.flatMap(
    ([pro, contra]) =>
      [
        [pro, 'pro'],
        [contra, 'contra'],
      ] as const,
  ),
);

/** What a verb does to the position, or the side, that is its object. */
export interface HandlingVerb {
  readonly does: 'changes' | 'drops' | 'softens' | 'keeps';
  readonly form: Form;
}

type Verb = readonly [base: string, past?: string, participle?: string];

const handling: Readonly<Record<HandlingVerb['does'], readonly Verb[]>> = {
  changes: [
    ['change'],
    ['shift'],
    ['reverse'],
    ['revise'],
    ['alter'],
    ['rethink', 'rethought', 'rethought'],
    ['reconsider'],
    ['switch'],
    ['adjust'],
    ['correct'],
    ['overturn'],
    ['turn', 'turned'],
  ],
  drops: [
    ['drop', 'dropped'],
    ['abandon'],
    ['give up', 'gave', 'given'],
    ['withdraw', 'withdrew', 'withdrawn'],
    ['lift'],
    ['set aside', 'set'],
    ['shed', 'shed'],
    ['end'],
    ['renounce'],
    ['lay aside', 'laid'],
    ['overcome', 'overcame', 'overcome'],
    ['retract'],
    ['rescind'],
    ['waive'],
    ['ditch'],
    ['take back', 'took', 'taken'],
    ['walk back'],
    ['retreat from'],
    ['back away from'],
    ['back down from'],
    ['back off from'],
    ['move away from'],
    ['part with'],
    ['break with', 'broke', 'broken'],
    ['go back on', 'went', 'gone'],
    ['depart from'],
    ['cast off', 'cast'],
    ['swallow'],
    ['bury'],
    ['suspend'],
  ],
  softens: [
    ['soften'],
    ['moderate'],
    ['tone down'],
    ['relax'],
    ['ease'],
    ['water down'],
    ['temper'],
    ['weaken'],
    ['dilute'],
    ['mellow'],
    ['tone down'],
    ['play down'],
    ['scale back'],
  ],
  keeps: [
    ['stick to', 'stuck', 'stuck'],
    ['keep to', 'kept', 'kept'],
    ['stand by', 'stood', 'stood'],
    ['hold to', 'held', 'held'],
    ['cling to', 'clung', 'clung'],
    ['maintain'],
    ['hold', 'held', 'held'],
    ['keep', 'kept', 'kept'],
    ['persist in'],
    ['reaffirm'],
    ['stay true to'],
    ['remain true to'],
    ['hang on to', 'hung', 'hung'],
    ['stand', 'stood', 'stood'],
  ],
};

/** What one does to a position: "dropped" its objection, "softened" its line, "stuck to" its no. */
export const handlingVerbs: PhraseBook<HandlingVerb> = phraseBook<HandlingVerb>([
  ...Object.entries(handling).flatMap(([does, verbs]) =>
    verbs.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(
        ([phrase, form]) => [phrase, { does: does as HandlingVerb['does'], form }] as const,
      ),
    ),
  ),
  ['dropping', { does: 'drops', form: 'ing' }],
  ['setting aside', { does: 'drops', form: 'ing' }],
]);

/** Verbs and nouns for turning round: "made a complete U-turn". */
export const turningVerbs: PhraseBook<Form> = phraseBook<Form>(
  (
    [
      ['make', 'made', 'made'],
      ['do', 'did', 'done'],
      ['perform'],
      ['execute'],
      ['pull off'],
      ['complete'],
      ['stage'],
      ['announce'],
      ['have', 'had'],
      ['undergo', 'underwent', 'undergone'],
    ] as Verb[]
  ).flatMap((verb) => inflections(...verb)),
);
export const turns: ReadonlySet<string> = new Set(
  'u-turn about-face about-turn volte-face turnaround turnabout reversal somersault pirouette u-turns backflip'.split(
    ' ',
  ),
);

const still = { left: null, gone: null, part: false, stays: true } as const;
const moved = { left: null, gone: null, part: false, stays: false } as const;

/** Idioms for leaving a side, or going to one, each with its opposite. */
export const shiftPairs: readonly (readonly ['left' | 'gone', one: Verb, other: Verb])[] = [
  // To leave the side against is in the first place, to leave the side for in the second.
  ['left', ['relent'], ['get cold feet', 'got', 'got']],
  ['left', ['give way', 'gave', 'given'], ['back out']],
  ['left', ['cave in'], ['back away']],
  ['left', ['give in', 'gave', 'given'], ['back off']],
  ['left', ['relent on'], ['back away from']],
  ['left', ['give way on', 'gave', 'given'], ['retreat from']],
  ['left', ['cave in on'], ['pull back from']],
  ['left', ['give in on', 'gave', 'given'], ['distance itself from']],
  ['left', ['come off the fence against', 'came'], ['lose faith in', 'lost', 'lost']],
  // To go to the side for is in the first place, to go to the side against in the second.
  ['gone', ['come round to', 'came', 'come'], ['turn against']],
  ['gone', ['come around to', 'came', 'come'], ['sour on']],
  ['gone', ['warm to'], ['cool on']],
  ['gone', ['swing behind', 'swung', 'swung'], ['swing against', 'swung', 'swung']],
  ['gone', ['come over to', 'came', 'come'], ['turn away from']],
  ['gone', ['come round', 'came', 'come'], ['turn its back on']],
  ['gone', ['come around', 'came', 'come'], ['turn their backs on']],
  ['gone', ['warm towards'], ['cool towards']],
  ['gone', ['turn in favour of'], ['go cold on', 'went', 'gone']],
  ['gone', ['convert to'], ['walk away from']],
  ['gone', ['move towards'], ['move away from']],
];

/** Idioms for moving, or not moving, of whatever side. */
const plain: readonly (readonly [Shift, boolean, readonly Verb[]])[] = [
  [
    moved,
    false,
    [
      ['reverse course'],
      ['change course'],
      ['change tack'],
      ['change tune'],
      ['cross the floor'],
      ['go back on it', 'went', 'gone'],
      ['jump ship'],
      ['reverse itself'],
      ['reverse themselves'],
      ['switch sides'],
      ['change sides'],
      ['swap sides'],
      ['switch camps'],
      ['change camps'],
      ['shift ground'],
      ['shift its ground'],
      ['have second thoughts', 'had'],
      ['have a change of heart', 'had'],
      ['think again', 'thought', 'thought'],
      ['think better of it', 'thought', 'thought'],
      ['backtrack'],
      ['backpedal', 'backpedalled'],
      ['flip-flop', 'flip-flopped'],
      ['go back on its word', 'went', 'gone'],
      ['go into reverse', 'went', 'gone'],
      ['swing round', 'swung', 'swung'],
      ['turn round'],
    ],
  ],
  [
    moved,
    true,
    [
      ['move'],
      ['shift'],
      ['budge'],
      ['waver'],
      ['flinch'],
      ['blink'],
      ['wobble'],
      ['yield'],
      ['give an inch', 'gave', 'given'],
      ['give ground', 'gave', 'given'],
      ['move an inch'],
      ['budge an inch'],
      ['yield an inch'],
      ['shift an inch'],
      ['bend', 'bent', 'bent'],
    ],
  ],
  [
    still,
    true,
    [
      ['stand firm', 'stood', 'stood'],
      ['stand fast', 'stood', 'stood'],
      ['hold firm', 'held', 'held'],
      ['hold fast', 'held', 'held'],
      ['stay firm'],
      ['stay put'],
      ['stay the course'],
      ['hold the line', 'held', 'held'],
      ['stick to its guns', 'stuck', 'stuck'],
      ['stick to their guns', 'stuck', 'stuck'],
      ['stand its ground', 'stood', 'stood'],
      ['stand their ground', 'stood', 'stood'],
      ['hold its ground', 'held', 'held'],
      ['hold their ground', 'held', 'held'],
      ['stay where it is'],
      ['stay where it was'],
      ['dig in its heels', 'dug', 'dug'],
      ['dig its heels in', 'dug', 'dug'],
      ...['position', 'view', 'line', 'side', 'stand'].flatMap((noun): Verb[] => [
        [`take the ${noun} it took`, 'took', 'taken'],
        [`hold the ${noun} it held`, 'held', 'held'],
        [`take the ${noun} it once took`, 'took', 'taken'],
      ]),
      ['stand where it stood', 'stood', 'stood'],
      ['say what it said', 'said', 'said'],
      ['think what it thought', 'thought', 'thought'],
      ['think as it did', 'thought', 'thought'],
    ],
  ],
  [{ ...moved, part: true }, true, [['soften'], ['mellow']]],
];

/** Idioms of moving and of staying. */
export const shiftIdioms: PhraseBook<ShiftWord> = phraseBook<ShiftWord>([
  ...shiftPairs.flatMap(([end, one, other]) =>
    [one, other].flatMap(([verb, past, participle], i) => {
      const side: ClaimedSide = (end === 'gone') === (i === 0) ? 'pro' : 'contra';
      // "Come round" has nothing behind it but what it is about.
      const bare =
        !/(?:to|on|against|behind|towards|from|of|in)$/.test(verb) ||
        verb === 'give in' ||
        verb === 'cave in';
      return inflections(verb, past, participle).map(
        ([phrase, form]) => [phrase, { ...moved, [end]: side, form, bare }] as const,
      );
    }),
  ),
  ...plain.flatMap(([shift, bare, verbs]) =>
    verbs.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(
        ([phrase, form]) => [phrase, { ...shift, form, bare }] as const,
      ),
    ),
  ),
]);

/** Complements that say that somebody has not moved: "remains unmoved". */
export const unmoved: PhraseBook<true> = phraseBook(
  [
    'unmoved',
    'constant',
    'steadfast',
    'consistent',
    'true to itself',
    'what it was',
    'unbending',
    'unyielding',
    'unwavering',
    'unswayed',
    'immovable',
    'where it was',
    'where it stood',
    'where it has always been',
    'where it always was',
    'where it has always stood',
    'where they were',
    'where they have always been',
  ].map((phrase) => [phrase, true] as const),
);

/** What a position or a side can do: "its opposition has melted away", "the German line has not changed". */
export const fates: PhraseBook<{
  readonly fate: 'changes' | 'goes' | 'softens' | 'stays';
  readonly form: Form;
}> = phraseBook(
  (
    [
      ['changes', ['change']],
      ['changes', ['shift']],
      ['changes', ['move']],
      ['changes', ['evolve']],
      ['changes', ['alter']],
      ['changes', ['vary']],
      ['goes', ['crumble']],
      ['goes', ['melt away']],
      ['goes', ['melt']],
      ['goes', ['evaporate']],
      ['goes', ['vanish']],
      ['goes', ['collapse']],
      ['goes', ['disappear']],
      ['goes', ['dissolve']],
      ['goes', ['end']],
      ['softens', ['soften']],
      ['softens', ['ease']],
      ['softens', ['mellow']],
      ['softens', ['weaken']],
      ['softens', ['wane']],
      ['softens', ['cool']],
      ['softens', ['fade']],
      ['softens', ['erode']],
      ['stays', ['hold', 'held', 'held']],
      ['stays', ['stand', 'stood', 'stood']],
      ['stays', ['persist']],
      ['stays', ['endure']],
    ] as ['changes' | 'goes' | 'softens' | 'stays', Verb][]
  ).flatMap(([fate, verb]) =>
    inflections(...verb).map(([phrase, form]) => [phrase, { fate, form }] as const),
  ),
);
