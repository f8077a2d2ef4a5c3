import { classic } from './classic.ts';

/** What many small risks come to. */
export const cumulativeRisk = classic({
  name: 'cumulative-risk',
  title: 'Brinkmanship: cumulative risk',
  source: 'Schelling 1966; Powell 1990',
  summary:
    'Each step up carries a risk of its own; together they are 1 less the chance that none comes true.',
  parameters: {
    risks: { value: [0.01, 0.02, 0.05, 0.1], what: 'chance of disaster of each step', least: 0, most: 1 },
    hazards: {
      value: [0.1, 0.3, 0.6],
      what: 'rate of disaster per unit of time, over one unit each',
      least: 0,
    },
  },
  answer({ risks, hazards }) {
    const ofSteps = 1 - risks.reduce((safe, risk) => safe * (1 - risk), 1);
    const sum = hazards.reduce((all, hazard) => all + hazard, 0);
    return { ofSteps, ofHazards: -Math.expm1(-sum), survival: Math.exp(-sum) };
  },
});
