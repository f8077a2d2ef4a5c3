/** A distance, in ten steps; a count, in five. */
export const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 35 ? 8 : 9;
export const few = (n: number): number => (n < 3 ? n : n < 5 ? 3 : 4);
