import type { VoiceShares } from '../../reading/voice-spans.ts';
import type { Printed } from './print-document.ts';
import { voicesInWords } from './voices-in-words.ts';

/** What was read so far, in numbers. */
export interface Tally {
  documents: number;
  accept: number;
  review: number;
  drop: number;
  dropped: number;
  /** Within those counted. */
  nested: number;
  voices: VoiceShares;
}

export const newTally = (): Tally => ({
  documents: 0,
  accept: 0,
  review: 0,
  drop: 0,
  dropped: 0,
  nested: 0,
  voices: { words: 0, own: 0, frame: 0, reported: 0 },
});

/** Adds what was read in one more document. */
export function count(
  tally: Tally,
  { shown, dropped, nested, voices }: Pick<Printed, 'shown' | 'dropped' | 'nested' | 'voices'>,
): void {
  tally.documents += 1;
  tally.accept += shown.accept;
  tally.review += shown.review;
  tally.drop += shown.drop;
  tally.dropped += dropped;
  tally.nested += nested;
  if (voices !== null) {
    const { words, own, frame, reported } = tally.voices;
    tally.voices = {
      words: words + voices.words,
      own: own + voices.own,
      frame: frame + voices.frame,
      reported: reported + voices.reported,
    };
  }
}

/** @example tallyInWords({ documents: 1, accept: 12, review: 19, drop: 0, dropped: 4, nested: 2, voices }) // '31 attributions in 1 document: 12 accept, 19 review; 2 more within them; 4 less sure left out' */
export function tallyInWords({ documents, accept, review, drop, dropped, nested, voices }: Tally): string {
  const all = accept + review + drop;
  const bands = [`${accept} accept`, `${review} review`, ...(drop > 0 ? [`${drop} drop`] : [])].join(', ');
  const found = `${counted(all, 'attribution')} in ${counted(documents, 'document')}`;
  const left = dropped > 0 ? `; ${dropped} less sure left out` : '';
  const within = nested > 0 ? `; ${nested} more within them` : '';
  const whose = voicesInWords(voices);
  return `${found}${all > 0 ? `: ${bands}` : ''}${within}${left}${whose === null ? '' : `; ${whose}`}`;
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
