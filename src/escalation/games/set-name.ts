import type { InformationSet } from './game.ts';

/** An information set for people. @example setName({ label: 'A', player: 1, number: 1, ... }, ['One', 'Two']) // '"A" of Two' */
export function setName(
  { label, number, player }: Pick<InformationSet, 'label' | 'number' | 'player'>,
  players: readonly string[],
): string {
  return `${label === '' ? `information set ${number}` : `"${label}"`} of ${players[player]}`;
}
