import { strengthsOf } from '../lexicon/strengths-of.ts';
import { strengthOf } from '../lexicon/strength-of.ts';
import type { Candidate } from '../parse/candidate.ts';
import { somebodyNouns } from '../actors/noun-kinds.ts';
import { readStraight, verbCandidates } from '../parse/candidates.ts';
import { otherCandidates } from '../parse/other-candidates.ts';
import { positionCandidates } from '../parse/position-candidates.ts';
import { phraseStart } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { circumstances, MOST, select, type Selected } from '../parse/select.ts';
import { isFirstPerson, nobodySpeaks } from '../parse/unnamed-sources.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';
import { ASIDE, asideCandidates } from './aside-candidates.ts';
import { COLON, colonCandidates } from './colon-candidates.ts';
import { besideVerbs } from './beside-verbs.ts';
import { retagged } from './retagged.ts';
import { ALONE, standingAlone } from './stance-alone.ts';
import { interruptedCandidates } from './interrupted-candidates.ts';
import { isSomebody } from './is-somebody.ts';
import { NOUN_OF, nounCandidates } from './noun-candidates.ts';
import { ownClause } from './own-clause.ts';
import { TOLD, toldCandidates } from './told-candidates.ts';
import { PHRASE, phraseCandidates } from './phrase-candidates.ts';

const strengths = strengthsOf(besideVerbs);
/** Set by hand. */
const BY_PHRASE = 0.6;
const BY_COLON = 0.5;
const BY_NOUN = 0.45;
const OWNED = 0.5;
const LEAST = 0.25;

/**
 * What is said and wanted in a paragraph by the rules and, beyond them, by verbs, nouns and turns of phrase that political
 * texts have oftener than the corpus behind the rules: "takes no position on", "fears in Fintou that", "We call upon".
 */
export function findBeside(tagged: Scene): Selected[] {
  const scene = retagged(tagged);
  return selectBeside(scene, besideCandidates(scene));
}

/** All that may be said or wanted; by verbs that are not wanted only where they stand after what is said. */
export const besideCandidates = (scene: Scene, isWanted?: (group: VerbGroup) => boolean): Candidate[] => [
  ...phraseCandidates(scene),
  ...interruptedCandidates(scene),
  ...toldCandidates(scene),
  ...colonCandidates(scene),
  ...asideCandidates(scene),
  ...standingAlone(scene),
  ...verbCandidates(scene, isWanted).flatMap((candidate) => bothWays(scene, candidate)),
  ...otherCandidates(scene).map((candidate) => withOwnClause(scene, candidate)),
  ...nounCandidates(scene),
  ...positionCandidates(scene),
];

/** "..., said Berg", and "Berg, who ..., offered two ships" where what stands after the verb goes on or may be its object. */
function bothWays(scene: Scene, candidate: Candidate): Candidate[] {
  const { subject, quoted, group } = candidate;
  if (subject?.place !== 'after' || quoted || group === null) return [candidate];
  const straight = readStraight(scene, group);
  const ways = goesOnAfter(scene, candidate) ? [] : [candidate];
  return straight === null ? ways : [...ways, straight];
}

/** "..., said Berg | was late": what is taken for whoever says it has a verb or more of its own. */
function goesOnAfter({ tokens, ranges, range }: Scene, { subject, cue }: Candidate): boolean {
  if (subject === null || subject.last >= ranges[range[cue.first]!]!.last) return false;
  return !/^(?:PUNCT|ADP|SCONJ|CCONJ|ADV|PART)$/.test(tokens[subject.last]!.tag);
}

/** The surest of them. */
export function selectBeside(scene: Scene, candidates: readonly Candidate[]): Selected[] {
  const somebody = somebodyNouns(scene);
  return select(scene, candidates, (candidate) => weighed(scene, candidate, somebody));
}

function withOwnClause(scene: Scene, candidate: Candidate): Candidate {
  const [content] = candidate.content;
  if (!candidate.lemma.startsWith('~') || candidate.frame !== 'that' || content === undefined)
    return candidate;
  return { ...candidate, content: [ownClause(scene, content)] };
}

const isNamed = (scene: Scene, { source }: Candidate, somebody: Uint8Array): boolean =>
  source !== null && isSomebody(scene, source, somebody);

function weighed(scene: Scene, given: Candidate, somebody: Uint8Array): Selected | null {
  const candidate = withWho(scene, given);
  if (candidate === null) return null;
  const { lemma, frame, quoted } = candidate;
  if (lemma === ALONE)
    return isNamed(scene, candidate, somebody) ? { ...candidate, strength: BY_COLON } : null;
  if (lemma === COLON || lemma === ASIDE) return { ...candidate, strength: BY_COLON };
  const usual = strengthOf(lemma, frame);
  const named = isNamed(scene, candidate, somebody);
  const own =
    named && (refuses(scene, candidate) || prefers(scene, candidate))
      ? BY_PHRASE
      : named || frame === 'passive-to' || lemma === TOLD
        ? besideStrength(candidate) * attracts(scene, candidate)
        : 0;
  const known = Math.max(usual, own);
  if (known === 0 || (frame === 'before' && !quoted && known < SAYS)) return null;
  const does = performs(candidate) || prefers(scene, candidate);
  if (!(isFirstPerson(scene, candidate) && does) && nobodySpeaks(scene, candidate)) return null;
  const factor = circumstances(scene, candidate) * (own > 0 ? willed(scene, candidate) : 1);
  const strength = Math.min(MOST, known * factor);
  return strength < LEAST ? null : { ...candidate, strength };
}

/** A verb that says what stands before it says so at least this surely. */
const SAYS = 0.5;
const TIME =
  /^(?:days?|nights?|weeks?|months?|years?|winters?|summers?|springs?|autumns?|mornings?|evenings?|decades?|hours?)$/;
/** How far before its verb "who" may stand. */
const WHO_BEFORE = 6;

/** "Who for two winters had asked": not the winters asked. Null where only a time is left as a source. */
function withWho(scene: Scene, candidate: Candidate): Candidate | null {
  const { tokens } = scene;
  const source = ofWhose(scene, candidate);
  if (source !== candidate.source) return { ...candidate, source };
  if (source === null || !TIME.test(tokens[source.last - 1]!.lower)) return candidate;
  // "His deputy, that same evening, would rather wait"
  for (let i = source.first + 1; i < source.last - 1; i++)
    if (tokens[i]!.text === ',' && !TIME.test(tokens[i - 1]!.lower))
      return { ...candidate, source: { first: source.first, last: i } };
  for (let i = source.first - 1; i >= Math.max(0, source.first - WHO_BEFORE); i--) {
    if (tokens[i]!.tag === 'PUNCT') break;
    if (/^(?:who|which)$/.test(tokens[i]!.lower)) return { ...candidate, source: { first: i, last: i + 1 } };
  }
  return candidate.frame === 'according' ? candidate : null;
}

/** "Lund, whose ship was late, | rules it out": not the ship. */
function ofWhose(scene: Scene, { source, cue }: Candidate): TokenRange | null {
  const { tokens, groups, groupAt, ranges, range } = scene;
  if (source === null || tokens[source.first]!.lower !== 'whose' || tokens[source.first - 1]?.text !== ',')
    return source;
  let verbs = 0;
  for (let i = source.last; i < cue.first; i++) {
    const group = groups[groupAt[i]!];
    if (group?.first === i && group.form === 'finite') verbs++;
  }
  if (verbs === 0) return source;
  const last = source.first - 1;
  const { first: low } = ranges[range[source.first]!]!;
  return last <= low ? source : { first: phraseStart(scene, last - 1, low), last };
}

/** "Will not sign it": who will not do such a thing refuses it. That somebody never will is oftener foretold than said. */
function refuses({ tokens }: Scene, { group, frame }: Candidate): boolean {
  if (frame !== 'object' || group === null || !group.negated || !group.modal || !REFUSED.test(group.lemma))
    return false;
  for (let i = group.first; i < group.last; i++) if (tokens[i]!.lower === 'never') return false;
  return true;
}

/** "Appeals to young voters" is no appeal, as "appeals to the members to wait" is. */
function attracts({ groups, groupAt }: Scene, { lemma, frame, content }: Candidate): number {
  if (lemma !== 'appeal' || frame !== 'prep:to') return 1;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) if (groups[groupAt[i]!]?.form === 'infinitive') return 1;
  return 0;
}

/** "Would rather have late money than none": whatever the verb. */
function prefers({ tokens }: Scene, { group, frame }: Candidate): boolean {
  if (group === null || !group.modal || group.passive || frame === 'before') return false;
  for (let i = group.first + 1; i < group.head; i++)
    if (/^(?:rather|sooner)$/.test(tokens[i]!.lower)) return true;
  // "Would have us look at it"
  return (
    group.lemma === 'have' &&
    /^(?:us|them|him|her|me|it)$/.test(tokens[group.last]?.lower ?? '') &&
    tokens[group.last + 1]?.tag === 'VERB' &&
    tokens[group.last + 1]!.lower === tokens[group.last + 1]!.lemma
  );
}

const REFUSED =
  /^(?:accept|allow|attend|commit|contribute|deploy|give|grant|host|join|lift|permit|pay|ratify|recogni[sz]e|send|sign|surrender|take|tolerate|abandon|cede|leave|lower|withdraw)$/;

/** How surely a candidate is said by what the rules alone do not know; 0 where it is not. */
export function besideStrength({ lemma, frame, group }: Candidate): number {
  if (lemma === 'like' && group?.modal === true && (frame === 'object' || frame === 'clause'))
    return BY_PHRASE;
  // "We can live with that", but not "lives with his mother".
  if (lemma === PHRASE && group?.lemma === 'live') return group.modal ? BY_PHRASE : 0;
  if (lemma === PHRASE) return BY_PHRASE;
  if (lemma === TOLD) return BY_PHRASE;
  if (lemma === NOUN_OF) return BY_NOUN;
  if (lemma.startsWith('~')) return !/\d$/.test(lemma) && (frame === 'that' || frame === 'to') ? OWNED : 0;
  return strengths(lemma, frame);
}

/** "Will not accept", "would rather": what somebody will do is a position oftener than what they may or must do. */
function willed({ tokens }: Scene, { group, lemma }: Candidate): number {
  if (group === null || !group.modal) return 1;
  if (lemma === PHRASE && group.lemma === 'live') return 1.7;
  for (let i = group.first; i < group.last; i++) if (WILL.test(tokens[i]!.lower)) return 1.7;
  return 1;
}

const WILL = /^(?:will|would|wo|['’]ll|['’]d)$/;

/** What "we" and "I" do by saying so: "We call upon", "I welcome". */
const PERFORMS =
  /^(?:accept|acknowledge|agree|appeal|applaud|ask|call|commend|condemn|congratulate|decide|decline|demand|denounce|deplore|encourage|endorse|express|favou?r|hail|intend|invite|plan|prefer|oppose|pledge|praise|promise|propose|reaffirm|recogni[sz]e|recommend|regret|reiterate|reject|refuse|renounce|request|resolve|salute|support|thank|undertake|urge|vow|want|warn|welcome|wish|=phrase)$/;
const performs = ({ lemma, group }: Candidate): boolean =>
  PERFORMS.test(lemma) || PERFORMS.test(group?.lemma ?? '');
