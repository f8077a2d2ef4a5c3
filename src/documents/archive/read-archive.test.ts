import { describe, expect, test } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { zipOf, type ZipEntry } from '../../../test/fixtures/zip-of.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { readSource } from '../read-source.ts';

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  readSource(bytes, { origin: 'papers/a.zip' }, { ...defaultLimits, ...limits });
const text = (name: string, content = `Said ${name}.`): ZipEntry => ({ name, content });

describe('the documents of an archive', () => {
  test('are those of a folder: in order of path, without hidden files, links and other kinds', async () => {
    const { documents, refused } = await read(
      zipOf([
        text('b.txt'),
        text('deep/c.md'),
        { name: 'harbour.docx', content: documentFile('harbour.docx') },
        text('deep/'),
        text('.hidden.txt'),
        text('__MACOSX/._b.txt'),
        text('table.csv'),
        text('data.xml'),
        { name: 'link.txt', content: '/etc/passwd', link: true },
        { name: 'b.rss', content: documentFile('strelsau.rss') },
      ]),
    );
    expect(documents.map(({ id, origin }) => [id, origin])).toEqual([
      ['b/review-4711', 'https://review.strelsau.example/arel-mandate'],
      ['b/https://review.strelsau.example/premiums', 'https://review.strelsau.example/premiums'],
      ['b', 'papers/a.zip/b.txt'],
      ['c', 'papers/a.zip/deep/c.md'],
      ['harbour', 'papers/a.zip/harbour.docx'],
    ]);
    expect(refused).toEqual([]);
  });

  test('of one name are told apart by their path', async () => {
    const { documents } = await read(zipOf([text('one/a.txt'), text('two/a.txt'), text('two/a.md')]));
    expect(documents.map(({ id }) => id)).toEqual(['a', 'papers/a.zip/two/a.md', 'papers/a.zip/two/a.txt']);
  });

  test('are read where one of them cannot be, which is named', async () => {
    const { documents, refused } = await read(
      zipOf([
        text('a.txt'),
        text('empty.txt', ''),
        { name: 'x.pdf', content: documentFile('encrypted.pdf') },
      ]),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(refused.map(({ message }) => message)).toEqual([
      'empty document: papers/a.zip/empty.txt — there is nothing to read in it',
      'encrypted: papers/a.zip/x.pdf needs a password — save a copy without one',
    ]);
  });

  test('may lie in an archive within, but not in one within three', async () => {
    let bytes = zipOf([text('a.txt')]);
    for (let depth = 0; depth < 3; depth += 1) bytes = zipOf([{ name: 'in.zip', content: bytes }]);
    expect((await read(bytes)).documents.map(({ origin }) => origin)).toEqual([
      'papers/a.zip/in.zip/in.zip/in.zip/a.txt',
    ]);
    const deeper = await read(zipOf([{ name: 'in.zip', content: bytes }, text('b.txt')]));
    expect(deeper.documents.map(({ id }) => id)).toEqual(['b']);
    expect(deeper.refused.map(({ message }) => message)).toEqual([
      'too large: papers/a.zip/in.zip/in.zip/in.zip/in.zip has more than 3 archives or messages around it — take it out of them',
    ]);
  });
});

describe('an archive of which nothing is read', () => {
  const zeros = '0'.repeat(2_000_000);
  test.each<[string, readonly ZipEntry[], string]>([
    ['has a bomb', [text('a.txt'), text('z.txt', zeros)], 'zip bomb: z.txt in papers/a.zip grows 1'],
    [
      'has a bomb that says it is small',
      [text('a.txt'), { ...text('z.txt', zeros), size: 100 }],
      'damaged archive: papers/a.zip — it cannot be unpacked; pack it again',
    ],
    [
      'has a name that leads outside',
      [text('a.txt'), text('../../etc/b.txt')],
      'a name that leads outside: ../../etc/b.txt in papers/a.zip — the archive is not unpacked',
    ],
    [
      'has a name from the root',
      [text('/etc/b.txt')],
      'a name that leads outside: /etc/b.txt in papers/a.zip',
    ],
    [
      'has two files of one name',
      [text('a.txt'), text('a.txt', 'Another.')],
      'two files of one name: a.txt in papers/a.zip — unpack it yourself, and give the files',
    ],
    [
      'is encrypted',
      [text('a.txt'), { ...text('b.txt'), encrypted: true }],
      'encrypted: b.txt in papers/a.zip — unpack it with its password, and give the files',
    ],
    ['holds no documents', [text('a.png')], 'no documents: papers/a.zip — it holds no .txt, .md'],
  ])('%s', async (_, entries, line) => {
    await expect(read(zipOf(entries))).rejects.toThrow(line);
  });

  test('has more files than it may have, or more bytes, those of archives in it too', async () => {
    const inner = zipOf([text('b.txt', 'B said. '.repeat(100)), text('c.txt', 'C said. '.repeat(100))]);
    const bytes = zipOf([text('a.txt'), { name: 'b.zip', content: inner }]);
    expect((await read(bytes)).documents).toHaveLength(3);
    await expect(read(bytes, { entries: 3 })).rejects.toThrow(
      'too large: papers/a.zip has more than 3 entries — it may hold 3; split it',
    );
    await expect(read(bytes, { unpackedBytes: 1000 })).rejects.toThrow(
      'too large: papers/a.zip has more than 1 kB when unpacked — it may hold 1 kB; split it',
    );
  });

  test('is cut off, or none', async () => {
    const whole = zipOf([text('a.txt', 'A said so. '.repeat(50))]);
    for (const bytes of [whole.slice(0, -10), whole.slice(30), new TextEncoder().encode('PK')])
      await expect(read(bytes)).rejects.toThrow('damaged archive: papers/a.zip — it cannot be unpacked');
  });
});
