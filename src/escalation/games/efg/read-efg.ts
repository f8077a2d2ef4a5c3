import { EntenteError } from '../../../error.ts';
import { assembleGame } from '../assemble-game.ts';
import type { Game } from '../game.ts';
import type { NodeEntry } from '../node-entry.ts';
import type { Rational } from '../rational.ts';
import { TokenReader } from './token-reader.ts';

/**
 * Reads a game as Gambit writes it: EFG version 2, data type R or D. Numbers are kept exactly. Line breaks may stand anywhere;
 * an information set or outcome that is known may be named by its number alone; payoffs stand with commas or without.
 *
 * @throws EntenteError that names the line, for whatever is no such file, and for what `assembleGame` refuses
 * @example readEfg('EFG 2 R "Choice" { "One" } p "" 1 1 "" { "a" "b" } 0 t "" 1 "" { 3 } t "" 2 "" { 5 }').nodes.length // 3
 */
export function readEfg(source: string): Game {
  const reader = new TokenReader(source);
  reader.take('word', 'EFG', 'EFG');
  reader.take('number', 'version 2', '2');
  if (!reader.isNext('word', 'R') && !reader.isNext('word', 'D')) throw reader.unexpected('R or D');
  reader.take('word', 'R or D');
  const title = reader.take('text', 'the title');
  const players = reader.list(() => reader.take('text', 'the name of a player'));
  const comment = reader.isNext('text') ? reader.take('text', 'the comment') : '';
  const game = assembleGame({ title, comment, players }, entries(reader));
  if (!reader.isAtEnd) {
    const value = `line ${reader.line}`;
    throw new EntenteError(
      'input',
      'more nodes than the tree has room for',
      value,
      'leave out what follows its last end',
    );
  }
  return game;
}

function* entries(reader: TokenReader): Generator<NodeEntry, void> {
  while (!reader.isAtEnd) yield entry(reader);
}

function entry(reader: TokenReader): NodeEntry {
  const { line } = reader;
  const kind = ['c', 'p', 't'].find((name) => reader.isNext('word', name));
  if (kind === undefined) throw reader.unexpected('a node, which begins with c, p or t,');
  reader.take('word', 'a node');
  const label = reader.take('text', 'the label of a node');
  const move = kind === 'c' ? 'chance' : kind === 'p' ? 'player' : 'end';
  const player = move === 'player' ? reader.whole('the number of a player') - 1 : -1;
  const set = move === 'end' ? 0 : reader.whole('the number of an information set');
  const isSaid = move !== 'end' && reader.isNext('text');
  const setLabel = isSaid ? reader.take('text', 'the label of an information set') : null;
  const probabilities: Rational[] = [];
  const actions = isSaid
    ? reader.list(() => {
        const action = reader.take('text', 'an action');
        if (move === 'chance') probabilities.push(reader.rational('the probability of an action'));
        return action;
      })
    : null;
  const outcome = reader.whole('the number of an outcome');
  const outcomeLabel = reader.isNext('text') ? reader.take('text', 'the label of an outcome') : null;
  const hasPayoffs = outcomeLabel !== null || reader.isNext('sign', '{');
  return {
    line,
    label,
    move,
    player,
    set,
    setLabel,
    actions,
    probabilities: isSaid && move === 'chance' ? probabilities : null,
    outcome,
    outcomeLabel: outcomeLabel ?? '',
    payoffs: hasPayoffs ? reader.list(() => reader.rational('a payoff')) : null,
  };
}
