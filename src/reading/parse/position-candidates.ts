import type { Candidate } from './candidate.ts';
import { clauseFrom } from './contents.ts';
import type { Frame } from './frames.ts';
import { trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

const PASSIVE_STANCES: ReadonlySet<string> = new Set(
  'oppose concern worry convince prepare determine commit divide split'.split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'out']);
const FAVOUR: ReadonlySet<string> = new Set(['favor', 'favour', 'support']);
const HOLDERS: ReadonlySet<string> = new Set(
  'he she they we i you who many most some others all several few both none nobody everybody government governments minister ministers president officials leaders allies members states countries voters parties party people capitals diplomats republicans democrats lawmakers'.split(
    ' ',
  ),
);

/** Verbs that say how somebody stands, with an adjective or preposition after them. */
const STANCE_VERBS = new Set([
  'be',
  'remain',
  'stay',
  'stand',
  'seem',
  'become',
  'come',
  'speak',
  'side',
  'lean',
  'argue',
  'vote',
  'join',
]);
/** What may follow, and what then begins the content. */
const PREDICATES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:against|for)$/, ['']],
  [/^(?:opposed|hostile|averse|open|committed|resistant|allergic|sympathetic|receptive)$/, ['to']],
  [
    /^(?:ready|willing|unwilling|reluctant|prepared|unprepared|determined|eager|keen|hesitant|inclined)$/,
    ['to'],
  ],
  [
    /^(?:supportive|critical|wary|skeptical|sceptical|suspicious|afraid|convinced|confident|fearful)$/,
    ['of', 'about', 'that'],
  ],
  [
    /^(?:worried|concerned|cautious|enthusiastic|lukewarm|adamant|optimistic|pessimistic|unhappy|furious)$/,
    ['about', 'that', 'with', 'over', 'on'],
  ],
  [/^(?:alone|firm|united|divided|split|isolated|undecided)$/, ['in', 'on', 'over', 'against', 'about']],
];

/** "A and B are categorically against it", "Berlin remains opposed to it", "X is in favour of it", "Y stands alone in wanting it". */
export function positionCandidates(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  for (const group of scene.groups) {
    if (!STANCE_VERBS.has(group.lemma) && !(group.passive && PASSIVE_STANCES.has(group.lemma))) continue;
    const candidate = positionCandidate(scene, group);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function positionCandidate(scene: Scene, group: VerbGroup): Candidate | null {
  const high = scene.ranges[scene.range[group.first]!]!.last;
  const predicate = predicateAfter(scene, group, high);
  if (predicate === null) return null;
  const { from, cueEnd, word } = predicate;
  if (from >= high) return null;
  const subject = subjectOf(scene, group);
  if (subject === null || !canHoldPosition(scene, subject.first, subject.last)) return null;
  const frame = frameOf(scene, cueEnd, from);
  const last = clauseFrom(scene, from, high, frame);
  if (last <= from) return null;
  return {
    source: subject,
    cue: { first: group.first, last: cueEnd },
    content: [{ first: from, last: trimmed(scene, from, last) }],
    lemma: `=${word}`,
    frame: 'position',
    group,
    subject,
    negated: group.negated,
    quoted: false,
  };
}

function frameOf(scene: Scene, cueEnd: number, from: number): Frame {
  if (scene.tokens[from]!.lower === 'that') return 'that';
  if (scene.tokens[from]!.lower === 'to' && cueEnd <= from) return 'to';
  return 'object';
}

interface Predicate {
  readonly from: number;
  readonly cueEnd: number;
  readonly word: string;
}

function predicateAfter(scene: Scene, group: VerbGroup, high: number): Predicate | null {
  const { tokens, quote } = scene;
  if (group.lemma === 'join') return joined(scene, group, high);
  let at = group.auxiliary || !group.passive ? group.last : group.head;
  while (
    at < high &&
    (tokens[at]!.tag === 'ADV' || NEGATIONS.has(tokens[at]!.lower)) &&
    !PREDICATES.some(([words]) => words.test(tokens[at]!.lower))
  )
    at++;
  if (at >= high || quote[at] !== quote[group.first]) return null;
  const word = tokens[at]!.lower;
  if (word === 'in' && FAVOUR.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of')
    return { from: at + 3, cueEnd: at + 3, word: 'favour' };
  if (word === 'against') return { from: at + 1, cueEnd: at + 1, word };
  if (word === 'for')
    return group.auxiliary && group.first + 1 >= at - 1 && tokens[at + 1]?.tag !== 'NUM'
      ? { from: at + 1, cueEnd: at + 1, word }
      : null;
  for (const [words, links] of PREDICATES) {
    if (!words.test(word)) continue;
    const next = tokens[at + 1];
    if (next === undefined || at + 1 >= high) return null;
    if (!links.includes(next.lower)) return null;
    const keeps = next.lower === 'that' || next.tag === 'PART';
    return { from: keeps ? at + 1 : at + 2, cueEnd: keeps ? at + 1 : at + 2, word };
  }
  return null;
}

/** "Has joined France in backing the plan" */
function joined({ tokens, quote }: Scene, group: VerbGroup, high: number): Predicate | null {
  for (let at = group.last + 1; at < Math.min(high - 2, group.last + 7); at++) {
    if (quote[at] !== quote[group.first] || tokens[at]!.tag === 'PUNCT') return null;
    if (tokens[at]!.lower !== 'in') continue;
    return /^(?:back|support|favou?r|oppos|reject|demand|urg|endors|welcom|condemn|resist|exclud|send)ing$/.test(
      tokens[at + 1]!.lower,
    )
      ? { from: at + 2, cueEnd: at + 2, word: 'join' }
      : null;
  }
  return null;
}

/** Somebody, not something: "the door is open to" is no position. */
function canHoldPosition(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { tag, lower } = scene.tokens[i]!;
    if (tag === 'PROPN') return true;
    if (HOLDERS.has(lower)) return true;
  }
  return false;
}
