import type { Scene } from '../parse/scene.ts';

const FIRST = /^(?:i|we|me|us|my|our)$/;
/** "From our correspondent" */
const DESK = /^(?:own|correspondents?|reporters?|staff|office|desk|bureau|website|newsletter)$/;

/** Whether a text has an author who speaks of themselves: "I" or "we" outside quotation marks and turns of a transcript. Cost O(n). */
export const isOpinion = (scenes: readonly Scene[], isTurn: (number: number) => boolean): boolean =>
  scenes.some(
    ({ tokens, quote }, number) =>
      !isTurn(number) &&
      tokens.some(
        ({ lower, tag }, i) =>
          tag === 'PRON' && FIRST.test(lower) && quote[i]! < 0 && !DESK.test(tokens[i + 1]?.lower ?? ''),
      ),
  );
