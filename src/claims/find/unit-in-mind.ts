import { thingOf } from '../../coding/amounts/unit-of.ts';
import { amountAt } from './amount-at.ts';
import type { Scene } from './scene.ts';
import { isOfThings, things } from '../words/gift-words.ts';

/**
 * In what a number without a noun before word `end` is counted: the money or the things named last in its sentence, else
 * before it in the paragraph; null for none.
 */
export function unitInMind({ words, inMind }: Pick<Scene, 'words' | 'inMind'>, end: number): string | null {
  let unit = inMind.unit;
  for (let at = 0; at < end; at++) {
    const amount = amountAt(words, at);
    if (amount !== null && amount.end <= end && amount.unit !== '% of GDP' && amount.known) {
      unit = amount.unit;
      at = amount.end - 1;
      continue;
    }
    const { lower } = words[at]!;
    if (isOfThings(lower)) unit = 'things';
    else if (things.test(lower) && lower.endsWith('s')) unit = thingOf([lower]);
  }
  return unit;
}
