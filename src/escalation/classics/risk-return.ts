import { classic } from './classic.ts';

/** How much to demand of an opponent whose cost of war is private. */
export const riskReturn = classic({
  name: 'risk-return',
  title: 'Risk and return of a demand',
  source: 'Fearon 1995, International Organization 49(3)',
  summary:
    'A demands a share x of B, whose cost of war is uniform on [0, cbar] and known to B alone; a higher demand is worth more and is refused more often.',
  parameters: {
    p: { value: 0.6, what: 'chance that A wins a war', least: 0, most: 1 },
    cA: { value: 0.1, what: "A's cost of war", least: 0 },
    cbar: { value: 0.4, what: 'the greatest cost of war that B may have', least: 1e-9 },
  },
  answer({ p, cA, cbar }) {
    // The demand is for a share: at least what war would give, at most all.
    const demand = Math.min(1, p + Math.max(0, (cbar - cA) / 2));
    const war = (demand - p) / cbar;
    return { demand, war, expected: demand * (1 - war) + (p - cA) * war };
  },
});
