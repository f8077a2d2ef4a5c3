import { parseFeed } from 'feedsmith';
import { extractText, getDocumentProxy } from 'unpdf';
import { readDocument, readSource } from '../../src/documents/index.ts';
import { longPdf } from '../../test/fixtures/long-pdf.ts';
import { zipOf } from '../../test/fixtures/zip-of.ts';
import { compare, leastCpu } from '../timing.ts';

const sentence =
  'The minister said on Monday that the canal would be dug in spite of what the neighbours had written.';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A kind of source with n documents or pages, and the plain way of getting at its texts. */
interface Kind {
  readonly name: string;
  readonly origin: string;
  readonly other: string;
  readonly n: number;
  readonly make: (n: number) => Uint8Array;
  readonly plain: (bytes: Uint8Array) => unknown;
}

const kinds: readonly Kind[] = [
  {
    name: 'pages of PDF',
    origin: 'a.pdf',
    other: 'unpdf alone, its lines',
    n: 20,
    make: (n) =>
      longPdf(n, (page) =>
        Array.from({ length: 40 }, (_, line) => `${page}.${line} ${sentence.slice(0, 84)}`),
      ),
    plain: async (bytes) => extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true }),
  },
  {
    name: 'entries of a feed',
    origin: 'a.rss',
    other: 'feedsmith alone, its HTML',
    n: 100,
    make: (n) => {
      const items = Array.from(
        { length: n },
        (_, i) => `<item><guid>${i}</guid><description>&lt;p&gt;${sentence}&lt;/p&gt;</description></item>`,
      );
      return bytesOf(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
    },
    plain: (bytes) => parseFeed(new TextDecoder().decode(bytes)),
  },
  {
    name: 'lines of a corpus',
    origin: 'a.jsonl',
    other: 'JSON.parse alone',
    n: 200,
    make: (n) =>
      bytesOf(
        Array.from({ length: n }, (_, i) => JSON.stringify({ id: i, language: 'en', text: sentence })).join(
          '\n',
        ),
      ),
    plain: (bytes) =>
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
  },
  {
    name: 'texts of an archive',
    origin: 'a.zip',
    other: 'as many texts, not packed',
    n: 100,
    make: (n) =>
      zipOf(Array.from({ length: n }, (_, i) => ({ name: `${i}.txt`, content: `${i} ${sentence}` }))),
    plain: async (bytes) => {
      // Their number is that of the entries, which the end of an archive gives.
      const n = new DataView(bytes.buffer, bytes.byteOffset).getUint16(bytes.length - 12, true);
      for (let i = 0; i < n; i += 1) readDocument(bytesOf(`${i} ${sentence}`), { origin: `${i}.txt` });
    },
  },
];

/** Each kind at n and 10 n, beside the plain way, in CPU time. */
export async function benchKinds(): Promise<void> {
  for (const { name, origin, other, n, make, plain } of kinds) {
    const growth: number[] = [];
    for (const count of [n, 10 * n]) {
      const bytes = make(count);
      const { documents } = await readSource(bytes, { origin });
      const text = documents.map((document) => document.text).join('\n');
      if (text.split('The minister said').length - 1 < count) throw new Error(`${name} are lost`);
      const ours = await leastCpu(() => readSource(bytes, { origin }), 4);
      const theirs = await leastCpu(async () => plain(bytes), 4);
      compare(`${count} ${name} (${bytes.length >> 10} KiB)`, [ours, 'documents'], [theirs, other]);
      growth.push(ours);
    }
    console.log(`growth from n to 10 n: ${name} x ${(growth[1]! / growth[0]!).toFixed(1)}`);
  }
}
