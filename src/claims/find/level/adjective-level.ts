import { allianceAfter, allianceBefore, type AllianceSubject } from '../subject/alliance-subject.ts';
import { floorOf } from '../clause/clause.ts';
import { degreeWith, type Level } from './level.ts';
import { phraseAt } from '../phrase-book.ts';
import { type PredicateLead, predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import {
  completely,
  deepBehind,
  deeply,
  farFrom,
  levelActs,
  levelStates,
  wholeBehind,
} from '../../words/level-words.ts';
import { auxiliaries, be, linking } from '../../words/small-words.ts';
import { comparatives, type Polarity } from '../../words/unity-words.ts';

/** "As united as in February", "as it was a year ago": a comparison with a date, which is a trend. */
const AS_DATED =
  /(?:^|\s)as (?:(?:it|they) (?:was|were|had been) )?(?:in|on|at|during|last|a|an|two|three|five|ten|\d+|after)\b/;
/** "As united as ever", "as it claims", "as a choir": the level itself. */
const AS = /(?:^|\s)as \S/;

/** "The alliance is united", "the allies remain deeply divided", "NATO is by no means of one mind". */
export function adjectiveLevel(scene: Scene, at: number, last: Shared | null): Level | null {
  const { words } = scene;
  const state = phraseAt(levelStates, words, at) ?? farFromAt(scene, at);
  if (state === null) return null;
  const compared = comparedFrom(scene, at, state.end);
  if (compared === null) return null;
  const lead = predicateLead(scene, compared);
  const shared = sharedBy(scene, lead, last);
  const subject = shared ?? subjectOf(scene, lead);
  const isLinked = lead.linked || shared?.linked === true;
  if (subject === null || !(isLinked || isInverted(scene, subject.start))) return null;
  // "The allies stand together with ...": that is beside somebody.
  if (
    /^(?:with|by|for|from)$/.test(words[state.end]?.lower ?? '') &&
    /^(?:together|at one|shoulder to shoulder|side by side|in agreement|in harmony|in accord|at odds|in step|in tune)$/.test(
      phraseOf(words, at, state.end),
    )
  )
    return null;
  const { end, complete, deep } = behind(scene, state.end, state.value.polarity);
  const adverbs = words.slice(lead.start, at).map(({ lower }) => lower);
  return {
    start: subject.start,
    alliance: subject.alliance,
    shared: shared !== null,
    end,
    polarity: state.value.polarity,
    degree: degreeWith(
      state.value,
      complete || adverbs.some((word) => completely.has(word)),
      deep || adverbs.some((word) => deeply.has(word)),
    ),
    negated: lead.negated,
    mood: lead.mood,
  };
}

/** "Far from agreement", "a long way from consensus": the noun behind "from". */
function farFromAt({ words }: Scene, at: number) {
  const polarity = words[at - 1]?.lower === 'from' ? farFrom.get(words[at]!.lower) : undefined;
  return polarity === undefined ? null : { value: { polarity, degree: 'plain' as const }, end: at + 1 };
}

/** "The allies speak with one voice", "cannot agree on troops", "have no common line". */
export function actLevel(scene: Scene, at: number, last: Shared | null): Level | null {
  const { words } = scene;
  const act = phraseAt(levelActs, words, at);
  if (act === null) return null;
  const { form, dealing, polarity } = act.value;
  if (dealing && !endsOrIsAbout(scene, act.end)) return null;
  const lead = predicateLead(scene, at);
  const cannot = isUnable(scene, lead.start, at);
  if (form === 'ing' && !lead.be && !isInverted(scene, lead.start)) return null;
  if (form === 'participle' && !lead.auxiliary) return null;
  if (form === 'past' && lead.be) return null;
  // "The allies agreed on sanctions" tells of a day, and "have not agreed" of how they stand.
  const settled = dealing && polarity === 1 && (form === 'past' || form === 'ing');
  if (settled && !lead.negated) return null;
  const shared = sharedBy(scene, lead, last);
  const subject = shared ?? subjectOf(scene, lead);
  if (subject === null) return null;
  const { end, complete, deep } = behind(scene, act.end, polarity);
  const adverbs = [...words.slice(lead.start, at), ...words.slice(act.end, act.end + 1)].map(
    ({ lower }) => lower,
  );
  return {
    start: subject.start,
    alliance: subject.alliance,
    shared: shared !== null,
    end,
    polarity,
    degree: degreeWith(
      act.value,
      complete || adverbs.some((word) => completely.has(word)),
      deep || adverbs.some((word) => deeply.has(word)),
    ),
    negated: lead.negated,
    mood: cannot && lead.mood === 'modal' ? null : lead.mood,
  };
}

/** "Cannot agree", "could not agree" say how things are, unlike "could agree". */
function isUnable({ words }: Scene, from: number, to: number): boolean {
  return /\b(?:cannot|can't|couldn't|(?:can|could) (?:not|never|hardly|barely))\b/.test(
    phraseOf(words, from, to),
  );
}

function endsOrIsAbout({ words }: Scene, at: number): boolean {
  const word = words[at]?.lower ?? '.';
  return (
    /^(?:on|over|about|in|among|with|as|at|and|but|deeply|bitterly|sharply|openly|publicly|widely|profoundly|fundamentally|again|still|completely|totally|constantly|endlessly|even|only|[,.;:!?—–)"”])$/.test(
      word,
    ) && !/^in (?:principle )?to\b/.test(phraseOf(words, at, at + 3))
  );
}

/** The subject of the level before, and the conjunction at which its clause ends. */
export interface Shared {
  readonly alliance: string | null;
  readonly end: number;
}

/** The subject that a second predicate shares with the one before it: "... are united on tolls but divided over it". */
function sharedBy(
  scene: Scene,
  lead: PredicateLead,
  last: Shared | null,
): (AllianceSubject & { readonly linked: boolean }) | null {
  const { words } = scene;
  if (!isJoint(words[lead.start - 1]?.lower)) return null;
  if (last?.end === lead.start - 1) return { start: lead.start, alliance: last.alliance, linked: true };
  const first = openingAlliance(scene, lead.start - 1);
  return first === null ? null : { start: lead.start, alliance: first.alliance, linked: false };
}

/** The alliance that opens the clause before a conjunction, and has a verb there: "the allies have closed ranks and ...". */
function openingAlliance(scene: Scene, joint: number): { readonly alliance: string | null } | null {
  const { words } = scene;
  const floor = floorOf(words, joint);
  const comma = words.findLastIndex(({ lower }, i) => lower === ',' && i < joint && i >= floor);
  for (const start of [comma + 1, floor]) {
    const found = allianceAfter(scene, start);
    if (found !== null && found.end < joint && isVerbal(words[found.end]!.lower)) return found;
  }
  return null;
}

function isVerbal(word: string): boolean {
  return be.has(word) || linking.has(word) || auxiliaries.has(word);
}

function isJoint(word: string | undefined): boolean {
  return word !== undefined && /^(?:and|but|yet)$/.test(word);
}

/** The conjunction before a second predicate of level in the words `[from, to)`, or `to`. */
export function secondLevel(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  for (let at = from + 1; at < to; at++) {
    const act = phraseAt(levelActs, words, at);
    if (phraseAt(levelStates, words, at) === null && (act === null || act.value.form === 'ing')) continue;
    const joint = predicateLead(scene, at).start - 1;
    if (joint > from && isJoint(words[joint]!.lower)) return joint;
  }
  return to;
}

/** The subject before a lead; of "NATO, which is divided" it stands before the pronoun. */
function subjectOf(scene: Scene, lead: PredicateLead): AllianceSubject | null {
  const { words } = scene;
  const floor = floorOf(words, lead.start);
  const relative = /^(?:which|who|that)$/.test(words[lead.start - 1]?.lower ?? '');
  let end = relative ? lead.start - 1 : lead.start;
  if (relative && words[end - 1]?.lower === ',') end -= 1;
  // "The allies all agree", "the allies each disagree".
  if (/^(?:all|themselves|itself)$/.test(words[end - 1]?.lower ?? '') && end - 1 > floor) end -= 1;
  return allianceBefore(scene, end, floor);
}

function isInverted({ words, question }: Scene, subject: number): boolean {
  return (
    question &&
    words
      .slice(Math.max(0, subject - 3), subject + 1)
      .some(({ lower }) => be.has(lower) || /^(?:do|does|did|has|have)$/.test(lower))
  );
}

/**
 * The word at which a comparison in front of a state begins, or the state itself; null where the comparison makes it a
 * trend ("more united than", "never so divided", "as united as in February").
 */
function comparedFrom({ words }: Scene, at: number, end: number): number | null {
  const before = words[at - 1]?.lower ?? '';
  if (phraseOf(words, at - 3, at) === 'more or less') return at;
  for (let start = Math.max(0, at - 4); start < at; start++) {
    const found = phraseAt(comparatives, words, start);
    if (found?.end === at && found.value !== 0) return null;
  }
  if (/^(?:most|least|better|worse|ever|closer|further|farther)$/.test(before)) return null;
  if (before === 'more' || before === 'less') return null;
  if (before !== 'as') return at;
  const rest = phraseOf(words, end, end + 16);
  if (!AS.test(rest) || AS_DATED.test(rest)) return null;
  let start = at - 1;
  if (/^(?:just|quite|still|nearly|almost|fully)$/.test(words[start - 1]?.lower ?? '')) start -= 1;
  if (phraseOf(words, start - 2, start) === 'every bit') start -= 2;
  return start;
}

/** What stands right behind a state and says how far it goes: "down the middle", "to a man". */
function behind(
  { words }: Scene,
  at: number,
  polarity: Polarity,
): { end: number; complete: boolean; deep: boolean } {
  const deep = polarity === -1 ? phraseAt(deepBehind, words, at) : null;
  const all = polarity === 1 ? phraseAt(wholeBehind, words, at) : null;
  const end = deep?.end ?? all?.end ?? at;
  return { end, complete: all !== null, deep: deep !== null };
}
