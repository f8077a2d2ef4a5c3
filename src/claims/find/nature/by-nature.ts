import { DUTY, FUTURE, MOTIVE } from '../clause/certainty.ts';
import type { Claim } from '../../claim.ts';
import type { Draft } from '../draft.ts';

/** What no model of Entente foretells, by the kind that the claim would be today. */
const unforetold: Partial<Readonly<Record<Claim['kind'], string>>> = {
  side: 'which side somebody will be on',
  count: 'how many will be on a side',
  exclusivity: 'who will stand alone',
  trend: 'how united they will be',
  level: 'how united they will be',
  division: 'how united a member will be',
  change: 'who will change its mind',
  magnitude: 'how much somebody will do',
  'words-deeds': 'what somebody will do',
  sequence: 'who will be first',
  spokesperson: 'who will speak for whom',
};

/**
 * A claim as what it is by nature: one of the future is a prediction, one of why a motive, one of what ought to be a
 * judgement, whatever it would be if it spoke of what is.
 */
export function byNature(draft: Draft): Draft {
  const { start, end, text, actors, issue, issueFrom, time } = draft;
  const common = { start, end, text, actors, issue, issueFrom, time };
  switch (draft.uncheckable) {
    case FUTURE: {
      const what = unforetold[draft.kind];
      if (what === undefined) return draft;
      const uncheckable = `${FUTURE}, and no model here foretells ${what}`;
      const side = 'side' in draft ? draft.side : null;
      const negated = 'negated' in draft && draft.negated;
      return { ...common, kind: 'prediction', about: null, side, negated, ending: null, uncheckable };
    }
    case DUTY:
      return { ...common, kind: 'judgement', uncheckable: null };
    case MOTIVE:
      // Why an alliance is as united as it is, is a cause and nobody's motive.
      if (draft.kind === 'trend' || draft.kind === 'level') return draft;
      return { ...common, kind: 'motive', uncheckable: null };
    default:
      return draft;
  }
}
