import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rng } from '../../src/stats/rng.ts';

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

/** An invented article of at least so many words: reported and quoted sentences among plain ones. */
export function article(words: number, seed: number): string {
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

/** The texts of the .txt files of a folder, in order of name. */
export async function textsOf(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}
