import type { Ladder } from './ladder.ts';

/**
 * The reference ladder of escalation-model.md (C17): eight rungs, start on rung 4, a belief that rises with the rung, and one
 * member with an occasion in a tenth of all months.
 */
export const referenceLadder: Ladder = {
  rungs: ['0', '1', '2', '3', '4', '5', '6', '7'],
  start: 4,
  members: [{ name: 'member', ideal: 0, memberGain: 4, abandonment: 5, memberWar: 12 }],
  payoffs: {
    allianceGain: 1,
    supportCost: 1,
    credibility: 3,
    allianceWar: 15,
    rivalLoss: 3,
    rivalGain: 1,
    audienceCost: 2,
  },
  beliefs: { kind: 'rising', start: 0.01, growth: 0.02 },
  opportunity: { rate: -Math.log(1 - 0.1), positionWeight: 0, cohesionWeight: 0, cohesion: 0 },
  agreed: 0,
  settlement: 0.02,
  deescalation: 0.03,
  nuclear: Array.from({ length: 8 }, () => 0.05),
};
