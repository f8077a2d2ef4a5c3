import { outlook } from '../../escalation/outlook/index.ts';
import type { PredictionClaim } from '../claim.ts';
import type { Finding, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf } from './as-of.ts';
import { findingOf, notCheckable } from './finding.ts';
import { percent } from './reason-words.ts';
import { LIKELY } from './thresholds.ts';

const endingWords = { fighting: 'war', nuclear: 'war with nuclear use', settlement: 'a settlement' } as const;

const RECORD =
  'nothing of this can be scored on past cases: the chance is conditional on every value of the scenario, which somebody wrote';

/** Checks what an escalation is said to end in by the chance of that end in the scenario at hand, by its horizon. */
export function checkEnding(claim: PredictionClaim, index: EvidenceIndex, { date }: AsOf): Finding {
  const { scenario } = index.models;
  if (scenario === undefined) {
    return notCheckable(
      'it foretells what an escalation ends in, and no scenario is at hand: --scenario FILE would answer it (docs: examples/escalation)',
    );
  }
  const ending = claim.ending ?? 'fighting';
  const { ends, months } = index.once(`outlook ${scenario.name}`, () => outlook(scenario));
  const chance = ends[ending];
  return findingOf(index, {
    verdict: verdictOf(claim.negated ? 1 - chance : chance),
    reason:
      `in the scenario "${scenario.name}" the chance of ${endingWords[ending]} within ${months} months is ${percent(chance)}; ` +
      `the claim that it will ${claim.negated ? 'not ' : ''}end so needs ${claim.negated ? 'at most a third' : 'at least two thirds'}; ${RECORD}.`,
    figures: {
      kind: 'prediction',
      model: 'escalation',
      date,
      outcome: chance,
      interval: null,
      level: null,
      known: null,
      members: null,
      record: `${RECORD}.`,
    },
    rests: [],
    wouldChange: `a scenario with other values, in which the chance is ${percent(LIKELY)} or more, or ${percent(1 - LIKELY)} or less.`,
  });
}

function verdictOf(chance: number): Verdict {
  if (chance >= LIKELY) return 'supported';
  return chance <= 1 - LIKELY ? 'contradicted' : 'mixed';
}
