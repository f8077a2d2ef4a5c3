import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { bodyNouns, peopleNouns, personNouns } from './noun-classes.ts';
import { isOfficeHead, officeHeads } from './office-words.ts';
import { zeroBytes } from '../zeros.ts';

/** What "of Norway" or a name may follow: "the minister", "the ministry", "her counterpart". */
const somebody: ReadonlySet<string> = new Set(
  [...officeHeads, ...bodyNouns, ...personNouns, 'counterpart', 'colleague']
    .flatMap((noun) => [noun, `${noun}s`, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun])
    .concat([...peopleNouns]),
);

/** "Kalvonia’s premier, Ida Brand": a noun that the tagger takes for an adjective. */
export function isMistaken(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (tag !== 'ADJ' || !isOfficeHead(lower)) return false;
  return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '');
}

/** Per token: 1 for a noun that tells of somebody or of a body that speaks. Cost: one look-up a noun, the first time. */
export function somebodyNouns(scene: Scene): Uint8Array {
  return (scene.somebody ??= nounsAmong(scene.tokens));
}

function nounsAmong(tokens: readonly Token[]): Uint8Array {
  const found = zeroBytes(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag !== 'NOUN' && tag !== 'PROPN' && !isMistaken(tokens, i)) continue;
    if (somebody.has(lower) || (lower[2] === '-' && lower.startsWith('ex'))) found[i] = 1;
  }
  return found;
}
