import type { Document } from '../../documents/document.ts';
import type { Attribution, Bands } from '../../reading/index.ts';

/** A document with what was read in it. */
export interface Reading {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  /** From which confidence on the reader behind them is to be believed. */
  readonly bands: Bands;
}

/** An attribution with the one within whose content it stands. */
export interface Chained {
  readonly attribution: Attribution;
  readonly within: Attribution | null;
}

/** Each attribution, and after it what its speaker reports of others. */
export function chained(attributions: readonly Attribution[]): Chained[] {
  return attributions.flatMap((attribution) => [
    { attribution, within: null },
    ...(attribution.nested ?? []).map((nested) => ({ attribution: nested, within: attribution })),
  ]);
}

/**
 * Who speaks, in words: "Guido Crosetto, Defence Minister (Italy)", else the words of the text, else "the author"; by the
 * words of somebody else "Berg, as Arel says".
 */
export function whoInWords(attribution: Attribution, within: Attribution | null = null): string {
  const who = nameOf(attribution);
  return within === null ? who : `${who}, as ${nameOf(within)} says`;
}

function nameOf({ voice, speaker, alsoSpeakers, source }: Attribution): string {
  if (voice === 'author') return 'the author';
  const actors = [speaker, ...(alsoSpeakers ?? [])].flatMap((each) =>
    each?.actor == null ? [] : [each.actor],
  );
  const name = [speaker?.name, speaker?.office].filter((part) => part != null).join(', ');
  const named = name === '' ? (source?.text ?? 'nobody named') : name;
  return actors.length === 0 || actors.join() === named ? named : `${named} (${actors.join(', ')})`;
}
