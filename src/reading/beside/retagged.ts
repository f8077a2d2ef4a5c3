import { isOfficeHead } from '../actors/office-words.ts';
import { cueVerbs } from '../lexicon/cue-verbs.ts';
import { positionVerbs } from '../lexicon/position-verbs.ts';
import { type Scene, sceneOf } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { besideVerbs } from './beside-verbs.ts';

/** Forms of verbs that the tagger often takes for a noun, an adverb or an adjective: as they stand, with "s", with "ed" -> the verb. */
const forms = new Map<string, string>();
for (const entry of [...cueVerbs, ...positionVerbs, ...besideVerbs]) {
  const verb = entry.slice(0, entry.indexOf(' '));
  if (/[_~]/.test(verb)) continue;
  for (const end of ['ed', 'd', 'es', 's']) if (!forms.has(verb + end)) forms.set(verb + end, verb);
  // "Preferred", "planned"
  if (/[^aeiou][aeiou][bglmnprt]$/.test(verb) && !forms.has(`${verb}${verb.at(-1)!}ed`))
    forms.set(`${verb}${verb.at(-1)!}ed`, verb);
  forms.set(verb, verb);
}
const TAKEN = new Set(['NOUN', 'ADV', 'ADJ', 'PROPN']);
const OBJECTS = new Set(['DET', 'PRON', 'PROPN', 'NUM']);
const LINKS = new Set(['that', 'to', 'for', 'on', 'upon', 'against', 'with', ':']);
const THIRD = new Set(['he', 'she', 'it', 'who', 'which']);
const RELATIVE = new Set(['who', 'which']);

/**
 * A scene in which words that stand where a verb must, and that are verbs of speech or of taking sides, are verbs: "which back the
 * limits", "We thank the hosts and pledge 40 million", "Vell, the spokesman, texts that". The scene itself where there are none.
 */
export function retagged(scene: Scene): Scene {
  const { tokens } = scene;
  let changed: Token[] | null = null;
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    // "No longer rules it out": one adverb.
    if (token.tag === 'DET' && token.lower === 'no' && tokens[i + 1]!.lower === 'longer') {
      changed ??= [...tokens];
      changed[i] = { ...token, tag: 'ADV' };
      continue;
    }
    if (token.tag === 'PRON' && token.lower === 'that' && opensClause(scene, i)) {
      changed ??= [...tokens];
      changed[i] = { ...token, tag: 'SCONJ' };
      continue;
    }
    if (!TAKEN.has(token.tag)) continue;
    const lemma = forms.get(token.lower) ?? lemmaInPhrase(tokens, i);
    if (lemma === undefined || !standsAsVerb(scene, i, lemma)) continue;
    changed ??= [...tokens];
    changed[i] = { ...token, tag: 'VERB', lemma };
  }
  return changed === null ? scene : sceneOf({ ...scene.paragraph, tokens: changed });
}

/** "Kalvonia associates itself with", "reserves the right to" */
function lemmaInPhrase(tokens: readonly Token[], at: number): string | undefined {
  const [{ lower }, next, after] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  const isPhrase = next.lower.endsWith('self') || (lower === 'reserves' && after?.lower === 'right');
  return isPhrase && lower.endsWith('s') ? lower.slice(0, -1) : undefined;
}

function standsAsVerb(scene: Scene, at: number, lemma: string): boolean {
  const { tokens, quote } = scene;
  const [before, { lower }, after] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
  const opensQuote = quote[at + 1]! >= 0 && quote[at]! < 0;
  if (lower !== lemma && SAYS.has(lemma) && isMain(scene, at)) return true;
  // "Ruritania would welcome talks", "we would have preferred to wait"
  if (before.tag === 'AUX' && !/^(?:PUNCT|ADP|CCONJ)$/.test(after.tag))
    return lower === lemma
      ? WOULD.test(before.lower)
      : before.lower === 'have' && WOULD.test(tokens[at - 2]?.lower ?? '');
  // "The chancellor, Anna Berg, regards the levy as fair", "Obuya appeals to the members to wait"
  if (lower !== lemma && isAlone(scene, at)) {
    if (before.text === ',' && tokens[at - 2]?.tag === 'PROPN' && OBJECTS.has(after.tag)) return true;
    if (lemma === 'appeal' && before.tag === 'PROPN' && after.lower === 'to') return true;
    // "The finance minister regards the levy as fair"
    if (before.tag === 'NOUN' && isOfficeHead(before.lower) && OBJECTS.has(after.tag)) return true;
  }
  const follows = OBJECTS.has(after.tag) || LINKS.has(after.lower) || opensQuote;
  if (!follows) return false;
  // "which back the limits"
  if (RELATIVE.has(before.lower)) return lower !== lemma || OBJECTS.has(after.tag);
  // "We thank the hosts and pledge 40 million"
  if (before.tag === 'CCONJ' && lower !== lemma) return after.lower === 'that' && tokens[at]!.tag === 'NOUN';
  if (before.tag === 'CCONJ') return lower === lemma && isAfterPlural(scene, at) && after.tag !== 'PRON';
  if (lower === lemma) {
    // "Ruritania and Kalvonia regret this decision"
    const both = before.tag === 'PROPN' && tokens[at - 2]?.lower === 'and' && tokens[at - 3]?.tag === 'PROPN';
    if (both && OBJECTS.has(after.tag) && isAlone(scene, at)) return true;
    const several =
      before.tag === 'NUM' || before.tag === 'PROPN' || (before.tag === 'NOUN' && before.lower.endsWith('s'));
    return several && CLAUSES.test(after.lower) && after.tag !== 'DET';
  }
  // "The ambassador informed our minister"
  if (tokens[at]!.tag === 'ADJ' && before.tag === 'NOUN' && after.tag === 'PRON') return true;
  const clause = after.lower === 'that' || opensQuote || after.text === ':';
  if (THIRD.has(before.lower) || before.tag === 'PROPN') return clause || after.tag !== 'PROPN';
  if (before.text !== ',') return false;
  const apposition = tokens[at - 2]?.tag;
  return clause
    ? apposition === 'PROPN' || apposition === 'NOUN'
    : apposition !== undefined && after.lower.endsWith('self');
}

/** "Muttered on the stairs that Lund had": a name and an auxiliary after "that", before which a noun of a phrase with a preposition stands. */
function opensClause({ tokens }: Scene, at: number): boolean {
  const [before, next, after] = [tokens[at - 1]!, tokens[at + 1]!, tokens[at + 2]];
  if (before.tag !== 'NOUN' || next.tag !== 'PROPN' || after?.tag !== 'AUX') return false;
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) {
    if (tokens[i]!.tag === 'ADP') return /^(?:VERB|ADV)$/.test(tokens[i - 1]?.tag ?? '');
    if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

const WOULD = /^(?:would|will|could|might|may|shall|should|must|can|['’]d|['’]ll)$/;
/** So far after it no other verb stands. */
const NEAR = 4;

/** Whether a word stands where its sentence has no finite verb before it, and none right after. */
function isAlone({ tokens, ranges, range, groups, groupAt }: Scene, at: number): boolean {
  const { first, last } = ranges[range[at]!]!;
  if (tokens[at]!.text === tokens[at]!.text.toUpperCase()) return false;
  for (let i = first; i < Math.min(last, at + NEAR); i++) {
    if (i < at && /^(?:who|which|that|whose)$/.test(tokens[i]!.lower)) return false;
    if (groups[groupAt[i]!]?.form === 'finite') return false;
  }
  return true;
}

/** Verbs of the manner of saying that look like nouns: "Lund jokes in the corridor: ...". */
const SAYS = new Set('hint joke text quip jest promise claim counter'.split(' '));
/** How far after it what is said may stand. */
const FAR = 14;

/** Whether a word stands after a name, in a sentence without a verb before it, and a clause or quotation follows. */
function isMain({ tokens, ranges, range, groups, groupAt, quote }: Scene, at: number): boolean {
  const { first, last } = ranges[range[at]!]!;
  const before = tokens[at - 1]!;
  if (
    before.tag !== 'PROPN' &&
    !(before.text === ',' && tokens[at - 2]?.tag === 'PROPN') &&
    before.tag !== 'NOUN'
  )
    return false;
  for (let i = Math.max(first, at - FAR); i < at; i++)
    if (groups[groupAt[i]!]?.form === 'finite') return false;
  for (let i = at + 1; i < Math.min(last, at + FAR); i++) {
    if (tokens[i]!.lower === 'that' || (quote[i]! >= 0 && quote[at]! < 0)) return true;
    if (groups[groupAt[i]!]?.form === 'finite') return false;
  }
  return false;
}

/** "Two in three want to", "the Sarrowese claim they". */
const CLAUSES = /^(?:to|that|he|she|they|we|it)$/;

/** Whether the sentence has "we" with a verb before. */
function isAfterPlural({ tokens, ranges, range }: Scene, at: number): boolean {
  for (let i = ranges[range[at]!]!.first; i < at - 2; i++)
    if (tokens[i]!.lower === 'we' && tokens[i + 1]!.tag === 'VERB') return true;
  return false;
}
