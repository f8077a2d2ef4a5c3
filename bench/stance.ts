/**
 * Stances of 60 invented statements: by the rules, and by the model (one thread); how the model's time grows with the words of a statement,
 * to ten times as many and past the most that it takes. CPU time.
 */
import { sideModel } from '../src/cli/read/side-judge-of.ts';
import { stanceOf } from '../src/reading/index.ts';
import { compare, leastCpu } from './timing.ts';

const guide = (means: string) => ({ means, cues: [] });
const issue = {
  id: 'base',
  question: 'Should the air base at Tolme be closed?',
  parent: null,
  terms: ['base', 'air base'],
  pro: guide('Wants it closed.'),
  contra: guide('Keeps it.'),
  ambivalent: guide('Makes it depend on conditions.'),
};
const cues = ['wants the base closed', 'refused to close the base', 'would close the base only'];
const rest = 'before the winter and said that the town had waited for it long enough'.split(' ');
const words = (count: number, i: number) =>
  [...cues[i % 3]!.split(' '), ...Array.from({ length: count }, (_, k) => rest[(i + k) % rest.length]!)]
    .slice(0, count)
    .join(' ');
/** What stands before each. */
const EARLIER =
  'The ministers met in the old customs house for two days and came out without a word for the press.';
const statements = (count: number) => Array.from({ length: 60 }, (_, i) => words(count, i));

const before = performance.now();
const model = await sideModel();
console.log(`loading the model ${(performance.now() - before).toFixed(0)} ms`);
const byModel = async (all: readonly string[]) => {
  for (const each of all) await model.chancesOf(issue.question, { words: each, before: EARLIER });
};
const timeOf = async (count: number) => (await leastCpu(() => byModel(statements(count)), 3)) / 60;

const plain = statements(20);
const rules = (await leastCpu(async () => plain.forEach((each) => stanceOf(each, issue)), 20)) / 60;
const twenty = await timeOf(20);
compare('a statement of 20 words', [twenty, 'model'], [rules, 'rules']);
const [ten, hundred, thousand] = [await timeOf(10), await timeOf(100), await timeOf(1000)];
compare('words x 10: 100 and 10', [hundred, '100'], [ten, '10']);
compare('words x 10: 1,000 and 100', [thousand, '1,000'], [hundred, '100']);
