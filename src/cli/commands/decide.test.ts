import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ktabRuns, randomActors } from '../../../test/fixtures/ktab-runs.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import { statementsCsv } from '../../../test/fixtures/statements-csv.ts';

const three = 'Actor,Position,Salience,Capability\nNorth,20,60,100\nWest,40,80,60\nSouth,80,50,80\n';
const decide = (args: string, input = three) => runEntente(['decide', ...args.split(' ')], input);
const json = async (args: string, input = three) =>
  JSON.parse((await decide(`${args} --format json`, input)).stdout) as {
    readonly outcome: unknown;
    readonly interval: unknown;
    readonly turns: readonly { readonly positions: readonly (readonly number[])[] }[];
    readonly [key: string]: unknown;
  };

const scenario = (options: string) => `<?xml version="1.0"?>
<Scenario><name>S</name><desc>D</desc><prngSeed>1</prngSeed>${options}
<Dimensions><dName>Aid</dName></Dimensions>
<Actors>${[
  ['North', 20, 60, 100],
  ['West', 40, 80, 60],
  ['South', 80, 50, 80],
]
  .map(
    ([name, x, s, c]) =>
      `<Actor><name>${name}</name><description/><capability>${c}</capability>` +
      `<Position><dCoord>${x}</dCoord></Position><Salience><dSal>${s}</dSal></Salience></Actor>`,
  )
  .join('\n')}</Actors></Scenario>`;

describe('entente decide', () => {
  it('gives the outcome of one dimension as a number, with the positions turn by turn in the order of the file', async () => {
    const mean = await json('- --model mean');
    expect(mean.outcome).toBeCloseTo((20 * 60 + 40 * 48 + 80 * 40) / 148, 12);
    expect(mean.turns).toEqual([{ positions: [[20], [40], [80]] }]);
    const smp = await json('- --model smp --trace');
    expect(smp.turns[0]).toEqual({ positions: [[20], [40], [80]] });
    expect(smp.turns.length).toBeGreaterThan(1);
    expect(smp['steps']).not.toEqual([]);
  });

  it('gives the outcome of several dimensions as a list, and reads a table of KTAB by its header', async () => {
    const { states, last } = ktabRuns.find(({ settings }) => Object.keys(settings).length === 0)!;
    const { outcome, dimensions, turns } = await json('- --model smp --preset ktab', randomActors);
    expect(outcome).toHaveLength(3);
    expect(dimensions).toEqual(['First', 'Second', 'Third']);
    expect(turns.length).toBe(states);
    for (const [i, place] of turns.at(-1)!.positions.entries())
      for (const [d, x] of place.entries()) expect(x / 100).toBeCloseTo(last[i]![d]!, 12);
  });

  it('tells the turns in words', async () => {
    const { stdout } = await decide('- --model smp --trace');
    expect(stdout).toMatch(
      /turn 1: North challenges South: it expects to prevail with a chance of 0\.\d+ and to gain 0\.\d+/,
    );
    expect(stdout).toMatch(/turn 1: \w+ settles with \w+ and moves to \d/);
    expect((await decide('- --model mean --trace')).stdout).toContain('mean has no steps to tell');
  });

  it('writes a table and CSV', async () => {
    const { stdout } = await decide('- --model mean');
    expect(stdout).toContain(
      'actor\tcapability\tposition\tsalience\nNorth\t100\t20\t60\nWest\t60\t40\t80\nSouth\t80\t80\t50\n\n' +
        'outcome: 42.7027, ',
    );
    expect(stdout).toMatch(/with a chance of 80% \(scale 0 to 100, model mean\)\nrecord: on \d+ cases/);
    expect((await decide('- --model mean --format csv')).stdout).toContain(
      'turn,actor,dimension,position\n0,North,position,20\n',
    );
  });

  it('honours the options of a scenario in XML, and --set more', async () => {
    const options = '<ModelParameters><VotingRule>Binary</VotingRule></ModelParameters>';
    const plain = await json('- --model smp', scenario(''));
    const told = await json('- --model smp', scenario(options));
    expect(told.turns).not.toEqual(plain.turns);
    expect(told.turns).toEqual((await json('- --model smp --set votingrule=binary', scenario(''))).turns);
    expect((await json('- --model smp --set votingRule=Prop', scenario(options))).turns).toEqual(plain.turns);
  });

  it.each([
    ['- --model smp --set colour=red', 2, 'unknown setting: colour — smp has: victoryProbModel, pceModel'],
    ['- --model smp --set votingrul=Binary', 2, 'unknown setting: votingrul — did you mean votingRule?'],
    [
      '- --model smp --set votingRule=Loud',
      2,
      'no such votingRule: Loud — it may be: Binary, PropBin, Prop, PropCbc, Cubic, ASymProsp',
    ],
    ['- --model smp --set maxTurns=0', 2, 'no such maxTurns: 0 — it must be a whole number from 1 to 1000'],
    ['- --model smp --set votingRule', 2, 'write it as key=value'],
    ['- --model smp --preset paper', 2, 'unknown preset: paper — smp has: ktab'],
    ['- --model oracle', 2, 'unknown model: oracle — there are: mean'],
    [
      '- --store s.db',
      2,
      'nothing to do for: --store — name whose members decide with --alliance, or leave it out',
    ],
    ['- --scale 100,0', 2, 'write the lowest and the highest outcome: 0,100'],
    ['- --scale 30,60', 1, 'standard input: position of North: 20 — it must lie on the scale, 30 to 60'],
    ['- --reference 20,30', 2, 'not a reference point for each issue: 20,30 — there are 1: position'],
    ['missing.csv', 1, 'cannot read: missing.csv — there is no such file or folder'],
  ])('%s ends with %i and says what to do', async (args, code, message) => {
    const run = await decide(args);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(message);
    expect(run.stderr.trim().split('\n').length).toBe(1);
    expect(run.code).toBe(code);
  });

  it('says what it takes for granted', async () => {
    const { stderr, code } = await decide('-', 'actor,position,salience\nA,1,1\nB,2,0.5\n');
    expect(stderr).toBe(
      'there is no column capability: everybody counts as 1\n' +
        'no salience is above 1: if they go from 0 to 1, add --salience-scale 1\n',
    );
    expect(code).toBe(0);
    expect((await decide('- --quiet', 'actor,position,salience\nA,1,1\nB,2,1\n')).stderr).toBe('');
  });
});

describe('entente decide from evidence', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decide-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const nato = '- --alliance NATO --issue troops --at 2024-03-31 --quiet';

  it('takes what members said last as their positions, with what they said as the range', async () => {
    const csv =
      'date,country,issue,stance\n2024-03-01,France,troops,contra\n2024-03-05,France,troops,pro\n2024-03-05,France,arms,pro\n' +
      '2024-03-07,Italy,troops,contra\n2024-03-07,Russia,troops,contra\n2024-04-07,Italy,troops,pro\n';
    const result = await json(nato, csv);
    expect(result['actors']).toEqual(['France', 'Italy']);
    expect(result.turns[0]!.positions).toEqual([[1], [-1]]);
    expect(result.outcome).toBeCloseTo((2 / 3 - 1) / (2 / 3 + 1), 12);
    expect(result['basis']).toMatchObject([{ actor: 'France', date: '2024-03-05' }, { actor: 'Italy' }]);
    const [france, italy] = result['inputs'] as {
      position: object[];
      salience: { high: number }[];
      capability: object;
    }[];
    expect(france!.position).toEqual([{ low: -1, mode: 1, high: 1 }]);
    expect(france!.capability).toEqual({ low: 1, mode: 1, high: 1 });
    expect(italy!.salience[0]!.high).toBe(1);
  });

  it('forgets what was said too long ago with --carry', async () => {
    const csv =
      'date,country,issue,stance\n2023-03-01,France,troops,pro\n2024-03-07,Italy,troops,contra\n2024-03-07,Spain,troops,pro\n';
    expect((await json(nato, csv))['actors']).toEqual(['France', 'Italy', 'Spain']);
    expect((await json(`${nato} --carry 90d`, csv))['actors']).toEqual(['Italy', 'Spain']);
  });

  it('takes capability from a table, by any name of an actor', async () => {
    const spending = join(folder, 'spending.csv');
    await writeFile(spending, 'country,value\nFrench Republic,3\nItaly,1\nNorth Korea,9\n');
    const csv = 'date,country,issue,stance\n2024-03-01,France,troops,pro\n2024-03-07,Italy,troops,contra\n';
    expect((await json(`${nato} --capability ${spending}`, csv)).outcome).toBe(0.5);
    await writeFile(spending, 'country,value\nItaly,1\n');
    expect((await decide(`${nato} --capability ${spending}`, csv)).stderr).toContain(
      'spending.csv: no capability: France — add rows for them, or take equal',
    );
  });

  it('reads a store like a table', async () => {
    const path = join(folder, 'store.db');
    await writeFile(join(folder, 'table.csv'), statementsCsv);
    expect((await runEntente(['import', join(folder, 'table.csv'), '--store', path, '--quiet'])).code).toBe(
      0,
    );
    const store = `--store ${path} --alliance NATO --issue troops --at 2024-03-31 --quiet`;
    const [fromStore, fromTable] = [await json(store), await json(nato, statementsCsv)];
    expect(fromStore.turns).toEqual(fromTable.turns);
    expect(fromStore.outcome).toBe(fromTable.outcome);
  });

  it.each([
    ['- --alliance NATO', 2, 'no issue: --issue — name what they decide on: troops'],
    ['- --alliance NATO --issue trains', 1, 'no statements on the issue: trains — there are some on: troops'],
    ['- --alliance Atlantis --issue troops', 1, 'unknown alliance: Atlantis'],
    [
      '- --alliance NATO --issue troops --at 2020-01-01',
      1,
      'too few positions: 0 of 29 members of NATO on 2020-01-01',
    ],
    ['- --alliance NATO --issue troops --scale 0,1', 2, 'nothing to do for: --scale'],
    ['- --alliance NATO --issue troops --at 2024-02-30', 2, 'no such date: 2024-02-30'],
  ])('%s ends with %i and says what to do', async (args, code, message) => {
    const run = await decide(
      args,
      'date,country,issue,stance\n2024-03-01,France,troops,pro\n2024-03-02,Italy,troops,pro\n',
    );
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(code);
  });
});
