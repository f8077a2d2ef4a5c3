import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { runCommand } from '../store/run-command.ts';

const codebook = `name: tea
issues:
  milk:
    question: Should milk go in first?
    terms: [milk]
    pro: { means: Milk goes in first., cues: [milk first] }
    contra: { means: Tea goes in first., cues: [tea first] }
`;
const column = '---\ndate: 2024-03-01\n---\n# The cup\n\nFrance supports milk in every cup.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a reading '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('import --suggest stores what the reader finds as suggested, once, and no figure counts it', async () => {
  const store = join(folder, 'entente.db');
  const [codes, cup] = [join(folder, 'tea.yaml'), join(folder, 'cup.md')];
  writeFileSync(codes, codebook);
  writeFileSync(cup, column);
  const args = ['import', codes, cup, '--store', store];
  expect((await runCommand(args)).stdout).toContain(`stored ${cup}: 1 document\n`);
  const first = await runCommand([...args, '--suggest']);
  expect(first).toEqual({
    error: null,
    stdout: `already stored ${codes}: nothing new\nstored ${cup}: 1 suggested statement\n`,
  });
  const again = await runCommand([...args, '--suggest']);
  expect(again.stdout).toContain(`already stored ${cup}: nothing new\n`);
  const opened = await openStore(store);
  expect(await opened.statements()).toEqual([]);
  expect(await opened.statements({ status: 'suggested' })).toMatchObject([
    {
      actor: 'France',
      issue: 'milk',
      stance: 1,
      date: '2024-03-01',
      coder: expect.stringMatching(/^(rules|trained) 1$/),
      voice: 'reported',
    },
  ]);
  await opened.close();
});

test('import --suggest after an edit of the codebook replaces what nobody has reviewed', async () => {
  const store = join(folder, 'entente.db');
  const [codes, cup, pot] = [join(folder, 'tea.yaml'), join(folder, 'cup.md'), join(folder, 'pot.md')];
  writeFileSync(codes, codebook);
  writeFileSync(cup, column);
  writeFileSync(pot, column.replace('France', 'Poland'));
  // The rules take a cue of the codebook at its word.
  const args = ['import', codes, cup, pot, '--store', store, '--suggest', '--stance', 'rules'];
  const stances = async () => {
    const opened = await openStore(store);
    const statements = await opened.statements({ status: 'any' });
    await opened.close();
    return statements.map(({ actor, stance, status }) => `${actor} ${stance} ${status}`).toSorted();
  };
  await runCommand(args);
  const opened = await openStore(store);
  const [reviewed] = await opened.statements({ status: 'suggested', actor: 'Poland' });
  await opened.review(reviewed!.id, { status: 'accepted', coder: 'coder 1' });
  await opened.close();

  // By the new codebook the same words stand for the other side.
  writeFileSync(codes, codebook.replace('[tea first]', '[tea first, in every cup]'));
  expect(await runCommand(args)).toEqual({
    error: null,
    stdout:
      `stored ${codes}: codebook tea with 1 issue\n` +
      `stored ${cup}: 1 suggested statement, 1 earlier suggestion withdrawn\n` +
      `already stored ${pot}: nothing new\n`,
  });
  expect(await stances()).toEqual(['France -1 suggested', 'Poland 1 accepted']);

  // By the newest one they are about nothing that is looked for.
  writeFileSync(codes, codebook.replace('[milk]', '[sugar]'));
  expect((await runCommand(args)).stdout).toContain(`stored ${cup}: 1 earlier suggestion withdrawn\n`);
  expect(await stances()).toEqual(['Poland 1 accepted']);
});
