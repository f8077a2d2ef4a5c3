import { opensClause } from '../clause/clause-opening.ts';
import { floorOf } from '../clause/clause.ts';
import { fits } from '../clause/form-fits.ts';
import { phraseAt } from '../phrase-book.ts';
import { predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import type { FoundShift } from './shift-at.ts';
import type { Subject } from '../subject/subject.ts';
import { fates, type Shift, sideNouns } from '../../words/change-words.ts';

/** A predicate of change that is said of somebody's position: "Germany's opposition has melted away". */
export interface FoundFate extends FoundShift {
  readonly subject: Subject;
}

const moved = { left: null, gone: null, part: false, stays: false } as const;

/** The fate of a position, or of a side, at word `at`; null where there is none, or it is nobody's. */
export function fateAt(scene: Scene, at: number): FoundFate | null {
  const { words } = scene;
  const found = phraseAt(fates, words, at);
  const same = /^(?:unchanged|unaltered|unmoved)$/.test(words[at]!.lower);
  if (found === null && !same) return null;
  const lead = predicateLead(scene, at);
  if (found === null ? !lead.linked : !fits(found.value.form, lead)) return null;
  const owner = positionBefore(scene, lead.start);
  if (owner === null) return null;
  const shift = shiftOf(found?.value.fate ?? 'stays', owner.side);
  if (shift === null) return null;
  const subject: Subject = {
    kind: 'actors',
    start: owner.start,
    actors: [owner.actor],
    only: false,
    neither: false,
  };
  // What it is about stands behind its noun: "Germany's opposition to troops has melted away".
  return { shift, lead, end: owner.about ?? found?.end ?? at + 1, subject };
}

function shiftOf(fate: 'changes' | 'goes' | 'softens' | 'stays', side: Shift['left']): Shift | null {
  if (fate === 'stays') return { ...moved, left: side, stays: true };
  if (fate === 'changes') return side === null ? moved : null;
  if (fate === 'goes') return side === null ? null : { ...moved, left: side };
  return { ...moved, left: side, part: true };
}

/** "Germany's long-standing opposition to troops", "the German position" before word `end`. */
function positionBefore(scene: Scene, end: number) {
  const { words, mentions, registry } = scene;
  const floor = floorOf(words, end);
  for (let noun = end - 1; noun >= Math.max(floor + 1, end - 8); noun--) {
    const word = words[noun]!.lower;
    const side = sideNouns.get(word) ?? null;
    if (side === null && !/^(?:position|stance|line|view|attitude|mind|policy)s?$/.test(word)) continue;
    if (noun < end - 1 && !/^(?:to|for|on|of|over|about)$/.test(words[noun + 1]!.lower)) return null;
    for (let to = noun; to > Math.max(floor, noun - 3); to--) {
      const mention = mentions.find((candidate) => candidate.to === to && candidate.from >= floor);
      if (mention === undefined) continue;
      const owns = mention.role === 'demonym' || /'s?$/.test(words[to - 1]!.lower);
      const kind = registry.actors.get(mention.actor)?.kind;
      if (!owns || kind === 'person') return null;
      const start = words[mention.from - 1]?.lower === 'the' ? mention.from - 1 : mention.from;
      if (!opensClause(scene, start)) return null;
      return { actor: mention.actor, start, side, about: noun < end - 1 ? noun + 1 : null };
    }
    return null;
  }
  return null;
}
