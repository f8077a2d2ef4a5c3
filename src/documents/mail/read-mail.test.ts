import { describe, expect, test } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { readSource } from '../read-source.ts';

const read = (content: string | Uint8Array) =>
  readSource(typeof content === 'string' ? new TextEncoder().encode(content) : content, { origin: 'a.eml' });
const head =
  'From: Mira Kolt <kolt@borduria.example>\r\nSubject: S\r\nDate: Tue, 12 Mar 2024 10:00:00 +0000\r\n';

describe('a message', () => {
  test('in both forms is read in the plain one; its date is the day where it was sent', async () => {
    const { documents, refused } = await read(documentFile('alternative.eml'));
    expect(documents).toMatchObject([
      {
        id: 'a',
        title: 'What we said — and what we did not',
        author: 'Mira Kolt',
        outlet: 'Bordurian press office',
        date: '2024-03-12',
        mediaType: 'message/rfc822',
        text: 'Dear all,\n\nKolt said the strait would be open by May.',
      },
    ]);
    expect(documents).toHaveLength(1);
    expect(refused).toEqual([]);
  });

  test('in an old charset and quoted-printable', async () => {
    expect((await read(documentFile('windows.eml'))).documents).toMatchObject([
      {
        title: 'The café in Klow',
        author: 'Zoë Löwen',
        outlet: 'Café Müller',
        date: '2024-03-13',
        text: '“The café stays open,” said Zoë Löwen – at least until the ministers have gone.',
      },
    ]);
  });

  test('with a message and a document in it gives those too, and no picture', async () => {
    const { documents } = await read(documentFile('nested.eml'));
    expect(documents).toMatchObject([
      { id: 'a', title: 'Fwd: The letter itself', date: '2024-03-13' },
      { id: 'a/message 1', author: 'Vera Lind', date: '2024-03-11', origin: 'a.eml/message 1' },
      { id: 'a/message 1/draft', title: 'Draft communiqué', origin: 'a.eml/message 1/draft.docx' },
    ]);
    expect(documents[0]!.text).toBe('Brandt said the letter was genuine. See below.');
  });

  test('of which the plain form says nothing is read in the other', async () => {
    const parts = [
      'text/plain\r\n\r\nSee the other form.',
      `text/html\r\n\r\n<p>${'Kolt said so. '.repeat(20)}</p>`,
    ];
    const body = parts.map((part) => `--b\r\nContent-Type: ${part}\r\n`).join('');
    const { documents } = await read(
      `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n${body}--b--\r\n`,
    );
    expect(documents[0]!.text).toMatch(/^Kolt said so\. Kolt/);
  });

  test('whose attachment cannot be read stands by itself, and the attachment is named', async () => {
    const body = `--b\r\n\r\nSee the paper.\r\n--b\r\nContent-Type: application/pdf; name="../p.pdf"\r\nContent-Disposition: attachment\r\n\r\nno PDF\r\n--b--\r\n`;
    const { documents, refused } = await read(
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${body}`,
    );
    expect(documents.map(({ text }) => text)).toEqual(['See the paper.']);
    expect(refused.map(({ message }) => message)).toEqual([
      'damaged PDF: a.eml/..-p.pdf — it cannot be opened; save or print it again',
    ]);
  });
});

describe('a message that is refused', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? `${head}\r\nThe innermost.\r\n`
      : `${head}Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`;

  test('in more messages than it may lie in', async () => {
    expect((await read(nested(3))).documents.map(({ text }) => text)).toEqual(['The innermost.']);
    const { documents, refused } = await read(nested(4));
    expect(documents).toEqual([]);
    expect(refused.map(({ message }) => message)).toEqual([
      'too large: a.eml/message 1/message 1/message 1/message 1 has more than 3 archives or messages around it — take it out of them',
    ]);
  });

  test.each([
    [
      'encrypted',
      `${head}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b--\r\n`,
      'encrypted: a.eml — save it again from the program that can read it',
    ],
    ['without a text', `${head}\r\n\r\n`, 'no text: a.eml — the message holds neither a text nor a document'],
    ['without a head', '\r\nOnly words.', 'no message: a.eml — it has no sender, no date and no subject'],
    [
      'with parts in parts without end',
      `${head}Content-Type: multipart/mixed; boundary=x0\r\n\r\n${Array.from({ length: 200 }, (_, i) => `--x${i}\r\nContent-Type: multipart/mixed; boundary=x${i + 1}\r\n\r\n`).join('')}`,
      'damaged message: a.eml — its parts are nested too deeply',
    ],
  ])('%s', async (_, content, line) => {
    await expect(read(content)).rejects.toThrow(line);
  });
});
