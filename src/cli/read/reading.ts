import type { Document } from '../../documents/document.ts';
import type { Attribution, Bands } from '../../reading/index.ts';

/** A document with what was read in it. */
export interface Reading {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  /** From which confidence on the reader behind them is to be believed. */
  readonly bands: Bands;
}

/** Who speaks, in words: "Guido Crosetto, Defence Minister (Italy)", else the words of the text, else "the author". */
export function whoInWords({ voice, speaker, alsoSpeakers, source }: Attribution): string {
  if (voice === 'author') return 'the author';
  const actors = [speaker, ...(alsoSpeakers ?? [])].flatMap((each) =>
    each?.actor == null ? [] : [each.actor],
  );
  const name = [speaker?.name, speaker?.office].filter((part) => part != null).join(', ');
  const named = name === '' ? (source?.text ?? 'nobody named') : name;
  return actors.length === 0 || actors.join() === named ? named : `${named} (${actors.join(', ')})`;
}
