import type { Matrix } from '../matrix.ts';

/** The 78 ties of the karate club of Zachary 1977 (DOI 10.1086/jar.33.4.3629752), members from 0, each line `from: to...`. */
const ties = `0: 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31
1: 2 3 7 13 17 19 21 30
2: 3 7 8 9 13 27 28 32
3: 7 12 13
4: 6 10
5: 6 10 16
6: 16
8: 30 32 33
9: 33
13: 33
14: 32 33
15: 32 33
18: 32 33
19: 33
20: 32 33
22: 32 33
23: 25 27 29 32 33
24: 25 27 31
25: 31
26: 29 33
27: 33
28: 31 33
29: 32 33
30: 32 33
31: 32 33
32: 33`;

export function karateClub(): Matrix {
  const values = new Float64Array(34 * 34);
  for (const line of ties.split('\n')) {
    const [from, to] = line.split(': ');
    for (const other of to!.split(' ')) {
      values[Number(from) * 34 + Number(other)] = 1;
      values[Number(other) * 34 + Number(from)] = 1;
    }
  }
  const labels = Array.from({ length: 34 }, (_, i) => `${i}`);
  return { rows: labels, columns: labels, values };
}
