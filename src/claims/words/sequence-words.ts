import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import type { ClaimedSide } from '../claim.ts';
import { inflections, type Form } from './inflections.ts';

/** Ways of coming to a side, beside the verbs of being on one, each with its opposite. */
export const arrivalPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['call for', 'warn against'],
  ['come out for', 'come out against'],
  ['come out in favour of', 'come out in opposition to'],
  ['come out in support of', 'come out in rejection of'],
  ['speak out for', 'speak out against'],
  ['speak up for', 'speak up against'],
  ['declare for', 'declare against'],
  ['argue for', 'argue against'],
  ['vote for', 'vote against'],
  ['say yes to', 'say no to'],
  ['push for', 'push against'],
  ['propose', 'veto'],
  ['float', 'dismiss'],
  ['suggest', 'block'],
  ['demand', 'denounce'],
  ['welcome', 'turn down'],
  ['moot', 'rebuff'],
  ['plead for', 'plead against'],
  ['press for', 'press against'],
  ['raise', 'quash'],
  ['lobby for', 'lobby against'],
  ['campaign for', 'campaign against'],
  ['speak in favour of', 'speak in opposition to'],
  ['promise', 'withhold'],
  ['pledge', 'deny'],
  ['urge', 'discourage'],
  ['agree to', 'refuse to accept'],
];

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  come: ['came', 'come'],
  speak: ['spoke', 'spoken'],
  say: ['said', 'said'],
};

/** What one does in coming to a side. */
export interface Arrival {
  readonly side: ClaimedSide;
  readonly form: Form;
}

export const arrivals: PhraseBook<Arrival> = phraseBook<Arrival>(
  arrivalPairs.flatMap((pair) =>
    pair.flatMap((verb, i) => {
      const [past, participle] = irregular[verb.split(' ')[0]!] ?? [];
      return inflections(verb, past, participle).map(
        ([phrase, form]) => [phrase, { side: i === 0 ? 'pro' : 'contra', form }] as const,
      );
    }),
  ),
);

/** Ways of coming to a side that is not named. */
export const bareArrivals: PhraseBook<Form> = phraseBook<Form>(
  (
    [
      ['come over', 'came', 'come'],
      ['come round', 'came', 'come'],
      ['come around', 'came', 'come'],
      ['come on board', 'came', 'come'],
      ['make up its mind', 'made', 'made'],
      ['declare itself'],
      ['take sides', 'took', 'taken'],
    ] as [string, string?, string?][]
  ).flatMap((verb) => inflections(...verb)),
);

/** Nouns for what somebody did that others followed; null takes the side of those who followed. */
export const deedNouns: ReadonlyMap<string, ClaimedSide | null> = new Map<string, ClaimedSide | null>([
  ...[
    'call',
    'appeal',
    'proposal',
    'plea',
    'push',
    'endorsement',
    'support',
    'yes',
    'offer',
    'suggestion',
    'backing',
  ].map((noun) => [noun, 'pro'] as const),
  ...[
    'objection',
    'opposition',
    'rejection',
    'refusal',
    'veto',
    'no',
    'warning',
    'objections',
    'dissent',
    'denial',
  ].map((noun) => [noun, 'contra'] as const),
  ...[
    'lead',
    'example',
    'decision',
    'announcement',
    'statement',
    'move',
    'step',
    'initiative',
    'declaration',
    'turn',
  ].map((noun) => [noun, null] as const),
]);

/** Phrases that put one behind all others: "before anyone else". */
export const beforeAll: PhraseBook<true> = phraseBook(
  [
    'before anyone',
    'before anybody',
    'before everyone',
    'before everybody',
    'ahead of everyone',
    'ahead of everybody',
    'ahead of anyone',
    'earlier than anyone',
    'earlier than anybody',
    'sooner than anyone',
    'sooner than anybody',
    'before all others',
    'before all the others',
    'before all other',
    'before all the other',
    'ahead of all others',
    'ahead of all other',
    'ahead of all the other',
    'ahead of all the others',
    'before any other',
    'ahead of any other',
    'earlier than any other',
    'sooner than any other',
    'before the others',
    'ahead of the others',
    'ahead of the rest',
    'before the rest',
    'first of all',
    'before anyone else',
    'before anybody else',
    'before everyone else',
    'before everybody else',
    'ahead of everyone else',
    'ahead of everybody else',
    'ahead of anyone else',
    'earlier than anyone else',
    'earlier than anybody else',
    'sooner than anyone else',
  ].map((phrase) => [phrase, true] as const),
);

/** Prepositions that put what comes before them earlier (true) or later than who is named behind. */
export const orders: PhraseBook<boolean> = phraseBook<boolean>([
  ...['before', 'ahead of', 'earlier than', 'sooner than', 'prior to'].map(
    (phrase) => [phrase, true] as const,
  ),
  ...[
    'not until',
    'after',
    'later than',
    'behind',
    'following',
    'in the wake of',
    'on the heels of',
    'once',
  ].map((phrase) => [phrase, false] as const),
]);

/** Verbs between those who came later and those who came earlier. */
interface Following {
  /** Whether the subject is the one that came earlier. */
  readonly earlier: boolean;
  readonly form: Form;
}

export const followings: PhraseBook<Following> = phraseBook<Following>([
  ...(
    [
      ['follow'],
      ['trail'],
      ['trail behind'],
      ['lag behind', 'lagged'],
      ['come after', 'came', 'come'],
      ['follow in the footsteps of'],
      ['follow the example of'],
      ['follow the lead of'],
    ] as [string, string?, string?][]
  ).flatMap(([verb, past, participle]) =>
    inflections(verb, past, participle).map(([phrase, form]) => [phrase, { earlier: false, form }] as const),
  ),
  ...(
    [
      ['precede'],
      ['come before', 'came', 'come'],
      ['go before', 'went', 'gone'],
      ['beat', 'beat', 'beaten'],
      ['anticipate'],
    ] as [string, string?, string?][]
  ).flatMap(([verb, past, participle]) =>
    inflections(verb, past, participle).map(([phrase, form]) => [phrase, { earlier: true, form }] as const),
  ),
]);

/** "Was ahead of", "was slower than": behind a form of "be". */
export const paces: PhraseBook<boolean> = phraseBook<boolean>([
  ...['ahead of', 'quicker than', 'faster than', 'earlier than', 'before', 'sooner than'].map(
    (phrase) => [phrase, true] as const,
  ),
  ...['behind', 'slower than', 'later than', 'after'].map((phrase) => [phrase, false] as const),
]);

/** "Led the way", "went first". */
export const leadings: PhraseBook<Form> = phraseBook<Form>(
  (
    [
      ['lead the way', 'led', 'led'],
      ['take the lead', 'took', 'taken'],
      ['go first', 'went', 'gone'],
      ['come first', 'came', 'come'],
      ['make the first move', 'made', 'made'],
      ['take the first step', 'took', 'taken'],
      ['break the ice', 'broke', 'broken'],
      ['show the way'],
      ['set the example'],
    ] as [string, string?, string?][]
  ).flatMap((verb) => inflections(...verb)),
);
