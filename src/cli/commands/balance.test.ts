import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

// Invented: Arl, Bay and Cove are for the canal, Dun and Esk against; Cove and Dun are for the ferry, Bay against. Agreements
// less disagreements are 0 for Bay and Cove and for Cove and Dun, so that eight of the ten pairs are linked. Fenn speaks of what
// nobody else does.
const csv = `date,actor,topic,agree
2024-01-01,Arl,canal,1
2024-01-02,Bay,canal,1
2024-01-03,Cove,canal,1
2024-01-04,Dun,canal,0
2024-01-05,Esk,canal,0
2024-01-06,Cove,ferry,1
2024-01-07,Dun,ferry,1
2024-01-08,Bay,ferry,0
2024-01-09,Fenn,mint,1
`;
const take = ['--rows', 'actor', '--columns', 'topic', '--qualifier', 'agree'];
const balance = (...args: string[]) => runEntente(['balance', '-', ...take, ...args], csv);

// Four foes of one another: at best two against two, so that two links do not fit; no triangle is balanced.
const foes = ['date,actor,topic,agree']
  .concat(
    ['Arl', 'Bay', 'Cove', 'Dun'].flatMap((actor, i, all) =>
      all.flatMap((other, j) =>
        i === j ? [] : [`2024-02-01,${actor},${[actor, other].toSorted().join('')},${Number(i < j)}`],
      ),
    ),
  )
  .join('\n');

describe('entente balance', () => {
  test('with --dna of numbers that are all the same is an error, as it has no numbers', async () => {
    const same = 'date,actor,topic,grade\n2024-01-01,Arl,canal,4\n2024-01-02,Bay,canal,4\n';
    const graded = ['balance', '-', '--rows', 'actor', '--columns', 'topic', '--qualifier', 'grade'];
    const { code, stderr } = await runEntente([...graded, '--dna'], same);
    expect(stderr).toContain('entente: no weight: NaN between Arl and Bay — leave --dna out');
    expect(code).toBe(1);
    expect((await runEntente(graded, same)).code).toBe(0);
  });

  test('finds two sides without an exception', async () => {
    const { code, stdout } = await balance('--format', 'json');
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(found.frustration).toEqual({
      index: 0,
      atLeast: 0,
      exact: true,
      links: 8,
      balance: 1,
      weighted: false,
    });
    expect(found.sides).toEqual([
      ['Arl', 'Bay', 'Cove'],
      ['Dun', 'Esk'],
    ]);
    expect(found.unlinked).toEqual(['Fenn']);
    expect(found.triangles.balanced).toBe(1);
    expect(found.walks).toBeCloseTo(1, 12);
    expect(found.actors[0]).toEqual({ actor: 'Arl', side: 1, part: 1, friends: 2, foes: 2, against: 0 });
  });

  test('tells what does not fit, and what chance would give', async () => {
    const { stdout } = await runEntente(['balance', '-', ...take], foes);
    expect(stdout).toMatch(/^Frustration index 2 of 6 links; no two sides have less against them/);
    expect(stdout).toContain('\nBalance 0.3333 (1: two sides without an exception).\n');
    expect(stdout).toContain('\nBalanced triangles: 0 of 4 (0); with the same signs dealt by chance 0.\n');
    const lines = (await runEntente(['balance', '-', ...take, '--format', 'csv'], foes)).stdout.split('\n');
    expect(lines[0]).toBe('actor,side,part,friends,foes,against');
    expect(lines[1]).toBe('Arl,1,1,0,3,1');
  });

  test('tells both bounds where the search is cut short', async () => {
    const short = ['balance', '-', ...take, '--iterations', '1'];
    const { frustration } = JSON.parse((await runEntente([...short, '--format', 'json'], foes)).stdout);
    expect(frustration.exact).toBe(false);
    expect(frustration.atLeast).toBeLessThan(frustration.index);
    expect((await runEntente(short, foes)).stdout).toMatch(/^Frustration index between \d and 2 of 6 links;/);
  });

  test('has a table for people, in which who has no links is on no side', async () => {
    const words = (await balance('--weighted')).stdout;
    expect(words).toMatch(/^Frustration index 0 of a weight of [\d.]+;/);
    expect(words).toContain('side\tsize\tactors\n1\t3\tArl; Bay; Cove\n2\t2\tDun; Esk\nno links\t1\tFenn\n');
  });

  test('says that sides of parts without a link have no relation', async () => {
    const apart = `${csv}2024-01-10,Glen,mint,0\n`;
    const { stdout } = await runEntente(['balance', '-', ...take], apart);
    expect(stdout).toContain('There are 2 parts without a link between them');
  });

  test.each([
    [['balance', '-', '--rows', 'actor', '--columns', 'topic'], 'no qualifier: balance — ', 2],
    [['balance', '-', ...take, '--include', 'actor=Arl'], 'too few actors: 1 for balance — ', 1],
    [['balance', '-', ...take, '--rows', 'acter'], 'unknown variable: acter — did you mean actor?', 1],
  ])('says in a line what is wrong: %j', async (args, line, exit) => {
    const { code, stderr, stdout } = await runEntente(args, csv);
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout]).toEqual([exit, '']);
  });
});
