import type { SlantChart } from '../../report/figures/slant-figure.ts';
import { decimals } from '../../report/words/numbers.ts';
import type { SlantSummary } from './slant-words.ts';

/** More rows than these nobody reads. */
const MOST = 30;

/** What the figure of slant shows: the outlets with most statements, of which it is known what the index is without them. */
export function slantChart({ group, issue, from, to, slant }: SlantSummary): SlantChart {
  const known = slant.outlets.flatMap(({ effect, ...outlet }) =>
    effect === null ? [] : [{ ...outlet, effect }],
  );
  const rows = known.slice(0, MOST).map(({ outlet, effect, statements, members, indexWithout }) => {
    const { value, interval } = effect;
    const title = `${outlet}: ${statements} statements of ${members} members; index ${decimals(slant.index)} with it, ${decimals(indexWithout!)} without`;
    return { outlet, effect: value, interval, title };
  });
  const left = known.length - rows.length;
  return {
    title: `What each outlet adds to the unity of ${group} on ${issue}`,
    notes: [
      `Agreement index of last positions by all evidence: ${decimals(slant.index)} (${slant.statements} statements, ${from} to ${to}). Each mark: that index less the index without the outlet.`,
      'Left of 0 the alliance looks more divided with the outlet, right of 0 more united; lines are 95% intervals when documents are drawn again.',
      'A difference is no proof of intent.',
      ...(left === 0 ? [] : [`${left} outlets with fewer statements are not drawn.`]),
    ],
    rows,
  };
}
