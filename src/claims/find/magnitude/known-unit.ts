import { thingOf } from '../../../coding/amounts/unit-of.ts';
import type { Scene } from '../scene.ts';

/**
 * The unit on record that a text means by `unit`: that of the name, or the only one that begins or ends with it, such as "tonnes
 * of grain" for "tonnes" and for "grain"; else `unit` itself.
 *
 * @example knownUnit(scene, 'soldier') // 'railway soldier', where no other soldiers are on record
 */
export function knownUnit({ units }: Pick<Scene, 'units'>, unit: string): string {
  if (unit === 'money' || unit === 'things' || unit.includes(' ') || units.has(unit)) return unit;
  const fitting = [...units.keys()].filter((name) => {
    const words = name.split(' ');
    return [words[0]!, words.at(-1)!].some((word) => thingOf([word]) === unit);
  });
  return fitting.length === 1 ? fitting[0]! : unit;
}

/** Ids of the issues on which there are deeds in a unit; of null ("the largest donor"): in any. */
export function issuesOfUnit({ units }: Pick<Scene, 'units'>, unit: string | null): readonly string[] {
  const issues = [...units].flatMap(([name, known]) => {
    const fits =
      unit === null ||
      name === unit ||
      (unit === 'money' && known.isCurrency) ||
      (unit === 'things' && !known.isCurrency);
    return fits ? known.issues : [];
  });
  return [...new Set(issues)];
}

/** Whether a unit is money, as far as anybody knows. */
export function isMoneyUnit({ units }: Pick<Scene, 'units'>, unit: string | null): boolean {
  return unit === 'money' || (unit !== null && (units.get(unit)?.isCurrency ?? /^[A-Z]{3}$/.test(unit)));
}
