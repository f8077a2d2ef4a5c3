/** One comparison with a reference result. */
export interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** Compares a number with its reference. @param tolerance absolute; 1e-9 unless told */
export function sameNumber(
  what: string,
  actual: number | null,
  expected: number | null,
  tolerance = 1e-9,
): Check {
  const ok =
    actual === expected || (actual !== null && expected !== null && Math.abs(actual - expected) <= tolerance);
  return { what, ok, detail: ok ? `${actual}` : `${actual}, reference ${expected}` };
}

/** Compares anything else with its reference. */
export function same(what: string, actual: unknown, expected: unknown): Check {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  return { what, ok: a === b, detail: a === b ? a : `${a}, reference ${b}` };
}
