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
    'spineless',
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
