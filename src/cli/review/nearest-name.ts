import { nearest } from '../../coding/nearest.ts';

/** The name that is most likely meant: a slip of the pen away, or the shortest that begins with it or holds it; else null. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const close = nearest(name, names);
  if (close !== null || name.length < 3) return close;
  const lower = name.toLowerCase();
  const holding = names.filter((one) => one.toLowerCase().includes(lower));
  return holding.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}
