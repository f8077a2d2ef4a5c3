import type { Deed } from '../../coding/deed.ts';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';
import type { Amounts } from './amount.ts';

/** How a deed counts: by its size, as one, or by its stance alone. All of them with the sign of the stance. */
export type DeedMeasure = 'amount' | 'count';

/** Deeds as amounts, and what of them does not count, a sentence each. */
export interface DeedAmounts extends Amounts {
  readonly measure: DeedMeasure;
  readonly notes: readonly string[];
}

/**
 * Deeds as amounts of one unit: the stance times the magnitude, so that what is done against an issue is below 0; or with `count` the
 * stance alone.
 *
 * @param unit only deeds in it count; null: the only one there is
 * @param measure null: `amount` where any deed has a magnitude, else `count`
 * @throws EntenteError where there are several units and none is chosen, none has the chosen one, or no deed has a magnitude for `amount`
 * @example amountsOfDeeds([tenGuns, blockade], { unit: null, measure: null }).rows.map(({ value }) => value) // [10]; the blockade has no size
 */
export function amountsOfDeeds(
  deeds: readonly Deed[],
  { unit, measure }: { readonly unit: string | null; readonly measure: DeedMeasure | null },
): DeedAmounts {
  const sized = deeds.filter(({ magnitude }) => magnitude !== null);
  const how = measure ?? (sized.length > 0 ? 'amount' : 'count');
  if (how === 'count') {
    const chosen = unit === null ? deeds : deeds.filter((deed) => deed.unit === unit);
    if (chosen.length === 0) throw withoutUnit(unit!, deeds);
    const notes =
      sized.length === 0 && measure === null ? ['no deed has a magnitude, so each counts as one'] : [];
    return {
      name: 'deeds, pro less contra',
      unit: null,
      measure: how,
      rows: chosen.map((deed) => rowOf(deed, deed.stance)),
      notes,
    };
  }
  if (sized.length === 0) {
    const advice = 'fill in the column magnitude, or count each as one with --measure count';
    throw new EntenteError('input', 'deeds without a magnitude', `all ${deeds.length}`, advice);
  }
  const units = [...new Set(sized.map((deed) => deed.unit))];
  if (unit === null && units.length > 1) {
    const names = units.map((name) => name ?? '(no unit)').toSorted();
    const advice =
      'different units are never added up; choose one with --unit, or count with --measure count';
    throw new EntenteError('input', 'deeds in several units', names.slice(0, 8).join(', '), advice);
  }
  const only = unit ?? units[0]!;
  const chosen = sized.filter((deed) => deed.unit === only);
  if (chosen.length === 0) throw withoutUnit(unit!, deeds);
  const others = sized.length - chosen.length;
  const unsized = deeds.length - sized.length;
  return {
    name: 'deeds',
    unit: only,
    measure: how,
    rows: chosen.map((deed) => rowOf(deed, deed.stance * deed.magnitude!)),
    notes: [
      ...(others > 0
        ? [`${others} of ${deeds.length} deeds are left aside, in other units: these are never added up`]
        : []),
      ...(unsized > 0 ? [`${unsized} of ${deeds.length} deeds are left aside, without a magnitude`] : []),
    ],
  };
}

function rowOf({ actor, date, id }: Deed, value: number) {
  return { actor, day: dayOf(date)!, value: value + 0, id };
}

function withoutUnit(unit: string, deeds: readonly Deed[]): EntenteError {
  const units = [...new Set(deeds.map((deed) => deed.unit ?? '(no unit)'))].toSorted();
  return new EntenteError(
    'input',
    'no deeds in this unit',
    unit,
    `there are: ${units.slice(0, 8).join(', ')}`,
  );
}
