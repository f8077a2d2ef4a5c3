import { describe, expect, it } from 'vitest';
import { choose, type Weighed } from './choose.ts';

const relation = (cue: readonly [number, number], content: readonly [number, number], chance: number) =>
  ({
    span: { first: cue[0], last: cue[1], chance, begins: chance },
    roles: { content: [{ first: content[0], last: content[1] }] },
    chance,
  }) as unknown as Weighed;

describe('relations that stand together', () => {
  it('share no token of their cues, the surer one stays', () => {
    const sure = relation([2, 4], [5, 9], 0.8);
    expect(choose([relation([3, 5], [6, 9], 0.6), sure], 0.1, 10)).toEqual([sure]);
  });

  it('have no cue in the content of another', () => {
    const outer = relation([1, 2], [2, 9], 0.7);
    expect(choose([outer, relation([4, 5], [6, 9], 0.6)], 0.1, 10)).toEqual([outer]);
    const inner = relation([4, 5], [6, 9], 0.9);
    expect(choose([outer, inner], 0.1, 10)).toEqual([inner]);
  });

  it('are sure enough', () => {
    expect(choose([relation([1, 2], [3, 4], 0.1)], 0.2, 10)).toEqual([]);
  });
});
