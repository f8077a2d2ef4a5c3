import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/troops-2024/${name}`, import.meta.url));
const column = example('column-falling-apart.md');
const table = ['--evidence', example('evidence.csv'), '--codebook', example('codebook.yaml')];
const check = (format: string, source = column, input = '') =>
  runEntente(['check', source, ...table, '--date', '2024-04-02', '--format', format, '--quiet'], input);

test('a check as a page has its claims, their evidence and chains, and every link leads somewhere', async () => {
  const { stdout, code } = await check('html');
  expect(code).toBe(0);
  const { document } = parseHTML(stdout);
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
    link.getAttribute('href')!.slice(1),
  );
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  const { claims } = JSON.parse((await check('json')).stdout) as {
    claims: { text: string; evidence: { statement: string }[] }[];
  };
  expect(document.querySelectorAll('.claim-card')).toHaveLength(claims.length);
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ statement }) => statement)));
  expect(document.querySelectorAll('.entry').length).toBeGreaterThanOrEqual(used.size);
  expect(stdout).not.toMatch(/NaN|undefined|to measure unity/);
  expect((await check('html')).stdout).toBe(stdout);
});

test('it can be Markdown and PROV too', async () => {
  expect((await check('md')).stdout).toMatch(/^Check\n\n# An alliance that is coming apart\n/);
  const prov = JSON.parse((await check('prov')).stdout) as { entity: Record<string, unknown> };
  expect(Object.keys(prov.entity)).toContain('it:claim.A1');
});

test('a text without claims is a page that says so', async () => {
  const { stdout } = await check('html', '-', 'The match ended two to two. It rained.');
  expect(stdout).toContain('Nothing to check here');
  expect(stdout).not.toContain('<article class="claim-card');
});
