import type { EscalationResult } from './escalation-result.ts';
import { percent } from './percent.ts';

/** A table of text with a sentence above it. */
export type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** What each policy leads to. */
export function policies({ draws, outlook }: EscalationResult, table: Table): string[] {
  if (outlook.policies.length === 0) return [];
  const rows = outlook.policies.map(({ name, ends: chances }) => {
    const drawn = draws?.policies.find((each) => each.name === name);
    return [
      name,
      percent(chances.fighting),
      percent(chances.settlement),
      ...(drawn === undefined
        ? []
        : [percent(drawn.bands.fighting.median), bandOf(drawn.bands.fighting), percent(drawn.best)]),
    ];
  });
  const ofDraws = draws === null ? [] : ['war: median', '80% band', 'none has less war'];
  const title = `Policies${draws === null ? '' : ', at the values of the file and over the same draws'}:`;
  return [table(title, ['policy', 'war', 'settlement', ...ofDraws], rows)];
}

/** Which parameters turn the ranking of two policies over. */
export function tornados({ tornados: all }: EscalationResult, table: Table): string[] {
  return all.flatMap(({ policies: pair, bars, base }) => {
    if (pair === null) return [];
    const flips = bars.filter(({ flips }) => flips);
    const title = `War under "${pair[0]}" less war under "${pair[1]}": ${points(base)}`;
    if (flips.length === 0) return [`${title}; no parameter alone turns that over within its range.\n`];
    const rows = flips.map(({ parameter, range, atLow, atHigh, flipsAt }) => [
      parameter,
      `${short(range[0])} to ${short(range[1])}`,
      points(atLow),
      points(atHigh),
      String(Number(flipsAt!.toPrecision(4))),
    ]);
    const head = ['parameter', 'range', 'at its lowest', 'at its highest', 'turns about'];
    return [table(`${title}; parameters that turn the ranking over:`, head, rows)];
  });
}

/** Where claims hold. */
export function regions({ regions: all }: EscalationResult): string[] {
  return all.map(({ claim, x, y, share, holdsHere }) => {
    const here = holdsHere ? 'holds' : 'does not hold';
    return (
      `"${claim}" ${here} at the values of the file. It holds in ${percent(share)} of the plane of ${x.parameter} ` +
      `(${span(x)}) and ${y.parameter} (${span(y)}); --format svg --figure region draws it.\n`
    );
  });
}

/** What moves as one parameter does. */
export function varied({ varied: all }: EscalationResult, table: Table): string[] {
  return all.map(({ axis, points: by, switches }) => {
    const step = Math.max(1, Math.floor((by.length - 1) / 10));
    const rows = by
      .filter((_, i) => i % step === 0)
      .map(({ value, ends: chances, start }) => [
        short(value),
        percent(chances.fighting),
        percent(chances.settlement),
        ...start.flatMap(({ regime, acts, war, refused }) => [
          regime,
          acts ? 'yes' : 'no',
          percent(war),
          percent(refused),
        ]),
      ]);
    const columns = by[0]!.start.flatMap(({ party }) => [
      `${party}: support`,
      'does anybody act',
      'an act leads to war',
      'refused',
    ]);
    const places = switches.map(
      ([low, high]) => `between ${Number(low.toPrecision(4))} and ${Number(high.toPrecision(4))}`,
    );
    const says =
      places.length === 0
        ? 'it switches nothing at the start'
        : `a switch at the start lies ${places.join(', ')}`;
    return table(
      `As ${axis.parameter} (${axis.symbol}: ${axis.means}) moves, ${says}:`,
      [axis.parameter, 'war by the horizon', 'settlement', ...columns],
      rows,
    );
  });
}

/** From where to where an axis goes. */
const span = ({ values }: { readonly values: readonly number[] }): string =>
  `${short(values[0]!)} to ${short(values.at(-1)!)}`;

/** @example short(0.30000000000000004) // '0.3' */
const short = (value: number): string => String(Number(value.toPrecision(6)));

/** @example bandOf({ low: 0.1, high: 0.2 }) // '10.0% to 20.0%' */
export const bandOf = ({ low, high }: { low: number; high: number }): string =>
  `${percent(low)} to ${percent(high)}`;

/** A difference of chances in percentage points. */
function points(value: number): string {
  return `${value > 0 ? '+' : ''}${(100 * value).toFixed(1)} points`;
}
