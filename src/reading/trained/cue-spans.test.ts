import { describe, expect, it } from 'vitest';
import { cueSpans } from './cue-spans.ts';

describe('spans of cues', () => {
  it('begin where a cue may and end where it likeliest does', () => {
    const marginals = { inside: [0.1, 0.9, 0.8, 0.1], begin: [0.1, 0.85, 0, 0], stop: [0, 0.05, 0.1, 0.7] };
    const [span] = cueSpans(marginals, 4, 0.5);
    expect(span).toMatchObject({ first: 1, last: 3, begins: 0.85 });
    // It goes on to the next token with 1 - .1 / .9, and ends there with .7 / .8.
    expect(span!.chance).toBeCloseTo(0.85 * (1 - 0.1 / 0.9) * (0.7 / 0.8), 10);
  });

  it('are none where nothing is likely enough', () => {
    expect(cueSpans({ inside: [0.1], begin: [0.1], stop: [0] }, 1, 0.2)).toEqual([]);
  });

  it('may end with the paragraph', () => {
    expect(cueSpans({ inside: [1], begin: [1], stop: [0] }, 1, 0.2)).toEqual([
      { first: 0, last: 1, chance: 1, begins: 1 },
    ]);
  });
});
