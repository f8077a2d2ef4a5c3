import { actAt } from '../clause/act-at.ts';
import { fits } from '../clause/form-fits.ts';
import { phraseAt } from '../phrase-book.ts';
import { type PredicateLead, predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { type Word, phraseOf } from '../word.ts';
import {
  camps,
  handlingVerbs,
  positionNouns,
  type Shift,
  shiftIdioms,
  sideNouns,
  turningVerbs,
  turns,
  unmoved,
} from '../../words/change-words.ts';
import type { Form } from '../../words/inflections.ts';
import { sidePredicates } from '../../words/side-words.ts';

/** A predicate of change: where it begins and ends, and what stands before it. */
export interface FoundShift {
  readonly shift: Shift;
  readonly lead: PredicateLead;
  /** The word before which it ends. */
  readonly end: number;
}

const still = { left: null, gone: null, part: false, stays: true } as const;
const moved = { left: null, gone: null, part: false, stays: false } as const;

/** The predicate of change that begins at word `at`, or null: "dropped its objection", "no longer supports", "went from no to yes". */
export function shiftAt(scene: Scene, at: number): FoundShift | null {
  return (
    noLonger(scene, at) ??
    stopped(scene, at) ??
    fromTo(scene, at) ??
    joined(scene, at) ??
    handled(scene, at) ??
    turned(scene, at) ??
    idiom(scene, at) ??
    stayed(scene, at)
  );
}

/** "No longer supports", "is no longer against". */
function noLonger(scene: Scene, at: number): FoundShift | null {
  const predicate = phraseAt(sidePredicates, scene.words, at);
  if (predicate?.value.kind !== 'verb' && predicate?.value.kind !== 'complement') return null;
  const lead = predicateLead(scene, at);
  if (!lead.noLonger) return null;
  if (predicate.value.kind === 'verb' ? !fits(predicate.value.form, lead) : !lead.linked) return null;
  // The "no longer" is taken up in what is left.
  return {
    shift: { ...moved, left: predicate.value.side },
    lead: { ...lead, negated: !lead.negated },
    end: predicate.end,
  };
}

/** "Has stopped opposing", "ceased to support". */
function stopped(scene: Scene, at: number): FoundShift | null {
  const { words } = scene;
  const verb = /^(stop|stops|stopped|cease|ceases|ceased|quit)$/.exec(words[at]?.lower ?? '');
  if (verb === null) return null;
  const base = words[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  const predicate = phraseAt(sidePredicates, words, base);
  if (predicate?.value.kind !== 'verb') return null;
  if (predicate.value.form !== (base === at + 2 ? 'finite' : 'ing')) return null;
  const lead = predicateLead(scene, at);
  if (lead.be) return null;
  return { shift: { ...moved, left: predicate.value.side }, lead, end: predicate.end };
}

const GOING =
  /^(?:go|goes|went|gone|going|move|moves|moved|moving|swing|swings|swung|swinging|switch|switches|switched|shift|shifts|shifted|turn|turns|turned|flip|flips|flipped|change|changes|changed|pass|passed|evolve|evolved)$/;

/** "Went from no to yes", "has turned from a critic into an advocate". */
function fromTo(scene: Scene, at: number): FoundShift | null {
  const { words } = scene;
  if (!GOING.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'from') return null;
  const from = campAt(words, at + 2);
  if (from === null) return null;
  const to = words.findIndex(
    ({ lower }, i) => i >= from.end && i < from.end + 6 && /^(?:to|into|towards)$/.test(lower),
  );
  const into = to === -1 ? null : campAt(words, to + 1);
  if (into === null || into.side === from.side) return null;
  return {
    shift: { ...moved, left: from.side, gone: into.side },
    lead: predicateLead(scene, at),
    end: into.end,
  };
}

/** "A firm no", "opposition", "being against": the side that the words from `at` on name. */
function campAt(words: readonly Word[], at: number) {
  for (let i = at; i < at + 4; i++) {
    const word = words[i]?.lower.replace(/['"“”‘’]/g, '') ?? '';
    const side = camps.get(word);
    if (side !== undefined) return { side, end: i + 1 };
    if (!/^[\w'‘’"“”-]*$/.test(word) || /^(?:to|into|of|on|and)$/.test(word)) return null;
  }
  return null;
}

/** "Has joined those who oppose it", "joined its supporters". */
function joined(scene: Scene, at: number): FoundShift | null {
  const { words } = scene;
  const form = { join: 'finite', joins: 'finite', joined: 'past', joining: 'ing' }[words[at]?.lower ?? ''];
  if (form === undefined) return null;
  const lead = predicateLead(scene, at);
  if (!fits(form as Form, lead)) return null;
  const whom = words[at + 1]?.lower ?? '';
  if (whom === 'those' && /^(?:who|that)$/.test(words[at + 2]?.lower ?? '')) {
    const act = actAt(scene, words[at + 3]?.lower === 'are' ? at + 4 : at + 3);
    return act === null || act.form === 'ing'
      ? null
      : { shift: { ...moved, gone: act.side }, lead, end: act.end };
  }
  if (!/^(?:the|its)$/.test(whom)) return null;
  const camp = /^(?:supporters|opponents|critics|advocates)$/.test(words[at + 2]?.lower ?? '');
  return camp ? { shift: { ...moved, gone: camps.get(words[at + 2]!.lower)! }, lead, end: at + 3 } : null;
}

/** "Changed its mind", "dropped its long-standing objection", "softened its line", "stuck to its no". */
function handled(scene: Scene, at: number): FoundShift | null {
  const { words } = scene;
  const verb = phraseAt(handlingVerbs, words, at);
  if (verb === null) return null;
  const object = objectAt(words, verb.end);
  if (object === null) return null;
  const lead = predicateLead(scene, at);
  if (!fits(verb.value.form, lead)) return null;
  const { does } = verb.value;
  const { side, noun } = object;
  if (does === 'keeps' && side === null && /^(?:mind|minds|opinion|opinions|course|tune)$/.test(noun))
    return null;
  if (does === 'changes' && side !== null) return null;
  // "Dropped its line" is no drop of a side, and "ended its policy" may be of any.
  if (does === 'drops' && side === null && !/^(?:position|stance|line|policy|view)s?$/.test(noun))
    return null;
  const shift = {
    changes: moved,
    drops: { ...moved, left: side },
    softens: { ...moved, left: side, part: true },
    keeps: { ...still, left: side },
  }[does];
  return { shift, lead, end: object.end };
}

const OWN =
  /^(?:its|their|his|her|the|any|all|own|earlier|previous|old|former|long-standing|longstanding|long-held|initial|firm|fierce|stubborn|early|first|original|strong|public|official|declared|stated|once-firm|last|remaining|former|hard|tough|categorical|clear|staunch|long|outright|flat|original|present|current|usual|lonely|principled|open|vocal|total|lukewarm|cautious|of)$/;

/** "Its long-standing objection", "their minds": a position or a side that somebody has. */
function objectAt(words: readonly Word[], at: number) {
  let owned = false;
  for (let i = at; i < at + 5; i++) {
    const word = words[i]?.lower ?? '';
    const side = sideNouns.get(word) ?? null;
    if (side !== null || positionNouns.has(word)) return owned ? { side, noun: word, end: i + 1 } : null;
    if (/^(?:its|their|his|her|all|any|the)$/.test(word)) owned = true;
    else if (!OWN.test(word)) return null;
  }
  return null;
}

/** "Made a spectacular U-turn". */
function turned(scene: Scene, at: number): FoundShift | null {
  const { words } = scene;
  const verb = phraseAt(turningVerbs, words, at);
  if (verb === null || !/^(?:a|an|another|yet)$/.test(words[verb.end]?.lower ?? '')) return null;
  const noun = words.findIndex(({ lower }, i) => i > verb.end && i < verb.end + 5 && turns.has(lower));
  if (noun === -1 || !/^[a-z0-9 -]*$/.test(phraseOf(words, verb.end, noun))) return null;
  const lead = predicateLead(scene, at);
  return fits(verb.value, lead) ? { shift: moved, lead, end: noun + 1 } : null;
}

/** "Has come round to", "has not budged", "stands firm". */
function idiom(scene: Scene, at: number): FoundShift | null {
  const { words } = scene;
  const found = phraseAt(shiftIdioms, words, at);
  if (found === null) return null;
  const { form, bare, ...shift } = found.value;
  const lead = predicateLead(scene, at);
  if (!fits(form, lead)) return null;
  if (bare && !isBare(words, found.end)) return null;
  // "Germany moved on" and "Germany moves" say nothing of a position unless they say it of a stretch of time.
  const vague = shift.left === null && shift.gone === null && !shift.stays && bare;
  if (vague && !(lead.negated || lead.auxiliary)) return null;
  return { shift, lead, end: found.end };
}

/** Whether nothing stands behind a verb, or only what it is about. */
function isBare(words: readonly Word[], at: number): boolean {
  return (
    /^(?:on|over|about|since|at|even|one|an|by|in|for|from|under|yet|again|and|but|all|either|now|once|here|[,.;:!?—–)"”])$/.test(
      words[at]?.lower ?? '.',
    ) &&
    !/^(?:by|for|from|in) (?:\w+ )?(?:troops|forces|trucks|road|sea|air|rail)\b/.test(
      phraseOf(words, at, at + 3),
    )
  );
}

/** "Remains unmoved". */
function stayed(scene: Scene, at: number): FoundShift | null {
  const found = phraseAt(unmoved, scene.words, at);
  if (found === null) return null;
  const lead = predicateLead(scene, at);
  return lead.linked ? { shift: still, lead, end: found.end } : null;
}
