import { allianceAfter } from '../subject/alliance-subject.ts';
import { floorOf } from '../clause/clause.ts';
import { fits } from '../clause/form-fits.ts';
import { degreeWith, type Level } from './level.ts';
import { phraseAt } from '../phrase-book.ts';
import { predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { issueIn } from '../topic.ts';
import { phraseOf } from '../word.ts';
import {
  completely,
  deepAdjective,
  deepBehind,
  deeply,
  effects,
  plainAdjective,
} from '../../words/level-words.ts';
import { be } from '../../words/small-words.ts';
import { unityNouns } from '../../words/unity-words.ts';

/** "The question of troops divides the allies", "it has driven a wedge between them". */
export function issueLevel(scene: Scene, at: number): Level | null {
  const { words } = scene;
  const wedge = /^(?:drives?|drove|driven|driving) a wedge between /.exec(phraseOf(words, at, at + 5));
  const effect = phraseAt(effects, words, at);
  if (effect === null && wedge === null) return null;
  const after = wedge === null ? effect!.end : at + 4;
  const object = allianceAfter(scene, after);
  if (object === null) return null;
  const { polarity, form, particle } =
    wedge === null ? effect!.value : ({ polarity: -1, form: 'finite', particle: '' } as const);
  let { end } = object;
  if (particle !== '') {
    if (words[end]?.lower !== particle) return null;
    end += 1;
  }
  // "Divides NATO from Russia".
  if (words[end]?.lower === 'from') return null;
  let lead = predicateLead(scene, at);
  if (!fits(form, lead)) return null;
  const relative = issueNounBefore(scene, lead.start);
  if (relative !== null) lead = { ...predicateLead(scene, relative), be: false };
  const start = issueSubject(scene, lead.start);
  if (start === null) return null;
  const adverbs = words.slice(lead.start, at).map(({ lower }) => lower);
  const split = polarity === -1 ? phraseAt(deepBehind, words, end) : null;
  return {
    start,
    end: split?.end ?? end,
    polarity,
    degree: degreeWith(
      { polarity, degree: 'plain' },
      adverbs.some((word) => completely.has(word)),
      split !== null || adverbs.some((word) => deeply.has(word)) || words[end]?.lower === 'deeply',
    ),
    negated: lead.negated,
    mood: lead.mood,
    alliance: object.alliance,
    issueFirst: true,
  };
}

/** "Is an issue that": the article behind the "is", where the verb behind it is said of an issue; else null. */
function issueNounBefore({ words }: Scene, end: number): number | null {
  if (!/^(?:that|which)$/.test(words[end - 1]?.lower ?? '')) return null;
  if (!/^(?:issue|question|matter|subject|topic|thing)$/.test(words[end - 2]?.lower ?? '')) return null;
  const article = /^(?:a|an|the|one)$/.test(words[end - 3]?.lower ?? '') ? end - 3 : end - 4;
  return be.has(words[article - 1]?.lower ?? '') ? article : null;
}

/** The word at which a subject that is an issue, or points back to one, begins. */
function issueSubject(scene: Scene, end: number): number | null {
  const { words } = scene;
  const floor = floorOf(words, end);
  for (let start = Math.max(floor, end - 12); start < end; start++) {
    const before = words[start - 1]?.lower ?? '';
    const opens = start === floor || /^(?:,|and|but|yet|that|while|because|as|so)$/.test(before);
    if (!opens) continue;
    const phrase = phraseOf(words, start, end);
    const pointing =
      /^(?:it|this|that|(?:the|this|that) (?:\w+ )?(?:question|issue|idea|matter|proposal|plan|debate|subject|topic|quarrel|row|dispute))$/.test(
        phrase,
      );
    if (
      pointing ||
      (issueIn(scene, start, end) !== null &&
        !words.slice(start, end).some(({ lower }) => be.has(lower) || lower === ','))
    )
      return start;
  }
  return null;
}

const EXPOSED =
  /^(?:(?:has|have|had) )?(?:exposed|exposes|expose|revealed|reveals|reveal|uncovered|uncovers|highlighted|highlights|laid bare|lays bare|lay bare|papered over|papers over|brought to light)(?= |$)/;

/** "The debate has laid bare deep divisions among the allies": the division that is shown is there. */
export function exposedLevel(scene: Scene, at: number): Level | null {
  const { words } = scene;
  const said = EXPOSED.exec(phraseOf(words, at, at + 3));
  if (said === null) return null;
  const after = at + said[0].split(' ').length;
  const noun = words.findIndex(
    (_, i) => i >= after && i < after + 5 && phraseAt(unityNouns, words, i) !== null,
  );
  const found = noun === -1 ? null : phraseAt(unityNouns, words, noun)!;
  const adjectives = words.slice(after, noun).map(({ lower }) => lower);
  if (
    found?.value !== -1 ||
    !adjectives.every((word) => deepAdjective.test(word) || plainAdjective.test(word) || word === 'how')
  )
    return null;
  const owned = /^(?:within|among|amongst|between|in|inside)$/.test(words[found.end]?.lower ?? '')
    ? allianceAfter(scene, found.end + 1)
    : null;
  if (owned === null) return null;
  const lead = predicateLead(scene, at);
  const floor = floorOf(words, at);
  const comma = words.findLastIndex(
    ({ lower }, i) => i >= floor && i < lead.start && /^(?:,|and|but|that)$/.test(lower),
  );
  const start = Math.max(floor, comma + 1);
  if (start >= lead.start || lead.negated) return null;
  const deep = adjectives.some((word) => deepAdjective.test(word));
  const degree = degreeWith({ polarity: -1, degree: 'plain' }, false, deep);
  const common = { alliance: owned.alliance, issueFirst: true, mood: lead.mood, negated: false } as const;
  return { ...common, start, end: owned.end, polarity: -1, degree };
}
