/** The rule reader on invented articles: beside wink-nlp's tagging alone, and from n to 10 n words. */
import { builtInRegistry } from '../src/coding/registry/index.ts';
import { readAttributions } from '../src/reading/index.ts';
import { rng } from '../src/stats/rng.ts';
import { paragraphsOf } from '../src/reading/text/analysis.ts';
import { tokensOf } from '../src/reading/text/tokens.ts';
import { compare, shortest } from './timing.ts';

const WORDS = 1000;
const people = [
  'Anna Berg',
  'the Norwegian foreign minister',
  'Karl Lund, the chancellor,',
  'Paris',
  'officials',
  'she',
  'the army',
  'Hungary and Slovakia',
];
const verbs = [
  'said that',
  'warned that',
  'told reporters on Friday that',
  'denied that',
  'hoped that',
  'added that',
];
const things = [
  'the bridge over the long river',
  'a new plan for the old harbour',
  'the council of the northern towns',
  'every second ship',
];
const deeds = [
  'would open before the winter',
  'was not on the agenda',
  'had failed again',
  'could be sent to the border',
  'costs more than anybody thought',
];

/** An article of at least so many words: reported and quoted sentences among plain ones. */
function article(words: number, seed: number): string {
  const random = rng(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  const sentence = (): string => {
    const claim = `${pick(things)} ${pick(deeds)}`;
    const kind = random();
    if (kind < 0.3) return `${capital(pick(people))} ${pick(verbs)} ${claim}.`;
    if (kind < 0.45)
      return `“${capital(claim)},” ${pick(people)} said. “And ${pick(things)} ${pick(deeds)}.”`;
    if (kind < 0.5)
      return `${capital(pick(people))} remained opposed to ${pick(things)}, according to the ministry.`;
    return `${capital(claim)}, while ${pick(things)} ${pick(deeds)}.`;
  };
  let text = '';
  for (let count = 0; count < words;) {
    const next = sentence();
    count += next.split(' ').length;
    text += next + (random() < 0.3 ? '\n\n' : ' ');
  }
  return text;
}

const registry = builtInRegistry();
const read = (text: string) =>
  readAttributions({ text, mediaType: 'text/plain', date: null }, { registry, codebook: null });
const tag = (text: string) => tokensOf(text, { start: 0, end: text.length });

const articles = Array.from({ length: 40 }, (_, seed) => article(WORDS, seed + 1));
const found = articles.reduce((sum, text) => sum + read(text).length, 0);
const reading = shortest(() => articles.forEach(read));
const tagging = shortest(() => articles.forEach(tag));
const cutting = shortest(() => articles.forEach((text) => paragraphsOf({ text, mediaType: 'text/plain' })));

const rate = (time: number) => `${((articles.length / time) * 1000).toFixed(0)} articles/s`;
console.log(`${articles.length} invented articles of ${WORDS} words, ${found} attributions`);
console.log(`reading                                      ${rate(reading)}`);
console.log(`tokens, tags, quotations and sentences       ${rate(cutting)}`);
console.log(`wink-nlp's tagging alone                     ${rate(tagging)}`);
compare('the whole reader beside tagging alone', [reading, 'reader'], [tagging, 'wink-nlp']);

const hostile: Readonly<Record<string, (times: number) => string>> = {
  'an article': (times) => article(10_000 * times, 7),
  'one line without punctuation': (times) => article(10_000 * times, 7).replace(/[.,“”]|\s+/g, ' '),
  'quotation marks': (times) => '"'.repeat(10_000 * times),
  'quotation marks that never close': (times) => '“a '.repeat(10_000 * times),
  'nested brackets': (times) => '('.repeat(5000 * times) + ')'.repeat(5000 * times),
  'a verb again and again': (times) => 'said '.repeat(10_000 * times),
  'one word of letters': (times) => 'a'.repeat(100_000 * times),
};
for (const [what, made] of Object.entries(hostile)) {
  const [small, large] = [1, 10].map((times) => {
    const text = made(times);
    return shortest(() => read(text), 3);
  }) as [number, number];
  console.log(
    `growth from n to 10 n, ${what.padEnd(34)} x ${(large / small).toFixed(1)} (${large.toFixed(0)} ms)`,
  );
}
