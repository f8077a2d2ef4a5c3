/**
 * A chance as a percentage with one decimal; what is not nothing never looks like nothing.
 *
 * @example percent(0.0731) // '7.3%'
 * @example percent(0.0004) // '<0.1%'
 */
export function percent(chance: number): string {
  if (chance > 0 && chance < 0.0005) return '<0.1%';
  if (chance < 1 && chance > 0.9995) return '>99.9%';
  return `${(100 * chance).toFixed(1)}%`;
}
