import type { VoiceShares } from '../../reading/voice-spans.ts';

/**
 * Whose words a text is made of, in a clause; null for a text without words.
 *
 * @example voicesInWords({ words: 50, own: 30, frame: 5, reported: 15 }) // "of the words 60% are the author's own, 10% tell who speaks, 30% what they say"
 */
export function voicesInWords({ words, own, frame, reported }: VoiceShares): string | null {
  if (words === 0) return null;
  const percent = (part: number) => `${Math.round((100 * part) / words)}%`;
  return `of the words ${percent(own)} are the author's own, ${percent(frame)} tell who speaks, ${percent(reported)} what they say`;
}
