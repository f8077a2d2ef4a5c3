import { thingOf } from '../../../coding/amounts/unit-of.ts';
import { amountAt } from '../amount/amount-at.ts';
import { knownUnit } from './known-unit.ts';
import type { Scene } from '../scene.ts';
import { isOfThings, things } from '../../words/gift-words.ts';

/**
 * In what a number without a noun before word `end` is counted: the money or the things named last in its sentence, else
 * before it in the paragraph; null for none.
 */
export function unitInMind(scene: Pick<Scene, 'words' | 'inMind' | 'units'>, end: number): string | null {
  const { words, inMind, units } = scene;
  let unit = inMind.unit;
  for (let at = 0; at < end; at++) {
    const amount = amountAt(words, at);
    if (
      amount !== null &&
      amount.end <= end &&
      amount.unit !== '% of GDP' &&
      (amount.known || units.has(knownUnit(scene, amount.unit)))
    ) {
      unit = knownUnit(scene, amount.unit);
      at = amount.end - 1;
      continue;
    }
    const { lower } = words[at]!;
    const named = lower.length > 2 ? knownUnit(scene, thingOf([lower])) : lower;
    if (isOfThings(lower)) unit = 'things';
    else if (/^(?:money|cash|funds)$/.test(lower)) unit = 'money';
    else if (units.has(named)) unit = named;
    else if (things.test(lower) && lower.endsWith('s')) unit = thingOf([lower]);
  }
  return unit;
}
