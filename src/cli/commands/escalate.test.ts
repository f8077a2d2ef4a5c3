import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import { smallFile } from '../../escalation/scenario/small.fixture.ts';

const small = smallFile();
const escalate = (...args: string[]) => runEntente(['escalate', '-', ...args], small);
/** Without policies, which take the most time. */
const short = smallFile((file) => {
  file.policies = {};
});
const bare = (...args: string[]) => runEntente(['escalate', '-', ...args], short);
const json = async (...args: string[]) => JSON.parse((await escalate(...args, '--format', 'json')).stdout);
const FEW = ['--draws', '16'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-escalate-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('entente escalate', () => {
  test('gives chances of each end that add up, with bands, by month and by rung', async () => {
    const found = await json(...FEW);
    const { settlement, war, nuclear, fighting, open } = found.ends;
    expect(settlement + war + nuclear + open).toBeCloseTo(1, 12);
    expect(fighting).toBeCloseTo(war + nuclear, 14);
    expect(nuclear / fighting).toBeCloseTo(0.05, 12);
    expect(found.byMonth).toHaveLength(25);
    expect(found.byMonth[24]).toEqual({ month: 24, ...found.ends });
    expect(found.parties[0].rungs.map(({ reached }: { reached: number }) => reached)).toEqual(
      found.parties[0].rungs
        .map(({ reached }: { reached: number }) => reached)
        .toSorted((a: number, b: number) => b - a),
    );
    expect(found.draws.draws).toBe(16);
    expect(found.draws.bands.war.low).toBeLessThan(found.draws.bands.war.high);
    expect(found.draws.sensitivity.fighting).toHaveLength(8);
    expect(found.eventual.open).toBeCloseTo(0, 9);
    expect(found.parties[0].stage.equilibria.length).toBeGreaterThan(1);
    expect(
      found.baseRates.map(
        ({ happened, cases }: { happened: number; cases: number }) => `${happened}/${cases}`,
      ),
    ).toContain('40/1524');
  });

  test('says on what every figure is conditional, and that it has no record', async () => {
    for (const format of ['table', 'json', 'html', 'svg']) {
      const { stdout } = await bare('--draws', '0', '--format', format);
      // A drawing breaks its lines.
      const words = stdout.replace(/<\/text>\s*<text[^>]*>/g, ' ');
      expect(words).toMatch(/conditional on a chance of nuclear use[^"<]*never estimated/);
      expect(words).toMatch(/never tested on decided cases/);
    }
  });

  test('gives the same bytes for the same seed on any number of threads', async () => {
    const runs = ['--draws', '16', '--runs', '200000', '--format', 'json', '--seed', '3'];
    const [one, two] = [await bare(...runs, '--threads', '1'), await bare(...runs, '--threads', '2')];
    expect(two.stdout).toBe(one.stdout);
    const other = await bare(...runs.with(runs.length - 1, '4').with(3, '100'));
    expect(other.stdout).not.toBe(one.stdout);
    const { simulation, ends } = JSON.parse(one.stdout);
    for (const end of ['settlement', 'war', 'nuclear'])
      expect(Math.abs(simulation.ends[end].chance - ends[end])).toBeLessThan(
        3.5 * simulation.ends[end].standardError,
      );
  });

  test('moves the slider, and with it nothing but who bears the name of war', async () => {
    const [low, high] = [
      await json('--draws', '0', '--nuclear', '0'),
      await json('--draws', '0', '--nuclear', '1'),
    ];
    expect([low.ends.nuclear, high.ends.war]).toEqual([0, 0]);
    expect(high.ends.nuclear).toBeCloseTo(low.ends.war, 14);
  });

  test('ranks policies and names the parameter that turns the ranking over', async () => {
    const { stdout } = await escalate(...FEW);
    expect(stdout).toContain('War under "together" less war under "apart"');
    expect(stdout).toMatch(/league\.cohesionWeight\t-0\.5 to 2/);
    const { tornados } = await json('--draws', '0', '--compare', 'apart,together');
    expect(tornados).toHaveLength(1);
    expect(tornados[0].policies).toEqual(['apart', 'together']);
  });

  test('looks into a claim over two parameters, and moves one', async () => {
    const { regions, varied } = await json(
      '--draws',
      '0',
      '--claim',
      'war + nuclear < .1',
      '--over',
      'kappa,rate=0:.2',
      '--vary',
      'kappa',
    );
    expect(regions[0].x.parameter).toBe('league.credibility');
    expect(regions[0].y.values.at(-1)).toBe(0.2);
    expect(regions[0].holds).toHaveLength(41);
    expect(varied[0].points).toHaveLength(101);
    expect(varied[0].switches).toHaveLength(2);
  });

  test('says so where it makes more draws than were asked for', async () => {
    for (const [asked, made] of [
      [1, 4],
      [15, 16],
    ]) {
      const { stdout, stderr } = await bare('--draws', String(asked), '--format', 'json');
      expect(JSON.parse(stdout).draws.draws).toBe(made);
      expect(stderr).toContain(`${made} draws in the place of ${asked}`);
    }
    expect((await bare(...FEW, '--format', 'json')).stderr).not.toContain('in the place of');
  });

  test('shows the bounds of a plane without rounding errors', async () => {
    const { stdout } = await bare(
      '--draws',
      '0',
      '--claim',
      'war < .1',
      '--over',
      'rate=0:.1,cohesion=0.1:0.7',
    );
    expect(stdout).toContain('league.rate (0 to 0.1) and league.cohesion (0.1 to 0.7)');
  });

  test('writes a table by month', async () => {
    const lines = (await escalate(...FEW, '--format', 'csv')).stdout.trim().split('\n');
    expect(lines).toHaveLength(26);
    expect(lines[0]).toMatch(
      /^month,settlement,war,nuclear,fighting,open,settlement median,.*,league reached 0,/,
    );
    expect(lines[1]).toMatch(/^0,0,0,0,0,1,/);
    const plain = (await escalate('--draws', '0', '--format', 'csv')).stdout.split('\n')[0];
    expect(plain).not.toContain('median');
  });

  test.each(['outcomes', 'fan', 'ladder', 'tornado', 'sensitivity', 'region', 'vary'])(
    'draws the figure %s',
    async (figure) => {
      const { stdout, code } = await escalate(
        ...FEW,
        '--claim',
        'war < .1',
        '--vary',
        'kappa',
        '--format',
        'svg',
        '--figure',
        figure,
      );
      expect(code).toBe(0);
      expect(stdout).toMatch(/^<svg /);
      expect(stdout).toContain('<title>');
      expect(stdout).not.toMatch(/NaN|undefined|var\(--/);
    },
  );

  test('writes one page that loads nothing', async () => {
    const { stdout } = await escalate(...FEW, '--vary', 'kappa', '--format', 'html');
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).not.toMatch(/NaN|undefined|<script|(src|href)="http/);
  });

  test('works without draws and without policies', async () => {
    const bare = smallFile((file) => {
      file.policies = {};
      for (const each of Object.values(file.parties[0]!.climb!.parameters)) delete each.range;
      delete (file.parties[0]!.climb!.members[0]!.ideal as { range?: unknown }).range;
    });
    for (const format of ['table', 'json', 'csv', 'html']) {
      const { code, stdout } = await runEntente(['escalate', '-', '--format', format], bare);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/NaN|undefined/);
    }
    const { code, stderr } = await runEntente(
      ['escalate', '-', '--format', 'svg', '--figure', 'tornado'],
      bare,
    );
    expect([code, stderr]).toEqual([
      2,
      'entente: nothing to draw: --figure tornado — give at least one parameter a range\n',
    ]);
  });

  test('prints a schema that the shipped one equals', async () => {
    const { stdout } = await runEntente(['escalate', '--schema']);
    const shipped = await import('../../../examples/escalation/scenario.schema.json', {
      with: { type: 'json' },
    });
    expect(JSON.parse(stdout)).toEqual(shipped.default);
  });

  test('takes positions and cohesion from a store', async () => {
    const table = join(folder, 'said.csv');
    const store = join(folder, 'said.db');
    const rows = [
      'date,speaker,country,issue,stance',
      '2024-03-01,A,France,troops,pro',
      '2024-03-02,B,Germany,troops,contra',
      '2024-03-03,C,Poland,troops,ambivalent',
    ];
    await writeFile(table, `${rows.join('\n')}\n`);
    expect((await runEntente(['import', table, '--store', store])).code).toBe(0);
    const args = ['--draws', '0', '--store', store, '--alliance', 'NATO', '--format', 'json'];
    const { stdout, stderr, code } = await bare(...args);
    expect(code, stderr).toBe(0);
    const { parameters, parties } = JSON.parse(stdout);
    expect(parties[0].members.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'France',
      'Germany',
      'Poland',
    ]);
    const of = (path: string) => parameters.find((each: { path: string }) => each.path === path);
    // The agreed rung is 1, and a full pro stands for two above it.
    expect(of('league.France.ideal')).toMatchObject({ value: 3, source: 'evidence' });
    expect(of('league.Germany.ideal')).toMatchObject({ value: 0, source: 'evidence' });
    expect(of('league.cohesion')).toMatchObject({ value: 0, source: 'evidence' });
    expect(stderr).toContain('positions of 3 of 31 members and cohesion 0.000');
    const deeds = join(folder, 'done.csv');
    const done = [
      'date,actor,issue,stance,kind,magnitude,unit',
      '2024-02-01,France,troops,pro,delivery,1,tonne',
      '2024-02-01,Germany,troops,pro,delivery,3,tonne',
      '2024-02-01,Poland,troops,pro,delivery,2,tonne',
    ];
    await writeFile(deeds, `${done.join('\n')}\n`);
    const imported = await runEntente(['import', deeds, '--store', store]);
    expect(imported.code, imported.stderr).toBe(0);
    const after = await bare(...args);
    expect(after.stderr).toContain(
      'readiness to support of 3 members, from words and deeds; without reluctance',
    );
    const ready = JSON.parse(after.stdout).parameters.filter(({ path }: { path: string }) =>
      path.endsWith('.support'),
    );
    // France is first in words and last in deeds, Germany the other way round.
    expect(
      ready.map(({ path, value }: { path: string; value: number }) => [path.split('.')[1], value]),
    ).toEqual([
      ['France', 0],
      ['Germany', 1],
      ['Poland', 1],
    ]);
    expect((await escalate('--store', store)).stderr).toMatch(/no alliance/);
    expect((await escalate('--alliance', 'NATO')).stderr).toMatch(/no store: --alliance/);
    expect((await escalate(...args, '--party', 'republic')).stderr).toMatch(/no party that climbs: republic/);
  });

  test.each([
    [['--claim', 'wra < 1'], 1, /did you mean war\?/],
    [['--vary', 'kapa'], 1, /--vary: unknown parameter: kapa — did you mean kappa\?/],
    [['--vary', 'kappa=3:1'], 2, /--vary: no range: kappa=3:1/],
    [['--vary', 'memberWar'], 2, /--vary: no range: league.memberWar/],
    [['--over', 'kappa,kappa', '--claim', 'war<.1'], 2, /one parameter twice/],
    [['--over', 'kappa', '--claim', 'war<.1'], 2, /not two parameters: kappa/],
    [['--over', 'kappa,rate'], 2, /no claim/],
    [['--compare', 'together,aprt'], 2, /unknown policy: aprt — did you mean apart\?/],
    [['--nuclear', '2'], 2, /not a number from 0 to 1/],
    [['--draws', '-1'], 2, /not a whole number/],
    [['--figure', 'pie'], 2, /Allowed choices/],
    [['--vary', 'settlement=0:2', '--draws', '0'], 1, /no chance: settlement: 1\./],
  ])('refuses %j in one line', async (args, exit, message) => {
    const { code, stderr, stdout } = await escalate(...args);
    expect(stderr).toMatch(message);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([exit, '', 1]);
  });

  test('refuses what is no scenario in one line', async () => {
    for (const [text, message] of [
      ['{"a": 1', /standard input:1:8: no JSON: \(empty\)/],
      [' '.repeat(2_000_000), /too large/],
      ['{"name": "x"}', /missing/],
    ] as const) {
      const { code, stderr } = await runEntente(['escalate', '-'], text);
      expect(stderr).toMatch(message);
      expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    }
    expect((await runEntente(['escalate', join(folder, 'none.json')])).stderr).toMatch(
      /cannot read: .*none.json — there is no such file/,
    );
    expect((await runEntente(['escalate'])).code).toBe(2);
  });
});
