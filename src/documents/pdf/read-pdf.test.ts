import { describe, expect, test } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { longPdf } from '../../../test/fixtures/long-pdf.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import { readAttributions } from '../../reading/index.ts';
import { holds } from '../span.ts';
import type { Document } from '../document.ts';
import { defaultLimits } from '../limits.ts';
import { readSource } from '../read-source.ts';
import { openPdf } from './open-pdf.ts';

const written = new TextDecoder().decode(documentFile('harbour.txt')).trim();
const made = ['harbour-chromium.pdf', 'harbour-heads.pdf', 'harbour-columns.pdf'] as const;

async function read(bytes: Uint8Array, origin = 'a.pdf'): Promise<Document> {
  const { documents } = await readSource(bytes, { origin });
  return documents[0]!;
}

describe('the text of a PDF', () => {
  test.each(made)('%s is the text that it was made from, to the letter', async (name) => {
    expect((await read(documentFile(name), name)).text).toBe(written);
  });

  test('and the same is said in it by the same, with spans that hold', async () => {
    const registry = builtInRegistry();
    const said = (text: string, mediaType: 'text/plain' | 'application/pdf') =>
      readAttributions({ text, mediaType, date: '2024-03-12' }, { registry, codebook: null });
    const wanted = said(written, 'text/plain');
    expect(wanted.length).toBeGreaterThan(12);
    for (const name of made) {
      const { text } = await read(documentFile(name), name);
      const found = said(text, 'application/pdf');
      expect(found).toEqual(wanted);
      for (const { content, cue, source } of found)
        for (const span of [...content, cue, source]) if (span !== null) expect(holds(text, span)).toBe(true);
    }
  });

  test('though the files have divided words, running heads and page numbers', async () => {
    const segments = async (name: string) =>
      (await openPdf(documentFile(name), name, 10)).pages.flat().map(({ text }) => text);
    const heads = await segments('harbour-heads.pdf');
    expect(heads.filter((text) => text === 'The Strelsau Review' || text === 'Northern affairs').length).toBe(
      3,
    );
    expect(heads).toContain('– 41 –');
    for (const name of made)
      expect((await segments(name)).filter((text) => /[-\u2010\u00ad]$/.test(text)).length).toBeGreaterThan(
        2,
      );
  });

  test('keeps a lone number and a line that stands on one page only', async () => {
    const { text } = await read(
      longPdf(1, () => ['Chapter 7', 'The minister said that all of it was true.', '7']),
    );
    expect(text).toContain('7');
    expect(text).toContain('Chapter 7');
  });
});

describe('what a PDF says about itself', () => {
  test('is its XMP first: title, author, paper and the day of publication', async () => {
    expect(await read(documentFile('harbour-columns.pdf'), 'harbour-columns.pdf')).toMatchObject({
      id: 'harbour-columns',
      title: 'Allies part over the harbour of Sarn',
      author: 'Ilse Varga',
      outlet: 'The Strelsau Review',
      date: '2024-03-13',
      language: 'en',
      mediaType: 'application/pdf',
    });
  });

  test('else its dictionary, where that names no file, its largest letters and its dateline', async () => {
    expect(await read(documentFile('harbour-heads.pdf'))).toMatchObject({
      title: 'Allies part over the harbour of Sarn',
      author: 'Ilse Varga',
      outlet: null,
      date: '2024-03-12',
    });
    expect(await read(documentFile('harbour-chromium.pdf'))).toMatchObject({ date: '2024-03-12' });
  });

  test('gives way to the date that the caller knows, and has none where nothing tells', async () => {
    const { documents } = await readSource(documentFile('harbour-heads.pdf'), {
      origin: 'a.pdf',
      date: '2024-05-01',
    });
    expect(documents[0]!.date).toBe('2024-05-01');
    expect((await read(longPdf(1, () => ['A text of a few more letters than twenty.']))).date).toBeNull();
  });
});

describe('a PDF that is refused', () => {
  test.each([
    ['encrypted.pdf', 'encrypted: encrypted.pdf needs a password — save a copy without one'],
    ['scanned.pdf', 'no text: scanned.pdf has 2 pages of pictures or none — recognise its text first'],
  ])('%s says why in one line', async (name, line) => {
    await expect(read(documentFile(name), name)).rejects.toThrow(line);
  });

  test('of 5,000 pages says how many it may have', async () => {
    await expect(read(longPdf(5000, () => ['A line.']))).rejects.toThrow(
      'too large: a.pdf has 5000 pages — a document may have 2000; split it',
    );
  });

  test('that is cut off, empty or no PDF', async () => {
    const whole = documentFile('harbour-heads.pdf');
    for (const bytes of [whole.slice(0, 200), new TextEncoder().encode('<html>not at all</html>')])
      await expect(read(bytes)).rejects.toThrow(
        'damaged PDF: a.pdf — it cannot be opened; save or print it again',
      );
    await expect(read(new Uint8Array())).rejects.toThrow('empty document: a.pdf — there is nothing to read');
  });

  test('that is larger than it may be, before it is parsed', async () => {
    const limits = { ...defaultLimits, packedBytes: 1000 };
    await expect(readSource(documentFile('harbour-heads.pdf'), { origin: 'a.pdf' }, limits)).rejects.toThrow(
      'too large: a.pdf has',
    );
  });
});
