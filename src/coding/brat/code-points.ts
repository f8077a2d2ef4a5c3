/** brat counts code points, everything here UTF-16 units. */
export interface CodePoints {
  /** Code points before a unit. */
  readonly before: (unit: number) => number;
  /** The unit where a code point stands; NaN outside the text. */
  readonly unitOf: (point: number) => number;
}

/** Both ways of counting; nothing to count where a text has no pair of surrogates. Cost O(n) once. */
export function codePointsOf(text: string): CodePoints {
  if (!/[\ud800-\udbff]/.test(text)) {
    return {
      before: (unit) => unit,
      unitOf: (point) => (Number.isInteger(point) && point >= 0 && point <= text.length ? point : Number.NaN),
    };
  }
  const counts = new Uint32Array(text.length + 1);
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) counts[unit + i] = units.length + (i > 0 ? 1 : 0);
    units.push(unit);
    unit += character.length;
  }
  counts[unit] = units.length;
  units.push(unit);
  return { before: (at) => counts[at]!, unitOf: (point) => units[point] ?? Number.NaN };
}
