import { EntenteError } from '../../error.ts';
import {
  formatRational,
  type Game,
  type GameNode,
  offsetsOf,
  reachOf,
} from '../../escalation/games/index.ts';
import { markup, type Markup } from '../markup.ts';
import { type FigureWords, FILE_SIZE, svgFile } from './svg-file.ts';
import { emWidth, fitted } from './text-room.ts';

/** A drawing of more nodes would not be looked at. */
export const MOST_DRAWN = 1000;

const ROW = 38;
const EDGE = 12;
const DOT = 9;
/** In this order, again from the first for a seventh player; each node has its player's number too. */
const PLAYER_COLOURS = ['--pro', '--contra', '--line', '--good', '--bad', '--line-2'];
const CHANCE = 'var(--none)';
/** Lines behind a text stay off its letters. */
const HALO = markup` stroke="var(--paper)" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`;

/**
 * A game as a drawing that stands alone: a row for each node, what follows it indented below it, on each branch the action and
 * its probability, thicker where it is likelier; a dashed line joins the nodes that a player cannot tell apart.
 *
 * @param profile by player, information set, action; null draws the game without probabilities of players
 * @throws EntenteError for more than 1,000 nodes
 */
export function gameTreeFigure(game: Game, profile: ArrayLike<number> | null, words: FigureWords): string {
  const { nodes, sets, players } = game;
  if (nodes.length > MOST_DRAWN)
    throw new EntenteError(
      'input',
      'too large a game to draw',
      `${nodes.length} nodes`,
      `at most ${MOST_DRAWN}; take csv`,
    );
  const depth = depths(nodes);
  const step = Math.min(30, (0.5 * FILE_SIZE.width) / Math.max(1, ...depth));
  const x = (node: number) => EDGE + DOT + 6 + step * depth[node]!;
  const y = (node: number) => ROW * node + ROW / 2;
  const height = ROW * nodes.length;
  const chances = branchChances(game, profile);
  const reach = profile === null ? null : reachOf(game, profile);
  const isFaint = (node: number) => reach !== null && reach[node]! < 0.0005;
  const branches = nodes.map((node, at) => {
    if (node.parent < 0) return '';
    const [fromX, fromY] = [x(node.parent), y(node.parent) + DOT];
    const share = chances[at];
    const width = share == null ? 1.5 : 0.8 + 4.2 * share;
    const dash = share != null && share < 0.0005 ? ' 1 3' : '';
    return markup`<path d="M${fromX.toFixed(1)} ${fromY}V${y(at)}H${(x(at) - DOT).toFixed(1)}" fill="none" stroke="${colourOf(nodes[node.parent]!, game)}" stroke-width="${width.toFixed(2)}"${dash === '' ? null : markup` stroke-dasharray="1 3"`} stroke-linejoin="round"></path>`;
  });
  const joined = sets.flatMap((set) =>
    set.nodes
      .slice(1)
      .map((node, i) =>
        joining(x(set.nodes[i]!), y(set.nodes[i]!), x(node), y(node), playerColour(set.player)),
      ),
  );
  const marks = nodes.map((node, at) => {
    const share = chances[at];
    const own = nodes[node.parent];
    const action = own === undefined ? null : actionOf(own, node, game);
    const room = (FILE_SIZE.width - x(at) - DOT - 10) / FILE_SIZE.fontSize;
    const chance =
      share == null ? null : probability(share, own?.move === 'chance' ? exactChance(own, node, game) : null);
    const label = labelOf(node, game);
    const left = x(at) + DOT + 6;
    const name = action === null ? '' : fitted(action, room - (chance === null ? 0 : emWidth(chance) + 0.6));
    const first = markup`<tspan font-weight="600">${name}</tspan>${chance === null ? null : markup` <tspan fill="var(--ink-soft)" font-size="12">${chance}</tspan>`}`;
    const titleText = [action ?? 'start', chance ?? '', label].filter((part) => part !== '').join(', ');
    return markup`<g${isFaint(at) ? markup` opacity="0.75"` : null}><title>${titleText}</title>${dotOf(node, x(at), y(at), game)}${action === null ? null : markup`<text x="${left.toFixed(1)}" y="${y(at) - 3}"${HALO}>${first}</text>`}<text x="${left.toFixed(1)}" y="${y(at) + (action === null ? 5 : 13)}" fill="var(--ink-soft)" font-size="12"${HALO}>${fitted(label, (room * FILE_SIZE.fontSize) / 12)}</text></g>`;
  });
  const list = players.map((player, i) => `${i + 1} ${player}`).join(', ');
  const description = `A game tree of ${nodes.length} nodes, read from top to bottom, with ${players.length} players: ${list}.`;
  const plot = markup`<svg role="group" aria-label="${words.title}" viewBox="0 0 ${FILE_SIZE.width} ${height}" font-size="${FILE_SIZE.fontSize}" fill="currentColor"><desc>${description}</desc>${branches}${joined}${marks}</svg>`;
  const notes = [
    `Players, payoffs in this order: ${list}.`,
    ...(sets.some((set) => set.nodes.length > 1)
      ? ['A dashed line joins nodes that their player cannot tell apart.']
      : []),
    ...(reach?.some((share) => share < 0.0005) === true ? ['Pale: reached with a chance below 0.0005.'] : []),
    ...words.notes,
  ];
  return svgFile(plot, height, { title: words.title, notes });
}

function depths(nodes: readonly GameNode[]): number[] {
  const depth: number[] = [];
  for (const { parent } of nodes) depth.push(parent < 0 ? 0 : depth[parent]! + 1);
  return depth;
}

/** By node, how likely the move that leads to it is; null where nobody knows. */
function branchChances(game: Game, profile: ArrayLike<number> | null): (number | null)[] {
  const offset = offsetsOf(game);
  return game.nodes.map(({ parent, branch }) => {
    const before = game.nodes[parent];
    if (before === undefined) return null;
    if (before.move === 'player') return profile === null ? null : profile[offset[before.set]! + branch]!;
    const { numerator, denominator } = game.chances[before.set]!.probabilities[branch]!;
    return Number(numerator) / Number(denominator);
  });
}

function exactChance(before: GameNode, node: GameNode, { chances }: Game): string {
  return formatRational(chances[before.set]!.probabilities[node.branch]!);
}

/** Of chance as it is written, where that is short. */
function probability(share: number, written: string | null): string {
  if (written !== null && written.length <= 7) return written;
  if (share === 0 || share === 1) return String(share);
  if (share < 0.0005) return '<0.001';
  return share > 0.9995 ? '>0.999' : share.toFixed(3);
}

function actionOf(before: GameNode, node: GameNode, { sets, chances }: Game): string {
  const action = (before.move === 'chance' ? chances : sets)[before.set]!.actions[node.branch]!;
  return action === '' ? `action ${node.branch + 1}` : action;
}

function labelOf(
  { move, set, outcome, label }: GameNode,
  { sets, players, chances, outcomes }: Game,
): string {
  if (move === 'player') {
    const own = sets[set]!;
    return `${players[own.player]} · ${own.label === '' ? `set ${own.number}` : own.label}`;
  }
  if (move === 'chance') return chances[set]!.label === '' ? 'chance' : `chance · ${chances[set]!.label}`;
  if (outcome < 0) return label;
  const { payoffs, label: name } = outcomes[outcome]!;
  const pays = `(${payoffs.map((payoff) => formatRational(payoff).replace('-', '−')).join(', ')})`;
  return name === '' ? pays : `${pays} ${name}`;
}

function dotOf({ move, set }: GameNode, x: number, y: number, { sets }: Game): Markup {
  const [cx, cy] = [x.toFixed(1), String(y)];
  if (move === 'end')
    return markup`<rect x="${(x - 4).toFixed(1)}" y="${y - 4}" width="8" height="8" fill="var(--ink-soft)"></rect>`;
  if (move === 'chance')
    return markup`<path d="M${cx} ${y - DOT}l${DOT} ${DOT}l${-DOT} ${DOT}l${-DOT} ${-DOT}z" fill="var(--paper)" stroke="${CHANCE}" stroke-width="2"></path>`;
  const { player } = sets[set]!;
  return markup`<circle cx="${cx}" cy="${cy}" r="${DOT}" fill="${playerColour(player)}"></circle><text x="${cx}" y="${y + 4.2}" text-anchor="middle" font-size="12" font-weight="600" fill="var(--paper)">${player + 1}</text>`;
}

/** Bulging to the left, so that it is not taken for a branch. */
function joining(fromX: number, fromY: number, toX: number, toY: number, colour: string): Markup {
  const out = Math.max(2, Math.min(fromX, toX) - DOT - 5);
  const start = `M${(fromX - DOT + 1).toFixed(1)} ${fromY + 3}`;
  return markup`<path d="${start}C${out.toFixed(1)} ${fromY + 14} ${out.toFixed(1)} ${toY - 14} ${(toX - DOT + 1).toFixed(1)} ${toY - 3}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="4 3"></path>`;
}

function colourOf({ move, set }: GameNode, { sets }: Game): string {
  return move === 'player' ? playerColour(sets[set]!.player) : CHANCE;
}

function playerColour(player: number): string {
  return `var(${PLAYER_COLOURS[player % PLAYER_COLOURS.length]})`;
}
