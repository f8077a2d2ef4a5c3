import { classic, require } from './classic.ts';

/** Whether anybody acts without leave, and who is first. */
export const superposedHazards = classic({
  name: 'superposed-hazards',
  title: 'Unauthorised acts of several members',
  source: 'Superposition of Poisson processes',
  summary: 'Each member acts at a rate of its own; the first is each with its share of the sum.',
  parameters: {
    rates: { value: [0.02, 0.05, 0.03], what: 'acts per month of each member', least: 0 },
    t: { value: 12, what: 'months', least: 0 },
  },
  answer({ rates, t }) {
    const sum = rates.reduce((all, rate) => all + rate, 0);
    require(sum > 0, 'nobody would ever act', rates.join(', '), 'give one member a rate above 0');
    return { any: -Math.expm1(-sum * t), first: rates.map((rate) => rate / sum) };
  },
});
