import type { Rng } from '../../stats/rng.ts';
import { buildGame, type TreeSpec } from './build-game.ts';
import type { Game } from './game.ts';

export interface RandomGameOptions {
  readonly players?: number;
  /** Moves one after another; chance makes about one of four. */
  readonly moves?: number;
  /** Payoffs are whole numbers from minus this to this. */
  readonly payoffs?: number;
  /** Everybody sees everything. */
  readonly isPerfect?: boolean;
}

/**
 * A game of perfect recall with chance and imperfect information: who sees which move is dealt once, and each player sees its own;
 * some first actions, seen by all, end the game.
 */
export function randomGame(random: Rng, options: RandomGameOptions = {}): Game {
  const { players = 2, moves = 4, payoffs = 5, isPerfect = false } = options;
  const names = Array.from({ length: players }, (_, i) => `P${i + 1}`);
  const whole = (count: number) => Math.floor(random() * count);
  const stages = Array.from({ length: moves }, () => {
    const mover = random() < 0.25 ? -1 : whole(players);
    const endsFirst = random() < 0.35;
    const seenBy = names.map((_, i) => isPerfect || endsFirst || i === mover || random() < 0.5);
    return { mover, endsFirst, seenBy, actions: random() < 0.8 ? 2 : 3 };
  });
  let ends = 0;
  const end = (): TreeSpec<string> => ({
    end: `end ${ends++}`,
    payoffs: Object.fromEntries(names.map((name) => [name, whole(2 * payoffs + 1) - payoffs])),
  });
  const tree = (stage: number, views: readonly string[], isOver: boolean): TreeSpec<string> => {
    const own = stages[stage];
    if (own === undefined || isOver) return end();
    const { mover, endsFirst, seenBy, actions } = own;
    const nexts = Array.from({ length: actions }, (_, action) => {
      const seen = views.map((view, i) => (seenBy[i] === true ? `${view}${stage}${'abc'[action]}` : view));
      return [`a${action}`, tree(stage + 1, seen, endsFirst && action === 0)] as const;
    });
    if (mover >= 0) return { player: names[mover]!, at: `${stage}:${views[mover]}`, actions: nexts };
    const weights = nexts.map(() => 1 + whole(4));
    const sum = weights.reduce((a, b) => a + b, 0);
    return {
      chance: `chance ${stage}`,
      actions: nexts.map(([action, next], i) => [action, `${weights[i]}/${sum}`, next] as const),
    };
  };
  return buildGame({
    title: 'random',
    players: names,
    tree: tree(
      0,
      names.map(() => ''),
      false,
    ),
  });
}
