import { describe, expect, test } from 'vitest';
import { parsePositions } from './parse-positions.ts';

const parse = (csv: string, options = {}) => parsePositions(csv, { fileName: 'p.csv', ...options });
const messageOf = (csv: string, options = {}): string => {
  try {
    parse(csv, options);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is wrong';
};
const two = 'actor,position,salience,capability\nA,20,50,2\nB,80,100,3\n';

describe('a table of positions', () => {
  test('is read in any order and case of its columns; further ones are ignored', () => {
    const { decision } = parse('Note,SALIENCE,Capability,Position,Actor\nx,50,2,20,A\ny,100,3,80,B\n');
    expect(decision).toEqual(parse(two).decision);
    expect(decision.actors[0]).toEqual({ name: 'A', capability: 2, position: [20], salience: [0.5] });
    expect(decision.scale).toEqual([[0, 100]]);
  });

  test('may be divided by semicolons, with decimal commas and a byte order mark', () => {
    const { decision } = parse('\uFEFFactor;position;salience;capability\nA;20,5;50;2\nB;80;100;3\n');
    expect(decision.actors[0]?.position).toEqual([20.5]);
  });

  test('without a capability counts everybody as 1, and says so', () => {
    const { decision, notes } = parse('actor,position,salience\nA,20,50\nB,80,100\n');
    expect(decision.actors.map(({ capability }) => capability)).toEqual([1, 1]);
    expect(notes).toEqual(['there is no column capability: everybody counts as 1']);
    expect(
      parse('actor,position,salience,capability\nA,20,50,\nB,80,100,3\n').decision.actors[0]?.capability,
    ).toBe(1);
  });

  test('may have several dimensions', () => {
    const { decision } = parse(
      'actor,position:aid,salience:aid,Position: troops,Salience: Troops\nA,1,50,2,20\nB,3,100,4,0\n',
    );
    expect(decision.dimensions).toEqual(['aid', 'troops']);
    expect(decision.actors[1]).toEqual({ name: 'B', capability: 1, position: [3, 4], salience: [1, 0] });
  });

  test('may give ranges', () => {
    const { ranges } = parse(
      'actor,position,position_low,position_high,salience,capability,capability_high\nA,20,10,40,50,2,4\nB,80,,,100,3,3\n',
    );
    expect(ranges[0]).toEqual({
      name: 'A',
      position: [{ low: 10, mode: 20, high: 40 }],
      salience: [{ low: 0.5, mode: 0.5, high: 0.5 }],
      capability: { low: 2, mode: 2, high: 4 },
    });
    expect(ranges[1]?.position).toEqual([{ low: 80, mode: 80, high: 80 }]);
  });

  test('leaves aside who has neither position nor salience', () => {
    const { decision, notes } = parse(`${two}C,,,5\n`);
    expect(decision.actors.length).toBe(2);
    expect(notes).toEqual(['left aside, without position and salience: 1']);
  });

  test('may hold several issues, of which some are chosen', () => {
    const csv = 'issue,actor,position,salience\nx,A,1,50\ny,A,5,50\nx,B,2,50\ny,C,9,100\n';
    const { decision, notes } = parse(csv);
    expect(decision.dimensions).toEqual(['x', 'y']);
    expect(decision.actors).toEqual([
      { name: 'A', capability: 1, position: [1, 5], salience: [0.5, 0.5] },
      // Where the others stand on average, with no weight.
      { name: 'B', capability: 1, position: [2, (5 + 2 * 9) / 3], salience: [0.5, 0] },
      { name: 'C', capability: 1, position: [1.5, 9], salience: [0, 1] },
    ]);
    expect(notes.at(-1)).toBe('without a position, and so without weight: B on y, C on x');
    expect(parse(csv, { issue: 'x' }).decision.actors.map(({ position }) => position)).toEqual([[1], [2]]);
    expect(parse(csv, { issue: 'y,x' }).decision.dimensions).toEqual(['y', 'x']);
    expect(messageOf(csv, { issue: 'z' })).toBe(
      'p.csv:1: no actors on the issue: z — name issues as the column issue has them',
    );
    expect(messageOf(`${csv}x,A,7,7\n`)).toBe(
      'p.csv:6: actor named twice: A on x — it has this issue on line 2 too; give one row each',
    );
  });

  test('may have a column of issues that means nothing, as all rows are different actors', () => {
    const { decision } = parse('issue,actor,position,salience\nx,A,1,50\ny,B,5,50\n');
    expect(decision.dimensions).toEqual(['position']);
    expect(decision.actors.length).toBe(2);
  });

  test('has one capability for each actor, over all issues', () => {
    expect(messageOf('issue,actor,position,salience,capability\nx,A,1,50,1\ny,A,5,50,2\nx,B,2,50,1\n')).toBe(
      'p.csv:3: A has two capabilities: 1 and 2 — give one for all issues, or choose one issue with --issue',
    );
  });
});

describe('what is wrong with a table of positions is one line', () => {
  test.each([
    ['', 'p.csv: empty table — its first row must name the columns'],
    [
      'actor,position\nA,1\n',
      'p.csv:1: missing column: salience — positions need actor, position, salience, and may have capability',
    ],
    [two.replace('20', '1e400'), 'p.csv:2: not a number: 1e400 — write it with a point and no spaces: 62.5'],
    [two.replace('20', 'NaN'), 'p.csv:2: not a number: NaN — write it with a point and no spaces: 62.5'],
    [
      two.replace('20', 'Infinity'),
      'p.csv:2: not a number: Infinity — write it with a point and no spaces: 62.5',
    ],
    [
      two.replace('50', '150'),
      'p.csv:2: salience over 100: 150 — it goes from 0 (does not care) to 100; divide it by what it is at most, times 100',
    ],
    [
      two.replace('50', '-1'),
      'p.csv:2: negative salience: -1 — it goes from 0 (does not care) to 100; divide it by what it is at most, times 100',
    ],
    [two.replace(',2\n', ',-2\n'), 'p.csv:2: negative capability: -2 — it must be at least 0'],
    [two.replace('20', '1e308'), 'p.csv: position of A: 1e+308 — it must be at most 1e+100 either way'],
    [
      two.replace(',2\n', ',1e200\n'),
      'p.csv: capability of A: 1e+200 — it must be at most 1e+100; take a larger unit',
    ],
    [
      two.replaceAll(',50,', ',0,').replaceAll(',100,', ',0,'),
      'p.csv: nobody with capability cares: position — give somebody with capability a salience above 0',
    ],
    [two.replace('20', ''), 'p.csv:2: missing number: (empty) — give a number'],
    [two.replace('A,20,50,2\n', ''), 'p.csv: too few actors: 1 — a decision takes two'],
    [
      two.replace('20', '80'),
      'p.csv: all positions are equal: 80 — there is nothing to decide: check the positions',
    ],
    [
      two.replace('B,80', 'A,80'),
      'p.csv:3: actor named twice: A — it is on line 2 too; give each a name of its own',
    ],
  ])('%j', (csv, message) => {
    expect(messageOf(csv).replace('empty table: p.csv', 'empty table')).toContain(
      message.replace('p.csv: empty table', 'empty table'),
    );
  });

  test('too many actors are refused with the limit', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `a${i},${i % 100},50`).join('\n');
    expect(messageOf(`actor,position,salience\n${rows}\n`)).toBe(
      'p.csv: too many actors: 10000 — at most 1000 can be computed; join those who stand alike',
    );
  });

  test('salience from 0 to 1 is told by its scale', () => {
    expect(messageOf(two, { salienceScale: 1 })).toBe(
      'p.csv:2: salience over 1: 50 — with --salience-scale 1 it goes from 0 to 1 (and 1 more)',
    );
  });
});
