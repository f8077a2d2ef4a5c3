import { describe, expect, it } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import type { SourceSlant } from '../../cohesion/index.ts';

const rows =
  'date,country,issue,stance,source,page\n' +
  '2024-01-01,France,troops,pro,Herald,h.example/1\n2024-01-02,Germany,troops,contra,Gazette,g.example/1\n' +
  '2024-01-03,Poland,troops,contra,Gazette; Herald,g.example/2\n2024-01-04,Spain,troops,contra,Gazette,g.example/3\n' +
  '2024-01-05,Russia,troops,contra,Herald,h.example/2\n2024-01-06,Italy,troops,contra,,\n2024-01-07,Italy,arms,pro,Herald,h.example/3\n';
const nato = ['--alliance', 'NATO', '--issue', 'troops', '--draws', '50'];
const slant = (args: readonly string[], input = rows) => runEntente(['slant', '-', ...args], input);

describe('entente slant', () => {
  it('shows which side and which members an outlet reports, and the index without it', async () => {
    const { code, stdout, stderr } = await slant([...nato, '--format', 'json']);
    expect(code).toBe(0);
    const { outlets, index, issue } = JSON.parse(stdout) as SourceSlant & { issue: string };
    expect([issue, outlets.map(({ outlet, statements }) => [outlet, statements])]).toEqual([
      'troops',
      [
        ['Gazette', 3],
        ['Herald', 2],
      ],
    ]);
    // 3 contra and 1 pro of 4 members.
    expect(index).toBeCloseTo(0.625, 12);
    expect(outlets[1]).toMatchObject({ pro: 0.5, indexOwn: 0.25, indexWithout: 1 });
    expect(outlets[1]!.effect!.value).toBeCloseTo(-0.375, 12);
    expect(stderr).toContain('1 of 5 statements tell no outlet and are left aside');
  });

  it('takes the page where no column names the outlet, and the column that is named', async () => {
    const byPage = await slant([...nato, '--format', 'csv'], rows.replace('source', 'note'));
    expect(byPage.stdout).toContain('\ng.example,,3,3,');
    const named = await slant([...nato, '--outlet', 'Source', '--format', 'csv']);
    expect(named.stdout).toContain('\nGazette,,3,3,');
  });

  it('says it in words', async () => {
    const { stdout } = await slant(nato);
    expect(stdout).toContain('All evidence: 5 statements in 5 documents by 4 members');
    expect(stdout).toContain('Herald reports more of France 50 % (all 20 %)');
    expect(stdout).toContain('a difference is no proof of intent');
  });

  it('draws a figure and a page, in which outlets are text', async () => {
    const named = rows.replaceAll('Gazette', '<b>Gazette</b>');
    const svg = await slant([...nato, '--format', 'svg'], named);
    expect([svg.code, svg.stdout.slice(0, 4)]).toEqual([0, '<svg']);
    expect(svg.stdout).toContain('Herald: 2 statements of 2 members; index 0.625 with it, 1.000 without');
    const page = await slant([...nato, '--format', 'html'], named);
    expect(page.stdout).toContain('What each outlet adds to the unity of NATO on troops');
    for (const { stdout } of [svg, page]) expect(stdout).not.toMatch(/NaN|undefined|<b>/);
    const one = ['--alliance', 'NATO', '--outlet', 'note', '--issue', 'troops'];
    const alone = rows
      .replace('source,page', 'note,page')
      .replaceAll('Gazette', 'Herald')
      .replace('Herald; Herald', 'Herald');
    expect((await slant([...one, '--format', 'html'], alone)).stdout).toContain(
      'nothing to compare this outlet with',
    );
    const nothing = await slant([...one, '--format', 'svg'], alone);
    expect([nothing.code, nothing.stderr]).toEqual([
      1,
      expect.stringContaining('nothing to draw: all statements are of one outlet'),
    ]);
  });

  it.each([
    [
      'an issue that nobody spoke on',
      ['--alliance', 'NATO', '--issue', 'x'],
      rows,
      1,
      'nobody spoke on this issue: x',
    ],
    ['several issues', ['--alliance', 'NATO'], rows, 2, 'on which issue: 2 of them'],
    ['no group', ['--issue', 'troops'], rows, 2, 'no group'],
    [
      'nobody of the alliance',
      ['--members', 'Fiji', '--issue', 'troops'],
      rows,
      1,
      'no statements of members',
    ],
    ['no outlet', [...nato, '--outlet', 'paper'], rows, 1, 'no statement tells its outlet'],
    ['a time without statements', [...nato, '--from', '2025-01-01'], rows, 1, 'no statements in this time'],
    ['an empty table', nato, ' ', 1, 'empty table'],
  ])('says in one line what is wrong: %s', async (_, args, input, code, message) => {
    const run = await slant(args, input);
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(code);
  });
});
