import { speechNouns } from '../lexicon/speech-nouns.ts';
import type { Candidate } from '../parse/candidate.ts';
import { clauseFrom } from '../parse/contents.ts';
import { trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import { turnsOfPhrase } from './turns-of-phrase.ts';

/** A place in a turn of phrase: some words or a kind of word. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

interface Phrase {
  readonly places: readonly Place[];
  /** What links the content; null where nothing does. */
  readonly links: ReadonlySet<string> | null;
}

const phrases = new Map<string, Phrase[]>();
for (const line of turnsOfPhrase) {
  const [verbs, middle, link] = line.split('|');
  const places = middle!.split(' ').map((word) => ({
    words: new Set(word.replaceAll('?', '').split('/')),
    optional: word.endsWith('?'),
  }));
  const links = link === '*' ? null : new Set(link!.split('/'));
  for (const verb of verbs!.split('/')) {
    const known = phrases.get(verb);
    if (known === undefined) phrases.set(verb, [{ places, links }]);
    else known.push({ places, links });
  }
}

const THEIRS = new Set('his her its their our my your'.split(' '));
const SELVES = /^(?:him|her|it|my|your)self$|^(?:them|our)selves$/;
const KEPT = new Set(['that', 'to', 'whether']);

/** "Takes no position on", "let it be known that", "renewed its appeal for": verbs that say it together with other words. */
export function phraseCandidates(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  for (const group of scene.groups) {
    const known = phrases.get(group.lemma);
    if (known === undefined || group.passive || group.form === 'participle') continue;
    for (const phrase of known) {
      const candidate = phraseCandidate(scene, group, phrase);
      if (candidate === null) continue;
      candidates.push(candidate);
      break;
    }
  }
  return candidates;
}

function phraseCandidate(scene: Scene, group: VerbGroup, { places, links }: Phrase): Candidate | null {
  const { tokens, groups, groupAt, quote } = scene;
  const high = scene.ranges[scene.range[group.first]!]!.last;
  const end = matchEnd(scene, places, 0, group.last, high);
  if (end < 0) return null;
  let from = end;
  let cueEnd = end;
  if (links !== null) {
    while (from < high && tokens[from]!.tag === 'ADV' && !links.has(tokens[from]!.lower)) from++;
    const link = tokens[from];
    if (link === undefined || from >= high || !links.has(link.lower)) return null;
    const infinitive = groups[groupAt[from]!]?.form === 'infinitive';
    if (link.lower === 'to' ? !infinitive : !KEPT.has(link.lower)) from++;
    cueEnd = from;
  }
  if (from >= high || quote[cueEnd - 1] !== quote[group.first] || /^[.,;:!?]/.test(tokens[from]!.text))
    return null;
  const subject = subjectOf(scene, group);
  if (subject === null) return null;
  const word = tokens[from]!.lower;
  const frame = word === 'that' ? 'that' : word === 'to' ? 'to' : 'object';
  const last = clauseFrom(scene, from, high, frame);
  if (last <= from) return null;
  return {
    source: subject,
    cue: { first: group.first, last: cueEnd },
    content: [{ first: from, last: trimmed(scene, from, last) }],
    lemma: PHRASE,
    frame,
    group,
    subject,
    negated: group.negated,
    quoted: false,
  };
}

/** Whether a turn of phrase begins with a verb. */
export const opensPhrase = (lemma: string): boolean => phrases.has(lemma);

/** The lemma of all of them. */
export const PHRASE = '=phrase';

/** Where the places of a phrase end that begin at a token, or -1. Tried in order, adverbs in between passed over. */
function matchEnd(scene: Scene, places: readonly Place[], number: number, at: number, high: number): number {
  const place = places[number];
  if (place === undefined) return at;
  let i = at;
  for (let passed = 0; passed < 3 && i < high; passed++) {
    const end = placeEnd(scene, place.words, i, high);
    if (end > i) {
      const rest = matchEnd(scene, places, number + 1, end, high);
      if (rest >= 0) return rest;
    }
    const { tag, lower } = scene.tokens[i]!;
    if (tag !== 'ADV' && lower !== 'not' && lower !== 'n’t' && lower !== "n't") break;
    i++;
  }
  return place.optional ? matchEnd(scene, places, number + 1, at, high) : -1;
}

/** Where the words end that a place takes from a token on; the token itself where it takes none. */
function placeEnd(scene: Scene, words: ReadonlySet<string>, at: number, high: number): number {
  const { tokens } = scene;
  const { lower, lemma, tag } = tokens[at]!;
  if (words.has(lower) || words.has(lemma)) return at + 1;
  if (words.has('SELF')) return SELVES.test(lower) ? at + 1 : at;
  if (words.has('ADJ')) return tag === 'ADJ' ? at + 1 : at;
  if (words.has('NOUN'))
    return speechNouns.has(lemma) && (tag === 'NOUN' || tag === 'VERB') && tokens[at + 1]?.tag !== 'NOUN'
      ? at + 1
      : at;
  if (!words.has('POSS') && !words.has('DET')) return at;
  if (THEIRS.has(lower) || (words.has('DET') && tag === 'DET')) return at + 1;
  // "the king’s"
  for (let i = at + 1; i < Math.min(high, at + 5); i++) {
    if (tokens[i]!.tag === 'PART' && /^['’]s?$/.test(tokens[i]!.text)) return i + 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.tag)) break;
  }
  return at;
}
