import type { SideCounts } from '../../cohesion/index.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { SIDE_WORDS, SIDES } from '../words/stance.ts';
import { figureLink } from './figure-link.ts';

/** How many are on each side, each count a link to its chain: "4 for, 3 ambivalent and 13 against". */
export function linkedSides(evidence: EvidenceIndex, basis: string, counts: SideCounts): Markup {
  return markup`${SIDES.map(
    (side, i) =>
      markup`${['', ', ', ' and '][i]}${figureLink(evidence, `${basis}/${side}`, `${counts[side]} ${SIDE_WORDS[side]}`)}`,
  )}`;
}
