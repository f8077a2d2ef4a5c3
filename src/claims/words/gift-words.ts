import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import { type Form, inflections } from './inflections.ts';

/** A verb of giving: `pledged` where it only promises. */
export interface Giving {
  readonly form: Form;
  readonly pledged: boolean;
  /** It is money that is given, and maybe for oneself. */
  readonly paid: boolean;
  /** It may have been spent on anything. */
  readonly spent: boolean;
  /** It says so only with "into": "has put 500 million crowns into the fund". */
  readonly into: boolean;
}

const given: readonly (readonly [verb: string, past?: string, participle?: string])[] = [
  ['give', 'gave', 'given'],
  ['send', 'sent'],
  ['ship', 'shipped'],
  ['deliver'],
  ['donate'],
  ['provide'],
  ['supply'],
  ['contribute'],
  ['grant'],
  ['transfer', 'transferred'],
  ['hand over'],
  ['allocate'],
  ['disburse'],
  ['furnish'],
  ['dispatch'],
  ['deploy'],
  ['hand out'],
  ['make available', 'made'],
];
const paid: readonly (readonly [verb: string, past?: string, participle?: string])[] = [
  ['pay', 'paid'],
  ['pay in', 'paid'],
  ['put in', 'put'],
  ['put up', 'put'],
  ['chip in', 'chipped'],
  ['stump up', 'stumped'],
  ['fork out', 'forked'],
  ['cough up', 'coughed'],
  ['come up with', 'came', 'come'],
];
const spent: readonly (readonly [verb: string, past?: string, participle?: string])[] = [['spend', 'spent']];
const into: readonly (readonly [verb: string, past?: string, participle?: string])[] = [
  ['put', 'put'],
  ['pour'],
  ['pump'],
  ['plough'],
  ['channel', 'channelled'],
];
const promised: readonly (readonly [verb: string, past?: string, participle?: string])[] = [
  ['pledge'],
  ['promise'],
  ['commit', 'committed'],
];

/** Verbs that say how much was given, or promised. */
export const givings: PhraseBook<Giving> = phraseBook<Giving>(
  [given, paid, spent, into, promised].flatMap((verbs) =>
    verbs.flatMap(([verb, past, participle]) =>
      inflections(verb, past, participle).map(([phrase, form]) => {
        const kind = { pledged: verbs === promised, spent: verbs === spent, into: verbs === into };
        return [
          phrase,
          { form, ...kind, paid: verbs === paid || verbs === spent || verbs === into },
        ] as const;
      }),
    ),
  ),
);

/** What is given, by words that name no issue of a codebook. */
export const aidNouns =
  /^(?:aid|assistance|help|support|donations?|deliver(?:y|ies)|supplies|contributions?|funds|funding|money|equipment|materiel)$/;

/** Adjectives that go with such a noun and narrow nothing that a table of deeds tells apart. */
export const aidAdjectives = /^(?:all|the|total|overall|its|that|western|allied|international|bilateral)$/;

/** Things that are counted one by one; what else is counted must be a term of the issue, or stand beside one. */
export const things =
  /^(?:tanks?|shells?|rounds|howitzers?|guns?|mortars?|missiles?|rockets?|launchers?|interceptors?|jets?|fighters?|aircraft|planes?|helicopters?|drones?|vehicles?|carriers?|trucks?|systems?|batter(?:y|ies)|rifles?|mines?|soldiers?|troops|instructors?|trainers?|generators?|ambulances?|ships?|boats?)$/;

/** Words for things of any kind that fight: they say less than a unit does. */
export function isOfThings(word: string): boolean {
  return /^(?:guns|weapons|arms|weaponry|artillery)$/.test(word);
}

/** One who gives: "the largest donor". */
export const donorNouns =
  /^(?:donors?|givers?|payers?|paymasters?|senders?|financiers?|contributors?|suppliers?|providers?|backers?|supporters?|benefactors?)$/;

/** Amounts without a number. */
export const vagueAmounts: PhraseBook<true> = phraseBook(
  (
    'next to nothing,next to no,almost no,virtually no,practically no,hardly a,almost nothing,hardly anything,hardly any,barely anything,barely any,precious little,very little,little,' +
    'not much,a lot,lots,much,a great deal,plenty,very few,few,a few,several,many,some,a handful,billions,millions,' +
    'hundreds of millions,tens of billions,dozens of billions,hundreds,thousands,dozens,scores,tens of thousands,' +
    'hundreds of thousands,several billion,several million,many billions,a fortune,so much,so little,too little,too few'
  )
    .split(',')
    .map((phrase) => [phrase, true] as const),
);

/** That there is nothing. */
export const nothing: PhraseBook<true> = phraseBook(
  'nothing,nothing at all,none,none at all,not a single,not one,not a,no,nothing whatsoever,zero'
    .split(',')
    .map((phrase) => [phrase, true] as const),
);

/** Words in the tail of a claim that add nothing to it. */
export const plainTail =
  /^(?:,|to|for|in|into|fund|pot|kitty|purse|coffers|of|as|so|far|date|total|all|altogether|told|already|now|until|by|up|since|over|this|last|the|a|an|and|alone|outright|there|them|it|him|her|aid|assistance|help|support|worth|value|military|bilateral|government)$/;
