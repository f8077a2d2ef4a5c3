import type { Ladder } from './ladder.ts';

/**
 * The states of a ladder: the rung, and what the alliance has seen. Where beliefs only rise with the rung, that is nothing;
 * with a red line it is the highest rung passed unanswered, and whether an act above that one was answered.
 */
export interface LadderStates {
  readonly count: number;
  /** By state. */
  readonly rung: Int32Array;
  /** By state: the highest rung that was passed unanswered; the rung itself where nobody learns. */
  readonly passed: Int32Array;
  /** By state: 1 where an act above `passed` was answered. */
  readonly answered: Uint8Array;
  readonly start: number;
  /** The state with these; rungs above the top have none. */
  at(rung: number, passed: number, answered: number): number;
}

/** All states of a ladder of so many rungs; the same for every stretch of time. */
export function ladderStates({
  rungs,
  start,
  beliefs,
}: Pick<Ladder, 'rungs' | 'start' | 'beliefs'>): LadderStates {
  const top = rungs.length - 1;
  const triples: [number, number, number][] = [];
  for (let rung = 0; rung <= top; rung++) {
    if (beliefs.kind === 'rising') triples.push([rung, rung, 0]);
    else
      for (let passed = Math.max(start, rung); passed <= top; passed++)
        for (const answered of [0, 1]) triples.push([rung, passed, answered]);
  }
  const key = (rung: number, passed: number, answered: number) => (rung * (top + 1) + passed) * 2 + answered;
  const numbers = new Map(triples.map((triple, number) => [key(...triple), number]));
  const learns = beliefs.kind === 'redLine';
  const at = (rung: number, passed: number, answered: number) =>
    numbers.get(learns ? key(rung, passed, answered) : key(rung, rung, 0))!;
  return {
    count: triples.length,
    rung: Int32Array.from(triples, ([rung]) => rung),
    passed: Int32Array.from(triples, ([, passed]) => passed),
    answered: Uint8Array.from(triples, ([, , answered]) => answered),
    start: at(start, start, 0),
    at,
  };
}
