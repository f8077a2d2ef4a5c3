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

/** "Contradict each other": several persons against each other; `true` for disagreement. */
export const eachOther: PhraseBook<boolean> = phraseBook<boolean>([
  ...['contradict', 'oppose', 'disavow', 'attack'].flatMap((verb) =>
    inflections(verb).flatMap(([form]) =>
      ['each other', 'one another'].map((whom) => [`${form} ${whom}`, true] as const),
    ),
  ),
  ...inflections('disagree').flatMap(([form]) =>
    ['', ' with each other', ' with one another', ' among themselves'].map(
      (whom) => [`${form}${whom}`, true] as const,
    ),
  ),
  ...inflections('quarrel').flatMap(([form]) =>
    ['', ' with each other', ' among themselves'].map((whom) => [`${form}${whom}`, true] as const),
  ),
  ...[...inflections('say'), ...inflections('think', 'thought')].flatMap(([form]) => [
    [`${form} the same`, false] as const,
    [`${form} the same thing`, false] as const,
    [`${form} the opposite`, true] as const,
  ]),
  ...[...inflections('take', 'took'), ...inflections('hold', 'held'), ...inflections('share')].flatMap(
    ([form]) => [
      [`${form} the same view`, false] as const,
      [`${form} the same line`, false] as const,
      [`${form} opposite views`, true] as const,
      [`${form} the opposite view`, true] as const,
    ],
  ),
  ...inflections('agree').flatMap(([form]) =>
    ['', ' with each other', ' with one another', ' among themselves'].map(
      (whom) => [`${form}${whom}`, false] as const,
    ),
  ),
]);

/** The same behind a form of "be". */
export const apartWords: PhraseBook<boolean> = phraseBook<boolean>([
  ...[
    'at odds',
    'at odds with each other',
    'at odds with one another',
    'at loggerheads',
    'on opposite sides',
    'on different sides',
    'divided',
    'split',
    'in disagreement',
    'of different minds',
    'far apart',
  ].map((phrase) => [phrase, true] as const),
  ...['at one', 'on the same side', 'of one mind', 'united', 'in agreement', 'on the same page'].map(
    (phrase) => [phrase, false] as const,
  ),
]);

/** "Contradicts himself", of a state. */
export const itselfVerbs: PhraseBook<true> = phraseBook(
  inflections('contradict').flatMap(([form]) =>
    ['itself', 'themselves'].map((whom) => [`${form} ${whom}`, true] as const),
  ),
);

/** Nouns of being apart within: "a rift within the German government". */
export const riftNouns: PhraseBook<true> = phraseBook(
  'rift rifts split splits division divisions crack cracks quarrel quarrels dispute disputes disagreement disagreements discord dissent conflict feud'
    .split(' ')
    .map((noun) => [noun, true] as const),
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
