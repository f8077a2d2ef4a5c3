import type { ScalingChart, ScalingRow } from '../../report/figures/scaling-figure.ts';
import { counted } from '../../report/words/numbers.ts';
import type { PlacedPoint, Placement } from './placement.ts';
import { placementWords } from './scaling-text.ts';

/** What the figure of positions shows. Concepts that have no position, only slopes, are not in it. */
export function scalingChart(placement: Placement): ScalingChart {
  const { actors, concepts, fit, method, dimensions } = placement;
  const shares = 'shares' in fit ? fit.shares : null;
  const names = Array.from({ length: dimensions }, (_, d) => {
    const name = dimensions === 1 ? 'Position' : `Dimension ${d + 1}`;
    return shares === null ? name : `${name} (${(shares[d]! * 100).toFixed(0)}% of inertia)`;
  });
  const placed = concepts.filter(({ at }) => at.length > 0 && Number.isFinite(at[0]!.value));
  const groups = [
    { heading: 'Actors', rows: rowsOf(actors, 'actor') },
    ...(placed.length === 0 ? [] : [{ heading: headingOf(method, placed), rows: rowsOf(placed, 'concept') }]),
  ];
  const spoken = new Set(placed.map(({ name }) => name)).size;
  const title = `Positions of ${counted(actors.length, 'actor')}${spoken === 0 ? '' : ` and ${counted(spoken, 'concept')}`}`;
  return { title, notes: placementWords(placement), dimensions: names, groups };
}

function rowsOf(points: readonly PlacedPoint[], mark: 'actor' | 'concept'): ScalingRow[] {
  return points
    .toSorted((a, b) => a.at[0]!.value - b.at[0]!.value)
    .map(({ name, stance, at }) => ({ name, mark: stance ?? mark, at }));
}

function headingOf(method: Placement['method'], placed: readonly PlacedPoint[]): string {
  if (method === 'items') return 'Concepts, where agreeing is as likely as not';
  return placed.some(({ stance }) => stance !== null)
    ? 'Concepts: who is for (▲), who is against (▼)'
    : 'Concepts';
}
