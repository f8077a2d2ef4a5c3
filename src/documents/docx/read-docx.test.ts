import { describe, expect, test } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { zipOf } from '../../../test/fixtures/zip-of.ts';
import { Budget } from '../budget.ts';
import { unpack } from '../archive/unpack.ts';
import { defaultLimits } from '../limits.ts';
import { readSource } from '../read-source.ts';

const read = async (bytes: Uint8Array, origin = 'a.docx') =>
  (await readSource(bytes, { origin })).documents[0]!;

/** A fixture with other files in it, and some of its own left out. */
async function changed(name: string, more: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const files = await unpack(documentFile(name), name, new Budget(name, defaultLimits), () => true);
  const kept = files.filter(({ path }) => !(path in more));
  const added = Object.entries(more).map(([path, content]) => ({ name: path, content }));
  return zipOf([...kept.map(({ path, bytes }) => ({ name: path, content: bytes })), ...added]);
}

describe('a .docx file', () => {
  test('is its paragraphs, with what its properties say', async () => {
    const written = new TextDecoder().decode(documentFile('harbour.txt')).trim();
    expect(await read(documentFile('harbour.docx'), 'harbour.docx')).toMatchObject({
      id: 'harbour',
      text: written,
      title: 'Allies part over the harbour of Sarn',
      author: 'Ilse Varga',
      // Of its dateline, and not the day on which the file was made.
      date: '2024-03-12',
      language: 'en',
    });
  });

  test('has its changes accepted, its notes at the end, and no comments', async () => {
    expect(await read(documentFile('amended.docx'))).toMatchObject({
      text: 'The ministers said that the strait must be open to all by May. Arel disagreed.\n\nKolt said so in Klow.',
      title: 'Draft communiqué',
      date: '2024-03-14',
    });
  });

  test('has a paragraph for each row of a table and item of a list, and its first heading for a title', async () => {
    const { text, title } = await read(documentFile('votes.docx'));
    expect(title).toBe('How the ministers voted');
    expect(text.split('\n\n')).toEqual([
      'How the ministers voted',
      'Jonas Brandt read the result out in Klow. “It is a beginning,” he said.',
      'Member Vote Reason given',
      'Ruritania abstained no mandate',
      'Borduria yes',
      'What follows from it:',
      'a patrol of three ships,',
      'a review in May.',
    ]);
  });
});

describe('a .docx file that is refused', () => {
  test('has macros', async () => {
    const bytes = await changed('harbour.docx', { 'word/vbaProject.bin': 'a program' });
    const line = 'a document with macros: a.docm holds word/vbaProject.bin — save it as .docx without macros';
    await expect(read(bytes, 'a.docm')).rejects.toThrow(line);
    await expect(read(bytes)).rejects.toThrow(line.replace('docm', 'docx'));
  });

  test('is encrypted, which is no zip any more', async () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await expect(read(bytes)).rejects.toThrow(
      'not a .docx file: a.docx is encrypted, or a .doc of an old Word — save it as .docx without a password',
    );
  });

  test('grows beyond all measure when it is unpacked', async () => {
    const bytes = await changed('harbour.docx', { 'word/document.xml': ' '.repeat(30_000_000) });
    await expect(read(bytes)).rejects.toThrow('zip bomb: word/document.xml in a.docx grows 1');
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['broken XML', { 'word/document.xml': '<w:document><w:body>' }, 'damaged .docx file: a.docx — open it'],
    ['no document', { 'word/document.xml': '' }, 'damaged .docx file: a.docx — open it'],
    [
      'XML nested without end',
      { 'word/document.xml': '<a>'.repeat(200_000) },
      'too large: a.docx has elements nested more than 200 deep',
    ],
    [
      'no text',
      {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
      },
      'empty document: a.docx — there is nothing to read in it',
    ],
  ])('has %s', async (_, more, line) => {
    await expect(read(await changed('harbour.docx', more))).rejects.toThrow(line);
  });

  test('is another kind of zip', async () => {
    await expect(read(zipOf([{ name: 'a.txt', content: 'A text.' }]))).rejects.toThrow(
      'not a .docx file: a.docx — ',
    );
  });

  test('names entities that would grow, or files of the machine', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const xml = `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${w}><w:body><w:p><w:r><w:t>Said &a; so.</w:t></w:r></w:p></w:body></w:document>`;
    const text = await read(await changed('harbour.docx', { 'word/document.xml': xml })).then(
      (document) => document.text,
      (error: Error) => error.message,
    );
    expect(text).not.toContain('root:');
  });
});
