import type { Token } from '../text/tokens.ts';
import { bodyNouns, peopleNouns, personNouns } from './noun-classes.ts';
import { officeHeads } from './office-words.ts';
import { zeroBytes } from '../zeros.ts';

/** What "of Norway" or a name may follow: "the minister", "the ministry", "her counterpart". */
const somebody: ReadonlySet<string> = new Set(
  [...officeHeads, ...bodyNouns, ...personNouns, 'counterpart']
    .flatMap((noun) => [noun, `${noun}s`, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun])
    .concat([...peopleNouns]),
);

/** Per token: 1 for a noun that tells of somebody or of a body that speaks. Cost: one look-up a noun. */
export function somebodyNouns(tokens: readonly Token[]): Uint8Array {
  const found = zeroBytes(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag !== 'NOUN' && tag !== 'PROPN') continue;
    if (somebody.has(lower) || (lower[2] === '-' && lower.startsWith('ex'))) found[i] = 1;
  }
  return found;
}
