import type { Pattern } from './responses.ts';

const ROUNDS = 100;
const FEW = 5000;

/**
 * Where to begin: intercepts from the share that agrees, slopes from the strongest dimensions of how answers go together (the
 * first eigenvectors of their covariances, missing answers at the mean). On one dimension there are four starts, the first two
 * eigenvectors and both ways between them, where answers are few (below 5,000), which may leave more than one maximum. Nothing is random. O(answers² +
 * concepts²).
 *
 * @returns starts; in each, concept j at `j * (dimensions + 1)`: intercept, slopes
 */
export function firstParameters(
  patterns: readonly Pattern[],
  concepts: number,
  dimensions: number,
): readonly Float64Array[] {
  const answered = new Float64Array(concepts);
  const agreed = new Float64Array(concepts);
  for (const { concepts: own, answers, count } of patterns) {
    for (const [a, j] of own.entries()) {
      answered[j]! += count;
      agreed[j]! += count * answers[a]!;
    }
  }
  const share = agreed.map((n, j) => (n + 0.5) / (answered[j]! + 1));
  const together = new Float64Array(concepts * concepts);
  for (const { concepts: own, answers, count } of patterns) {
    for (const [a, i] of own.entries()) {
      for (const [b, j] of own.entries())
        together[i * concepts + j]! += count * (answers[a]! - share[i]!) * (answers[b]! - share[j]!);
    }
  }
  const [first, second] = [strongest(together, concepts), strongest(together, concepts)];
  const half = Math.SQRT1_2;
  const between = (sign: number) => first.map((x, j) => half * (x + sign * second[j]!));
  let answers = 0;
  for (const n of answered) answers += n;
  const wanted =
    dimensions === 1 && answers < FEW
      ? [[first], [second], [between(1)], [between(-1)]]
      : [[first, second].slice(0, dimensions)];
  return wanted.map((vectors) => {
    const parameters = new Float64Array(concepts * (dimensions + 1));
    for (let j = 0; j < concepts; j++) {
      parameters[j * (dimensions + 1)] = Math.log(share[j]! / (1 - share[j]!));
      for (const [d, vector] of vectors.entries()) {
        const slope = vector[j]! * Math.sqrt(concepts);
        parameters[j * (dimensions + 1) + 1 + d] = Math.max(-2, Math.min(2, slope));
      }
    }
    return parameters;
  });
}

/** The eigenvector of the greatest eigenvalue by powers, which is then taken out of the matrix. */
function strongest(matrix: Float64Array, n: number): Float64Array {
  let at = 0;
  for (let j = 1; j < n; j++) if (matrix[j * n + j]! > matrix[at * n + at]! * (1 + 1e-9)) at = j;
  let vector = Float64Array.from({ length: n }, (_, j) => matrix[at * n + j]!);
  let value = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(n);
    let squares = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) next[i]! += matrix[i * n + j]! * vector[j]!;
      squares += next[i]! ** 2;
    }
    value = Math.sqrt(squares);
    if (value === 0) return next;
    vector = next.map((x) => x / value);
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j]! -= value * vector[i]! * vector[j]!;
  }
  return vector;
}
