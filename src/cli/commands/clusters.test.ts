import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

// Invented: Arl, Bay and Cove want the canal and no tax; Dun, Esk and Fenn want the tax and no canal. All but Cove and Fenn are of two minds on the port.
const towns = ['Arl', 'Bay', 'Cove', 'Dun', 'Esk', 'Fenn'];
const said = Array.from({ length: 12 }, (_, article) =>
  towns.flatMap((town, i) => {
    const day = `2024-0${1 + (article % 6)}-${String(10 + article)}`;
    const line = (topic: string, agree: boolean) =>
      `${day},article ${article},${town},${topic},${Number(agree)}`;
    const port = i % 3 === 2 ? [] : [line('port', (article + i) % 2 === 0)];
    return [line('canal', i < 3), line('tax', i >= 3), ...port];
  }),
).flat();
const csv = ['date,document,actor,topic,agree', ...said, ''].join('\n');
const take = ['--rows', 'actor', '--columns', 'topic', '--qualifier', 'agree'];
const clusters = (...args: string[]) => runEntente(['clusters', '-', ...take, '--draws', '5', ...args], csv);

describe('entente clusters', () => {
  test('finds the camps by every method, each with its measures', async () => {
    const { code, stdout, stderr } = await clusters('--format', 'json');
    expect([code, stderr]).toEqual([0, '']);
    const found = JSON.parse(stdout);
    const camps = [towns.slice(0, 3), towns.slice(3)];
    expect(found.chosen.clusters.map(({ actors }: { actors: string[] }) => actors)).toEqual(camps);
    expect(found.candidates).toHaveLength(9);
    for (const { members } of found.candidates) expect(members).toEqual(camps);
    // Two parts of equal weight without a link between them: 2 * (1/2 - 1/4).
    expect(found.chosen.modularity).toBeCloseTo(0.5, 12);
    expect(found.chosen.clusters[0].stability).toBe(1);
    expect(found.chosen.together[0]).toEqual([1, 1, 1, 0, 0, 0]);
    expect(found.chosen.draws).toBe(5);
  });

  test('writes a line for each actor, and tables for people', async () => {
    const lines = (await clusters('--format', 'csv', '--method', 'ward')).stdout.split('\n');
    expect(lines[0]).toBe('actor,cluster,silhouette,cluster_stability');
    expect(lines[1]).toMatch(/^Arl,1,[\d.]+,1$/);
    expect(lines[6]).toMatch(/^Fenn,2,/);
    const words = (await clusters()).stdout;
    expect(words).toMatch(
      /^2 clusters by single: modularity 0\.5, silhouette [\d.]+\nClusters are found in any/,
    );
    expect(words).toContain('cluster\tsize\tsilhouette\tstability\tactors\n1\t3\t');
    expect(words).toMatch(/\nmethod\tclusters\tmodularity\t[^\n]+\nsingle\t2\t0\.5\t/);
  });

  test('takes a number of clusters and the names that other programs give to methods', async () => {
    const found = JSON.parse(
      (await clusters('--method', 'pam', '--clusters', '3', '--format', 'json')).stdout,
    );
    expect(found.chosen).toMatchObject({ method: 'medoids', count: 3 });
    const all = JSON.parse((await clusters('--clusters', '3', '--format', 'json')).stdout);
    expect(all.candidates.map(({ method }: { method: string }) => method)).not.toContain('leiden');
    for (const { count } of all.candidates) expect(count).toBe(3);
  });

  test('gives the same bytes for the same seed', async () => {
    const once = await clusters('--format', 'json', '--seed', '5');
    expect(await clusters('--format', 'json', '--seed', '5')).toEqual(once);
  });

  test('tells of one cluster what is known of it', async () => {
    const two = `date,actor,topic,agree\n2024-01-01,Arl,tax,1\n2024-01-02,Bay,tax,1\n`;
    const one = ['clusters', '-', ...take, '--method', 'leiden', '--draws', '0'];
    expect((await runEntente(one, two)).stdout).toMatch(
      /^1 cluster by leiden: modularity 0\nNot held against/,
    );
    const csvLines = (await runEntente([...one, '--format', 'csv'], two)).stdout.split('\n');
    expect(csvLines[1]).toBe('Arl,1,,');
  });

  test('says that statements of one document cannot be resampled', async () => {
    const single = csv.replace(/,article \d+,/g, ',article,');
    const { stdout, stderr } = await runEntente(['clusters', '-', ...take], single);
    expect(stderr).toContain('all statements are of one document');
    expect(stdout).toContain('how firm they are is not known');
  });

  test.each([
    [['--method', 'leiden', '--clusters', '3'], 'no number of clusters of this method: --clusters 3 — ', 2],
    [['--clusters', '3', '--most', '4'], 'two numbers of clusters: --clusters 3 and a range — ', 2],
    [['--least', '4', '--most', '3'], 'no number of clusters: 4 to 3 — swap --least and --most', 2],
    [['--clusters', '7'], 'too few actors: 6 for 7 clusters — ask for fewer clusters', 1],
    [['--include', 'actor=Arl'], 'too few actors: 1 for clusters — let more statements count', 1],
    [['--method', 'guess'], 'wrong usage: ', 2],
  ])('says in a line what is wrong: %j', async (args, line, exit) => {
    const { code, stderr, stdout } = await clusters(...args);
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout]).toEqual([exit, '']);
  });
});
