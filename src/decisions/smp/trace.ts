import type { Decision } from '../decision.ts';
import type { TraceStep } from '../forecast.ts';
import type { Turn } from './advance.ts';

/** What happened in a turn, in words: who challenged whom, and who moved where. */
export function traceOf({ actors, dimensions, scale }: Decision, turn: Turn, number: number): TraceStep[] {
  const name = (i: number) => actors[i]!.name;
  const place = (position: ArrayLike<number>, at = 0) =>
    scale.map(([low, high], d) => short(low + position[at + d]! * (high - low))).join(', ');
  const steps: TraceStep[] = turn.proposals.challenges.map(({ actor, target, chance, gain }) => ({
    turn: number,
    actor: name(actor),
    other: name(target),
    kind: 'challenge',
    probability: chance,
    gain,
    words:
      `${name(actor)} challenges ${name(target)}: it expects to prevail with a chance of ${short(chance)} ` +
      `and to gain ${short(gain)}`,
  }));
  for (const [k, { bargain, chance }] of turn.choices.entries()) {
    if (bargain === null) continue;
    const other = bargain.initiator === k ? bargain.receiver : bargain.initiator;
    const to = place(turn.state.positions, k * dimensions.length);
    steps.push({
      turn: number,
      actor: name(k),
      other: name(other),
      kind: 'bargain',
      probability: chance,
      gain: null,
      words: `${name(k)} settles with ${name(other)} and moves to ${to} (chance of this bargain ${short(chance)})`,
    });
  }
  return steps;
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
