import type { DecisionActor } from '../decision.ts';
import type { TraceStep } from '../forecast.ts';
import { figure } from '../figure.ts';
import { type Arena, offerKinds } from './arena.ts';

/** Who moved for whom in the round just played, in the order of the actors: one step for each who moved. */
export function challengeInWords(
  arena: Arena,
  turn: number,
  actors: readonly DecisionActor[],
  issue: string | null,
  chances: boolean,
): TraceStep[] {
  const { n, positions, next, gains, threats, kinds, sources } = arena;
  return actors.flatMap((actor, i): TraceStep[] => {
    if (kinds[i]! < 0) return [];
    const j = sources[i]!;
    const kind = offerKinds[kinds[i]!]!;
    const probability = chances ? arena.chances[j * n + i]! : null;
    const [gain, own] = [threats[i * n + j]!, gains[i * n + j]!];
    const rival = actors[j]!.name;
    const moved = `from ${figure(positions[i]!)} to ${figure(next[i]!)}`;
    const done = {
      conflict: `loses against ${rival} and moves ${moved}`,
      compromise: `meets ${rival} part of the way, ${moved}`,
      capitulation: `gives in to ${rival} and moves ${moved}`,
    }[kind];
    const words =
      `${issue === null ? '' : `${issue}: `}${actor.name} ${done}: it expects ${figure(own)} of challenging, ` +
      `${rival} ${figure(gain)} of challenging it` +
      (probability === null ? '.' : `; ${rival} would prevail with a chance of ${figure(probability)}.`);
    return [{ turn, actor: rival, other: actor.name, kind, probability, gain, words }];
  });
}
