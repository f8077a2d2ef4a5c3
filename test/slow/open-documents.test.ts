import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDocument, openDocuments } from '../../src/cli/open-document.ts';
import type { OpenOptions } from '../../src/cli/opener.ts';
import { documentFile, documentPath } from '../fixtures/document-file.ts';
import { longPdf } from '../fixtures/long-pdf.ts';

/** Each of these starts threads. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente '));
});
afterEach(() => rm(folder, { recursive: true }));

const io = () => ({ stdin: Readable.from([]) });

async function idsOf(inputs: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of openDocuments(inputs, {}, io())) ids.push(id);
  return ids;
}

test.each([
  ['harbour-heads.pdf', ['stdin']],
  ['harbour.docx', ['stdin']],
  ['windows.eml', ['stdin']],
  ['klow.feed.json', ['stdin/k1', 'stdin/k2']],
  ['corpus.jsonl', ['sarn-1', '2', 'stdin-4']],
])('%s is known on standard input by how it begins', async (name, ids) => {
  const found: string[] = [];
  const stdin = Readable.from([documentFile(name)]);
  for await (const { id } of openDocuments(['-'], {}, { stdin })) found.push(id);
  expect(found).toEqual(ids);
});

test('of a source that holds several one is chosen by its id', async () => {
  const path = documentPath('strelsau.rss');
  await expect(openDocument(path, {}, io())).rejects.toThrow(
    `2 documents: ${path} — name one with --document: strelsau/review-4711, strelsau/https://review`,
  );
  const chosen = await openDocument(path, { document: 'strelsau/review-4711' }, io());
  expect(chosen.title).toBe('Arel wants a mandate first');
  await expect(openDocument(path, { document: 'x' }, io())).rejects.toThrow(
    `unknown document: x — ${path} holds: strelsau/review-4711`,
  );
});

test('a parser that takes too long or too much is ended, and the next file is read', async () => {
  const long = join(folder, 'long.pdf');
  await writeFile(
    long,
    longPdf(1500, (page) => [`A line of page ${page}.`]),
  );
  const short = documentPath('harbour-heads.pdf');
  const lines: string[] = [];
  const read = async (trust: OpenOptions['trust']) => {
    await expect(openDocument(long, { trust }, io())).rejects.toThrow(/^too (?:slow|large): /);
    for await (const document of openDocuments([join(folder, '*.pdf')], { trust }, io(), ({ message }) =>
      lines.push(message),
    ))
      throw new Error(`read ${document.id}`);
  };
  await read({ time: 1, memory: 4000 });
  expect(lines).toEqual([`too slow: ${long} — it was not parsed within 0.001 s; split it, or save its text`]);
  await read({ time: 60_000, memory: 1 });
  expect(lines[1]).toBe(`too large: ${long} — parsing it took more than 1 MB; split it, or save its text`);
  expect(await idsOf([short])).toEqual(['harbour-heads']);
});
