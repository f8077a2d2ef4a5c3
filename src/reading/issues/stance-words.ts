import { stemOf } from './stems.ts';
import { actionPairs, stancePairs } from './stance-pairs.ts';

/** What a word does to a stance: it affirms, denies, negates what comes near, or commits to an action. */
export type StanceRole =
  | 'pro'
  | 'contra'
  | 'ambivalent'
  | 'negation'
  | 'action'
  | 'undoing'
  | 'will'
  | 'might'
  /** Looks like one of the others and says nothing: "not only", a cue that a codebook lists under two sides. */
  | 'none';

const lists: readonly (readonly [StanceRole, string])[] = [
  [
    'ambivalent',
    'undecided, remains to be seen, weigh up, case by case, neither for nor against, wait and see, no position',
  ],
  [
    'negation',
    'not, no, never, neither, nor, nothing, none, nobody, no one, without, cannot, can not, hardly, nowhere, little, scant, lack of',
  ],
  ['none', 'no doubt, not only, not just, not least, no less, not merely, no wonder, why not'],
  [
    'action',
    'provide, supply, donate, let, grant, impose, lift, negotiate, admit, use, participate, train, purchase, buy, envisage, plan, ' +
      'intend, intention',
  ],
  [
    'will',
    'will, would, shall, should, must, ready to, prepared to, want to, determined to, decide to, promise to, pledge to, vow to, ' +
      'commit to, need to, have to, ought to, let us, time to, going to, able to',
  ],
  ['might', 'may, might, could, can, consider, perhaps, possibly'],
];

/** Phrase -> what it does. A codebook's own cues go before these. */
export const stanceWords: ReadonlyMap<string, StanceRole> = new Map([
  ...stancePairs.flatMap(([pro, contra]) => [[pro, 'pro'] as const, [contra, 'contra'] as const]),
  ...actionPairs.flatMap(([done, undone]) => [[done, 'action'] as const, [undone, 'undoing'] as const]),
  ...lists.flatMap(([role, words]) => words.split(', ').map((word) => [word, role] as const)),
]);

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** After these the words that count begin: "X sees the risks, but supports it". */
export const turns = stems('but however nevertheless nonetheless yet');
/** These open a clause that concedes, until the next comma. */
export const concessions = stems('although though while whereas despite');
/** These make what is near them conditional or open. */
export const conditions = stems('if unless provided condition whether');
/** These part clauses: what stands before them does not govern what comes after. */
export const partings = stems('and because since as but while although when after before which who');
