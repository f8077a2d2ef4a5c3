import type { Responses } from './responses.ts';

/**
 * How often each of the 32 patterns of five answers was given by 1,000 people in section 6 of the Law School Admission Test:
 * Bock and Lieberman 1970, DOI 10.1007/BF02291262. Pattern p is its binary digits, first question first.
 */
const frequencies = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61,
  28, 298,
];

export function lawSchoolTest(): Responses {
  const rows = frequencies.flatMap((count, pattern) =>
    Array.from({ length: count }, () => Array.from({ length: 5 }, (_, j) => (pattern >> (4 - j)) & 1)),
  );
  return {
    actors: rows.map((_, i) => `${i + 1}`),
    concepts: ['1', '2', '3', '4', '5'],
    values: Int8Array.from(rows.flat()),
  };
}
