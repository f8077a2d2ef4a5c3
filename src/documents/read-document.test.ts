import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
const sentence = 'Minister A of Ruritania said that no soldiers would be sent abroad this year.';

function messageOf(content: Uint8Array, origin = 'column.txt'): string {
  try {
    readDocument(content, { origin });
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

describe('the canonical text', () => {
  test('is the file exactly as it is, save for the mark at its head', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (text, marked) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\uFEFF'));
        const file = marked ? join(mark, utf8(text)) : utf8(text);
        fc.pre(!/^(%PDF-|\{\\rtf|PK|GIF8|7z)/.test(text));
        const document = readDocument(file, { origin: 'a.txt' });
        expect(document.text).toBe(text);
        expect(document.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  test('keeps line ends, and counts in UTF-16 units', () => {
    expect(readDocument(utf8('One\r\n🙂 two\r'), { origin: 'a.md' }).text).toBe('One\r\n🙂 two\r');
  });

  test('of a table is the table', () => {
    const document = readDocument(utf8('date,actor\n2024-02-26,France\n'), { origin: 'troops.csv' });
    expect(document).toMatchObject({ id: 'troops', mediaType: 'text/csv', title: null, date: null });
  });
});

describe('encodings are named', () => {
  const cyrillic = Uint8Array.from('Министр сказал, что войска не будут отправлены.', (c) =>
    c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
  );
  test.each([
    [
      'UTF-16 little-endian with a mark',
      join(Uint8Array.of(0xff, 0xfe), bytes('Ein Text', 'utf16le')),
      'UTF-16 little-endian',
      'UTF-16LE',
    ],
    ['UTF-16 little-endian without', bytes(sentence, 'utf16le'), 'UTF-16 little-endian', 'UTF-16LE'],
    [
      'UTF-16 in Cyrillic without',
      bytes('Министр сказал, что нет. И всё.', 'utf16le'),
      'UTF-16 little-endian',
      'UTF-16LE',
    ],
    [
      'UTF-16 big-endian without',
      new Uint8Array(Buffer.from(sentence, 'utf16le').swap16()),
      'UTF-16 big-endian',
      'UTF-16BE',
    ],
    [
      'UTF-32 with a mark',
      Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0),
      'UTF-32 little-endian',
      'UTF-32LE',
    ],
    ['Latin-1', bytes('Un café à la crème', 'latin1'), 'Latin-1', 'ISO-8859-1'],
    [
      'Windows-1252',
      join(utf8('He said '), Uint8Array.of(0x93), utf8('no'), Uint8Array.of(0x94)),
      'Windows-1252',
      'WINDOWS-1252',
    ],
    ['Windows-1251', cyrillic, 'Windows-1251 (Cyrillic)', 'WINDOWS-1251'],
  ])('%s', (_, content, name, iconv) => {
    expect(messageOf(content)).toBe(
      `not UTF-8: column.txt looks like ${name} — save it as UTF-8 ("iconv -f ${iconv} -t UTF-8")`,
    );
  });

  test('a text in UTF-8 with one broken byte is called damaged, and the byte is found', () => {
    const content = join(utf8('Où est le café ? '), Uint8Array.of(0xe9), utf8(' là-bas, déjà'));
    expect(messageOf(content)).toBe(
      'damaged UTF-8: column.txt has a wrong byte at position 19 — save it again as UTF-8, or repair that place',
    );
  });

  test.each([
    ['%PDF-1.7 ...', 'a PDF'],
    ['PK\u0003\u0004', 'a zip archive, or an office file such as .docx or .xlsx'],
    ['\u0089PNG\r\n', 'a PNG picture'],
    ['\u00d0\u00cf\u0011\u00e0', 'an old office file such as .doc or .xls'],
    ['{\\rtf1 text}', 'a rich text file (RTF)'],
    ['SQLite format 3\0', 'a SQLite database'],
    ['text \0\0\0 and more \0', 'binary (it has zero bytes)'],
  ])('%j is no text', (content, kind) => {
    expect(messageOf(bytes(content, 'latin1'))).toBe(
      `not a text: column.txt is ${kind} — end its name with what it is (.pdf, .docx, .eml, .zip), or save its text as .txt`,
    );
  });

  test.each(['', ' \n\t\r\n', '\uFEFF', '\uFEFF \n'])('%j is empty', (content) => {
    expect(messageOf(utf8(content))).toBe('empty document: column.txt — there is nothing to read in it');
  });

  test('a document above the limit is refused before it is decoded', () => {
    expect(() =>
      readDocument(new Uint8Array(11), { origin: 'a.txt' }, { ...defaultLimits, bytes: 10 }),
    ).toThrow('too large: a.txt has 11 bytes — a document may have 10 bytes; split it');
  });
});

describe('what a text says about itself', () => {
  const of = (text: string, origin = 'column.md') => readDocument(utf8(text), { origin });

  test('front matter goes before a heading, and a heading before the first line', () => {
    const matter =
      '---\ntitle: From the matter\ndate: 2024-04-02T10:00:00Z\nauthor: A. Writer\noutlet: The Ruritanian\nlang: en-GB\n---\n';
    expect(of(`${matter}# A heading\n\nText.`)).toMatchObject({
      title: 'From the matter',
      date: '2024-04-02',
      author: 'A. Writer',
      outlet: 'The Ruritanian',
      language: 'en',
    });
    expect(of('Intro line\n\n# A heading #\n\nText.').title).toBe('A heading');
    expect(of('A first line\n\nText.').title).toBe('A first line');
  });

  test.each([
    ['A first line\n\nText.', 'A first line'],
    ['Is it so?\nText.', 'Is it so?'],
    ['A sentence that ends.\n\nText.', null],
    ['Only one line', null],
    [`${'long '.repeat(40)}\n\nText.`, null],
  ])('the title of plain text %j is %j', (text, title) => {
    expect(of(text, 'column.txt').title).toBe(title);
  });

  test('front matter that is no YAML is text', () => {
    expect(of('---\ntitle: [\n---\n# A heading\n').title).toBe('A heading');
  });

  test('the language of a text is told from forty letters on', () => {
    expect([
      of(sentence).language,
      of('Der Minister sagte, dass in diesem Jahr keine Soldaten entsandt werden.').language,
    ]).toEqual(['en', 'de']);
    expect(of('No troops.').language).toBeNull();
  });

  test('the date given goes before that of the text, and that before the one in the name of the file', () => {
    const text = utf8('Title\n\n2 April 2024\n\nText.');
    const origin = 'x/2024-05-06-column.md';
    expect(readDocument(text, { origin, date: '2024-01-01' }).date).toBe('2024-01-01');
    expect(readDocument(text, { origin }).date).toBe('2024-04-02');
    expect(readDocument(utf8('Text.'), { origin }).date).toBe('2024-05-06');
    expect(() => readDocument(text, { origin, date: '2024-02-30' })).toThrow('no such date: 2024-02-30');
  });

  test.each([
    ['columns/united.md', 'united'],
    ['a.b.txt', 'a.b'],
    ['C:\\texts\\a.txt', 'a'],
    ['.md', '.md'],
    ['-', 'stdin'],
    ['https://example.org/a.html?x=1', 'https://example.org/a.html?x=1'],
  ])('the id of %s is %s', (origin, id) => {
    expect(readDocument(utf8('Text.'), { origin, mediaType: 'text/plain' }).id).toBe(id);
  });
});
