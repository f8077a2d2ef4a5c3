import { EntenteError } from '../../error.ts';
import type { WindowUnit } from '../../networks/options.ts';

/** Ways to write a unit, by the unit. */
const written: Readonly<Record<WindowUnit, string>> = {
  seconds: 's second',
  minutes: 'min minute',
  hours: 'h hour',
  days: 'd day',
  weeks: 'w week',
  months: 'm month',
  years: 'y year',
  events: 'e event',
};

/**
 * A window as the command line writes it: `12w`, `90d`, `6m` (calendar months), `1y`, `36h`, `15min`, `3600s`, or `100e` for a
 * number of statements; the whole word serves too (`12 weeks`).
 *
 * @throws EntenteError where it is none
 * @example windowOption('12w') // { size: 12, unit: 'weeks' }
 */
export function windowOption(text: string): { readonly size: number; readonly unit: WindowUnit } {
  const match = /^(\d{1,9})\s*([a-z]+)$/.exec(text.trim().toLowerCase());
  const word = match?.[2] ?? '';
  const found = Object.entries(written).find(
    ([unit, ways]) => unit === word || ways.split(' ').includes(word),
  );
  const size = Number(match?.[1] ?? 0);
  if (found !== undefined && size > 0) return { size, unit: found[0] as WindowUnit };
  const advice = 'write it as 12w, 90d, 6m (months), 1y, 36h, 15min, 3600s, or 100e (statements)';
  throw new EntenteError('usage', 'no window', text, advice);
}
