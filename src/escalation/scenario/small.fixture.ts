/** A parameter of a file: its value, and its range where it has one. */
export function parameter(value: number, range?: readonly [number, number]) {
  return { value, ...(range === undefined ? {} : { range: [...range] }), source: 'judgement' };
}

/** The file of a small scenario with one party that climbs and three members; `change` may alter it. */
export function smallFile(change: (file: SmallFile) => void = () => {}): string {
  const file: SmallFile = {
    name: 'small',
    months: 24,
    nuclear: { slider: 0.05 },
    parties: [
      { id: 'league', name: 'League', role: 'climbs', climb: smallClimb() },
      { id: 'republic', name: 'Republic' },
    ],
    policies: {
      together: { set: { cohesion: 0.9 } },
      apart: { set: { 'league.cohesion': 0.1 } },
    },
  };
  change(file);
  return JSON.stringify(file);
}

export function smallClimb(): SmallClimb {
  return {
    rungs: ['words', 'arms', 'advisers', 'presence'],
    start: 1,
    beliefs: 'redLine',
    members: [
      { name: 'Arl', ideal: parameter(3, [2, 4]) },
      { name: 'Bay', ideal: parameter(2) },
      { name: 'Cove', ideal: parameter(1), memberGain: parameter(0) },
    ],
    parameters: {
      memberGain: parameter(4, [2, 6]),
      abandonment: parameter(5),
      memberWar: parameter(12),
      allianceGain: parameter(2),
      supportCost: parameter(1),
      credibility: parameter(3, [0, 6]),
      allianceWar: parameter(15, [10, 25]),
      rivalLoss: parameter(3),
      rivalGain: parameter(1),
      audienceCost: parameter(2),
      rate: parameter(0.05, [0.01, 0.1]),
      positionWeight: parameter(0.3),
      cohesionWeight: parameter(1, [-0.5, 2]),
      cohesion: parameter(0.5, [0.1, 0.9]),
      settlement: parameter(0.02, [0.005, 0.05]),
      deescalation: parameter(0.03),
      agreedRung: parameter(1),
      redLine: parameter(0.5),
      resolve: parameter(0.02),
    },
  };
}

type Given = Record<string, unknown>;

export interface SmallClimb extends Given {
  rungs: unknown;
  start: unknown;
  beliefs: unknown;
  members: Given[];
  parameters: Record<string, Given>;
}

export interface SmallFile extends Given {
  months: unknown;
  nuclear: unknown;
  parties: (Given & { id: string; name: string; climb?: SmallClimb })[];
  policies: Record<string, Given>;
}
