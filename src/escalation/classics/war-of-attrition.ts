import { classic } from './classic.ts';

/** How long two sides hold out while waiting costs both. */
export const warOfAttrition = classic({
  name: 'war-of-attrition',
  title: 'War of attrition',
  source: 'Maynard Smith 1974; Fearon 1994, American Political Science Review 88(3)',
  summary:
    'In the symmetric equilibrium each side gives up at a constant rate c / v, so that waiting is worth just what it costs.',
  parameters: {
    c: { value: 2, what: 'cost of waiting per unit of time, the same for both', least: 1e-9 },
    v: { value: 10, what: 'value of what is at stake, the same for both', least: 1e-9 },
    t: { value: 5, what: 'a time to ask about', least: 0 },
  },
  answer({ c, v, t }) {
    const hazard = c / v;
    return {
      hazard,
      /** That one side has given up by t. */
      givenUpBy: -Math.expm1(-hazard * t),
      meanEnd: 1 / (2 * hazard),
      valueAtStart: 0,
    };
  },
});
