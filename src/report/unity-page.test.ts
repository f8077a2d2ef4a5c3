import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtInRegistry, membersOn } from '../coding/registry/index.ts';
import type { Statement } from '../coding/statement.ts';
import { statementTable } from '../coding/statement-table.ts';
import { measureUnity, unityOverTime } from '../cohesion/index.ts';
import { rng } from '../stats/rng.ts';
import { said } from '../../test/fixtures/said.ts';
import { troops2024 } from '../../test/fixtures/troops-2024.ts';
import { renderUnity } from './unity-page.ts';
import { unitySvg } from './unity-svg.ts';

const registry = builtInRegistry();
const on = (date: string) => membersOn(registry, 'NATO', date);

function inputOf(statements: readonly Statement[], issue: string | null = null) {
  const options = { issue, from: '2024-02-26', to: '2024-05-31', by: 'month' as const, carry: 90 };
  const table = statementTable(statements);
  const measured = measureUnity(table, on, options);
  const unity = unityOverTime(measured, table, on, { random: () => rng(1), carry: 90 });
  const isMember = (actor: string, date: string) => on(date).includes(actor);
  return {
    alliance: 'NATO',
    unity,
    isMember,
    registry,
    codebook: null,
    statements,
    documents: [],
    carry: 90,
  };
}

const several = [
  ...troops2024,
  said('France', 'arms', 1, '2024-03-01'),
  said('Spain', 'arms', -1, '2024-03-02'),
];

describe('the page of unity', () => {
  test('leads from every figure to its statements, and has figures, table, measures, trend and evidence', () => {
    const html = renderUnity(inputOf(troops2024));
    const { document } = parseHTML(html);
    const ids = new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')!.slice(1),
    );
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    expect(document.querySelectorAll('svg.plot')).toHaveLength(6);
    expect(document.querySelectorAll('.entry')).toHaveLength(troops2024.length);
    for (const words of [
      'Other measures of the same positions',
      'Trend and changes of level',
      'The series as a table',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/NaN|undefined/);
  });

  test('takes several issues together and one by one, without those that no member spoke on', () => {
    const html = renderUnity(inputOf([...several, said('Russia', 'gas', 1, '2024-03-02')]));
    const { document } = parseHTML(html);
    const headings = [...document.querySelectorAll('#unity ~ .issue h3')].map(
      (heading) => heading.textContent,
    );
    expect(headings).toEqual(['arms', 'troops']);
    expect(html).toContain('All issues together');
    expect(html).not.toMatch(/NaN|undefined/);
  });

  test('shows hostile names as text', () => {
    const issue = '</style><script>alert(1)</script>';
    const { document } = parseHTML(
      renderUnity(inputOf([said('France', issue, 1, '2024-03-01', '"><img src=x onerror=alert(1)>')])),
    );
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
  });

  test('is the same bytes for the same input', () => {
    expect(renderUnity(inputOf(several))).toBe(renderUnity(inputOf(several)));
  });
});

describe('a figure of unity in a file of its own', () => {
  const draw = (
    which: 'unity' | 'change' | 'positions',
    issue: string | null = 'troops',
    statements: readonly Statement[] = several,
  ) => unitySvg({ ...inputOf(statements, issue), which });

  test.each(['unity', 'change', 'positions'] as const)('%s', (which) => {
    const svg = draw(which);
    expect(svg).toMatch(/^<svg xmlns/);
    expect(svg).not.toMatch(/NaN|var\(--|<a /);
    expect(svg).toContain('Unity of NATO on troops'.slice(which === 'unity' ? 0 : 9));
  });

  test('cannot be drawn of nobody, nor positions of several issues', () => {
    expect(() => draw('positions', null)).toThrow('several issues in one figure');
    const nobody = [said('Russia', 'troops', 1, '2024-03-01')];
    for (const which of ['unity', 'change', 'positions'] as const)
      expect(() => draw(which, 'troops', nobody)).toThrow('nothing to draw: NATO on troops');
  });
});
