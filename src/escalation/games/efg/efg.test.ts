import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../../error.ts';
import { rng } from '../../../stats/rng.ts';
import type { Game } from '../game.ts';
import { cascade, chicken, volunteer } from '../oracle-games.fixture.ts';
import { randomGame } from '../random-game.fixture.ts';
import { formatRational } from '../rational.ts';
import { readEfg } from './read-efg.ts';
import { writeEfg } from './write-efg.ts';

const written = (game: Game) => [...writeEfg(game)].join('');
const payoffsOf = ({ outcomes }: Game) => outcomes.map(({ payoffs }) => payoffs.map(formatRational));
const head = 'EFG 2 R "x" { "One" "Two" }\n';
const choice = `${head}p "" 1 1 "s" { "a" "b" } 0\n`;

describe('readEfg', () => {
  test('reads sets and outcomes that are named by their numbers alone, as if they were said in full', () => {
    const game = readEfg(volunteer);
    expect(game.sets.map(({ nodes, label }) => [label, nodes.length])).toEqual([
      ['m1', 1],
      ['m2', 2],
      ['m3', 4],
    ]);
    expect(readEfg(cascade('1/10', '9/10')).outcomes).toHaveLength(6);
  });

  test('keeps fractions, decimals and exponents exactly', () => {
    const game = readEfg(`${choice}t "" 1 "" { 1/3, -0.25 }\nt "" 2 "" { 1.5e2 +.5 }`);
    expect(payoffsOf(game)).toEqual([
      ['1/3', '-1/4'],
      ['150', '1/2'],
    ]);
  });

  test('takes line breaks anywhere, commas or none, a comment or none, a byte order mark and CRLF', () => {
    const broken = chicken.replaceAll(', ', ' ').replaceAll(' ', '\r\n').replace('""', '"two\nlines"');
    const game = readEfg(`\ufeff${broken}`);
    expect(game.comment).toBe('two\nlines');
    expect({ ...game, comment: '', title: '' }).toEqual({ ...readEfg(chicken), comment: '', title: '' });
    expect(readEfg(chicken.replace('""\n', ''))).toEqual(readEfg(chicken));
    expect(readEfg(chicken.replace('2 R', '2 D'))).toEqual(readEfg(chicken));
  });

  test('gives an outcome on the way and an end without one', () => {
    const game = readEfg(`${head}p "" 1 1 "s" { "a" "b" } 3 "toll" { 1, 1 }\nt "over" 0\nt "" 2 "" { 1 2 }`);
    expect(game.nodes.map(({ outcome }) => outcome)).toEqual([0, -1, 1]);
  });

  test.each([
    ['"', '\\"'],
    ['a \\', 'a \\\\'],
    ['\\"', '\\\\\\"'],
    ['a\\b', 'a\\b'],
    ['two\nlines', 'two\nlines'],
    ['Ελλάδα {1}', 'Ελλάδα {1}'],
  ])('reads the name %j as it was written', (name, escaped) => {
    const game = readEfg(chicken.replace('"One"', `"${escaped}"`));
    expect(game.players[0]).toBe(name);
    expect(written(game).split('\n""')[0]).toContain(`{ "${escaped}" "Two" }`);
    expect(readEfg(written(game))).toEqual(game);
  });

  test('reads 100,000 nodes one below another', () => {
    const deep = Array.from(
      { length: 100_000 },
      (_, i) => `p "" ${1 + (i % 2)} ${i + 1} "" { "stop" "go" } 0\nt "" 1 "" { 1 1 }\n`,
    );
    const game = readEfg(`${head}${deep.join('')}t "" 1 "" { 1 1 }`);
    expect(game.nodes).toHaveLength(200_001);
  });

  test.each([
    ['', 'the file ends too early: line 1 — EFG is missing'],
    ['NFG 1 R', 'not a game file (.efg): NFG at line 1'],
    ['EFG 1 R "x"', 'not a game file (.efg): 1 at line 1 — version 2'],
    ['EFG 2 Q "x"', 'not a game file (.efg): Q at line 1 — R or D'],
    ['EFG 2 R "x" { } ""', 'a game without players: x'],
    [head, 'a game without nodes: x'],
    [`${head}x`, 'not a game file (.efg): x at line 2 — a node'],
    [`${head}p "" 1 1 "s`, 'a text without end: "s at line 2'],
    [
      choice,
      'the tree ends too early: 1 nodes wait for more — nothing follows action 1 of the node at line 2',
    ],
    [`${choice}t "" 1 "" { 1 }`, 'wrong number of payoffs: 1 at line 3 — there are 2 players'],
    [`${choice}t "" 1 "" { 1 2 3 }`, 'wrong number of payoffs: 3 at line 3'],
    [`${choice}t "" 1 "" { 1 x }`, 'not a game file (.efg): x at line 3 — a payoff'],
    [`${choice}t "" 1 "" { 1 1/0 }`, 'not a number: 1/0 at line 3'],
    [`${choice}t "" 1 "" { 1 1e999 }`, 'not a number: 1e999 at line 3'],
    [`${choice}t "" 1 "" { 1 -1e400 }`, 'a payoff too large: outcome 1 at line 3'],
    [`${choice}t "" 1`, 'unknown outcome: 1 at line 3'],
    [`${choice}t "" 0 "" { 1 1 }`, 'payoffs of outcome 0: 1, 1 at line 3'],
    [`${choice}t "" -1 "" { 1 1 }`, 'not a whole number: -1 at line 3'],
    [
      `${choice}t "" 1 "" { 1 1 }\nt "" 1 "" { 1 2 }`,
      'an outcome with other payoffs than before: 1 at line 4 — it had 1, 1',
    ],
    [`${head}p "" 3 1 "s" { "a" } 0`, 'unknown player: 3 at line 2 — there are 2'],
    [`${head}p "" 0 1 "s" { "a" } 0`, 'unknown player: 0 at line 2'],
    [`${head}p "" 1 1 0`, 'unknown information set: 1 of player 1 at line 2'],
    [`${head}p "" 1 1 "s" { } 0`, 'an information set without actions: 1 of player 1 at line 2'],
    [
      `${choice}p "" 1 1 "s" { "a" "c" } 0`,
      'an information set with other actions than before: a, c at line 3 — it had a, b',
    ],
    [`${head}c "" 1 "s" { "a" 1/2 "b" 1/3 } 0`, 'probabilities of chance do not add up to 1: 5/6 at line 2'],
    [`${head}c "" 1 "s" { "a" -.5 "b" 1.5 } 0`, 'a negative probability: -1/2 at line 2'],
    [`${head}c "" 1 "s" { "a" "b" } 0`, 'not a game file (.efg): b at line 2 — the probability of an action'],
    [`${choice}t "" 1 "" { 1 1 }\nt "" 1\nt "" 1`, 'more nodes than the tree has room for: line 5'],
    [
      `${choice}p "" 1 2 "t" { "c" } 0\nt "" 1 "" { 1 1 }\np "" 1 2 0\nt "" 1`,
      'imperfect recall: "t" of One at line 5',
    ],
    [`${choice}p "" 1 1 0\nt "" 1 "" { 1 1 }\nt "" 1\nt "" 1`, 'imperfect recall: "s" of One at line 3'],
    [
      `${head}c "" 1 "s" { "a" 0 "b" 1 } 0\np "" 1 1 "lost" { "c" } 0\nt "" 1 "" { 1 1 }\nt "" 1`,
      'an unreachable information set: "lost" of One at line 3',
    ],
  ])('says in a line what is wrong and where: %j', (source, message) => {
    const read = () => readEfg(source);
    expect(read).toThrow(EntenteError);
    expect(read).toThrow(message);
  });

  test('of a changed file gives a game or one line', () => {
    const sources = [chicken, volunteer, cascade('1/10', '9/10')];
    const edits = fc.array(
      fc.record({
        at: fc.nat(700),
        remove: fc.nat(4),
        insert: fc.constantFrom('', '{', '}', '"', '\\', '0', '-', '1/0', ' t ', 'c', 'p', '9e9', '\0', ','),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...sources), edits, (source, changes) => {
        let changed = source;
        for (const { at, remove, insert } of changes)
          changed =
            changed.slice(0, at % changed.length) + insert + changed.slice((at % changed.length) + remove);
        try {
          const game = readEfg(changed);
          expect(readEfg(written(game))).toEqual(game);
        } catch (error) {
          if (!(error instanceof EntenteError)) throw error;
          expect(error.message).not.toMatch(/NaN|undefined|\n/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('writeEfg', () => {
  test('of any game gives a file that reads as the same game', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 5 }),
        (seed, players, moves) => {
          const game = randomGame(rng(seed), { players, moves });
          expect(readEfg(written(game))).toEqual(game);
        },
      ),
      { numRuns: 100 },
    );
  });
});
