import { builtInRegistry } from '../../src/coding/registry/index.ts';
import { type Finder, readAttributions } from '../../src/reading/index.ts';
import { shortest } from '../timing.ts';
import { article } from './articles.ts';

const SMALL = 100_000;

const long = article(SMALL * 2, 7);

/** What might cost more than its length, made at a length in units. */
const shapes: Readonly<Record<string, (units: number) => string>> = {
  'an article': (units) => long.slice(0, units),
  'one line without punctuation': (units) => long.replace(/[.,“”]|\s+/g, ' ').slice(0, units),
  'quotation marks': (units) => '"'.repeat(units),
  'quotation marks that never close': (units) => '“a '.repeat(units / 3),
  'nested brackets': (units) => '('.repeat(units / 2) + ')'.repeat(units / 2),
  'a verb again and again': (units) => 'said '.repeat(units / 5),
  'one word of letters': (units) => 'a'.repeat(units),
};

/** How the time of a reader grows from 100 KB to 1 MB; 10 is linear. */
export function growth(finder: Finder): void {
  const registry = builtInRegistry();
  for (const [what, made] of Object.entries(shapes)) {
    const [small, large] = [SMALL, 10 * SMALL].map((units) => {
      const document = { text: made(units), mediaType: 'text/plain', date: null } as const;
      return shortest(() => readAttributions(document, { registry, codebook: null, finder }), 3);
    }) as [number, number];
    console.log(
      `${finder.name}, from 100 KB to 1 MB of ${what.padEnd(33)} x ${(large / small).toFixed(1).padStart(4)} (${large.toFixed(0)} ms)`,
    );
  }
}
