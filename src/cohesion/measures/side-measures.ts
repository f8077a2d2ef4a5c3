import { agreementIndex } from '../agreement-index.ts';
import type { SideCounts } from '../side.ts';
import { effectiveCamps } from './effective-camps.ts';
import { estebanRayShare } from './esteban-ray.ts';
import { leik } from './leik.ts';
import { rice, riceAboveChance } from './rice.ts';
import { tastleWierman } from './tastle-wierman.ts';
import { vanDerEijk } from './van-der-eijk.ts';

/** The measures that ask how many members stand on each side of an issue, in the order in which they are told. */
export const sideMeasures = [
  'agreement',
  'rice',
  'riceAboveChance',
  'camps',
  'vanDerEijk',
  'leik',
  'tastleWierman',
  'polarisation',
] as const;

export type SideMeasure = (typeof sideMeasures)[number];

/** What a measure is, for whoever shows it. */
export interface MeasureDescription {
  readonly name: string;
  /** Least and greatest value; the greatest number of camps is 3. */
  readonly range: readonly [least: number, greatest: number];
  /** Whether it is undefined where all are ambivalent, not only where nobody is known. */
  readonly needsSides: boolean;
  /** Whether a greater value means that they stand closer together, or further apart. */
  readonly greater: 'united' | 'divided';
  readonly meaning: string;
}

export const measureDescriptions: Readonly<Record<SideMeasure, MeasureDescription>> = {
  agreement: {
    name: 'agreement index (Hix, Noury and Roland)',
    range: [0, 1],
    needsSides: false,
    greater: 'united',
    meaning: '0 is an even split over three sides, 1 is one side; with two sides in use not below .25',
  },
  rice: {
    name: "Rice's index",
    range: [0, 1],
    needsSides: true,
    greater: 'united',
    meaning: 'of those who take a side: 0 is as many pro as contra, 1 is one side',
  },
  riceAboveChance: {
    name: "Rice's index above chance",
    range: [-1, 1],
    needsSides: true,
    greater: 'united',
    meaning: 'less what as many would have who toss coins; 0 is what chance gives',
  },
  camps: {
    name: 'effective number of camps (Laakso and Taagepera)',
    range: [1, 3],
    needsSides: false,
    greater: 'divided',
    meaning: 'how many camps of equal size would be as divided',
  },
  vanDerEijk: {
    name: "van der Eijk's agreement A",
    range: [-1, 1],
    needsSides: false,
    greater: 'united',
    meaning: '1 is one side, 0 an even spread, -1 half pro and half contra',
  },
  leik: {
    name: "Leik's consensus",
    range: [0, 1],
    needsSides: false,
    greater: 'united',
    meaning: '1 is one side, 0 half pro and half contra; ambivalent lies between',
  },
  tastleWierman: {
    name: 'consensus of Tastle and Wierman',
    range: [0, 1],
    needsSides: false,
    greater: 'united',
    meaning: '1 is one side, 0 half pro and half contra, by distance from the mean',
  },
  polarisation: {
    name: 'polarisation of Esteban and Ray',
    range: [0, 1],
    needsSides: false,
    greater: 'divided',
    meaning: 'share of the most there can be, half pro and half contra; alpha 1.3',
  },
};

/** How many stand on the larger side, are ambivalent, and stand on the smaller side: which of them is pro must not matter. */
type Ordered = readonly [many: number, ambivalent: number, few: number];
const PLACES = [-1, 0, 1];

const computed: Readonly<Record<SideMeasure, (counts: SideCounts, ordered: Ordered) => number | null>> = {
  agreement: (counts) => agreementIndex(counts),
  rice: (counts) => rice(counts),
  riceAboveChance: (counts) => riceAboveChance(counts),
  camps: (_, ordered) => effectiveCamps(ordered.toSorted((a, b) => a - b)),
  vanDerEijk: (_, ordered) => vanDerEijk(ordered),
  leik: (_, ordered) => leik(ordered),
  tastleWierman: (_, ordered) => tastleWierman(ordered),
  polarisation: (_, ordered) => estebanRayShare(ordered, PLACES),
};

/**
 * A measure of how members are divided over the sides; null where it is undefined (nobody is known; Rice's index also where nobody takes a
 * side). Swapping pro and contra changes no bit of it.
 *
 * @example sideMeasure('vanDerEijk', { contra: 8, ambivalent: 3, pro: 11 }) // -0.3181818181818182
 */
export function sideMeasure(measure: SideMeasure, counts: SideCounts): number | null {
  const { pro, contra, ambivalent } = counts;
  return computed[measure](counts, [Math.max(pro, contra), ambivalent, Math.min(pro, contra)]);
}
