import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

// Five invented ports on four topics, some of them more than once and on both sides.
const squares = ['Arl', 'Bay', '', 'Dale', 'Elm'];
const topics = ['canal', 'locks', 'tax', 'tolls'];
const said = Array.from({ length: 30 }, (_, i) => {
  const [actor, topic] = [squares[(i * i) % 6]!, topics[(i * 5 + (i >> 2)) % 4]!];
  return `2024-0${1 + (i % 3)}-1${i % 10},${actor},${topic},${(i * i + 3 * i) % 7 < 3 ? 1 : 0}`;
});
const csv = [
  'date,actor,topic,agree',
  ...said,
  '2024-02-01,Bay,canal,1',
  '2024-02-01,Cove,tax,1',
  '2024-02-01,Elm,tax,0',
  '',
].join('\n');
const take = ['--rows', 'actor', '--columns', 'topic', '--qualifier', 'agree'];
const polarised = (...args: string[]) => runEntente(['polarisation', '-', ...take, ...args], csv);

describe('entente polarisation', () => {
  test('draws polarisation over time, and nothing of one network', async () => {
    const svg = (await polarised('--window', '30d', '--step', '10', '--format', 'svg')).stdout;
    expect(svg).toMatch(
      /^<svg [^]*<title>Polarisation into 2 camps in \d+ slices of time<\/title>[^]*<\/svg>\n$/,
    );
    expect(svg).toContain('>The highest fitness that a partition');
    const { code, stderr, stdout } = await polarised('--format', 'svg');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'entente: no figure without a window: --format svg — add one, such as --window 12w',
    );
  });

  test('finds the camps, proves that none are fitter, and says what chance gives', async () => {
    const { code, stdout } = await polarised('--smallest', '2', '--format', 'json');
    expect(code).toBe(0);
    const { camps, exact, statements, chance, fitness, raw } = JSON.parse(stdout);
    expect([exact, statements]).toEqual([true, 33]);
    expect(camps.flat().toSorted()).toEqual(['Arl', 'Bay', 'Cove', 'Dale', 'Elm']);
    expect(camps.map((camp: string[]) => camp.length >= 2)).toEqual([true, true]);
    expect(chance).toMatchObject({ draws: 199 });
    expect(chance.p).toBeGreaterThan(0);
    expect(fitness).toBeGreaterThan(0);
    expect(raw).toBeGreaterThan(fitness);
  });

  test('gives the same bytes for the same seed', async () => {
    const once = await polarised('--seed', '7', '--format', 'json', '--draws', '20');
    expect(await polarised('--seed', '7', '--format', 'json', '--draws', '20')).toEqual(once);
    const other = await polarised('--seed', '8', '--format', 'json', '--draws', '20');
    expect(JSON.parse(other.stdout).chance.mean).not.toBe(JSON.parse(once.stdout).chance.mean);
    expect(JSON.parse(other.stdout).fitness).toBe(JSON.parse(once.stdout).fitness);
  });

  test('writes a table for people and a line for each actor', async () => {
    const { stdout } = await polarised('--smallest', '2', '--draws', '9');
    expect(stdout).toMatch(
      /^Polarisation 0\.\d+ of 33 statements by \d actors\nNo other partition into 2 camps is fitter\.\n/,
    );
    expect(stdout).toContain('(9 draws).');
    const { stdout: lines, stderr } = await polarised('--smallest', '2', '--format', 'csv', '--draws', '0');
    expect(lines.split('\n').slice(0, 2)).toEqual(['actor,camp', 'Arl,1']);
    expect(stderr).toMatch(/^fitness 0\.\d+ of 33 statements\n$/);
  });

  test('looks for the camps most like two sides, too', async () => {
    const { stdout } = await polarised('--seek', 'lowest', '--format', 'json', '--draws', '9');
    const highest = JSON.parse((await polarised('--format', 'json', '--draws', '9')).stdout);
    expect(JSON.parse(stdout).fitness).toBeLessThan(highest.fitness);
    const words = (await polarised('--seek', 'lowest', '--draws', '9')).stdout;
    expect(words).toContain('No other partition into 2 camps is less fit.');
    expect(words).toContain('is the chance of as little or less (9 draws)');
  });

  test('with --dna is measured over time on what DNA takes for both networks', async () => {
    for (const more of [[], ['--kernel', 'gaussian']]) {
      const { stdout } = await polarised('--window', '50d', '--dna', '--format', 'json', ...more);
      const { series } = JSON.parse(stdout);
      expect(series.length).toBeGreaterThan(1);
      const { stdout: right } = await polarised('--window', '50d', '--format', 'json', ...more);
      expect(JSON.parse(right).series[0].fitness).not.toBe(series[0].fitness);
    }
  });

  test('chooses a number of camps', async () => {
    const { stdout } = await polarised('--camps', 'choose', '--draws', '0', '--format', 'json');
    const { chosen, camps } = JSON.parse(stdout);
    expect(chosen.tried[0]).toMatchObject({ camps: 2 });
    expect(camps).toHaveLength(chosen.camps);
  });

  test('is measured over time', async () => {
    const { stdout } = await polarised('--window', '50d', '--step', '10', '--format', 'csv');
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe('slice,start,middle,stop,statements,actors,fitness,raw,exact,camps');
    expect(lines.length).toBeGreaterThan(1);
    const { series } = JSON.parse(
      (await polarised('--window', '50d', '--step', '10', '--format', 'json')).stdout,
    );
    expect(series).toHaveLength(lines.length - 1);
    expect(lines[1]).toContain(`,${series[0].fitness},`);
  });

  test.each([
    [['--camps', '9'], 'too few actors: 5 for 9 camps of at least 1 — ', 1],
    [['--camps', '1'], "wrong usage: option '--camps <n>' argument '1' is invalid", 2],
    [['--camps', 'choose', '--window', '40d'], 'no choice of camps over time: --camps choose', 2],
    [['--window', '4y'], 'the window is larger than the range: 4 years', 1],
  ])('says in a line what is wrong: %j', async (args, line, exit) => {
    const { code, stderr } = await polarised(...args);
    expect(stderr).toContain(`entente: ${line}`);
    expect(code).toBe(exit);
  });

  test('needs a qualifier', async () => {
    const { code, stderr } = await runEntente(['polarisation', '-', ...take.slice(0, 4)], csv);
    expect([code, stderr]).toEqual([
      2,
      'entente: no qualifier: actor — polarisation needs to know who agrees: name a qualifier\n',
    ]);
  });
});

describe('entente backbone', () => {
  // Three are for the canal and against the tax, three the other way round; two speak about flags.
  const sides = { Arl: 1, Bay: 1, Cove: 1, Dale: 0, Elm: 0, Fell: 0 };
  const stated = Object.entries(sides).flatMap(([actor, side]) => [
    `2024-02-01,${actor},canal,${side}`,
    `2024-02-01,${actor},tax,${1 - side}`,
  ]);
  const flags = ['2024-02-02,Arl,flags,1', '2024-02-02,Elm,flags,1', ''];
  const table = ['date,actor,topic,agree', ...stated, ...flags].join('\n');
  const backbone = (...args: string[]) =>
    runEntente(['backbone', '-', ...take, '--aggregate', 'congruence', ...args], table);

  test('takes out one concept after another', async () => {
    const { stdout } = await backbone('--format', 'csv');
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe('step,concept,backbone_loss,redundant_loss,statements');
    // Equally dispensable, they go in one step.
    expect(lines.slice(1, 3).map((line) => line.slice(0, 7))).toEqual(['1,canal', '1,tax,1']);
    expect(lines.at(-1)).toMatch(/,1,0,0$/);
    expect((await backbone()).stdout).toMatch(
      /^taken out\tconcept\tloss of what is left\tloss of what is out\tstatements left\n1\tcanal\t/,
    );
  });

  // The canal and the tax part the ports alike, so that one of them says it all.
  test('finds the best set of a size, the same for the same seed, and tells the losses of a set', async () => {
    const found = await backbone('--method', 'fixed', '--size', '2', '--format', 'json', '--seed', '3');
    expect(found).toEqual(
      await backbone('--method', 'fixed', '--size', '2', '--format', 'json', '--seed', '3'),
    );
    const { concepts, outside, backboneLoss, redundantLoss, exact } = JSON.parse(found.stdout);
    expect([concepts, outside, exact]).toEqual([['canal', 'flags'], ['tax'], true]);
    const told = await backbone('--concept', 'canal', '--concept', 'flags', '--format', 'json');
    expect(JSON.parse(told.stdout)).toEqual({ concepts: ['canal', 'flags'], backboneLoss, redundantLoss });
    expect((await backbone('--method', 'penalised')).stdout).toContain('No other set is better.');
  });

  test.each([
    [['--method', 'fixed'], 'no size: --method fixed — say how many concepts: --size 3', 2],
    [['--size', '2'], 'no size of this method: --size 2 — use --method fixed', 2],
    [['--method', 'fixed', '--size', '3'], 'no backbone: 3 of 3 concepts', 1],
    [['--concept', 'flag'], 'unknown concept: flag', 1],
  ])('says in a line what is wrong: %j', async (args, line, exit) => {
    const { code, stderr } = await backbone(...args);
    expect(stderr).toContain(`entente: ${line}`);
    expect(code).toBe(exit);
  });
});
