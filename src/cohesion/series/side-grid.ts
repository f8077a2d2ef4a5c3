import type { Side } from '../side.ts';

/** Where each member stands on each issue in each period, for computations that ask for all of them at once. */
export interface SideGrid {
  readonly periods: number;
  readonly issues: number;
  /** How many there are that were members in any period. */
  readonly members: number;
  /** Side of member i at `(period * issues + issue) * members + i`: 0 not known, 1 pro, 2 contra, 3 ambivalent. */
  readonly sides: Uint8Array;
  /** The different sets of members that the alliance had, each as numbers of members. */
  readonly rosters: readonly Int32Array[];
  /** Period -> its roster. */
  readonly rosterOf: Int32Array;
}

/** Who is a member in a period, and where those stand whose position is known. */
export interface GridFrame {
  readonly members: readonly string[];
  readonly positions: readonly { readonly actor: string; readonly issue: string; readonly side: Side }[];
}

const CODES = { pro: 1, contra: 2, ambivalent: 3 } as const;

/**
 * The grid of some periods.
 *
 * Members are put in an order that depends on where they stand alone: neither on their names nor on which side is called pro. So a
 * computation that draws members gives the same numbers whatever they are called. O(periods issues members).
 *
 * @param issues those that positions are about; positions on others are left aside
 */
export function sideGrid(frames: readonly GridFrame[], issues: readonly string[]): SideGrid {
  const names = [...new Set(frames.flatMap(({ members }) => members))];
  const numbers = new Map(names.map((name, i) => [name, i]));
  const issueNumbers = new Map(issues.map((issue, i) => [issue, i]));
  const [periods, width, count] = [frames.length, issues.length, names.length];
  const given = new Uint8Array(periods * width * count);
  const isMember = new Uint8Array(periods * count);
  for (const [period, { members, positions }] of frames.entries()) {
    for (const member of members) isMember[period * count + numbers.get(member)!] = 1;
    for (const { actor, issue, side } of positions) {
      const [member, column] = [numbers.get(actor), issueNumbers.get(issue)];
      if (member === undefined || column === undefined) continue;
      given[(period * width + column) * count + member] = CODES[side];
    }
  }
  const order = orderOfMembers(given, isMember, periods, width, count);
  const sides = new Uint8Array(given.length);
  for (let cell = 0; cell < periods * width; cell++) {
    for (const [place, member] of order.entries())
      sides[cell * count + place] = given[cell * count + member]!;
  }
  const rosters: Int32Array[] = [];
  const known = new Map<string, number>();
  const rosterOf = Int32Array.from({ length: periods }, (_, period) => {
    const roster = Int32Array.from(order.keys()).filter(
      (place) => isMember[period * count + order[place]!] === 1,
    );
    const key = roster.join();
    if (!known.has(key)) known.set(key, rosters.push(roster) - 1);
    return known.get(key)!;
  });
  return { periods, issues: width, members: count, sides, rosters, rosterOf };
}

const PLAIN = Uint8Array.of(0, 1, 2, 3);
const SWAPPED = Uint8Array.of(0, 2, 1, 3);

/** By when each was a member and what it says throughout, in whichever naming of the sides comes first. */
function orderOfMembers(
  given: Uint8Array,
  isMember: Uint8Array,
  periods: number,
  issues: number,
  count: number,
): number[] {
  /** Compares two members, each with its own naming of the sides; most differ at once. */
  const compare = (one: number, oneNames: Uint8Array, other: number, otherNames: Uint8Array): number => {
    for (let period = 0; period < periods; period++) {
      const was = isMember[period * count + one]! - isMember[period * count + other]!;
      if (was !== 0) return was;
    }
    for (let cell = 0; cell < periods * issues; cell++) {
      const says = oneNames[given[cell * count + one]!]! - otherNames[given[cell * count + other]!]!;
      if (says !== 0) return says;
    }
    return 0;
  };
  const sorted = (names: Uint8Array) =>
    Array.from({ length: count }, (_, i) => i).toSorted((a, b) => compare(a, names, b, names) || a - b);
  const [plain, swapped] = [sorted(PLAIN), sorted(SWAPPED)];
  for (const [place, member] of plain.entries()) {
    const first = compare(member, PLAIN, swapped[place]!, SWAPPED);
    if (first !== 0) return first < 0 ? plain : swapped;
  }
  return plain;
}
