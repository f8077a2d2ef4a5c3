import type { Side } from '../../cohesion/index.ts';
import type { ActorPosition } from '../checked-claim.ts';

const sides: Readonly<Record<Side, string>> = { pro: 'for', contra: 'against', ambivalent: 'ambivalent' };

/** A side as an adjective: `for`, `against`, `ambivalent`. */
export function sideWord(side: Side): string {
  return sides[side];
}

/** "A, B and C". */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "Poland was ambivalent when last heard (2024-03-20)". */
export function standWords({ actor, side, date, speakersDiffer }: ActorPosition): string {
  const stand = `${actor} was ${sideWord(side)} when last heard (${date})`;
  return speakersDiffer ? `${stand}, though those who speak for it are on opposite sides` : stand;
}

/** "1 member", "2 members". */
export function members(count: number): string {
  return `${count} ${count === 1 ? 'member' : 'members'}`;
}

/** "6 is", "1 is": the verb that goes with a count. */
export function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** An index to three digits, with a sign where it is a change. */
export function figure(value: number, signed = false): string {
  const rounded = value.toFixed(3).replace(/^-0\.000$/, '0.000');
  return signed && value > 0 ? `+${rounded}` : rounded;
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

/** Parts as one sentence, in lower case like a reason: "3 more would support it; 5 more would contradict it." */
export function sentenceOf(parts: readonly string[]): string {
  return `${parts.join('; ')}.`;
}
