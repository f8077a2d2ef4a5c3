import { stemOf } from '../../../reading/issues/stems.ts';

/** How firmly something is said: what is possible is less than what is, what one plans less than what one does. */
export type Modality =
  | 'possible'
  | 'probable'
  | 'said-to-be'
  | 'should'
  | 'must'
  | 'demand'
  | 'plan'
  | 'consider'
  | 'willing'
  | 'want'
  | 'try'
  | 'offer'
  | 'threat';

const table: readonly (readonly [Modality, string])[] = [
  [
    'possible',
    'may might can could perhaps maybe possibly conceivably possible potentially able allow permit entitle',
  ],
  ['probable', 'probably likely presumably suspect guess presume reckon'],
  ['said-to-be', 'apparently allegedly reportedly supposedly seemingly seem appear purportedly'],
  ['should', 'should ought'],
  ['must', 'must oblige obliged compel require obligatory mandatory'],
  ['plan', 'plan intend intention aim'],
  ['consider', 'consider contemplat weigh examine explore ponder mull'],
  ['willing', 'willing willingness ready readiness prepared'],
  ['want', 'want hope wish desire'],
  ['try', 'try attempt seek'],
  ['offer', 'offer'],
  ['threat', 'threaten'],
];

/** Stem or word -> its modality. */
export const modalWords: ReadonlyMap<string, Modality> = new Map(
  table.flatMap(([modality, words]) => words.split(' ').map((word) => [stemOf(word), modality] as const)),
);

/** They count only before "to" or an -ing form: "a plan", "they seek" else are deeds of their own. */
export const beforeVerb: ReadonlySet<string> = new Set(
  'plan intend intention aim want hope wish desire try attempt seek offer threaten ready prepared seem appear allow permit compel require entitle'
    .split(' ')
    .map(stemOf),
);

/** Stand for a whole clause, wherever they are in it. */
export const modalAdverbs: ReadonlySet<string> = new Set(
  'perhaps maybe possibly conceivably potentially probably likely presumably apparently allegedly reportedly supposedly seemingly purportedly'.split(
    ' ',
  ),
);

/** In a report the verb before the words can say it: "called on the allies to deliver" is "they should deliver". */
export const demandStems: ReadonlySet<string> = new Set(
  'demand urge call insist ask appeal press recommend request order instruct'.split(' ').map(stemOf),
);
