import type { ReportedClaim } from './reported-claim.ts';

/** A figure of a claim as a card shows it. */
export interface NamedFigure {
  readonly name: string;
  readonly value: string;
}

/** The figures of a claim, named in words; what is neither number nor text is left out. */
export function claimFigures({ figures }: Pick<ReportedClaim, 'figures'>): NamedFigure[] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const shown = shownValue(value);
    return shown === null ? [] : [{ name: wordsOf(name), value: shown }];
  });
}

function shownValue(value: unknown): string | null {
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : value.toFixed(2).replace('-', '−');
  return typeof value === 'string' ? value : null;
}

/** `carriedFrom` -> `carried from` */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
}
