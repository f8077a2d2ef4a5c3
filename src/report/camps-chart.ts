import type { Positions } from '../cohesion/positions/positions.ts';
import type { CampsChart } from './figures/camps-figure.ts';
import { counted } from './words/numbers.ts';

/** What the heat map of camps shows. @param hrefOf where a member's name leads to */
export function campsChart({ camps, issues }: Positions, hrefOf: (actor: string) => string): CampsChart {
  const campOf = new Map(
    camps.camps.flatMap((camp, number) => camp.map((actor) => [actor, number] as const)),
  );
  const sizes: number[] = [];
  for (const [i, actor] of camps.order.entries()) {
    if (i > 0 && campOf.get(actor) === campOf.get(camps.order[i - 1]!)) sizes[sizes.length - 1]! += 1;
    else sizes.push(1);
  }
  const on = issues.length === 1 ? issues[0]!.issue : counted(issues.length, 'issue');
  return {
    label: `How alike ${counted(camps.order.length, 'member')} stand on ${on}, in ${counted(camps.camps.length, 'camp')}`,
    actors: camps.order.map((name) => ({ name, href: hrefOf(name) })),
    similarity: camps.similarity,
    camps: sizes,
  };
}
