import type { Scene } from '../parse/scene.ts';
import { labelOf } from '../turns/label-of.ts';
import { type Character, characterOf } from './character.ts';
import { genderIn } from './head-words.ts';
import { isOfficeHead } from './office-words.ts';
import { joined } from './phrase-words.ts';

/** In how many paragraphs from the head the name of the assembly is sought, and how many tokens it may have. */
const HEAD = 3;
const LONGEST_LINE = 30;

/**
 * The lawmakers in the record of an assembly of several countries, by the key of their label: a country in brackets is where they were
 * elected ("JOINT PARLIAMENTARY ASSEMBLY", then "MS BRAND (Kalvonia): ..."), and they speak for nobody. Empty for any other text; ministers
 * are left out. Cost: the labels.
 *
 * @example electedIn(scenes).get('MSBRAND')?.commits // false
 */
export function electedIn(paragraphs: readonly Scene[]): ReadonlyMap<string, Character> {
  const found = new Map<string, Character>();
  if (!paragraphs.slice(0, HEAD).some(isAssembly)) return found;
  for (const scene of paragraphs) {
    const { tokens } = scene;
    const label = labelOf(scene);
    if (label === null || label.name === null) continue;
    const { first, last } = label.name;
    const words = tokens.slice(first, last);
    if (tokens[last]?.text !== '(' || words.some(({ lower }) => isOfficeHead(lower))) continue;
    const titled = /^(?:mr|mrs|ms|dr|prof)\.?$/.test(words[0]!.lower) ? first + 1 : first;
    if (titled === last) continue;
    const name = joined(tokens, titled, last);
    found.set(
      label.key,
      characterOf({ kind: 'person', name, gender: genderIn(words), actors: [], commits: false }),
    );
  }
  return found;
}

const isAssembly = ({ tokens }: Scene): boolean =>
  tokens.length <= LONGEST_LINE &&
  tokens.some(
    ({ lower }, i) =>
      lower === 'parliamentary' && /^(?:assembly|conference|union)$/.test(tokens[i + 1]?.lower ?? ''),
  );
