import type { Measure } from '../../claim.ts';
import { groupAfter } from '../subject/group-after.ts';
import type { Scene } from '../scene.ts';
import { unitInMind } from './unit-in-mind.ts';
import { phraseOf } from '../word.ts';
import { auxiliaries, be } from '../../words/small-words.ts';
import { givings } from '../../words/gift-words.ts';
import { phraseAt } from '../phrase-book.ts';
import { type Bound } from '../../words/quantity-words.ts';
import { factorAt, timesAt } from './amount-words.ts';
import { isForWhat } from './for-what.ts';
import { givenNounAt } from './given-noun.ts';
import type { GiftObject } from './object-of-gift.ts';

const intensifiers =
  /^(?:far|much|even|considerably|significantly|slightly|vastly|substantially|still|many)$/;

/** "more than France", "twice as many tanks as France and Italy together", "less military aid than Italy". */
export function comparedAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const what = whatAt(scene, at);
  if (what !== null) return what;
  let start = at;
  while (intensifiers.test(words[start]?.lower ?? '') && !/^(?:many)$/.test(words[start]!.lower)) start += 1;
  const many = words[start]?.lower === 'many' && /^more$/.test(words[start + 1]?.lower ?? '') ? 1 : 0;
  start += many;
  const comparative = words[start]?.lower ?? '';
  if (/^(?:more|less|fewer)$/.test(comparative)) {
    const noun = nounOrThem(scene, start + 1);
    const bound = comparative === 'more' ? 'more' : 'fewer';
    return thanAt(scene, noun?.end ?? start + 1, 'than', noun?.unit ?? null, 1, bound);
  }
  const times = factorAt(words, start);
  if (times === null) return null;
  const noun = givenNounAt(scene, times.end);
  return thanAt(scene, noun?.end ?? times.end, 'as', noun?.unit ?? null, times.factor, times.bound);
}

/** "twice what France gave", "a quarter of what Italy has sent": the verb is one of giving. */
function whatAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const times = timesAt(words, at);
  if (times === null || !/^(?:what|whatever)$/.test(words[times.end]?.lower ?? '')) return null;
  const group = groupAfter(scene, times.end + 1);
  if (group === null) return null;
  let verb = group.end;
  while (
    verb < group.end + 3 &&
    /^(?:has|have|had|itself|alone|together|ever|so|far)$/.test(words[verb]?.lower ?? '')
  )
    verb += 1;
  const gave = phraseAt(givings, words, verb);
  const end = gave?.end ?? (/^(?:did|has|have)$/.test(words[verb - 1]?.lower ?? '') ? verb : null);
  if (end === null || gave?.value.pledged === true) return null;
  const together = group.actors.length > 1;
  const { factor, bound } = times;
  return { measure: { kind: 'comparison', than: group.actors, together, factor, bound }, unit: null, end };
}

/** "more of them": of what was named last. */
function nounOrThem(scene: Scene, at: number) {
  const them = /^of (?:them|these|those)$/.test(phraseOf(scene.words, at, at + 2));
  return them ? { unit: unitInMind(scene, at), end: at + 2 } : givenNounAt(scene, at);
}

const anybody =
  /^(?:any (?:other|of the other) (?:member|ally|country|state|government|nation|donor|members|allies)(?: state)?|anyone else|anybody else|everyone else|everybody else|all (?:the )?others|all (?:the )?other (?:members|allies|countries|states|donors)|the others|every other (?:member|ally|country|state|donor))(?: (?:of|in) the alliance)?(?= |$)/;
const together = /^,? ?(?:together|combined|put together|taken together|in total)(?= |$)/;
const rest =
  /^(?:the rest(?: of (?:the )?(?:alliance|members|allies|them))?|all (?:of )?(?:its|the) (?:other )?(?:members|allies|partners|neighbours|fellow members|countries)|all (?:the )?others|all (?:the )?other (?:members|allies|countries|states|donors)|everyone else|everybody else) ?(?:put together|taken together|together|combined)(?= |$)/;

const MEASURED =
  /^(?:per (?:head|capita|person|inhabitant)|(?:as a (?:share|percentage|proportion) of|relative to|in relation to|in proportion to|measured by) (?:(?:its|their|the) )?(?:size of (?:its|their) )?(?:gdp|gross domestic product|economy|population|national income|economic output)) /;

/** What stands behind "than" or "as" at word `at`: actors, or all others. */
function thanAt(
  scene: Scene,
  at: number,
  joint: string,
  unit: string | null,
  factor: number,
  bound: Bound,
): GiftObject | null {
  const { words } = scene;
  // "more per head than France", "more for the canal than France"
  const measured = MEASURED.exec(phraseOf(words, at, at + 8));
  const open = measured === null ? at : at + measured[0].trim().split(' ').length;
  const start = words.findIndex(({ lower }, i) => i >= open && lower === joint);
  if (start === -1 || !isForWhat(scene, open, start)) return null;
  // "more has come from Brenholt than from Alvera"
  const others = /^(?:from|by)$/.test(words[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const said = phraseOf(words, others, others + 12);
  const all = rest.exec(said);
  if (all !== null) {
    const measure: Measure = { kind: 'comparison', than: [], together: true, factor, bound };
    return { measure, unit, end: others + all[0].split(' ').length };
  }
  const any = anybody.exec(said);
  if (any !== null && factor === 1 && (bound === 'more' || bound === 'fewer')) {
    const from = bound === 'more' ? 'most' : 'least';
    return {
      measure: { kind: 'rank', rank: 1, from, behind: [] },
      unit,
      end: others + any[0].split(' ').length,
    };
  }
  const group = comparedGroup(scene, others);
  if (group === null) return null;
  const behind = phraseOf(words, group.end, group.end + 3);
  const sum = together.exec(behind);
  const end = sum === null ? group.end : group.end + sum[0].trim().split(' ').length;
  // "more than France did": the same verb again.
  const did = /^(?:did|has|have|had|does|do|gave|sent|delivered)$/.test(words[end]?.lower ?? '')
    ? end + 1
    : end;
  const measure: Measure = { kind: 'comparison', than: group.actors, together: sum !== null, factor, bound };
  return { measure, unit, end: did };
}

/** Whom "than" puts beside the subject; of "than Arvenia, and Kelm has spent ..." the second begins another clause. */
function comparedGroup(scene: Scene, at: number) {
  const group = groupAfter(scene, at);
  if (group === null || group.actors.length < 2) return group;
  const { words, mentions } = scene;
  const next = words[group.end]?.lower ?? '';
  const behind = words[group.end + 1]?.text ?? '';
  if (!(be.has(next) || auxiliaries.has(next)) || !/^\p{L}/u.test(behind)) return group;
  const joint = words.findLastIndex(
    ({ lower }, i) => i < group.end && i > at && (lower === 'and' || lower === ','),
  );
  const cut = words[joint - 1]?.lower === ',' ? joint - 1 : joint;
  const ahead = { ...scene, words: words.slice(0, cut), mentions: mentions.filter(({ to }) => to <= cut) };
  return groupAfter(ahead, at);
}
