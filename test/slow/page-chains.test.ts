import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEntente } from '../fixtures/run-entente.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../../examples/troops-2024/${name}`, import.meta.url));

let folder: string;
let store: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente page chains '));
  store = join(folder, 's.db');
  await runEntente([
    'import',
    example('codebook.yaml'),
    example('evidence.csv'),
    '--store',
    store,
    '--quiet',
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe.each<[string, readonly string[]]>([
  ['unity on one issue', ['unity', '--issue', 'troops', '--by', 'month']],
  ['unity on all issues', ['unity', '--by', 'month']],
  ['positions', ['positions', '--issue', 'troops', '--at', '2024-03-31', '--from', '2024-02-01']],
  [
    'positions on all issues',
    ['positions', '--at', '2024-03-31', '--from', '2024-02-01', '--half-life', '60d'],
  ],
])('the page of %s', (_what, args) => {
  async function page() {
    const { code, stdout, stderr } = await runEntente([
      ...args,
      '--store',
      store,
      '--alliance',
      'NATO',
      '--format',
      'html',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
    return parseHTML(stdout).document;
  }

  test('has a chain behind every figure, and no link that leads nowhere', async () => {
    const document = await page();
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')!.slice(1),
    );
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    const figures = [...document.querySelectorAll('a.fig')];
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) {
      const chain = document.getElementById(figure.getAttribute('href')!.slice(1))!;
      expect(chain.className).toBe('chain');
      const shown = figure.textContent.match(/\d+\.\d{3}/)?.[0];
      if (shown !== undefined)
        expect(chain.querySelector('.computed')!.textContent, figure.outerHTML).toContain(shown);
    }
  });

  test('shows no number in a table that leads to no sentence', async () => {
    const document = await page();
    const loose = [...document.querySelectorAll('main td')].filter((cell) => {
      if (cell.closest('[aria-label="Documents"], .meaning') !== null || !/\d/.test(cell.textContent))
        return false;
      const row = cell.closest('tr')!;
      return cell.querySelector('a') === null && row.querySelector('a.fig, a.why, .refs a') === null;
    });
    expect(loose.map((cell) => cell.closest('tr')!.outerHTML)).toEqual([]);
  });
});
