import type { Finder } from '../../../src/reading/index.ts';
import { rng } from '../../../src/stats/rng.ts';
import { inventedArticle } from './invented-articles.ts';
import { mutated } from './mutations.ts';
import { tried } from './tried.ts';

/** How many mutated texts each reader must read. */
export const TEXTS = 10_000;

/** The faults of a reader on `TEXTS` mutated articles, a line each; prints the slowest. */
export function faultsOnMutated(finder: Finder): string[] {
  const bad: string[] = [];
  let slowest: [string, number] = ['none', 0];
  // The first text would be charged with loading the language model.
  tried('He agreed.', 'text/plain', finder);
  for (let seed = 1; seed <= TEXTS; seed++) {
    const random = rng(seed);
    const { text, by } = mutated(inventedArticle(random), random);
    const { faults, time } = tried(text, seed % 2 === 0 ? 'text/plain' : 'text/markdown', finder);
    const what = `seed ${seed}, ${by.join(', ')}`;
    if (faults.length > 0) bad.push(`${what}: ${faults.join('; ')}`);
    if (time > slowest[1]) slowest = [what, time];
  }
  console.log(`${finder.name}: the slowest text took ${slowest[1].toFixed(0)} ms: ${slowest[0]}`);
  return bad;
}
