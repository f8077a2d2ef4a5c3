import { expect, test } from 'vitest';
import { placed } from './placed.ts';

const place = (start: number, end: number) => ({ start, end });

test('of several places the nearest to the rarest quotation is meant', () => {
  const said = [place(5, 9), place(45, 49), place(90, 94)];
  const he = [place(2, 4), place(42, 44), place(51, 53)];
  expect(placed([he, said, [place(50, 80)]])).toEqual({
    places: [place(42, 44), place(45, 49), place(50, 80)],
    spread: 7,
    ambiguous: true,
  });
});

test('each where it stands once is sure', () => {
  expect(placed([[place(0, 2)], [place(3, 7)]])).toEqual({
    places: [place(0, 2), place(3, 7)],
    spread: 1,
    ambiguous: false,
  });
});

test('parts that could only overlap have no place', () => {
  expect(placed([[place(0, 4)], [place(2, 9)]])).toBeNull();
  expect(placed([[place(0, 4)], []])).toBeNull();
  expect(placed([])).toBeNull();
});
