import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rng } from '../../src/stats/rng.ts';

const people = [
  'Anna Berg',
  'the minister',
  'Karl Lund',
  'officials in the north',
  'she',
  'the harbour guild',
];
const verbs = ['said', 'warned', 'insisted', 'hoped'];
const things = ['the bridge', 'a new plan for the harbour', 'the council', 'every second ship'];
const deeds = ['would open before the winter', 'had failed again', 'could be sent north', 'costs too much'];

interface Part {
  readonly text: string;
  readonly role?: 'Source' | 'Cue' | 'Content';
}

/** Writes a corpus shaped like PolNeAR of invented articles whose attributions follow a few plain patterns. */
export function writeInventedCorpus(folder: string, articles: number): void {
  for (const part of ['text', 'attributions']) mkdirSync(join(folder, part), { recursive: true });
  for (let i = 0; i < articles; i++) {
    const { text, annotation } = invented(i + 1);
    const name = `article_${String(i).padStart(3, '0')}`;
    writeFileSync(join(folder, 'text', `${name}.txt`), text);
    writeFileSync(join(folder, 'attributions', `${name}_0a0a.ann`), annotation);
  }
}

function invented(seed: number): { text: string; annotation: string } {
  const random = rng(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let text = '';
  const lines: string[] = [];
  let marks = 0;
  for (let i = 0; i < 30; i++) {
    const claim = `${pick(things)} ${pick(deeds)}`;
    const kind = random();
    let parts: Part[];
    const who: Part = { text: pick(people), role: 'Source' };
    const cue: Part = { text: pick(verbs), role: 'Cue' };
    if (kind < 0.35)
      parts = [
        who,
        { text: ' ' },
        cue,
        { text: ' ' },
        { text: `that ${claim}`, role: 'Content' },
        { text: '.' },
      ];
    else if (kind < 0.55)
      parts = [
        { text: `“It is known that ${claim},”`, role: 'Content' },
        { text: ' ' },
        who,
        { text: ' ' },
        cue,
        { text: '.' },
      ];
    else parts = [{ text: `In the morning ${claim}.` }];
    const numbers: string[] = [];
    for (const { text: words, role } of parts) {
      if (role !== undefined) {
        const number = ++marks;
        lines.push(`T${number}\t${role} ${text.length} ${text.length + words.length}\t${words}`);
        numbers.push(`${role}:T${number}`);
        if (role === 'Cue') {
          lines.push(`T${number + 1000}\tAttribution ${text.length} ${text.length + words.length}\t${words}`);
          numbers.unshift(`Attribution:T${number + 1000}`);
        }
      }
      text += words;
    }
    if (numbers.length > 0)
      lines.push(
        `E${i + 1}\t${numbers.toSorted((a, b) => Number(b.startsWith('A')) - Number(a.startsWith('A'))).join(' ')}`,
      );
    text += random() < 0.3 ? '\n\n' : ' ';
  }
  return { text, annotation: `${lines.join('\n')}\n` };
}
