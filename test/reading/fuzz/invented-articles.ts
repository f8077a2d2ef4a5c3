import type { Rng } from '../../../src/stats/rng.ts';

/** One of a list. */
export function pick<T>(random: Rng, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

const PEOPLE = [
  'Minister Arel of Ruritania',
  'Ada Arel',
  'the pilot, a former baker,',
  'she',
  'Officials',
  'the harbour council’s spokesman',
  'Arel',
  'they',
  'Ruritania and Borduria',
  'the mayor, who had slept badly,',
  'Paris',
  'his Bordurian counterpart',
  'we',
];
const CUES = [
  'said that',
  'warned',
  'told reporters on Friday that',
  'denied that',
  'would not rule out that',
  'hopes',
  'accused Borduria of saying that',
  'promised to',
  'is against',
  'asked whether',
  'believes',
];
const CONTENTS = [
  'the bridge over the long river would open before winter',
  'ground troops are not on the agenda',
  'nothing should be excluded',
  'the council had failed again, as it often does',
  'every second ship could be sent to the border by 3 May',
  'sending troops would be a mistake',
  'it costs 1,000 crowns — more than anybody thought',
  'the U.S. and Mr. Berg agreed on tariffs (again)',
  'he “never said no” to it',
];
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

const SENTENCES: readonly ((random: Rng) => string)[] = [
  (random) => `${capital(pick(random, PEOPLE))} ${pick(random, CUES)} ${pick(random, CONTENTS)}.`,
  (random) =>
    `“${capital(pick(random, CONTENTS))},” ${pick(random, PEOPLE)} said. “And ${pick(random, CONTENTS)}.”`,
  (random) => `"${capital(pick(random, CONTENTS))}", according to ${pick(random, PEOPLE)}.`,
  (random) => `${capital(pick(random, CONTENTS))}, ${pick(random, PEOPLE)} added.`,
  (random) => `It is feared that ${pick(random, CONTENTS)}.`,
  (random) => `${capital(pick(random, PEOPLE))}: ‘${pick(random, CONTENTS)}’`,
  (random) => `${capital(pick(random, CONTENTS))}, while ${pick(random, CONTENTS)}.`,
  (random) =>
    `„${capital(pick(random, CONTENTS))}“, so ${pick(random, PEOPLE)}; «${pick(random, CONTENTS)}».`,
  (random) => `“${capital(pick(random, CONTENTS))}”\n― Ada Arel`,
];

/** A short invented article: speech of all kinds, in one to ten sentences. */
export function inventedArticle(random: Rng): string {
  let text = '';
  for (let i = Math.floor(random() * 10); i >= 0; i--)
    text += pick(random, SENTENCES)(random) + pick(random, [' ', ' ', '\n\n', '\n']);
  return text;
}
