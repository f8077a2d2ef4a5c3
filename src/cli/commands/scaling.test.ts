import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

// Invented: from Arl, who agrees with nothing but the mint, to Fenn, who agrees with everything; nobody rejects the mint. Bay is also
// of two minds on the canal, two times out of three against.
const topics = ['canal', 'ferry', 'bridge', 'tunnel', 'port'];
const towns = ['Arl', 'Bay', 'Cove', 'Dun', 'Esk', 'Fenn'];
const said = towns.flatMap((town, i) => [
  ...topics.map((topic, j) => `${town},${topic},${Number(j < i)}`),
  `${town},mint,1`,
]);
const bay = ['Bay,canal,0', 'Bay,canal,0'];
const csv = ['date,actor,topic,agree', ...[...said, ...bay].map((line) => `2024-03-01,${line}`), ''].join(
  '\n',
);
const take = ['--rows', 'actor', '--columns', 'topic', '--qualifier', 'agree'];
const scaling = (...args: string[]) => runEntente(['scaling', '-', ...take, ...args], csv);

interface Point {
  readonly name: string;
  readonly stance?: string;
  readonly count: number;
  readonly positions: readonly { value: number; error: number | null; low: number; high: number }[];
}
const json = async (...args: string[]) => JSON.parse((await scaling(...args, '--format', 'json')).stdout);
const order = (points: readonly Point[]) =>
  points.toSorted((a, b) => a.positions[0]!.value - b.positions[0]!.value).map(({ name }) => name);

describe('entente scaling', () => {
  test('places actors by what they agree with, and concepts among them', async () => {
    const found = await json('--positive', 'Fenn');
    // Bay's canal is missing, so that Bay answers as Arl does but for it.
    expect(order(found.actors).slice(2)).toEqual(towns.slice(2));
    expect(order(found.concepts)).toEqual(topics);
    expect(found.leftOut).toEqual({ actors: [], concepts: ['mint'] });
    expect(found.actors[1].count).toBe(4);
    const [{ value, error, low, high }] = found.actors[0].positions;
    expect((low + high) / 2).toBeCloseTo(value, 12);
    expect((high - low) / 2 / error).toBeCloseTo(1.96, 3);
    expect(order((await json('--positive', 'Arl')).actors).slice(0, 4)).toEqual(towns.slice(2).toReversed());
  });

  test('recodes as it is told', async () => {
    expect((await json('--threshold', '0.4')).actors[1].count).toBe(5);
    expect((await json('--missing-disagrees', '--keep-constants')).concepts).toHaveLength(6);
    expect((await json('--min-concepts', '5')).leftOut.actors).toEqual(['Bay']);
    expect((await json('--prior', '1')).fit.logLikelihood).toBeLessThan((await json()).fit.logLikelihood);
  });

  test('takes no prior, and gives a concept that splits nobody no place', async () => {
    const free = await json('--prior', 'none', '--threshold', '0.4');
    expect(free.fit.logLikelihood).toBeGreaterThan((await json('--threshold', '0.4')).fit.logLikelihood);
    const alike = `date,actor,topic,agree\n2024-01-01,Arl,tax,1\n2024-01-01,Bay,tax,1\n2024-01-02,Arl,port,0\n`;
    const args = [...take, '--missing-disagrees', '--keep-constants', '--format'];
    const { stdout } = await runEntente(['scaling', '-', ...args, 'csv'], alike);
    expect(stdout.split('\n')[3]).toMatch(/^concept,port,,2,1,,,,,-?[\d.e-]+,[\d.]+$/);
    expect((await runEntente(['scaling', '-', ...args, 'svg'], alike)).stdout).toContain(
      'Positions of 2 actors<',
    );
  });

  test('places on two dimensions, where concepts have slopes', async () => {
    const found = await json('--dimensions', '2', '--threshold', '0.4', '--min-actors', '6');
    expect(found.actors[0].positions).toHaveLength(2);
    expect(found.concepts[0]).toMatchObject({ positions: [], slopes: [{}, {}] });
    expect(topics).toContain(found.fit.steady);
  });

  test('maps who says what how often, for and against apart', async () => {
    const found = await json('--method', 'correspondence', '--draws', '50', '--positive', 'Fenn');
    expect(order(found.actors)).toEqual(towns);
    // Nobody is against the mint, Fenn against nothing: what has no statement has no place.
    const mint = found.concepts.filter(({ name }: Point) => name === 'mint');
    expect(mint.map(({ stance, count }: Point) => [stance, count])).toEqual([['for', 6]]);
    expect(found.fit.shares).toHaveLength(1);
    expect(found.fit.draws).toBe(50);
    // Who is for the port is Fenn alone, so that no draw moves it.
    const port = found.concepts.find(({ name, stance }: Point) => name === 'port' && stance === 'for');
    expect(port.positions[0].error).toBeNull();
    const again = await json('--method', 'correspondence', '--draws', '50', '--positive', 'Fenn');
    expect(again).toEqual(found);
  });

  test('maps counts without a qualifier', async () => {
    const plain = ['scaling', '-', '--rows', 'actor', '--columns', 'topic', '--method', 'correspondence'];
    const { code, stdout } = await runEntente([...plain, '--draws', '0'], csv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Correspondence analysis of 6 actors, 6 concepts: 100\.0% of the inertia of /);
    expect(stdout).toContain('\nconcept\tstatements\tposition\terror\t95%\n');
  });

  test('writes a line for each point and dimension, and tables for people', async () => {
    const lines = (await scaling('--format', 'csv')).stdout.split('\n');
    expect(lines[0]).toBe('kind,name,stance,count,dimension,position,error,low,high,slope,slope_error');
    expect(lines).toHaveLength(1 + 6 + 5 + 1);
    expect(lines[1]).toMatch(/^actor,Arl,,5,1,-?[\d.]+,[\d.]+,-?[\d.]+,-?[\d.]+,,$/);
    const words = (await scaling()).stdout;
    expect(words).toMatch(/^Item response model of 6 actors, 5 concepts: log-likelihood -[\d.]+\.\n/);
    expect(words).toContain('Left out, for they place nobody: mint\n');
    expect(words).toContain('\nactor\tanswers\tposition\terror\t95%\n');
  });

  test('draws the positions', async () => {
    const svg = (await scaling('--format', 'svg')).stdout;
    expect(svg).toMatch(/^<svg [^]*<title>Positions of 6 actors and 5 concepts<\/title>[^]*<\/svg>\n$/);
    for (const name of [...towns, ...topics]) expect(svg).toContain(`>${name}</text>`);
    const two = ['--method', 'correspondence', '--draws', '20', '--format', 'svg'];
    expect((await scaling(...two)).stdout).toContain('who is against (▼)');
  });

  test.each([
    [[...take, '--draws', '5'], 'no draws of this method: --draws 5 — ', 2],
    [
      [...take, '--method', 'correspondence', '--min-actors', '2'],
      'no such option of correspondence: --min-actors — ',
      2,
    ],
    [[...take, '--positive', 'Fen'], 'no such actor among those placed: Fen — did you mean Fenn?', 1],
    [[...take, '--min-actors', '7'], 'too little to place: 0 actors and 0 concepts — ', 1],
    [['--rows', 'actor', '--columns', 'topic'], 'no qualifier to count by: topic — ', 2],
    [[...take, '--qualifier', 'topic', '--columns', 'agree'], 'no agreement in a text: topic — ', 2],
    [
      [...take, '--method', 'correspondence', '--include', 'actor=Arl'],
      'too little to place: 1 actor and 6 columns — ',
      1,
    ],
    [[...take, '--threshold', '0.5'], 'wrong usage: ', 2],
    [[...take, '--prior', '0'], 'wrong usage: ', 2],
  ])('says in a line what is wrong: %j', async (args, line, exit) => {
    const { code, stderr, stdout } = await runEntente(['scaling', '-', ...args], csv);
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout]).toEqual([exit, '']);
  });
});
