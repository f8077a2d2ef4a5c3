import type { Contender } from './contender.ts';
import type { DecidedCase } from './decided-case.ts';
import { pointContender } from './point-contender.ts';

/** The forecast that all others are measured against. */
export const baseline: Contender = pointContender('mean', (one) => meanBy(one, 'capability', true));

/** What takes no model: means by other weights and the positions of Commission and Parliament. */
export function simpleContenders(cases: readonly DecidedCase[]): Contender[] {
  const capabilities = [...new Set(cases.flatMap((one) => Object.keys(one.capabilities)))];
  return [
    pointContender('mean, errors cut off at the ends', (one) => meanBy(one, 'capability', true), true),
    pointContender('mean, equal capability', (one) => meanBy(one, 'equal', true)),
    ...capabilities.map((name) =>
      pointContender(`mean, ${name} as capability`, (one) => meanBy(one, name, true)),
    ),
    pointContender('mean by capability alone', (one) => meanBy(one, 'capability', false)),
    pointContender('mean of the positions', (one) => meanBy(one, 'equal', false)),
    pointContender('position of com', (one) => positionOf(one, 'com')),
    pointContender('position of ep', (one) => positionOf(one, 'ep')),
  ];
}

function positionOf({ decision }: DecidedCase, name: string): number | null {
  return decision.actors.find((actor) => actor.name === name)?.position[0] ?? null;
}

/** null where nobody has weight */
function meanBy({ decision, capabilities }: DecidedCase, by: string, salient: boolean): number | null {
  let sum = 0;
  let total = 0;
  for (const [i, { capability, position, salience }] of decision.actors.entries()) {
    const strength = by === 'equal' ? 1 : by === 'capability' ? capability : (capabilities[by]?.[i] ?? 1);
    const weight = salient ? strength * salience[0]! : strength;
    sum += weight * position[0]!;
    total += weight;
  }
  return total > 0 ? sum / total : null;
}
