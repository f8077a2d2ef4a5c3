import { EntenteError } from '../../error.ts';
import { checkRecall } from './check-recall.ts';
import { checkReach } from './check-reach.ts';
import type { ChanceSet, Game, GameNode, InformationSet, Outcome } from './game.ts';
import type { GameHead, NodeEntry } from './node-entry.ts';
import { add, compare, formatRational, ONE, type Rational, toNumber, ZERO } from './rational.ts';

/** A tree of more nodes is refused. */
export const MOST_NODES = 2_000_000;

/** Where a node stands, for people: `line 12`, or the actions that lead to it. */
export type Place = (node: number) => string;

interface OpenNode extends GameNode {
  readonly children: number[];
}

interface OpenSet<Kind> {
  readonly set: Kind;
  readonly nodes: number[];
}

/**
 * A game from its nodes in pre-order.
 *
 * @throws EntenteError with the place, for counts that do not fit, an unknown player, a set or outcome that is named but not
 *   known or that two entries say differently, probabilities that do not add up to 1, imperfect recall, an information set that
 *   chance never reaches, or more than two million nodes
 */
export function assembleGame(head: GameHead, entries: Iterator<NodeEntry, void>): Game {
  const nodes: OpenNode[] = [];
  const lines: (number | null)[] = [];
  const place: Place = (node) => placeOf(node, nodes, lines, known.actionsOf);
  const known = new KnownParts(head, place);
  // Nodes with actions that nothing follows yet; the last is the one whose turn it is.
  const open: number[] = [];
  do {
    const { value: entry, done } = entries.next();
    if (done === true || entry === undefined) {
      const parent = open.at(-1);
      if (parent === undefined) throw broken('a game without nodes', head.title, 'give it a tree');
      const advice = `nothing follows action ${nodes[parent]!.children.length + 1} of the node at ${place(parent)}`;
      throw broken('the tree ends too early', `${open.length} nodes wait for more`, advice);
    }
    const at = nodes.length;
    if (at >= MOST_NODES)
      throw broken('too large a game', `more than ${MOST_NODES} nodes`, 'take a smaller one');
    const parent = open.at(-1) ?? -1;
    const branch = parent < 0 ? 0 : nodes[parent]!.children.length;
    if (parent >= 0) nodes[parent]!.children.push(at);
    lines.push(entry.line);
    nodes.push({ label: entry.label, parent, branch, move: entry.move, set: -1, children: [], outcome: -1 });
    const [set, outcome] = [known.setOf(entry, at), known.outcomeOf(entry, at)];
    nodes[at] = { ...nodes[at]!, set, outcome };
    if (entry.move !== 'end') open.push(at);
    while (
      open.length > 0 &&
      nodes[open.at(-1)!]!.children.length === known.actionsOf(nodes[open.at(-1)!]!).length
    )
      open.pop();
  } while (open.length > 0);
  const game = known.game(nodes);
  checkReach(game, place);
  checkRecall(game, place);
  return game;
}

/** The sets and outcomes of a game that is being put together. */
class KnownParts {
  readonly #head: GameHead;
  readonly #place: Place;
  readonly #sets = new Map<string, number>();
  readonly #players: OpenSet<Omit<InformationSet, 'nodes'>>[] = [];
  readonly #chances: OpenSet<Omit<ChanceSet, 'nodes'>>[] = [];
  readonly #outcomeAt = new Map<number, number>();
  readonly #outcomes: Outcome[] = [];

  constructor(head: GameHead, place: Place) {
    this.#head = head;
    this.#place = place;
    if (head.players.length === 0) throw broken('a game without players', head.title, 'name one at least');
  }

  readonly actionsOf = ({ move, set }: Pick<GameNode, 'move' | 'set'>): readonly string[] => {
    if (move === 'end') return [];
    return (move === 'chance' ? this.#chances : this.#players)[set]!.set.actions;
  };

  setOf(entry: NodeEntry, node: number): number {
    if (entry.move === 'end') return -1;
    const { players } = this.#head;
    if (entry.move === 'player' && players[entry.player] === undefined)
      throw broken(
        'unknown player',
        `${entry.player + 1} at ${this.#place(node)}`,
        `there are ${players.length}`,
      );
    const key = `${entry.player} ${entry.set}`;
    const name = entry.move === 'chance' ? 'of chance' : `of player ${entry.player + 1}`;
    const kind: readonly { readonly nodes: number[] }[] =
      entry.move === 'chance' ? this.#chances : this.#players;
    const at = this.#sets.get(key);
    if (at !== undefined) {
      this.#checkSame(entry, at, node);
      kind[at]!.nodes.push(node);
      return at;
    }
    const { actions, probabilities } = entry;
    const number = `${entry.set} ${name} at ${this.#place(node)}`;
    if (actions === null)
      throw broken('unknown information set', number, 'say its label and actions where it first comes');
    if (actions.length === 0)
      throw broken('an information set without actions', number, 'give it one, or end the game there');
    const own = { number: entry.set, label: entry.setLabel ?? '', actions };
    if (entry.move === 'chance') {
      this.#checkProbabilities(probabilities ?? [], actions, node);
      this.#chances.push({ set: { ...own, probabilities: probabilities! }, nodes: [node] });
    } else this.#players.push({ set: { ...own, player: entry.player }, nodes: [node] });
    const added = kind.length - 1;
    this.#sets.set(key, added);
    return added;
  }

  outcomeOf({ outcome, outcomeLabel, payoffs }: NodeEntry, node: number): number {
    const { players } = this.#head;
    const where = () => `${outcome} at ${this.#place(node)}`;
    if (payoffs !== null && payoffs.length !== players.length)
      throw broken(
        'wrong number of payoffs',
        `${payoffs.length} at ${this.#place(node)}`,
        `there are ${players.length} players`,
      );
    if (outcome === 0) {
      if (payoffs === null) return -1;
      throw broken(
        'payoffs of outcome 0',
        `${payoffs.map(formatRational).join(', ')} at ${this.#place(node)}`,
        'give it a number above 0',
      );
    }
    const at = this.#outcomeAt.get(outcome);
    if (at === undefined) {
      if (payoffs === null) throw broken('unknown outcome', where(), 'give its payoffs where it first comes');
      if (payoffs.some((payoff) => Math.abs(toNumber(payoff)) > LARGEST))
        throw broken(
          'a payoff too large',
          `outcome ${where()}`,
          'give payoffs in a larger unit, up to 1e100',
        );
      this.#outcomeAt.set(outcome, this.#outcomes.length);
      this.#outcomes.push({ number: outcome, label: outcomeLabel, payoffs });
      return this.#outcomes.length - 1;
    }
    const before = this.#outcomes[at]!.payoffs;
    if (payoffs?.some((payoff, player) => compare(payoff, before[player]!) !== 0))
      throw broken(
        'an outcome with other payoffs than before',
        where(),
        `it had ${before.map(formatRational).join(', ')}`,
      );
    return at;
  }

  /** With the sets of players in the order of a profile. */
  game(nodes: readonly OpenNode[]): Game {
    const order = this.#players
      .map((_, at) => at)
      .toSorted((a, b) => this.#players[a]!.set.player - this.#players[b]!.set.player || a - b);
    const newAt = new Int32Array(order.length);
    for (const [to, from] of order.entries()) newAt[from] = to;
    return {
      ...this.#head,
      nodes: nodes.map((node) => (node.move === 'player' ? { ...node, set: newAt[node.set]! } : node)),
      sets: order.map((from) => ({ ...this.#players[from]!.set, nodes: this.#players[from]!.nodes })),
      chances: this.#chances.map(({ set, nodes: own }) => ({ ...set, nodes: own })),
      outcomes: this.#outcomes,
    };
  }

  #checkSame({ move, actions, probabilities }: NodeEntry, at: number, node: number): void {
    const before = this.actionsOf({ move, set: at });
    if (
      actions !== null &&
      (actions.length !== before.length || actions.some((action, i) => action !== before[i]))
    )
      throw broken(
        'an information set with other actions than before',
        `${actions.join(', ')} at ${this.#place(node)}`,
        `it had ${before.join(', ')}`,
      );
    if (probabilities === null) return;
    const had = this.#chances[at]!.set.probabilities;
    if (probabilities.some((probability, i) => compare(probability, had[i]!) !== 0))
      throw broken(
        'a move of chance with other probabilities than before',
        `${probabilities.map(formatRational).join(', ')} at ${this.#place(node)}`,
        `it had ${had.map(formatRational).join(', ')}`,
      );
  }

  #checkProbabilities(probabilities: readonly Rational[], actions: readonly string[], node: number): void {
    const place = this.#place(node);
    if (probabilities.length !== actions.length)
      throw broken(
        'wrong number of probabilities',
        `${probabilities.length} at ${place}`,
        `there are ${actions.length} actions`,
      );
    const negative = probabilities.find((probability) => compare(probability, ZERO) < 0);
    if (negative !== undefined)
      throw broken(
        'a negative probability',
        `${formatRational(negative)} at ${place}`,
        'give one from 0 to 1',
      );
    const sum = probabilities.reduce(add, ZERO);
    if (compare(sum, ONE) !== 0)
      throw broken(
        'probabilities of chance do not add up to 1',
        `${formatRational(sum)} at ${place}`,
        'write them as fractions, such as 1/3',
      );
  }
}

function placeOf(
  node: number,
  nodes: readonly GameNode[],
  lines: readonly (number | null)[],
  actionsOf: (node: GameNode) => readonly string[],
): string {
  const line = lines[node];
  if (line != null) return `line ${line}`;
  const path: string[] = [];
  // The last few actions are enough to find it.
  for (let at = node; nodes[at]!.parent >= 0 && path.length < 6; at = nodes[at]!.parent)
    path.unshift(actionsOf(nodes[nodes[at]!.parent]!)[nodes[at]!.branch]!);
  return path.length === 0 ? 'the root' : path.join(' > ');
}

/** Sums and differences of payoffs are to stay within the range of doubles. */
const LARGEST = 1e100;

function broken(what: string, value: string, advice: string): EntenteError {
  return new EntenteError('input', what, value, advice);
}
