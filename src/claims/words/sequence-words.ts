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
  ['say yes', 'say no'],
  ['open the door to', 'shut the door on'],
  ['open the door for', 'close the door on'],
  ['hold the door open to', 'slam the door on'],
  ['hold the door open for', 'bang the door on'],
  ['open the door', 'shut the door'],
  ['hold the door open', 'slam the door'],
  ['embrace', 'exclude'],
  ['take up', 'throw out'],
  ['give the nod to', 'give the thumbs-down to'],
];

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  come: ['came', 'come'],
  speak: ['spoke', 'spoken'],
  say: ['said', 'said'],
  shut: ['shut', 'shut'],
  hold: ['held', 'held'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  give: ['gave', 'given'],
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

/** Phrases that put one behind all others: "after everybody else". */
export const afterAll: PhraseBook<true> = phraseBook<true>(
  [
    ...['everyone', 'everybody'].flatMap((all) =>
      ['after', 'later than', 'behind', 'long after'].flatMap((order) =>
        ['', ' else'].map((rest) => `${order} ${all}${rest}`),
      ),
    ),
    'later than anyone',
    'later than anybody',
    'later than anyone else',
    'later than anybody else',
    'later than any other',
    'after all others',
    'after all the others',
    'after all the other',
    'after all other',
    'after the others',
    'after the rest',
    'after practically everyone',
    'after practically everybody',
    'last of all',
    'behind the rest',
    'behind the others',
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
      ['take its lead from', 'took', 'taken'],
      ['take its cue from', 'took', 'taken'],
      ['take their cue from', 'took', 'taken'],
      ['bring up the rear behind', 'brought', 'brought'],
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
      ['forestall'],
      ['show the way to'],
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

/** What a phrase says of the place of its subject among all: in front of them, or behind. */
export interface Placing {
  readonly form: Form;
  readonly place: 'first' | 'last';
}

/** "Led the way", "went first", and the other end of the line: "came last", "brought up the rear". */
export const leadings: PhraseBook<Placing> = phraseBook<Placing>([
  ...placings('first', [
    ['lead the way', 'led', 'led'],
    ['lead the field', 'led', 'led'],
    ['lead the dance', 'led', 'led'],
    ['take the lead', 'took', 'taken'],
    ['go first', 'went', 'gone'],
    ['go in front', 'went', 'gone'],
    ['come first', 'came', 'come'],
    ['move first'],
    ['speak first', 'spoke', 'spoken'],
    ['make the first move', 'made', 'made'],
    ['take the first step', 'took', 'taken'],
    ['break the ice', 'broke', 'broken'],
    ['show the way', 'showed', 'shown'],
    ['show them the way', 'showed', 'shown'],
    ['show the others the way', 'showed', 'shown'],
    ['show everybody the way', 'showed', 'shown'],
    ['show everyone the way', 'showed', 'shown'],
    ['point the way'],
    ['blaze the trail'],
    ['set the example', 'set', 'set'],
    ['set the ball rolling', 'set', 'set'],
    ['start the ball rolling'],
    ['start all this'],
    ['start it all'],
    ['start the whole thing'],
    ['begin all this', 'began', 'begun'],
    ['begin it all', 'began', 'begun'],
    ['open the dance'],
    ['open the ball'],
    ['speak before any other', 'spoke', 'spoken'],
    ['speak before anyone else', 'spoke', 'spoken'],
    ['speak before anybody else', 'spoke', 'spoken'],
    ['speak before all others', 'spoke', 'spoken'],
    ['move before anyone else'],
    ['move before any other'],
  ]),
  ...placings('last', [
    ['come last', 'came', 'come'],
    ['go last', 'went', 'gone'],
    ['move last'],
    ['speak last', 'spoke', 'spoken'],
    ['bring up the rear', 'brought', 'brought'],
    ['follow all the others'],
    ['follow last'],
    ['speak after all others', 'spoke', 'spoken'],
    ['speak after everyone else', 'spoke', 'spoken'],
    ['speak after everybody else', 'spoke', 'spoken'],
  ]),
]);

function placings(
  place: Placing['place'],
  verbs: readonly (readonly [string, string?, string?])[],
): (readonly [string, Placing])[] {
  return verbs.flatMap((verb) =>
    inflections(...verb).map(([phrase, form]) => [phrase, { form, place }] as const),
  );
}

/** "Was the first to", and the other end of the line. */
export const placeWords: ReadonlyMap<string, Placing['place']> = new Map([
  ...['first', 'quickest', 'earliest', 'fastest', 'foremost'].map((word) => [word, 'first'] as const),
  ...['last', 'slowest', 'latest', 'hindmost'].map((word) => [word, 'last'] as const),
]);
