/**
 * A number for a sentence: three digits after the point at most.
 *
 * @example figure(8.41593) // "8.416"
 */
export function figure(value: number): string {
  const rounded = Number(value.toFixed(3));
  return String(rounded === 0 ? 0 : rounded);
}
