import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

const csv = [
  'actor,position,salience,capability',
  'Arl,20,100,4',
  'Bay,60,50,3',
  'Cove,90,80,2',
  'Dun,70,10,1',
  '',
].join('\n');
const run = (...args: string[]) => runEntente(['decide', '-', '--model', 'mean', ...args], csv);

describe('entente decide, beside the forecast', () => {
  test('says what can pass under a rule, and who is pivotal how often', async () => {
    const { code, stdout, stderr } = await run(
      '--rule',
      'qmv',
      '--quota',
      '0.7',
      '--reference',
      '10',
      '--format',
      'json',
    );
    expect([code, stderr]).toEqual([0, '']);
    const { outcome, rule } = JSON.parse(stdout);
    expect(outcome).toBeCloseTo((4 * 20 + 1.5 * 60 + 1.6 * 90 + 0.1 * 70) / 7.2, 12);
    expect(rule.words).toBe('70% of the weight');
    // 7 of 4, 3, 2, 1: Arl and Bay, or Arl, Cove and Dun; Arl would not go beyond 30
    expect(rule.issues).toEqual([
      {
        name: expect.any(String),
        reference: 10,
        winset: [10, 30],
        stable: [20, 60],
        pivots: ['Arl', 'Bay'],
        outcome: 30,
      },
    ]);
    const power = rule.power.members.map((member: { shapley: number }) => member.shapley);
    expect(power.map((share: number) => Math.round(12 * share))).toEqual([7, 3, 1, 1]);
  });

  test('says that one veto leaves everything as it is', async () => {
    const { stdout } = await run('--rule', 'unanimity', '--reference', '50');
    expect(stdout).toContain('unanimity: nothing can replace 50, which holds already: that stays');
    expect(stdout).toContain('stable is what lies from 20 to 90, where Arl, Cove stand');
    expect(stdout).toMatch(/member\tShapley-Shubik\tBanzhaf\tchance to decide\nArl\t25\.00%/);
  });

  test('leaves out who abstains where it is told to', async () => {
    const { stdout } = await run(
      '--rule',
      'unanimity',
      '--reference',
      '50',
      '--abstain',
      'arl',
      '--abstention',
      'left-out',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout).rule.issues[0]).toMatchObject({ winset: [50, 70], pivots: ['Bay', 'Cove'] });
  });

  test('tries each change alone and all together, and finds the cheapest moves to a target', async () => {
    const { stdout } = await run(
      '--what-if',
      'move Arl 60',
      '--what-if',
      'drop Dun',
      '--target',
      '60',
      '--format',
      'json',
    );
    const { changes, cheapest } = JSON.parse(stdout).whatIf;
    expect(
      changes.map(({ change, reaches }: { change: string; reaches: boolean }) => [change, reaches]),
    ).toEqual([
      ['Arl at 60', true],
      ['without Dun', false],
      ['Arl at 60; without Dun', true],
    ]);
    expect(cheapest).toMatchObject({ exact: true, moves: [{ actor: 'Arl' }], confidence: null });
    const to = cheapest.moves[0].to;
    expect((4 * to + 1.5 * 60 + 1.6 * 90 + 0.1 * 70) / 7.2).toBeCloseTo(60, 9);
  });

  test('says what every model says, with --model all too', async () => {
    const { stdout } = await runEntente(['decide', '-', '--model', 'all', '--format', 'json'], csv);
    const { models, agreement } = JSON.parse(stdout);
    const named = Object.fromEntries(
      models.map(({ model, outcome }: { model: string; outcome: number }) => [model, outcome]),
    );
    expect(named).toMatchObject({ middle: 50, reference: null, median: 20 });
    expect(models.find(({ model }: { model: string }) => model === 'reference').reason).toMatch(
      /^no reference point/,
    );
    expect(agreement.lowest).toBeLessThanOrEqual(agreement.middle);
    expect((await run('--compare')).stdout).toContain('two of them are');
  });

  test('draws a figure, and a page with all of them', async () => {
    const svg = await run('--format', 'svg');
    expect(svg.stdout).toMatch(/^<svg[^]*outcome 44\.6[^]*<\/svg>\n$/);
    const { stdout } = await runEntente(
      ['decide', '-', '--model', 'challenge', '--rule', 'majority', '--compare', '--format', 'html'],
      csv.replace('Arl', '<b>Arl'),
    );
    expect(svg.stdout).toContain('Record: on ');
    const bars = await run('--format', 'svg', '--figure', 'tornado', '--draws', '100', '--threads', '1');
    expect(bars.stdout).toContain('position of Arl');
    for (const heading of ['Who wants what', 'Turn by turn', 'Who has to agree', 'What the models say'])
      expect(stdout).toContain(`<h2>${heading}</h2>`);
    expect(stdout).toContain('&lt;b&gt;Arl');
    expect(stdout).not.toMatch(/<b>Arl|<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test.each([
    [
      ['--rule', 'duel'],
      'entente: unknown rule: duel — there are: unanimity, majority, qmv, double, lead:NAME\n',
    ],
    [
      ['--rule', 'majority', '--reference', '120'],
      'entente: no such reference point: 120 — the scale is 0 to 100\n',
    ],
    [['--quota', '0.7'], 'entente: an option without use: --quota — it needs --rule\n'],
    [
      ['--rule', 'majority', '--abstain', 'Esk'],
      'entente: no such actor: Esk — only who takes part can abstain\n',
    ],
    [['--target', '120'], 'entente: target off the scale: 120 — the scale is 0 to 100\n'],
    [
      ['--target', '60', '--format', 'csv'],
      'entente: not in csv: --target — it is told in table, json and html\n',
    ],
    [['--what-if', 'drop Esk'], 'entente: no such actor: Esk — there are: Arl, Bay, Cove, Dun\n'],
    [
      ['--format', 'svg', '--figure', 'paths'],
      'entente: nothing to draw: --figure paths — this model has no turns: try --model challenge or smp\n',
    ],
  ])('refuses in a line: %j', async (args, message) => {
    const { code, stderr, stdout } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(message);
  });
});
