import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LabelRoom, placeLabels } from './place-labels.ts';

const room: LabelRoom = { left: 0, right: 400, top: 0, bottom: 380, line: 12, dot: 5 };

test('a label alone stands to the right of its point', () => {
  const [place] = placeLabels([{ x: 50, y: 50, width: 20 }], room);
  expect(place).toMatchObject({ x: 59, isFar: false });
  expect(place!.y).toBeGreaterThan(50);
});

test('at the edge it stands where there is room, and none has a place where there is none', () => {
  const [place] = placeLabels([{ x: 395, y: 50, width: 30 }], room);
  expect(place!.x + 30).toBeLessThan(395);
  expect(placeLabels([{ x: 50, y: 50, width: 500 }], room)).toEqual([null]);
});

test('labels never meet one another, a dot or the edge', () => {
  const point = fc.record({
    x: fc.integer({ min: 5, max: 395 }),
    y: fc.integer({ min: 5, max: 375 }),
    width: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 32 }), (points) => {
      const boxes = placeLabels(points, room).flatMap((place, i) =>
        place === null
          ? []
          : [{ left: place.x, right: place.x + points[i]!.width, bottom: place.y + 12 * 0.24 }],
      );
      const eps = 1e-9;
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= -eps && a.right <= 400 + eps && a.bottom <= 380 + eps && a.bottom - 12 >= -eps).toBe(
          true,
        );
        for (const b of boxes.slice(0, i)) {
          const apart =
            a.left >= b.right - eps || b.left >= a.right - eps || Math.abs(a.bottom - b.bottom) >= 12 - eps;
          expect(apart).toBe(true);
        }
        for (const { x, y } of points) {
          const clear =
            x + 5 <= a.left + eps ||
            x - 5 >= a.right - eps ||
            y + 5 <= a.bottom - 12 + eps ||
            y - 5 >= a.bottom - eps;
          expect(clear).toBe(true);
        }
      }
    }),
  );
});
