import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import { inflections } from './inflections.ts';

/** What one can be within, behind a form of "be" or the like, each with its opposite. */
export const dividedPairs: readonly (readonly [united: string, divided: string])[] = [
  ['united', 'divided'],
  ['at one', 'split'],
  ['at one with itself', 'at odds with itself'],
  ['of one mind', 'of two minds'],
  ['at peace with itself', 'at war with itself'],
  ['in agreement with itself', 'divided against itself'],
  ['in agreement', 'torn'],
  ['unanimous', 'in two minds'],
  ['unified', 'fractured'],
  ['single-minded', 'fragmented'],
  ['undivided', 'disunited'],
  ['of a single mind', 'split down the middle'],
  ['agreed', 'in disagreement with itself'],
  ['behind one line', 'deadlocked'],
  ['in harmony with itself', 'in conflict with itself'],
  ['of a piece', 'at sixes and sevens'],
  ['of like mind', 'of several minds'],
  ['a house united', 'a house divided'],
];

export const dividedWords: PhraseBook<boolean> = phraseBook<boolean>([
  ...dividedPairs.flatMap(([united, divided]) => [[united, false] as const, [divided, true] as const]),
  ['at loggerheads with itself', true],
  ['at cross purposes with itself', true],
  ['internally divided', true],
  ['quarrelling', true],
  ['quarreling', true],
  ['bickering', true],
  ['feuding', true],
  ['deeply divided', true],
  ['squabbling', true],
  ['a house with two masters', true],
  ['two-headed', true],
]);

/** How many voices one speaks with: one, or more. */
export const voiceWords: PhraseBook<boolean> = phraseBook<boolean>([
  ...[
    'with one voice',
    'with a single voice',
    'with a common voice',
    'in unison',
    'with one tongue',
    'as one',
  ].map((phrase) => [phrase, false] as const),
  ...[
    'with two voices',
    'with several voices',
    'with many voices',
    'with different voices',
    'with three voices',
    'with more than one voice',
    'with two tongues',
    'with a forked tongue',
    'in two voices',
    'in different voices',
    'in two tongues',
    'at cross purposes',
  ].map((phrase) => [phrase, true] as const),
]);

const together = ['each other', 'one another'];
const withEach = ['', ' with each other', ' with one another', ' among themselves'];

/** All forms of verbs, each with each of the endings. */
function verbs(
  divided: boolean,
  bases: readonly (readonly [base: string, past?: string, participle?: string])[],
  endings: readonly string[] = [''],
): (readonly [string, boolean])[] {
  return bases.flatMap((base) =>
    inflections(...base).flatMap(([form]) => endings.map((ending) => [`${form}${ending}`, divided] as const)),
  );
}

/** "Contradict each other": several persons against each other; `true` for disagreement. */
export const eachOther: PhraseBook<boolean> = phraseBook<boolean>([
  ...verbs(
    true,
    [['contradict'], ['oppose'], ['disavow'], ['attack'], ['undercut', 'undercut'], ['gainsay', 'gainsaid']],
    together.map((whom) => ` ${whom}`),
  ),
  ...verbs(
    false,
    [['echo'], ['support'], ['back'], ['second']],
    together.map((whom) => ` ${whom}`),
  ),
  ...verbs(
    true,
    [
      ['disagree'],
      ['quarrel'],
      ['quarrel', 'quarrelled'],
      ['clash'],
      ['squabble'],
      ['bicker'],
      ['feud'],
      ['differ'],
      ['fall out', 'fell out', 'fallen out'],
    ],
    withEach,
  ),
  ...withEach.flatMap((whom) => [
    [`quarrelling${whom}`, true] as const,
    [`fell out${whom}`, true] as const,
    [`fallen out${whom}`, true] as const,
  ]),
  ...verbs(true, [
    ['part ways'],
    ['part company'],
    ['pull in opposite directions'],
    ['pull in different directions'],
    ['go separate ways', 'went', 'gone'],
    ['go their separate ways', 'went', 'gone'],
    ['sing from different sheets', 'sang', 'sung'],
    ['sing from different hymn sheets', 'sang', 'sung'],
    ['sing different tunes', 'sang', 'sung'],
    ['tell different stories', 'told'],
    ['tell opposite stories', 'told'],
    ['say different things', 'said'],
    ['say opposite things', 'said'],
    ['face in opposite directions'],
  ]),
  ...verbs(false, [
    ['see eye to eye', 'saw', 'seen'],
    ['pull in the same direction'],
    ['pull together'],
    ['sing from the same sheet', 'sang', 'sung'],
    ['sing from the same hymn sheet', 'sang', 'sung'],
    ['sing the same tune', 'sang', 'sung'],
    ['tell the same story', 'told'],
    ['say the same', 'said'],
    ['say the same thing', 'said'],
    ['think alike', 'thought'],
    ['speak as one', 'spoke', 'spoken'],
  ]),
  ...verbs(false, [
    ['think the same', 'thought'],
    ['think the same thing', 'thought'],
    ['say the very same', 'said'],
  ]),
  ...verbs(true, [
    ['say the opposite', 'said'],
    ['think the opposite', 'thought'],
  ]),
  ...([['take', 'took', 'taken'], ['hold', 'held'], ['share'], ['have', 'had']] as const).flatMap(
    ([base, ...past]) => [
      ...verbs(false, [[base, ...past]], [' the same view', ' the same line', ' the same position']),
      ...verbs(
        true,
        [[base, ...past]],
        [' opposite views', ' the opposite view', ' different views', ' opposite lines'],
      ),
    ],
  ),
  ...verbs(false, [['agree']], withEach),
]);

/** The same behind a form of "be". */
export const apartWords: PhraseBook<boolean> = phraseBook<boolean>([
  ...[
    'at odds',
    'at loggerheads',
    'at daggers drawn',
    'at variance',
    'at cross purposes',
    'in conflict',
    'in disagreement',
    'at war',
  ].flatMap((phrase) =>
    ['', ' with each other', ' with one another', ' among themselves'].map(
      (whom) => [`${phrase}${whom}`, true] as const,
    ),
  ),
  ...[
    'on opposite sides',
    'on different sides',
    'divided',
    'split',
    'of different minds',
    'of different opinions',
    'far apart',
    'poles apart',
    "at each other's throats",
    "at one another's throats",
    'not on the same page',
  ].map((phrase) => [phrase, true] as const),
  ...[
    'at one',
    'on the same side',
    'of one mind',
    'of the same mind',
    'of one opinion',
    'of the same opinion',
    'united',
    'in agreement',
    'in accord',
    'in harmony',
    'in unison',
    'in step',
    'agreed',
    'on the same page',
  ].map((phrase) => [phrase, false] as const),
]);

/** What a state does to itself: "contradicts itself", "keeps its story straight"; `able` where "cannot" says that it does not. */
export const itselfVerbs: PhraseBook<{ readonly divided: boolean; readonly able: boolean }> = phraseBook<{
  readonly divided: boolean;
  readonly able: boolean;
}>(
  ['its', 'their'].flatMap((whose) => {
    const self = whose === 'its' ? 'itself' : 'themselves';
    const divided = verbs(true, [
      [`contradict ${self}`],
      [`disagree with ${self}`],
      [`argue with ${self}`],
      [`quarrel with ${self}`, `quarrelled with ${self}`],
      [`talk out of both sides of ${whose} mouth`],
      [`talk from both sides of ${whose} mouth`],
      [`speak out of both sides of ${whose} mouth`, 'spoke', 'spoken'],
      ['face both ways'],
      ['look both ways'],
      ['pull in two directions'],
      ['pull in opposite directions'],
      ['say two things at once', 'said'],
      ['say two different things', 'said'],
      ['tell two stories', 'told'],
      ['tell two different stories', 'told'],
      ['give two answers', 'gave', 'given'],
      ['give different answers', 'gave', 'given'],
      ['send mixed signals', 'sent'],
      ['send mixed messages', 'sent'],
      ['send conflicting signals', 'sent'],
      ['send contradictory signals', 'sent'],
      ['send contradictory messages', 'sent'],
      ['have two voices', 'had'],
      ['have several voices', 'had'],
      ['have more than one voice', 'had'],
      ['have two minds', 'had'],
    ]);
    const whole = verbs(false, [
      [`agree with ${self}`],
      [`keep ${whose} story straight`, 'kept'],
      [`keep ${whose} stories straight`, 'kept'],
      [`get ${whose} story straight`, 'got'],
      [`keep ${whose} line straight`, 'kept'],
      [`know ${whose} own mind`, 'knew', 'known'],
      ['have one voice', 'had'],
      ['have a single voice', 'had'],
      ['have but one voice', 'had'],
      ['have one mind', 'had'],
      ['tell one story', 'told'],
      ['give one answer', 'gave', 'given'],
      ['send one message', 'sent'],
      ['send a single message', 'sent'],
    ]);
    return [
      ...divided.map(([phrase]) => [phrase, { divided: true, able: false }] as const),
      ...whole.map(([phrase]) => [phrase, { divided: false, able: true }] as const),
    ];
  }),
);

/** Persons of one side against another of it, beside those verbs that also set somebody against their government; `true` for disagreement. */
export const partingVerbs: PhraseBook<boolean> = phraseBook<boolean>([
  ...verbs(true, [
    ['fall out with', 'fell', 'fallen'],
    ['part ways with'],
    ['clash with'],
    ['quarrel with', 'quarrelled'],
    ['feud with'],
    ['argue with'],
    ['oppose'],
    ['undercut', 'undercut'],
  ]),
  ...verbs(false, [['see eye to eye with', 'saw', 'seen'], ['agree with'], ['side with'], ['echo']]),
]);

/** The same behind a form of "be". */
export const partedWords: PhraseBook<boolean> = phraseBook<boolean>([
  ...[
    'at loggerheads with',
    'at daggers drawn with',
    'contradicted by',
    'opposed by',
    'poles apart from',
  ].map((phrase) => [phrase, true] as const),
  ...['of the same mind as', 'of the same opinion as', 'in harmony with', 'backed by', 'echoed by'].map(
    (phrase) => [phrase, false] as const,
  ),
]);

/** Nouns of being apart within: "a rift within the German government". */
export const riftNouns: PhraseBook<true> = phraseBook(
  'rift rifts split splits division divisions crack cracks quarrel quarrels dispute disputes disagreement disagreements discord dissent conflict feud row argument'
    .split(' ')
    .map((noun) => [noun, true] as const),
);

/** What there is, or is not, between two who differ: "no daylight between the two". */
export const gapNouns: PhraseBook<true> = phraseBook(
  ['daylight', 'gap', 'gulf', 'difference', 'disagreement', 'rift', 'quarrel', 'dispute', 'split'].map(
    (noun) => [noun, true] as const,
  ),
);

/** What rules a state, as a subject that can be divided: "the coalition". */
export const ruling: ReadonlySet<string> = new Set(
  'government cabinet coalition administration leadership'.split(' '),
);

/** Those who speak for a state, in the plural: "the German ministers". */
export const spokesNouns: ReadonlySet<string> = new Set('ministers leaders leadership'.split(' '));

/** What an issue does to a state: "troops have split the coalition". */
export const dividingVerbs: PhraseBook<true> = phraseBook(
  [
    ...inflections('divide'),
    ...inflections('split', 'split'),
    ...inflections('tear apart', 'tore', 'torn'),
  ].map(([form]) => [form, true] as const),
);
