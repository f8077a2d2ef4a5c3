import type { Attribution } from '../../../src/reading/index.ts';

/** A text and its chains, each as `outer source > source | cue | content`. */
export type ChainCase = readonly [text: string, ...chains: string[]];

/** How many chains of a table were found, and how many that are none. */
export interface ChainScore {
  /** Outer source, source and cue alike, contents alike by half or more of their words. */
  readonly found: number;
  /** All four alike to the character. */
  readonly exact: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** @example chainScore(cases, read).found // 71 */
export function chainScore(cases: readonly ChainCase[], read: (text: string) => Attribution[]): ChainScore {
  let found = 0;
  let exact = 0;
  const missed: string[] = [];
  const invented: string[] = [];
  for (const [text, ...expected] of cases) {
    const rest = read(text).flatMap(chainsOf);
    for (const chain of expected) {
      const at = rest.findIndex((each) => alike(each, chain));
      if (at < 0) {
        missed.push(chain);
        continue;
      }
      found++;
      if (rest[at] === chain) exact++;
      rest.splice(at, 1);
    }
    invented.push(...rest);
  }
  return { found, exact, missed, invented };
}

/** The chains that an attribution holds, as in the tables. */
function chainsOf({ source: outer, nested }: Attribution): string[] {
  return (nested ?? []).map(({ source, cue, content }) => {
    const words = content.map(({ text }) => text).join(' … ');
    return `${outer?.text ?? '-'} > ${source?.text ?? '-'} | ${cue?.text ?? '-'} | ${words}`;
  });
}

function alike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((chain) => chain.split(' | ')) as [string[], string[]];
  if (one[0] !== other[0] || one[1]!.split(' ').at(-1) !== other[1]!.split(' ').at(-1)) return false;
  const [words, wanted] = [one, other].map((chain) => chain[2]!.split(' ')) as [string[], string[]];
  const shared = words.filter((word) => wanted.includes(word)).length;
  return shared * 2 >= words.length && shared * 2 >= wanted.length;
}
