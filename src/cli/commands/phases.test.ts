import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

// Invented: until the end of June everybody speaks for the canal, from July on against the tax.
const days = Array.from({ length: 40 }, (_, i) =>
  new Date(Date.UTC(2024, 0, 5 + 9 * i)).toISOString().slice(0, 10),
);
const said = days.flatMap((day, i) =>
  ['Arl', 'Bay', 'Cove'].map((actor) =>
    day < '2024-07' ? `${day},${actor},canal,1` : `${day},${actor},tax,${i % 4 === 0 ? 1 : 0}`,
  ),
);
const csv = ['date,actor,topic,agree', ...said, ''].join('\n');
const take = ['--rows', 'actor', '--columns', 'topic', '--qualifier', 'agree'];
const phases = (...args: string[]) => runEntente(['phases', '-', ...take, ...args], csv);
const monthly = ['--window', '28d', '--step', '28'];

describe('entente phases', () => {
  test('finds the states of a network and the change between them', async () => {
    const { code, stdout } = await phases(...monthly, '--format', 'json');
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(found.chosen.states).toBe(2);
    expect(found.phases).toHaveLength(2);
    expect(found.phases[0].to < '2024-07-15' && found.phases[1].from > '2024-06-15').toBe(true);
    // The slice about 5 July has some of both.
    expect(found.changes).toEqual([expect.objectContaining({ from: expect.stringMatching(/^2024-0[78]/) })]);
    expect(found.distances).toHaveLength(found.slices.length);
    expect(found.candidates.map(({ method }: { method: string }) => method)).toContain('leiden');
  });

  test('gives the same bytes for the same seed', async () => {
    const once = await phases(...monthly, '--format', 'json', '--seed', '5');
    expect(await phases(...monthly, '--format', 'json', '--seed', '5')).toEqual(once);
  });

  test('writes a line for each slice, and a table for people', async () => {
    const { stdout } = await phases(...monthly, '--format', 'csv', '--distance', 'spectral', '--mode', 'one');
    expect(stdout.split('\n')[0]).toBe(
      'slice,start,middle,stop,statements,state,silhouette,change_chance,x,y',
    );
    const words = (await phases(...monthly)).stdout;
    expect(words).toMatch(
      /^2 states by \w+: modularity [\d.]+, silhouette [\d.]+\nChanges that stand out: 2024-0[78]-\d\d \(chance 0\.\d+\)\n/,
    );
    expect(words).toContain('state\tfrom\tto\tslices\n1\t');
    const one = JSON.parse((await phases(...monthly, '--method', 'ward', '--format', 'json')).stdout);
    expect(one.candidates).toHaveLength(1);
  });

  test('draws the states over time with the change between them', async () => {
    const svg = (await phases(...monthly, '--format', 'svg')).stdout;
    expect(svg).toMatch(
      /^<svg [^]*<title>2 states of a network in \d+ slices of time<\/title>[^]*<\/svg>\n$/,
    );
    const { changes } = JSON.parse((await phases(...monthly, '--format', 'json')).stdout);
    expect(svg).toContain(`>${changes[0].from.slice(0, 10)}</text>`);
    expect(svg.match(/<title>State \d: /g)).toHaveLength(2);
  });

  test('come to an end where slices all but coincide', async () => {
    const far = `date,actor,frame,agree
2024-01-04,C,x,1
2024-02-01,A,x,0
2024-01-04,D,z,0
2024-02-03,D,z,0
2024-01-03,A,y,1
`;
    const args = ['--rows', 'actor', '--columns', 'frame', '--qualifier', 'agree', '--exclude', 'agree=0'];
    const window = ['--window', '1d', '--kernel', 'gaussian', '--step', '3', '--method', 'means'];
    const { code, stdout } = await runEntente(['phases', '-', ...args, ...window], far);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ states by means: /);
  });

  test('with --dna of slices without a number are an error in one line', async () => {
    const same =
      'date,actor,topic,grade\n2024-01-01,Arl,canal,4\n2024-01-01,Bay,canal,4\n2024-01-09,Bay,canal,4\n';
    const graded = [
      'phases',
      '-',
      '--rows',
      'actor',
      '--columns',
      'topic',
      '--qualifier',
      'grade',
      '--mode',
      'one',
    ];
    const { code, stderr } = await runEntente([...graded, '--window', '3d', '--dna'], same);
    expect(stderr).toContain('entente: no weight: NaN between Arl and Bay — leave --dna out');
    expect(code).toBe(1);
  });

  test('of one state tell no silhouette', async () => {
    const few = csv.split('\n').slice(0, 4).join('\n');
    const args = ['phases', '-', ...take, '--window', '1d', '--no-indent', '--method', 'louvain'];
    const later = `${few}\n2024-01-06,Arl,canal,1\n2024-01-06,Bay,canal,1\n2024-01-06,Cove,canal,1\n`;
    const { stdout } = await runEntente(args, later);
    expect(stdout.split('\n')[0]).toBe('1 state by louvain: modularity 0');
    const lines = (await runEntente([...args, '--format', 'csv'], later)).stdout.split('\n');
    expect(lines[1]).toBe('1,2024-01-05,2024-01-05T12:00:00,2024-01-05T23:59:59,3,1,,,0,0');
  });

  test.each([
    [[], 'no window: phases — it needs one, such as --window 12w', 2],
    [['--window', '300d', '--step', '200'], 'too few slices: 1 — phases need at least 2', 1],
    [['--window', '2h'], 'too many slices: more than 2000 — ', 1],
    [[...monthly, '--least', '4', '--most', '3'], 'no number of states: 4 to 3', 2],
  ])('says in a line what is wrong: %j', async (args, line, exit) => {
    const { code, stderr, stdout } = await phases(...args);
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout]).toEqual([exit, '']);
  });
});
