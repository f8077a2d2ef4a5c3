import { classic, require } from './classic.ts';

/** Who pays for what all enjoy. */
export const burdenSharing = classic({
  name: 'burden-sharing',
  title: 'Burden sharing in an alliance',
  source: 'Olson and Zeckhauser 1966, Review of Economics and Statistics 48(3)',
  summary:
    'With utility b ln G less what one gives, whoever wants most gives all, and too little; with utility x^(1-a) G^a the richer give more than their share of income.',
  parameters: {
    b: { value: [5, 3, 2], what: 'how much each member wants the common good', least: 1e-9 },
    a: { value: 0.5, what: 'weight of the common good (second case)', least: 1e-6, most: 1 - 1e-6 },
    I: { value: [60, 40], what: 'income of each member (second case)', least: 0 },
  },
  answer({ b, a, I }) {
    require(I.some((income) => income > 0), 'no income', I.join(', '), 'give one member some at least');
    const most = Math.max(...b);
    const first = b.filter((want) => want === most).length;
    const shared = cobbDouglas(a, I);
    const income = I.reduce((sum, own) => sum + own, 0);
    return {
      total: most,
      // Those who want most alike share alike; every other way to share is an equilibrium too.
      contributions: b.map((want) => (want === most ? most / first : 0)),
      efficient: b.reduce((sum, want) => sum + want, 0),
      commonGood: shared.total,
      given: shared.given,
      incomeShares: I.map((own) => own / income),
      burdenShares: shared.given.map((own) => own / shared.total),
    };
  },
});

/** Those give who would not give less than nothing; whoever would leaves, the poorest first. */
function cobbDouglas(
  a: number,
  incomes: readonly number[],
): { readonly total: number; readonly given: readonly number[] } {
  const order = Array.from(incomes.keys()).toSorted((i, j) => incomes[j]! - incomes[i]!);
  for (let n = incomes.length; n > 0; n--) {
    const own = order.slice(0, n).reduce((sum, i) => sum + incomes[i]!, 0);
    const total = (a * own) / (n - (n - 1) * a);
    const poorest = incomes[order[n - 1]!]!;
    if (poorest < (total * (1 - a)) / a && n > 1) continue;
    const isGiving = new Set(order.slice(0, n));
    return {
      total,
      given: incomes.map((income, i) => (isGiving.has(i) ? income - (total * (1 - a)) / a : 0)),
    };
  }
  return { total: 0, given: incomes.map(() => 0) };
}
