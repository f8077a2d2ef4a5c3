import { assert, array, asyncProperty, constantFrom, integer, nat, record } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ParserThread } from '../../src/cli/parser-thread/parser-thread.ts';
import { defaultLimits } from '../../src/documents/index.ts';
import { EntenteError } from '../../src/error.ts';
import { documentFile } from '../fixtures/document-file.ts';
import { zipOf } from '../fixtures/zip-of.ts';

const files = [
  'harbour-heads.pdf',
  'harbour-columns.pdf',
  'amended.docx',
  'nested.eml',
  'windows.eml',
  'strelsau.rss',
  'ministry.atom',
  'klow.feed.json',
  'archive.rdf',
  'corpus.jsonl',
].map((name) => ({ name, bytes: documentFile(name) }));
files.push({ name: 'a.zip', bytes: zipOf([{ name: 'a.txt', content: 'He said so.' }]) });

const thread = new ParserThread();
afterAll(() => thread.close());

test('a file with damaged bytes is documents, or one line, and never a defect', async () => {
  const damage = record({ at: nat(), byte: integer({ min: 0, max: 255 }) });
  await assert(
    asyncProperty(
      constantFrom(...files),
      array(damage, { minLength: 1, maxLength: 20 }),
      async (file, places) => {
        const bytes = file.bytes.slice();
        for (const { at, byte } of places) bytes[at % bytes.length] = byte;
        const read = thread.parse(bytes, { origin: file.name }, defaultLimits);
        const { documents, refused } = await read.catch((error: unknown) => {
          expect(error).toBeInstanceOf(EntenteError);
          return { documents: [], refused: [error as EntenteError] };
        });
        expect(documents.length + refused.length).toBeGreaterThan(0);
        for (const { text } of documents) expect(text.trim()).not.toBe('');
        for (const { message } of refused) expect(message).not.toMatch(/\n/);
      },
    ),
    { numRuns: 400, seed: 4 },
  );
});
