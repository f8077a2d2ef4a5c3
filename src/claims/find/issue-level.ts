import { allianceAfter } from './alliance-subject.ts';
import { floorOf } from './clause.ts';
import { fits } from './form-fits.ts';
import { degreeWith, type Level } from './level.ts';
import { phraseAt } from './phrase-book.ts';
import { predicateLead } from './predicate-lead.ts';
import type { Scene } from './scene.ts';
import { issueIn } from './topic.ts';
import { phraseOf } from './word.ts';
import { completely, deeply, effects } from '../words/level-words.ts';
import { be } from '../words/small-words.ts';

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
  const lead = predicateLead(scene, at);
  if (!fits(form, lead)) return null;
  const start = issueSubject(scene, lead.start);
  if (start === null) return null;
  const adverbs = words.slice(lead.start, at).map(({ lower }) => lower);
  return {
    start,
    end,
    polarity,
    degree: degreeWith(
      { polarity, degree: 'plain' },
      adverbs.some((word) => completely.has(word)),
      adverbs.some((word) => deeply.has(word)) || words[end]?.lower === 'deeply',
    ),
    negated: lead.negated,
    mood: lead.mood,
    alliance: object.alliance,
    issueFirst: true,
  };
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
