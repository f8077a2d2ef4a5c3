/**
 * Quotations looked up among n and 10 n statements: with an index made once, and by an alignment with every statement. CPU time; both
 * must find the same version.
 */
import {
  compareVersions,
  fidelityOf,
  type Said,
  saidAlone,
  versionIndex,
} from '../src/claims/fidelity/index.ts';
import { rng } from '../src/stats/rng.ts';
import { compare } from './timing.ts';

const random = rng(9);
const pick = (n: number) => Math.floor(random() * n);
const vocabulary = Array.from({ length: 5000 }, (_, i) => `word${String.fromCodePoint(97 + (i % 26))}${i}x`);
const small = 'we will not the of to may and in for with must on'.split(' ');

/** As in texts, few words are frequent: the rank is drawn on a logarithm. */
const wordOf = () =>
  pick(2) === 0 ? small[pick(small.length)]! : vocabulary[Math.floor(5000 ** random()) - 1]!;

function statements(length: number): Said[] {
  return Array.from({ length }, () =>
    saidAlone(`${Array.from({ length: 20 }, wordOf).join(' ')}.`, {
      speaker: `Speaker ${pick(300)}`,
      date: '2031-01-01',
    }),
  );
}

function cpu<T>(work: () => T): [milliseconds: number, result: T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

const quoted = 20;
const all = statements(100_000);
const quotations = Array.from({ length: quoted }, (_, i) => {
  const { text, ...source } = all[i * 400]!;
  return {
    ...source,
    ...saidAlone(text.replace(/ will| not/, ' never'), { speaker: source.speaker, date: '2031-01-02' }),
  };
});
cpu(() => versionIndex(all.slice(0, 1000)));

const times: { made: number; search: number }[] = [];
for (const n of [10_000, 100_000]) {
  const given = all.slice(0, n);
  const [made, index] = cpu(() => versionIndex(given));
  const [search, found] = cpu(() => quotations.map((quotation) => fidelityOf(quotation, given, index)));
  times.push({ made, search });
  console.log(
    `${n} statements: index ${made.toFixed(0)} ms CPU, ${quoted} quotations ${search.toFixed(0)} ms CPU`,
  );
  for (const [i, { versions }] of found.entries())
    if (versions[0]?.at !== i * 400) throw new Error(`another version of quotation ${i}: ${versions[0]?.at}`);
  if (n > 10_000) continue;
  const [plain] = cpu(() => {
    const nearest = given.map((said) => compareVersions(quotations[3]!, said).similarity);
    if (nearest.indexOf(Math.max(...nearest)) !== 1200) throw new Error('the plain way finds another');
  });
  compare(`one quotation, ${n} statements, CPU`, [plain, 'every statement'], [search / quoted, 'an index']);
}
const [few, many] = times as [(typeof times)[0], (typeof times)[0]];
console.log(
  `growth from n to 10 n: the index x ${(many.made / few.made).toFixed(1)}, the searches x ${(many.search / few.search).toFixed(1)}`,
);
