/** Pages and texts made into documents, n and 10 n paragraphs long, beside parsing the same HTML alone and a parsed table; then PDFs, feeds, corpora and archives. */
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { builtInRegistry, parseStatements } from '../src/coding/index.ts';
import { readDocument } from '../src/documents/index.ts';
import { benchKinds } from './documents/kinds.ts';
import { compare, shortest } from './timing.ts';

const sentence =
  'The minister said on Monday that the canal would be dug in spite of what the neighbours had written. ';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const registry = builtInRegistry();

const times: Record<string, number>[] = [];
for (const n of [100, 1000]) {
  const paragraphs = Array.from({ length: n }, () => sentence.repeat(4));
  const html = `<html><head><title>Canal</title></head><body><nav>Menu</nav><article>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;
  const text = paragraphs.join('\n\n');
  const csv = `date,country,issue,stance,paraphrase\n${paragraphs
    .map((_, i) => `2024-03-01,France,canal,pro,"Paragraph ${i}, in words"\n`)
    .join('')}`;
  const page = bytesOf(html);
  const plain = bytesOf(text);

  if (readDocument(page, { origin: 'page.html' }).text.split('\n\n').length < n)
    throw new Error('paragraphs are lost');
  const article = shortest(() => readDocument(page, { origin: 'page.html' }), 3);
  const parsed = shortest(() => parseHTML(html).document.querySelectorAll('p').length, 3);
  const read = shortest(() => readDocument(plain, { origin: 'text.txt' }), 3);
  const spans = shortest(
    () => parseStatements(csv, { document: 'table', registry, fileName: 'table.csv' }),
    3,
  );
  const cells = shortest(() => parse(csv, { columns: true }), 3);
  compare(
    `${n} paragraphs of HTML (${html.length >> 10} KiB)`,
    [article, 'article'],
    [parsed, 'linkedom alone'],
  );
  compare(`${n} rows of CSV`, [spans, 'statements with spans'], [cells, 'csv-parse alone']);
  console.log(`${n} paragraphs of plain text: ${read.toFixed(1)} ms`);
  times.push({ article, read, spans });
}
const [small, large] = times as [Record<string, number>, Record<string, number>];
for (const what of Object.keys(small)) {
  console.log(`growth from n to 10 n: ${what} x ${(large[what]! / small[what]!).toFixed(1)}`);
}

await benchKinds();
