import type { Attribution } from '../../reading/attribution.ts';
import { inARow } from '../words/numbers.ts';

/**
 * Whose words an attribution is, as a label.
 *
 * @example // 'reported: Minister A, Defence Minister (Ruritania)'
 */
export function speakerInWords({ voice, speaker, source }: Attribution): string {
  if (voice === 'author') return 'the author’s own voice';
  const name = speaker?.name ?? source?.text ?? null;
  const words = inAList([name, speaker?.office ?? null]);
  const actors = [...new Set([speaker?.actor, speaker?.behalfOf].filter((actor) => actor != null))].filter(
    (actor) => actor !== name,
  );
  if (words === '') return actors.length === 0 ? 'reported: source not named' : `reported: ${inARow(actors)}`;
  return actors.length === 0 ? `reported: ${words}` : `reported: ${words} (${actors.join(', for ')})`;
}

function inAList(parts: readonly (string | null)[]): string {
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(', ');
}
