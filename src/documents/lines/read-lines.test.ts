import { describe, expect, test } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { readSource } from '../read-source.ts';
import { isDocumentLine } from './document-line.ts';

const read = (content: string | Uint8Array) =>
  readSource(typeof content === 'string' ? new TextEncoder().encode(content) : content, {
    origin: 'corpora/corpus.jsonl',
  });

describe('a corpus in JSON lines', () => {
  test('is a document a line, its text to the letter', async () => {
    expect((await read(documentFile('corpus.jsonl'))).documents).toMatchObject([
      {
        id: 'sarn-1',
        title: 'First reports',
        date: '2024-03-03',
        author: 'Ilse Varga',
        outlet: 'The Strelsau Review',
        language: 'en',
        origin: 'https://review.strelsau.example/first',
        text: 'Mira Kolt said that the strait was blocked.\r\n',
        mediaType: 'text/plain',
      },
      { id: '2', date: '2024-03-04', origin: 'corpora/corpus.jsonl:2', text: 'Arel denied it 😀.' },
      // What a line does not say its text may.
      { id: 'corpus-4', title: 'A note', date: '2024-03-05', origin: 'corpora/corpus.jsonl:4' },
    ]);
  });

  test.each([
    ['{"id":"a"}', ':1: no document: text — '],
    ['{"text":"a"}\n{"text":" "}', ':2: no document: text — an empty text'],
    ['{"text":"a","date":"2024-02-30"}', ':1: no document: date — no such date; write it as 2024-03-31'],
    ['{"text":"a","id":7}\n\n{"text":"b","id":"7"}', ':3: id used twice: 7 — line 1 has it already'],
    ['{"text":"a"}\n{"text":"b', ':2: no JSON: {"text":"b — write one JSON object a line'],
    [`{"text":"a","sha256":"${'0'.repeat(64)}"}`, ':1: another text: corpus-1 — its text is not the one'],
    ['\n\n', 'empty document: '],
  ])('with a wrong line is refused whole: %s', async (content, line) => {
    await expect(read(content)).rejects.toThrow(line);
  });

  test('is told from statements and deeds by its first line', () => {
    expect(isDocumentLine('{"text":"Said.","id":1}')).toBe(true);
    expect(isDocumentLine('{"text":"Said.","span":{}}')).toBe(false);
    expect(isDocumentLine('{"actor":"France"}')).toBe(false);
    expect(isDocumentLine('no JSON')).toBe(false);
  });
});
