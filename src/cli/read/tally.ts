import type { Printed } from './print-document.ts';

/** What was read so far, in numbers. */
export interface Tally {
  documents: number;
  accept: number;
  review: number;
  drop: number;
  dropped: number;
}

export const newTally = (): Tally => ({ documents: 0, accept: 0, review: 0, drop: 0, dropped: 0 });

/** Adds what was read in one more document. */
export function count(tally: Tally, { shown, dropped }: Pick<Printed, 'shown' | 'dropped'>): void {
  tally.documents += 1;
  tally.accept += shown.accept;
  tally.review += shown.review;
  tally.drop += shown.drop;
  tally.dropped += dropped;
}

/** @example tallyInWords({ documents: 1, accept: 12, review: 19, drop: 0, dropped: 4 }) // '31 attributions in 1 document: 12 accept, 19 review; 4 less sure left out' */
export function tallyInWords({ documents, accept, review, drop, dropped }: Tally): string {
  const all = accept + review + drop;
  const bands = [`${accept} accept`, `${review} review`, ...(drop > 0 ? [`${drop} drop`] : [])].join(', ');
  const found = `${counted(all, 'attribution')} in ${counted(documents, 'document')}`;
  const left = dropped > 0 ? `; ${dropped} less sure left out` : '';
  return `${found}${all > 0 ? `: ${bands}` : ''}${left}`;
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
