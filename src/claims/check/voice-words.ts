import type { PersonVoice } from './voices.ts';
import { list, sideWord } from './reason-words.ts';

/** "Petr Pavel was for (2024-03-05)". */
export function voiceWords({ speaker, side, date }: PersonVoice): string {
  return `${speaker ?? 'somebody unnamed'} was ${sideWord(side)} (${date})`;
}

/** "Petr Pavel was for (2024-03-05) and Petr Fiala was against (2024-02-27)". */
export function voicesInWords(voices: readonly PersonVoice[]): string {
  return list(voices.map(voiceWords));
}
