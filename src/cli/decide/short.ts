/** At most four decimals, and no zeros at the end. @example short(8.41593) // "8.4159" */
export function short(value: number): string {
  return String(Number(value.toFixed(4)));
}
