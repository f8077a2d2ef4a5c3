import { dayOf } from '../../stats/calendar.ts';
import { namePartsOf, sameName } from '../../reading/actors/same-name.ts';
import { stemOf } from '../../reading/issues/stems.ts';
import { opensCondition } from './markers.ts';
import type { Pairing } from './pairing.ts';
import { type QuoteWord, wordsOf } from './quote-words.ts';
import type { Said } from './said.ts';

/** Words said longer ago than this are not news. */
const LONG_AGO = 60;
/** Shorter ones are said by anybody at any time. */
const TELLING = 4;

/** Whether two are the same speaker, as far as is known; null where it is not. */
export function sameSpeaker(
  a: Pick<Said, 'speaker' | 'actor'>,
  b: Pick<Said, 'speaker' | 'actor'>,
): boolean | null {
  if (a.speaker !== null && b.speaker !== null)
    return sameName(namePartsOf(a.speaker), namePartsOf(b.speaker)) !== null;
  if (a.actor !== null && b.actor !== null) return a.actor === b.actor;
  return null;
}

/** Days between two dates; null where one is not known. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [first, second] = [a === null ? null : dayOf(a), b === null ? null : dayOf(b)];
  return first === null || second === null ? null : Math.abs(first - second);
}

/** Why the same words do not say the same here, in words; null where nothing shows that. */
export function movedBy(pairing: Pairing, quotation: Said, version: Said): string | null {
  if (pairing.here.length >= TELLING && sameSpeaker(quotation, version) === false)
    return `said by ${version.speaker ?? version.actor}, not by ${quotation.speaker ?? quotation.actor}`;
  const condition = droppedCondition(pairing, quotation, version);
  if (condition !== null) return `its condition is left out: “${condition}”`;
  const holder = droppedHolder(pairing);
  if (holder !== null) return `told of others: “${holder}”`;
  const days = daysBetween(quotation.date, version.date);
  if (pairing.here.length >= TELLING && days !== null && days > LONG_AGO && !tellsTime(quotation, version))
    return `said on ${version.date}, ${days} days before`;
  return otherTopic(quotation, version);
}

const CONDITION: ReadonlySet<string> = new Set(
  'if unless provided providing suppose supposing assuming'.split(' '),
);

function isCondition(words: readonly QuoteWord[], at: number): boolean {
  const { lower } = words[at]!;
  const [before, next] = [words[at - 1]?.lower, words[at + 1]?.lower ?? ''];
  if (lower === 'if') return before !== 'even' && before !== 'as' && before !== 'ask' && before !== 'asked';
  if (lower === 'provided') return next === 'that' || at === 0 || words[at - 1]!.clause !== words[at]!.clause;
  if (lower === 'condition') return before === 'on';
  return (
    CONDITION.has(lower) ||
    (lower === 'case' && before === 'in' && next !== 'of') ||
    opensCondition(words, at)
  );
}

const hasCondition = (words: readonly QuoteWord[]) => words.some((_, at) => isCondition(words, at));

/** "If Karsk crosses the river, we will send troops" without its first half. */
function droppedCondition({ there, steps }: Pairing, quotation: Said, version: Said): string | null {
  if (hasCondition(wordsOf(sentencesAround(quotation)))) return null;
  const kept = new Set(
    steps.filter(({ kind }) => kind !== 'added' && kind !== 'left-out').map((step) => step.there),
  );
  const sentences = new Set([...kept].map((at) => there[at]!.sentence));
  for (let at = 0; at < there.length; at++) {
    if (kept.has(at) || !sentences.has(there[at]!.sentence) || !isCondition(there, at)) continue;
    let end = at + 1;
    while (end < there.length && !kept.has(end) && there[end]!.sentence === there[at]!.sentence) end++;
    return version.text.slice(there[at]!.start, there[end - 1]!.end);
  }
  const before = wordsOf(/[^.!?]*$/.exec(version.around.slice(0, version.start))![0]);
  const open = before.findIndex((_, at) => isCondition(before, at));
  return open < 0 ? null : version.around.slice(0, version.start).trim().replace(/["“]$/, '').trim();
}

const HOLDS: ReadonlySet<string> = new Set(
  'claim say think believe argue allege insist maintain pretend suggest warn complain write tell assert imagine fear assume call'
    .split(' ')
    .map(stemOf),
);

/** "The opposition claims that all is lost" without its first half. */
function droppedHolder({ there, steps }: Pairing): string | null {
  const first = steps.find(({ kind }) => kind !== 'added' && kind !== 'left-out');
  if (first === undefined || first.there <= 1) return null;
  const { sentence } = there[first.there]!;
  let begin = first.there;
  while (begin > 0 && there[begin - 1]!.sentence === sentence) begin--;
  const before = there.slice(begin, first.there);
  const at = before.findLastIndex(({ stem }) => HOLDS.has(stem));
  if (at < 1 || before.length - at > 3) return null;
  if (before.slice(0, at).some(({ lower }) => lower === 'i' || lower === 'we')) return null;
  return before.map(({ lower }) => lower).join(' ');
}

/** A year, or a word such as "then", by which a reader knows that it is no news. */
function tellsTime(quotation: Said, { date }: Said): boolean {
  const around = quotation.around.slice(0, quotation.start) + quotation.around.slice(quotation.end);
  return (
    /\b(?:ago|last (?:year|spring|summer|autumn|winter)|once|at the time|back then|earlier)\b/i.test(
      around,
    ) ||
    (date !== null && around.includes(date.slice(0, 4)))
  );
}

/** The sentence that words stand in, with them. */
function sentencesAround({ around, start, end }: Said): string {
  const before = /[^.!?]*$/.exec(around.slice(0, start))![0];
  const after = /^["”’]?[^.!?"“”]*/.exec(around.slice(end))![0];
  return `${before}${around.slice(start, end)}${after}`;
}

/** Where a text says what words are about: "On X", "asked whether Y", "said of Z". What else follows "of" says little. */
const TOPIC =
  /(?:(?:^|[.!?]["”]?\s+)(?:on|of|about|over|regarding|concerning)|\b(?:asked|asking|sa(?:id|ys?|ying)|sp(?:oke|eaking)|comment(?:ed|s|ing)?|answer(?:ed|s)?|questions?|remark(?:ed|s)?|talk(?:ed|ing)|wrote|replied)\b[^.,;:!?"“”]{0,20}?\s(?:on|of|about|over|whether|regarding|concerning))\s+([^.,;:!?"“”]+)/giu;
const NOT_TOPICS: ReadonlySet<string> = new Set(
  `behalf sideline television radio phone telephone course condition way eve yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december week month year day morning evening night
  tell say add reply answer ask question announce speak speech call minister president chancellor premier prime foreign defence spokesman`
    .split(/\s+/)
    .map(stemOf),
);

/** What the words are said to be about by those around them. */
function topicOf({ around, start, end, speaker }: Said): Map<string, string> {
  const topic = new Map<string, string>();
  const names = new Set((speaker ?? '').toLowerCase().split(/\s+/));
  const before = lastSentences(around.slice(0, start));
  const after = around
    .slice(end, end + 100)
    .split(/[.!?]\s/)[0]!
    .replace(/^["”’]?,?/, '');
  for (const part of [before, after])
    for (const match of part.matchAll(TOPIC))
      for (const word of wordsOf(match[1]!))
        if (word.content && !NOT_TOPICS.has(word.stem) && !names.has(word.lower))
          topic.set(word.meaning, word.lower);
  return topic;
}

/** The sentence that is begun, and the one before it. */
const lastSentences = (text: string) => /(?:[^.!?]*[.!?]["”]?\s+)?[^.!?]*$/.exec(text.slice(-400))![0];

/** Both texts say what the words are about, and it is not the same. */
function otherTopic(quotation: Said, version: Said): string | null {
  if (quotation.issue !== null && version.issue !== null && quotation.issue === version.issue) return null;
  const here = topicOf(quotation);
  const there = topicOf(version);
  if (here.size === 0 || there.size === 0) return null;
  const known = new Set([...wordsOf(quotation.text), ...wordsOf(version.text)].map(({ meaning }) => meaning));
  const sides = [
    [here, version],
    [there, quotation],
  ] as const;
  for (const [topic, other] of sides) {
    const around = new Set(wordsOf(other.around).map(({ meaning }) => meaning));
    for (const meaning of topic.keys()) if (known.has(meaning) || around.has(meaning)) return null;
  }
  const list = (topic: ReadonlyMap<string, string>) => [...topic.values()].join(' ');
  return `said about “${list(there)}”, not about “${list(here)}”`;
}
