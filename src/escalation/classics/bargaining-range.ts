import { classic } from './classic.ts';

/** Peaceful settlements that both sides prefer to war. */
export const bargainingRange = classic({
  name: 'bargaining-range',
  title: 'Bargaining range',
  source: 'Fearon 1995, International Organization 49(3)',
  summary:
    'War costs both sides, so there are divisions that both prefer to it; with a first-strike advantage larger than the costs there are none.',
  parameters: {
    p: { value: 0.6, what: 'chance that A wins a war', least: 0, most: 1 },
    cA: { value: 0.1, what: "A's cost of war, as a share of what is at stake", least: 0 },
    cB: { value: 0.15, what: "B's cost of war", least: 0 },
    pf: { value: 0.7, what: "A's chance to win where it strikes first", least: 0, most: 1 },
    ps: { value: 0.5, what: "A's chance to win where B strikes first", least: 0, most: 1 },
  },
  answer({ p, cA, cB, pf, ps }) {
    const [low, high] = [p - cA, p + cB];
    return {
      low,
      high,
      width: high - low,
      /** Rounding must not take away a range of a single point. */
      existsWithFirstStrike: pf - ps <= cA + cB + 1e-12,
    };
  },
});
