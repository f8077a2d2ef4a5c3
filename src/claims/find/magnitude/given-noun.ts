import { currencyOf, isMoney, thingOf } from '../../../coding/amounts/unit-of.ts';
import { knownUnit } from './known-unit.ts';
import type { Scene } from '../scene.ts';
import { issueIn } from '../topic.ts';
import { aidAdjectives, aidNouns, isOfThings, things } from '../../words/gift-words.ts';

/** What is given, without a number: "military aid", "tanks", "of all the weapons". */
export interface GivenNoun {
  /** `tank`; `money` and `things` where it only says so much; null for aid and for the terms of an issue. */
  readonly unit: string | null;
  readonly end: number;
}

const LONGEST = 5;

/** The noun that begins at word `at`: an aid noun, a thing, or a term of an issue; null for anything else. */
export function givenNounAt(scene: Scene, at: number): GivenNoun | null {
  const { words } = scene;
  let start = at;
  while (start < at + 3 && aidAdjectives.test(words[start]?.lower ?? '')) start += 1;
  if (/^(?:its|their)$/.test(words[at]?.lower ?? '')) return null;
  for (let end = Math.min(words.length, start + LONGEST); end > start; end--) {
    const said = words.slice(start, end);
    const onRecord = knownUnit(scene, thingOf(said.flatMap(({ lower }) => (lower === 'of' ? [] : [lower]))));
    if (scene.units.has(onRecord)) return { unit: onRecord, end };
    if (said.some(({ text, lower }) => !/^[\p{L}-]+$/u.test(text) || stops.test(lower))) continue;
    const noun = said.at(-1)!.lower;
    const currency = currencyOf(said.map(({ lower }) => lower).join(' '));
    if (currency !== null) return { unit: currency, end };
    const isTerm = issueIn(scene, start, end) !== null && issueIn(scene, end - 1, end) !== null;
    const whole = issueIn(scene, start, end) !== null;
    if (/^(?:money|funds|funding|cash)$/.test(noun)) return { unit: 'money', end };
    if (said.length === 1 && isOfThings(noun)) return { unit: 'things', end };
    if (isMoney(noun) && said.length === 1) return { unit: thingOf([noun]), end };
    if (things.test(noun)) {
      const unit = thingOf(said.map(({ lower }) => lower));
      return { unit, end };
    }
    if (
      aidNouns.test(noun) &&
      said
        .slice(0, -1)
        .every(({ lower }, i) => adjectives.test(lower) || issueIn(scene, start + i, start + i + 1) !== null)
    )
      return { unit: null, end };
    if (isTerm || (whole && said.length <= 3 && issueIn(scene, start, end - 1) === null))
      return { unit: null, end };
  }
  return null;
}

const adjectives =
  /^(?:military|financial|humanitarian|economic|bilateral|overall|total|public|state|government|direct|lethal|heavy|foreign|civilian)$/;
const stops =
  /^(?:than|as|to|for|from|in|and|or|by|since|with|of|on|at|that|which|comes?|came|has|have|is|was|are|were)$/;
