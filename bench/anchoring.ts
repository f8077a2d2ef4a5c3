/**
 * The quotations of a language model found in a text, one in each of n and 10 n paragraphs: looked up in the folded text within
 * the stretch that the model was given, beside a regular expression for each that lets white space and quotation marks differ.
 */
import { foldText, placesOfQuote } from '../src/documents/index.ts';
import { compare, interleaved } from './timing.ts';

const MARKS = '["\'“”‘’„«»]';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** The plain way: the quotation as a pattern. */
const pattern = (quote: string) =>
  new RegExp(
    escaped(quote)
      .replace(/\s+/g, String.raw`\s+`)
      .replace(/["'“”‘’]+/g, `${MARKS}+`),
    'u',
  );

/** The shortest of several runs in milliseconds of the processor: other programs do not count, as they would in the growth. */
function processorTime(work: () => void): number {
  const runs = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}

const times: number[] = [];
for (const n of [200, 2000]) {
  const paragraphs = Array.from(
    { length: n },
    (_, i) =>
      `The minister of harbour ${i} came on Monday. “We will\nnot wait for ship ${i},” she said. ${'It rained on the quay. '.repeat(20)}`,
  );
  const text = paragraphs.join('\n\n');
  const quotes = paragraphs.map((_, i) => `"We will not wait for ship ${i},"`);
  let at = 0;
  const places = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length };
  });
  const ours = () => {
    const folded = foldText(text);
    return quotes.map((quote, i) => placesOfQuote(quote, folded, places[i]!.start, places[i]!.end)[0]!.start);
  };
  const plain = () => quotes.map((quote) => pattern(quote).exec(text)!.index);
  if (ours().join() !== plain().join()) throw new Error('they find other places');
  const [folded, expressions] = interleaved([ours, plain], 10) as [number, number];
  compare(
    `${n} quotations in ${text.length >> 10} KiB`,
    [expressions, 'a regular expression each'],
    [folded, 'folded once'],
  );
  times.push(processorTime(ours));
}
const [small, large] = times as [number, number];
console.log(`growth from n to 10 n, by processor time: x ${(large / small).toFixed(1)}`);
