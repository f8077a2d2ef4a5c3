import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';

/** Praise and blame in pairs: neither is overheard. */
export const evaluationPairs: readonly (readonly [praise: string, blame: string])[] = [
  ['admirable', 'shameful'],
  ['responsible', 'irresponsible'],
  ['prudent', 'reckless'],
  ['wise', 'unwise'],
  ['brave', 'cowardly'],
  ['courageous', 'timid'],
  ['honourable', 'dishonourable'],
  ['honorable', 'dishonorable'],
  ['laudable', 'disgraceful'],
  ['praiseworthy', 'deplorable'],
  ['sensible', 'foolish'],
  ['noble', 'ignoble'],
  ['decent', 'indecent'],
  ['moral', 'immoral'],
  ['honest', 'hypocritical'],
  ['sincere', 'cynical'],
  ['generous', 'selfish'],
  ['far-sighted', 'short-sighted'],
  ['heroic', 'pathetic'],
  ['justified', 'unjustified'],
  ['commendable', 'scandalous'],
  ['dignified', 'embarrassing'],
  ['exemplary', 'appalling'],
  ['clear-headed', 'naive'],
  ['principled', 'unprincipled'],
  ['sane', 'insane'],
  ['reasonable', 'absurd'],
  ['loyal', 'disloyal'],
  ['faithful', 'treacherous'],
  ['harmless', 'dangerous'],
  ['fine', 'shabby'],
  ['splendid', 'miserable'],
  ['clever', 'stupid'],
  ['kind', 'cruel'],
  ['bold', 'craven'],
  ['steadfast', 'fickle'],
  ['reliable', 'unreliable'],
  ['trustworthy', 'untrustworthy'],
  ['statesmanlike', 'petty'],
  ['mature', 'childish'],
  ['thoughtful', 'thoughtless'],
  ['magnanimous', 'mean-spirited'],
  ['plucky', 'spineless'],
  ['worthy', 'unworthy'],
  ['right', 'wrong'],
];

/** What somebody or something is called, with its article. */
export const verdictNounPairs: readonly (readonly [praise: string, blame: string])[] = [
  ['an honour', 'a disgrace'],
  ['a triumph', 'a scandal'],
  ['a masterstroke', 'a blunder'],
  ['a stroke of genius', 'a mistake'],
  ['an act of courage', 'an act of cowardice'],
  ['an act of wisdom', 'an act of folly'],
  ['a credit to it', 'a shame'],
  ['a blessing', 'a betrayal'],
  ['wisdom itself', 'madness'],
  ['good sense', 'folly'],
  ['a model', 'an embarrassment'],
  ['a hero', 'a coward'],
  ['the hero', 'the villain'],
  ['to be praised', 'to blame'],
  ['on the right side', 'on the wrong side'],
  ['a beacon', 'a stain'],
  ['a rock', 'a weathervane'],
  ['a pillar of strength', 'a millstone'],
  ['a tower of strength', 'a weak link'],
  ['a lion', 'a mouse'],
  ['a shining example', 'a cautionary tale'],
  ['the conscience of', 'the shame of'],
  ['the pride of', 'the embarrassment of'],
  ['a joy', 'a scandal'],
  ['a lesson in courage', 'a lesson in cowardice'],
];

/** Words of praise and blame, also those of blame and praise alone that have no fair opposite. */
export const evaluations: PhraseBook<true> = phraseBook<true>(
  [
    ...evaluationPairs.flat(),
    'unforgivable',
    'unfair',
    'inexcusable',
    'indefensible',
    'outrageous',
    'disastrous',
    'arrogant',
    'naïve',
    'excellent',
    'wonderful',
    'magnificent',
    'blameless',
    'humble',
    'feckless',
  ].map((phrase) => [phrase, true] as const),
);

export const verdictNouns: PhraseBook<true> = phraseBook<true>(
  [
    ...verdictNounPairs.flat(),
    'a catastrophe',
    'a grave mistake',
    'a terrible mistake',
    'a huge mistake',
    'a historic mistake',
  ].map((phrase) => [phrase, true] as const),
);

/** What is said beside of what somebody does. */
export const tributePairs: readonly (readonly [praise: string, blame: string])[] = [
  'its',
  'their',
  'his',
  'her',
].flatMap(
  (whose) =>
    [
      [`to ${whose} credit`, `to ${whose} shame`],
      [`to ${whose} great credit`, `to ${whose} lasting shame`],
      [`to ${whose} honour`, `to ${whose} disgrace`],
    ] as const,
);

/** What is called out to somebody. */
export const cryPairs: readonly (readonly [praise: string, blame: string])[] = [
  ['hats off to', 'shame on'],
  ['three cheers for', 'a plague on'],
  ['all praise to', 'all blame to'],
  ['bravo to', 'woe to'],
];

export const tributes: PhraseBook<true> = phraseBook<true>(
  tributePairs.flat().map((phrase) => [phrase, true] as const),
);

export const cries: PhraseBook<true> = phraseBook<true>(
  cryPairs.flat().map((phrase) => [phrase, true] as const),
);

/** Words that praise or blame only with a form of "be": "the right bank", "a right to". */
export const onlyPredicates: ReadonlySet<string> = new Set([
  'right',
  'wrong',
  'moral',
  'model',
  'justified',
  'fine',
]);

/** What an actor does, as a noun: of "France's cheese" nothing here is said. */
export const deedNouns: ReadonlySet<string> = new Set(
  (
    'course policy policies decision decisions refusal hesitation stance position caution plan plans idea silence conduct ' +
    'behaviour behavior handling approach strategy move moves proposal proposals words promise promises support ' +
    'opposition response reaction leadership failure delay delays attitude line politics diplomacy answer call offer veto ' +
    'vote indecision wavering boldness resolve restraint patience courage cowardice commitment reluctance readiness ' +
    'insistence solidarity loyalty recklessness game gamble bet performance record role weakness strength dithering ' +
    'foot-dragging unity disunity aid help contribution rhetoric tone choice choices action actions inaction deeds ' +
    'steps step announcement initiative suggestion ambiguity defiance obstruction leaders government president chancellor'
  ).split(' '),
);

/** How somebody can behave, well or badly: the adverbs of the pairs above. */
export const evaluatingAdverbs: ReadonlySet<string> = new Set(
  evaluationPairs
    .flat()
    .filter((word) => !word.endsWith('ly') && !word.includes('-'))
    .map((word) =>
      word.endsWith('le') ? `${word.slice(0, -1)}y` : word.endsWith('ic') ? `${word}ally` : `${word}ly`,
    ),
);
