import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
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
  /** "are at loggerheads", "are on the same side": the subjects are compared with each other. */
  | { readonly kind: 'mutual'; readonly same: boolean; readonly copula: boolean }
  /** "has joined Y in opposing". */
  | { readonly kind: 'joined' };

/** What one can be, each with its opposite: neither side is overheard. */
export const complementPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['for', 'against'],
  ['in favour of', 'opposed to'],
  ['in favor of', 'in opposition to'],
  ['all for', 'dead against'],
  ['supportive of', 'critical of'],
  ['open to', 'closed to'],
  ['keen on', 'averse to'],
  ['on board with', 'hostile to'],
  ['in favour', 'in opposition'],
  ['in favor', 'in opposition'],
  ['enthusiastic about', 'sceptical of'],
  ['enthusiastic about', 'skeptical of'],
  ['enthusiastic about', 'sceptical about'],
  ['among the supporters of', 'among the opponents of'],
  ['among the backers of', 'among the critics of'],
  ['among the advocates of', 'among the adversaries of'],
  ['a supporter of', 'an opponent of'],
  ['a backer of', 'a critic of'],
  ['an advocate of', 'an adversary of'],
  ['among its supporters', 'among its opponents'],
  ['one of its supporters', 'one of its opponents'],
  ['one of its backers', 'one of its critics'],
  ['one of the supporters of', 'one of the opponents of'],
  ['one of the advocates of', 'one of the critics of'],
  ['a friend of', 'an enemy of'],
  ['a champion of', 'a foe of'],
  ['a fan of', 'a sceptic of'],
  ['no opponent of', 'no supporter of'],
  ['no enemy of', 'no friend of'],
  ['no foe of', 'no fan of'],
  ['no critic of', 'no advocate of'],
  ['in the yes camp', 'in the no camp'],
  ['in the camp of the supporters', 'in the camp of the opponents'],
  ['in the camp of its supporters', 'in the camp of its opponents'],
  ['in the pro camp', 'in the anti camp'],
  ['on the yes side', 'on the no side'],
  ['sympathetic to', 'unsympathetic to'],
  ['comfortable with', 'uncomfortable with'],
  ['well disposed towards', 'ill disposed towards'],
  ...['firm', 'staunch', 'strong', 'vocal', 'fierce', 'declared', 'leading', 'prominent'].map(
    (how) => [`a ${how} supporter of`, `a ${how} opponent of`] as const,
  ),
  ['an outspoken supporter of', 'an outspoken opponent of'],
  ['an open supporter of', 'an open opponent of'],
];

/** What one can be before "to do it", each with its opposite: "ready to send troops". */
export const willingPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['willing to', 'unwilling to'],
  ['ready to', 'reluctant to'],
  ['prepared to', 'unprepared to'],
  ['eager to', 'loath to'],
];

/** What one can do, each with its opposite. */
export const verbPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['support', 'oppose'],
  ['back', 'reject'],
  ['favour', 'disfavour'],
  ['favor', 'disfavor'],
  ['endorse', 'condemn'],
  ['advocate', 'exclude'],
  ['embrace', 'rule out'],
  ['wave it through', 'rule it out'],
  ['wave that through', 'rule that out'],
  ['approve of', 'disapprove of'],
  ['agree to', 'object to'],
  ['accept', 'decline'],
  ['champion', 'resist'],
  ['want', 'refuse'],
  ['campaign for', 'campaign against'],
  ['argue for', 'argue against'],
  ['lobby for', 'lobby against'],
  ['push for', 'push against'],
  ['press for', 'press against'],
  ['plead for', 'plead against'],
  ['call for', 'warn against'],
  ['insist on', 'balk at'],
  ['welcome', 'deplore'],
  ['fancy', 'dislike'],
  ['subscribe to', 'dissent from'],
  ['hear no word against', 'hear nothing of'],
];

/**
 * Idioms in "will" that say how somebody stands now and foretell nothing, each with its opposite: "won't have it". They are
 * read only with "will not", "won't" or "will" as they stand here.
 */
export const willPairs: readonly (readonly [pro: string, contra: string])[] = [
  ["won't hear a word against", "won't hear of"],
  ['will not hear a word against', 'will not hear of'],
  ["won't do without it", "won't have it"],
  ['will not do without it', 'will not have it'],
  ["won't let go of it", "won't touch it"],
  ['will not let go of it', 'will not touch it'],
  ['will hear no word against', 'will have none of'],
  ['will hear no ill of', 'will hear nothing of'],
  ['will have every part of', 'will have no part of'],
  ['will have its share of', 'will have nothing of'],
  ["won't say no to", "won't say yes to"],
  ['will not say no to', 'will not say yes to'],
];

/** Those idioms, which no reader of predictions may take. */
export const willIdioms: PhraseBook<true> = phraseBook(
  willPairs.flat().map((phrase) => [phrase, true] as const),
);

/** What somebody does to an idea, in words that bend by themselves, each with its opposite. */
export const gesturePairs: readonly (readonly [pro: string, contra: string])[] = [
  ...(['its', 'their'] as const).flatMap((whose) =>
    (['gives', 'give', 'gave', 'given'] as const).map((give, i) => {
      const turn = ['turns', 'turn', 'turned', 'turned'][i]!;
      const back = whose === 'its' ? 'back' : 'backs';
      return [`${give} ${whose} blessing to`, `${turn} ${whose} ${back} on`] as const;
    }),
  ),
  ['open their arms to', 'turn up their noses at'],
  ['opened their arms to', 'turned up their noses at'],
  ['opens its arms to', 'turns up its nose at'],
  ['have time for', 'have no time for'],
  ['has time for', 'has no time for'],
  ['sees merit in', 'sees no merit in'],
  ['see merit in', 'see no merit in'],
  ['sees the point of', 'sees no point in'],
  ['see the point of', 'see no point in'],
];

/** Verbs with an object that only points back inside them: "has ruled it out". */
const split = ['it', 'this', 'that', 'them', 'the idea', 'the plan'];

const sides: readonly ClaimedSide[] = ['pro', 'contra'];

const comparisons: readonly (readonly [phrase: string, same: boolean, copula: boolean])[] = [
  ...['side with', 'agree with', 'align with'].flatMap((verb) =>
    inflections(verb).map(([phrase]) => [phrase, true, false] as const),
  ),
  ['stand with', true, false],
  ['stands with', true, false],
  ['stand beside', true, false],
  ['stands beside', true, false],
  ...['line up with', 'stand behind'].flatMap((verb) =>
    inflections(verb, verb.startsWith('stand') ? 'stood' : undefined).map(
      ([phrase]) => [phrase, true, false] as const,
    ),
  ),
  ...['take the same line as', 'take the same view as'].flatMap((verb) =>
    inflections(verb, 'took', 'taken').map(([phrase]) => [phrase, true, false] as const),
  ),
  ...inflections('break with', 'broke', 'broken').map(([phrase]) => [phrase, false, false] as const),
  ...['part company with', 'differ with', 'differ from', 'clash with', 'quarrel with'].flatMap((verb) =>
    inflections(verb).map(([phrase]) => [phrase, false, false] as const),
  ),
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
  ['at loggerheads with', false, true],
  ['at variance with', false, true],
  ['of one mind with', true, true],
  ['shoulder to shoulder with', true, true],
  ['in the same camp as', true, true],
  ...inflections('disagree with').map(([phrase]) => [phrase, false, false] as const),
];

/** Of two or more who are compared with each other: as united, as apart. */
const mutual: readonly (readonly [phrase: string, same: boolean, copula: boolean])[] = [
  ['on the same side', true, true],
  ['on opposite sides', false, true],
  ['on different sides', false, true],
  ['at one', true, true],
  ['at odds', false, true],
  ['in agreement', true, true],
  ['in disagreement', false, true],
  ['of one mind', true, true],
  ['at loggerheads', false, true],
  ...inflections('see eye to eye', 'saw', 'seen').map(([phrase]) => [phrase, true, false] as const),
  ...['share the same position', 'share the same view', 'share a position', 'share one view'].flatMap(
    (verb) => inflections(verb).map(([phrase]) => [phrase, true, false] as const),
  ),
  ...['take the same line', 'take the same view', 'take the same side'].flatMap((verb) =>
    inflections(verb, 'took', 'taken').map(([phrase]) => [phrase, true, false] as const),
  ),
  ...['take opposite views', 'take opposite sides', 'take different views', 'take different sides'].flatMap(
    (verb) => inflections(verb, 'took', 'taken').map(([phrase]) => [phrase, false, false] as const),
  ),
  ...inflections('agree').map(([phrase]) => [phrase, true, false] as const),
  ...inflections('disagree').map(([phrase]) => [phrase, false, false] as const),
];

/** Every predicate of side, by its words. */
export const sidePredicates: PhraseBook<SidePredicate> = phraseBook<SidePredicate>([
  ...complementPairs.flatMap((pair) =>
    pair.map((phrase, i) => [phrase, { kind: 'complement', side: sides[i]! }] as const),
  ),
  ...verbPairs.flatMap((pair) =>
    pair.flatMap((verb, i) =>
      inflections(verb).map(([phrase, form]) => [phrase, { kind: 'verb', side: sides[i]!, form }] as const),
    ),
  ),
  ...willingPairs.flatMap((pair) =>
    pair.map((phrase, i) => [phrase, { kind: 'complement', side: sides[i]! }] as const),
  ),
  ...split.flatMap((object) =>
    inflections(`rule ${object} out`).map(
      ([phrase, form]) => [phrase, { kind: 'verb', side: 'contra' as const, form }] as const,
    ),
  ),
  ...['say', 'says', 'said'].flatMap((verb) =>
    (['yes', 'no'] as const).map(
      (word, i) =>
        [
          `${verb} ${word} to`,
          { kind: 'verb', side: sides[i]!, form: verb === 'said' ? 'past' : 'finite' },
        ] as const,
    ),
  ),
  ...[...willPairs, ...gesturePairs].flatMap((pair) =>
    pair.map(
      (phrase, i) =>
        [
          phrase,
          {
            kind: 'verb',
            side: sides[i]!,
            form: /^(?:gave|given|turned|opened)/.test(phrase) ? 'past' : 'finite',
          },
        ] as const,
    ),
  ),
  ...['say', 'says', 'said'].flatMap((verb) =>
    (['yes', 'no'] as const).map(
      (word, i) =>
        [
          `${verb} ${word}`,
          { kind: 'verb', side: sides[i]!, form: verb === 'said' ? 'past' : 'finite' },
        ] as const,
    ),
  ),
  ...comparisons.map(([phrase, same, copula]) => [phrase, { kind: 'with', same, copula }] as const),
  ...mutual.map(([phrase, same, copula]) => [phrase, { kind: 'mutual', same, copula }] as const),
  ...['join', 'joins', 'joined'].map((phrase) => [phrase, { kind: 'joined' }] as const),
]);

/** Words after "for" that make it an adverbial and no side: "for now", "for example". */
export const notASide: ReadonlySet<string> = new Set(
  'now example instance once years months weeks days decades ever good long the-time-being'.split(' '),
);

/** Objects that turn a side round: who is for "a ban on" something is against it. */
export const turning: PhraseBook<true> = phraseBook(
  'a ban on,the ban on,ruling out,excluding,rejecting,refusing,not,forbidding,a refusal of,the exclusion of,an end to,to rule out,to exclude,to reject,rule out,exclude,reject,no,no part of,no part in,none of,nothing of,nothing to do with'
    .split(',')
    .map((phrase) => [phrase, true] as const),
);

/** Objects that only speak about an issue: who "declines to comment on" it takes no side. */
export const talking: PhraseBook<true> = phraseBook(
  'comment,say,discuss,debate,answer,speak,talk,hear,know,learn,decide,vote,be drawn,consider,examine,explain'
    .split(',')
    .flatMap((verb) => [`to ${verb}`, verb].map((phrase) => [phrase, true] as const)),
);

/** What a plan can have from somebody, whose name follows, each with its opposite. */
export const supportPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['the support of', 'the opposition of'],
  ['the backing of', 'the disapproval of'],
  ['support from', 'opposition from'],
  ['support in', 'opposition in'],
  ['backing from', 'resistance from'],
];

const having =
  'has have had enjoys enjoy enjoyed finds find found wins won faces face faced meets met meets-with met-with'
    .split(' ')
    .map((verb) => verb.replace('-', ' '));

/** "Has the support of", "meets with opposition from". */
export const supports: PhraseBook<ClaimedSide> = phraseBook(
  supportPairs.flatMap((pair) =>
    pair.flatMap((noun, i) => having.map((verb) => [`${verb} ${noun}`, sides[i]!] as const)),
  ),
);
