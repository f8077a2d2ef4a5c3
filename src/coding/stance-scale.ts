/**
 * How a qualifier becomes a stance from -1 to 1. A boolean: 1 is 1, 0 is -1. Numbers with negative ones among them: divided by
 * the greatest distance from 0, so that 0 stays ambivalent. Others: from the least (-1) to the greatest (1) that occurs; DNA
 * knows no scale beyond that.
 *
 * @example stanceScale('integer', [-2, 1])(1) // 0.5
 */
export function stanceScale(
  kind: 'boolean' | 'integer' | 'number',
  values: Iterable<unknown>,
): (value: number) => number {
  if (kind === 'boolean') return (value) => (value === 0 ? -1 : 1);
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    if (typeof value !== 'number' || Number.isNaN(value)) continue;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (least < 0) {
    const most = Math.max(-least, greatest);
    return (value) => value / most;
  }
  return (value) => (greatest === least ? Math.sign(value) : (2 * (value - least)) / (greatest - least) - 1);
}
