import type {
  CheckedClaim,
  CountFigures,
  Figures,
  SideFigures,
  TrendEnd,
  TrendFigures,
} from '../claims/checked-claim.ts';
import { divisionFigures } from './claim-figures/division.ts';
import { exclusivityFigures } from './claim-figures/exclusivity.ts';
import { spokespersonFigures } from './claim-figures/spokesperson.ts';
import { magnitudeFigures } from './claim-figures/magnitude.ts';
import { wordsDeedsFigures } from './claim-figures/words-deeds.ts';
import { predictionFigures } from './claim-figures/prediction.ts';
import { changeFigures } from './claim-figures/change.ts';
import { levelFigures } from './claim-figures/level.ts';
import { sequenceFigures } from './claim-figures/sequence.ts';
import { shortDate } from './words/dates.ts';
import { decimals, signed } from './words/numbers.ts';
import { SIDE_WORDS } from './words/stance.ts';

/** A figure of a claim as its card shows it: the number first, then what it counts. */
export interface NamedFigure {
  readonly value: string;
  readonly name: string;
  /** The actor whose statements it rests on; else it rests on all of the claim's. */
  readonly actor?: string;
}

/** The figures of a claim in words; none where nothing was computed. */
export function claimFigures({ figures }: Pick<CheckedClaim, 'figures'>): NamedFigure[] {
  return figures === null ? [] : figuresOf(figures);
}

/** A kind of claim as a reader would call it. */
export const CLAIM_KINDS: Readonly<Record<CheckedClaim['kind'], string>> = {
  trend: 'where unity is going',
  side: 'who is on which side',
  count: 'how many are on a side',
  level: 'how united they are',
  exclusivity: 'who is the only one',
  spokesperson: 'who speaks for whom',
  division: 'division within a member',
  change: 'who changed position',
  'words-deeds': 'words against deeds',
  magnitude: 'how much was done',
  sequence: 'who came first',
  prediction: 'what will come',
  judgement: 'a value judgement',
  motive: 'a motive',
};

function figuresOf(figures: Figures): NamedFigure[] {
  switch (figures.kind) {
    case 'trend':
      return trendFigures(figures);
    case 'count':
      return countFigures(figures);
    case 'side':
      return sideFigures(figures);
    case 'division':
      return divisionFigures(figures);
    case 'exclusivity':
      return exclusivityFigures(figures);
    case 'spokesperson':
      return spokespersonFigures(figures);
    case 'words-deeds':
      return wordsDeedsFigures(figures);
    case 'magnitude':
      return magnitudeFigures(figures);
    case 'prediction':
      return predictionFigures(figures);
    case 'level':
      return levelFigures(figures);
    case 'change':
      return changeFigures(figures);
    case 'sequence':
      return sequenceFigures(figures);
    default:
      return [];
  }
}

function trendFigures({
  from,
  to,
  change,
  conversion,
  entry,
  silence,
  converted,
}: TrendFigures): NamedFigure[] {
  const parts = [
    [change, 'change of the index'],
    [conversion, `from ${converted.length} who changed sides`],
    [entry, 'from those newly known'],
    [silence, 'from those no longer known'],
  ] as const;
  return [
    ...[from, to].map(endFigure),
    ...parts.flatMap(([amount, name]) => (amount === null ? [] : [{ value: signed(amount), name }])),
  ];
}

function endFigure({ date, index, interval, known, members }: TrendEnd): NamedFigure {
  const between =
    interval === null ? '' : `, 95% interval ${decimals(interval[0])} to ${decimals(interval[1])}`;
  return {
    value: index === null ? '–' : decimals(index),
    name: `agreement on ${shortDate(date)} (${known} of ${members} members known${between})`,
  };
}

function countFigures({ date, known, members, pro, ambivalent, contra }: CountFigures): NamedFigure[] {
  return [
    { value: String(pro), name: SIDE_WORDS.pro },
    { value: String(ambivalent), name: SIDE_WORDS.ambivalent },
    { value: String(contra), name: SIDE_WORDS.contra },
    { value: `${known} of ${members}`, name: `members known on ${shortDate(date)}` },
  ];
}

function sideFigures({ positions, unknown, date }: SideFigures): NamedFigure[] {
  return [
    ...positions.map((position) => ({
      value: position.actor,
      actor: position.actor,
      name: `${position.speakersDiffer ? 'its speakers differ; last' : 'last'} ${SIDE_WORDS[position.side]}, ${shortDate(position.date)}`,
    })),
    ...unknown.map((actor) => ({ value: actor, name: `not known on ${shortDate(date)}` })),
  ];
}
