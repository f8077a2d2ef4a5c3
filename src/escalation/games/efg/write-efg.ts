import type { Game, GameNode } from '../game.ts';
import { formatRational } from '../rational.ts';

/**
 * A game as a file that Gambit reads (EFG version 2, data type R), in lines. An information set or outcome is said in full each
 * time, as Gambit does. `readEfg` of it gives the same game.
 */
export function* writeEfg(game: Game): Generator<string, void> {
  const { title, comment, players, nodes } = game;
  yield `EFG 2 R ${quoted(title)} { ${players.map(quoted).join(' ')} }\n${quoted(comment)}\n\n`;
  for (const node of nodes) yield `${moveOf(node, game)} ${outcomeOf(node, game)}\n`;
}

function moveOf({ label, move, set }: GameNode, { sets, chances }: Game): string {
  if (move === 'end') return `t ${quoted(label)}`;
  if (move === 'player') {
    const own = sets[set]!;
    const actions = own.actions.map(quoted).join(' ');
    return `p ${quoted(label)} ${own.player + 1} ${own.number} ${quoted(own.label)} { ${actions} }`;
  }
  const own = chances[set]!;
  const actions = own.actions.map(
    (action, i) => `${quoted(action)} ${formatRational(own.probabilities[i]!)}`,
  );
  return `c ${quoted(label)} ${own.number} ${quoted(own.label)} { ${actions.join(' ')} }`;
}

function outcomeOf({ outcome }: GameNode, { outcomes }: Game): string {
  if (outcome < 0) return '0';
  const { number, label, payoffs } = outcomes[outcome]!;
  return `${number} ${quoted(label)} { ${payoffs.map(formatRational).join(', ')} }`;
}

/** A backslash is doubled only where it would be read as something else: Gambit reads two as two. */
function quoted(text: string): string {
  return `"${text.replace(/\\(?=["\\]|$)/g, '\\\\').replace(/"/g, '\\"')}"`;
}
