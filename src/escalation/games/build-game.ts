import { EntenteError } from '../../error.ts';
import { assembleGame } from './assemble-game.ts';
import type { Game } from './game.ts';
import type { NodeEntry } from './node-entry.ts';
import { add, type Amount, ONE, type Rational, subtract, toRational, ZERO } from './rational.ts';

/** What each player gets. */
export type Payoffs<Player extends string> = Readonly<Record<Player, Amount>>;

/** An end of the game. */
export interface EndSpec<Player extends string> {
  readonly end: string;
  readonly payoffs: Payoffs<Player>;
}

/** A move of a player. Nodes of one player with the same `at` are one information set: it cannot tell them apart. */
export interface MoveSpec<Player extends string> {
  readonly player: Player;
  readonly at: string;
  readonly actions: readonly (readonly [action: string, next: TreeSpec<Player>])[];
}

/** A move of chance; the probability of one action may be 'rest', what the others leave. */
export interface ChanceSpec<Player extends string> {
  readonly chance: string;
  readonly actions: readonly (readonly [
    action: string,
    /** 'rest' is what the others leave. */
    probability: Amount,
    next: TreeSpec<Player>,
  ])[];
}

export type TreeSpec<Player extends string> = EndSpec<Player> | MoveSpec<Player> | ChanceSpec<Player>;

export interface GameSpec<Player extends string> {
  readonly title: string;
  readonly comment?: string;
  readonly players: readonly Player[];
  readonly tree: TreeSpec<Player>;
}

/**
 * Makes a game of a tree in plain data; a player that `players` does not name is an error of types. Ends of the same name and
 * the same payoffs are one outcome.
 *
 * @throws EntenteError with the actions that lead to the place, for an amount that is no number and for what `assembleGame` refuses
 * @example
 * buildGame({
 *   title: 'Choice',
 *   players: ['One'],
 *   tree: { player: 'One', at: 'start', actions: [
 *     ['a', { end: 'little', payoffs: { One: 3 } }],
 *     ['b', { end: 'much', payoffs: { One: '5' } }],
 *   ] },
 * }).nodes.length // 3
 */
export function buildGame<const Player extends string>(spec: GameSpec<Player>): Game {
  const { title, comment = '', players, tree } = spec;
  return assembleGame({ title, comment, players }, entries(tree, players));
}

function* entries<Player extends string>(
  tree: TreeSpec<Player>,
  players: readonly Player[],
): Generator<NodeEntry, void> {
  const sets = new Numbers();
  const outcomes = new Numbers();
  // Without recursion: a tree may be deep.
  const waiting: TreeSpec<Player>[] = [tree];
  for (let spec = waiting.pop(); spec !== undefined; spec = waiting.pop()) {
    const none = { outcome: 0, outcomeLabel: '', payoffs: null, probabilities: null };
    if ('end' in spec) {
      const { end, payoffs } = spec;
      const amounts = players.map((player) => amountOf(payoffs[player], `payoff of ${player}`, end));
      const key = JSON.stringify([
        end,
        ...amounts.map(({ numerator, denominator }) => `${numerator}/${denominator}`),
      ]);
      const outcome = { outcome: outcomes.of(key, 'all'), outcomeLabel: end, payoffs: amounts };
      yield {
        ...none,
        ...outcome,
        line: null,
        label: '',
        move: 'end',
        player: -1,
        set: 0,
        setLabel: null,
        actions: null,
      };
      continue;
    }
    yield { ...none, line: null, label: '', ...moveOf(spec, players, sets) };
    for (const [, ...rest] of spec.actions.toReversed()) waiting.push(rest.at(-1) as TreeSpec<Player>);
  }
}

function moveOf<Player extends string>(
  spec: MoveSpec<Player> | ChanceSpec<Player>,
  players: readonly Player[],
  sets: Numbers,
): Pick<NodeEntry, 'move' | 'player' | 'set' | 'setLabel' | 'actions'> & Partial<NodeEntry> {
  const actions = spec.actions.map(([action]) => action);
  if ('chance' in spec) {
    // Each move of chance is one of its own, with a name of its own: Gambit reads no other.
    const again = sets.next(JSON.stringify(['chance', spec.chance]));
    const setLabel = again === 1 ? spec.chance : `${spec.chance} ${again}`;
    const own = { set: sets.next('chance'), setLabel, probabilities: probabilitiesOf(spec) };
    return { move: 'chance', player: -1, actions, ...own };
  }
  const known = players.indexOf(spec.player);
  // An unknown one is told by its number.
  const player = known < 0 ? players.length : known;
  return { move: 'player', player, actions, set: sets.of(spec.at, spec.player), setLabel: spec.at };
}

/** Numbers from 1 up, within a group: the same name has the same number. */
class Numbers {
  readonly #counts = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  next(group: string): number {
    const count = (this.#counts.get(group) ?? 0) + 1;
    this.#counts.set(group, count);
    return count;
  }

  of(name: string, group: string): number {
    const key = JSON.stringify([group, name]);
    const known = this.#numbers.get(key) ?? this.next(group);
    this.#numbers.set(key, known);
    return known;
  }
}

function probabilitiesOf<Player extends string>({ chance, actions }: ChanceSpec<Player>): Rational[] {
  const said = actions.map(([, amount]) =>
    amount === 'rest' ? ZERO : amountOf(amount, 'probability', chance),
  );
  const rest = subtract(ONE, said.reduce(add, ZERO));
  const isRest = actions.findIndex(([, amount]) => amount === 'rest');
  return said.map((amount, i) => (i === isRest ? rest : amount));
}

function amountOf(amount: Amount | undefined, what: string, where: string): Rational {
  const value = amount === undefined ? null : toRational(amount);
  if (value !== null) return value;
  throw new EntenteError(
    'input',
    `no ${what}`,
    `${written(amount)} at ${where}`,
    'give a number: 4, 0.25 or 1/3',
  );
}

function written(amount: Amount | undefined): string {
  return typeof amount === 'object' ? `${amount.numerator}/${amount.denominator}` : String(amount);
}
