import type { Regime } from '../stage/index.ts';
import { climbsOf, type Scenario, valuesOf } from '../scenario/index.ts';
import { endsAt } from './ends-at.ts';
import { type Outcome, outcomeOf, OUTCOMES } from './outcome.ts';
import { type Axis, axisOf, type Moved } from './region.ts';

/** What one value of the parameter leads to. */
export interface VariedPoint {
  readonly value: number;
  /** Chances by the horizon. */
  readonly ends: Readonly<Record<Outcome, number>>;
  /** By climbing party: what one act at the start leads to, and whether anybody would act. */
  readonly start: readonly {
    readonly party: string;
    readonly regime: Regime;
    readonly acts: boolean;
    readonly war: number;
    readonly refused: number;
  }[];
}

/** An outcome as one parameter moves, all others at their values. */
export interface Varied {
  readonly axis: Axis;
  readonly points: readonly VariedPoint[];
  /** Values between which the regime at the start changes, or nobody acts any more: where the parameter works as a switch. */
  readonly switches: readonly (readonly [number, number])[];
}

const STEPS = 101;

/**
 * Moves one parameter through a range: the chances of the ends by the horizon, and the regime of the stage game at the start.
 *
 * Moved so, the cost of lost credibility shows what it does: within a regime the chance that an act leads to war stays the
 * same, and at a threshold it is switched on or off.
 */
export function vary(scenario: Scenario, { number, low, high }: Moved): Varied {
  const make = climbsOf(scenario);
  const climbing = scenario.parties.filter(({ climb }) => climb !== null);
  const values = Array.from({ length: STEPS }, (_, i) => low + ((high - low) * i) / (STEPS - 1));
  const points = values.map((value): VariedPoint => {
    const now = valuesOf(scenario);
    now[number] = value;
    const climbs = make(now);
    const ends = endsAt(climbs, scenario.months, [scenario.months]);
    return {
      value,
      ends: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcomeOf(ends, 0, outcome)])) as Record<
        Outcome,
        number
      >,
      start: climbs.map(({ stretches, start }, i) => {
        const { chain } = stretches[0]!;
        const { regime, ifActs } = chain.incidents[start]!;
        return {
          party: climbing[i]!.id,
          regime,
          acts: chain.incident[start]! > 0,
          war: ifActs.war,
          refused: ifActs.refused,
        };
      }),
    };
  });
  const key = ({ start }: VariedPoint) => start.map(({ regime, acts }) => `${regime} ${acts}`).join();
  const switches = points
    .slice(1)
    .flatMap((point, i) =>
      key(point) === key(points[i]!) ? [] : [[points[i]!.value, point.value] as const],
    );
  return { axis: axisOf(scenario, number, values), points, switches };
}
