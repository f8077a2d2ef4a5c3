import { expect, test } from 'vitest';
import { quantalResponses, readEfg } from '../../escalation/games/index.ts';
import { cascade } from '../../escalation/games/oracle-games.fixture.ts';
import { gamePathFigure } from './game-path-figure.ts';
import { gameTreeFigure } from './game-tree-figure.ts';

// The stored figures were drawn by this code and looked at in Chromium; a change of them is to be looked at again.

const game = readEfg(cascade('1/10', '9/10'));
const words = { title: 'Cascade, lambda 1', notes: ['A note.'] };

test('a game tree with probabilities, and one without', async () => {
  const [principal] = quantalResponses(game, [1]).found[0]!;
  await expect(gameTreeFigure(game, principal!.profile, words)).toMatchFileSnapshot(
    '__snapshots__/game-tree.svg',
  );
  const bare = gameTreeFigure(game, null, words);
  // Of chance only.
  expect(bare.match(/>1\/10</g)).toHaveLength(1);
  expect(bare).not.toContain('0.943');
});

test('lines of actions along a branch', async () => {
  const points = [0, 1, 2].map((lambda) => ({ lambda, probability: 0.5 + lambda / 5 }));
  const other = points.map(({ lambda, probability }) => ({ lambda, probability: 1 - probability }));
  const panels = [
    {
      name: '"M" of Member',
      actions: [
        { action: 'Act', points },
        { action: 'Comply', points: other },
      ],
    },
  ];
  await expect(gamePathFigure(panels, words)).toMatchFileSnapshot('__snapshots__/game-path.svg');
});

test('no name of a game is markup', () => {
  const hostile = readEfg(cascade('1/10', '9/10').replaceAll('Member', '</text><script>'));
  const svg = gameTreeFigure(hostile, null, words);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

test('a game of more than a thousand nodes is not drawn', () => {
  const moves = Array.from({ length: 600 }, (_, i) => `p "" 1 ${i + 1} "" { "a" "b" } 0 t "" 1 "" { 1 }`);
  const long = readEfg(`EFG 2 R "x" { "One" } ${moves.join(' ')} t "" 1`);
  expect(() => gameTreeFigure(long, null, words)).toThrow('too large a game to draw: 1201 nodes');
});
