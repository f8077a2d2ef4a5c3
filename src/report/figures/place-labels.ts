/** Where a label is to stand, in units of the drawing. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  /** Width of its text. */
  readonly width: number;
}

/** A label in its place: the left end of its base line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  /** Whether it stands so far off that a line should lead to its point. */
  readonly isFar: boolean;
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a line of text. */
  readonly line: number;
  /** Radius of a dot, which labels keep clear of. */
  readonly dot: number;
}

/** Distances from a point at which a label may stand. */
const RINGS = [4, 9, 16, 25, 36, 50, 66, 84];
const DIRECTIONS = 16;
/** On these rings a label needs no line to its point. */
const NEAR = 1;
/** Points along a line at which it is asked whether a box is in its way. */
const STEPS = 24;

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places for labels so that none meets another, a dot, the edge, or the line that leads from a far label to its point: those of the most crowded points first, each at the nearest free place around its
 * point. Null for one that finds none. O(n²).
 *
 * @example placeLabels([{ x: 50, y: 50, width: 20 }], room) // [{ x: 59, y: 54, isFar: false }], to the right of its point
 */
export function placeLabels(points: readonly LabelPoint[], room: LabelRoom): (PlacedLabel | null)[] {
  const dots = points.map(({ x, y }): Box => {
    return { left: x - room.dot, right: x + room.dot, top: y - room.dot, bottom: y + room.dot };
  });
  const crowd = points.map(
    ({ x, y }) => points.filter((other) => Math.abs(other.x - x) < 40 && Math.abs(other.y - y) < 24).length,
  );
  const order = [...points.keys()].toSorted((a, b) => crowd[b]! - crowd[a]! || a - b);
  const taken: Box[] = [];
  const leaders: Line[] = [];
  const placed: (PlacedLabel | null)[] = points.map(() => null);
  for (const i of order) {
    const { x, y } = points[i]!;
    const place = candidates(points[i]!, room).find(({ box, ring }) => {
      if (!isInside(box, room) || [...taken, ...dots].some((other) => meet(box, other))) return false;
      if (leaders.some((line) => crosses(line, box))) return false;
      const own = leaderTo(x, y, box);
      return ring <= NEAR || !taken.some((other) => crosses(own, other));
    });
    if (place === undefined) continue;
    const isFar = place.ring > NEAR;
    taken.push(place.box);
    if (isFar) leaders.push(leaderTo(x, y, place.box));
    placed[i] = { x: place.box.left, y: place.box.bottom - room.line * 0.24, isFar };
  }
  return placed;
}

/** The boxes around a point: nearest first, to the right before to the left before above and below. */
function candidates({ x, y, width }: LabelPoint, { line, dot }: LabelRoom) {
  const found: { readonly box: Box; readonly ring: number }[] = [];
  for (const [ring, distance] of RINGS.entries()) {
    for (let step = 0; step < DIRECTIONS; step++) {
      // Right, left, then around.
      const turn = [0, 8, 4, 12, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11][step]!;
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const middleX = x + cos * (dot + distance + width / 2);
      const middleY = y + sin * (dot + distance + line / 2);
      const box = {
        left: middleX - width / 2,
        right: middleX + width / 2,
        top: middleY - line / 2,
        bottom: middleY + line / 2,
      };
      found.push({ box, ring });
    }
  }
  return found;
}

function isInside(box: Box, room: LabelRoom): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** From a point to the nearest end of a label. */
function leaderTo(x: number, y: number, { left, right, top, bottom }: Box): Line {
  return [x, y, Math.min(Math.max(x, left), right), (top + bottom) / 2];
}

function crosses([x1, y1, x2, y2]: Line, { left, right, top, bottom }: Box): boolean {
  for (let step = 1; step < STEPS; step++) {
    const x = x1 + ((x2 - x1) * step) / STEPS;
    const y = y1 + ((y2 - y1) * step) / STEPS;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}
