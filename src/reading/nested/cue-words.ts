import { besideVerbs } from '../beside/beside-verbs.ts';
import { NOUN_OF } from '../beside/noun-candidates.ts';
import { opensPhrase, PHRASE } from '../beside/phrase-candidates.ts';
import { cueVerbs } from '../lexicon/cue-verbs.ts';
import { positionVerbs } from '../lexicon/position-verbs.ts';
import { speechNouns } from '../lexicon/speech-nouns.ts';
import type { Candidate } from '../parse/candidate.ts';
import type { Scene } from '../parse/scene.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const NOUN_FRAMES: ReadonlySet<string> = new Set(['that', 'to', 'prep:for']);
const OPENS_WORDS: ReadonlySet<string> = new Set(['DET', 'PRON']);
const ASKING: ReadonlySet<string> = new Set(['who', 'what', 'which']);

/** Verbs that the lexicon never gives more with a clause, in tenths, tell deeds within speech more often than speech. */
const LEAST = 5;
/** What they tell within speech is mostly what is so, and who it is that sees it. */
const NEVER = new Set(
  (
    'appear attribute bark compare continue demonstrate document dub echo enjoy experience eye find follow foresee foreshadow hear illustrate ' +
    'invoke knock learn like list listen look love mean mock order outline perceive persuade portray prescribe publish put read ' +
    'reference relish remember remind represent reveal see seem show sing slam smile snap sound speak stand tout'
  ).split(' '),
);

/** Verbs that attribute often enough with a quotation, a clause or an infinitive, by their lemma. */
const clausal: ReadonlySet<string> = new Set(
  [...cueVerbs, ...positionVerbs, ...besideVerbs].flatMap((entry) => {
    const [verb, ...frames] = entry.split(' ');
    const isClausal = (frame: string) => /^[qbtcwi]\d$/.test(frame) && Number(frame.at(-1)) >= LEAST;
    return /^(?:~|be_)/.test(verb!) || NEVER.has(verb!) || !frames.some(isClausal)
      ? []
      : [verb!.replace('_', ' ')];
  }),
);
/** Verbs that say something of a thing, not only of a clause. */
const standing: ReadonlySet<string> = new Set([
  ...besideVerbs.flatMap((entry) => {
    const [verb, ...frames] = entry.split(' ');
    return frames.some((frame) => /^(?:o|g|:[a-z]+)[5-9]$/.test(frame)) ? [verb!.split('_')[0]!] : [];
  }),
  ...(
    'accept accuse advocate announce approve back blame call condemn criticize criticise decry defend demand denounce deny ' +
    'disapprove dismiss doubt embrace endorse exclude favor favour fear insist oppose praise predict prefer promise propose push ' +
    'recommend reject request resist rule support suggest threaten urge veto want warn welcome'
  ).split(' '),
]);
/** Heads of positions ("is against") and of other cues than verbs and nouns. */
const OTHERS = new Set(
  'according against opposed hostile averse favour favor support ready willing unwilling reluctant prepared determined keen supportive critical wary sceptical skeptical convinced confident worried concerned adamant'.split(
    ' ',
  ),
);

/** Whether a token can cue speech within speech; cheap, so that most contents are never looked into. */
export function mayCue({ tag, lemma, lower }: Token): boolean {
  if (tag === 'VERB')
    return opensPhrase(lemma) || clausal.has(lemma) || standing.has(lemma) || OTHERS.has(lower);
  if (tag === 'NOUN') return speechNouns.has(lemma) || OTHERS.has(lower);
  return (tag === 'ADJ' || tag === 'ADP') && OTHERS.has(lower);
}

/** "B should say so" is what the speaker wants, "B may say so" what may be. */
const NOT_SAID = new Set('should must shall ought can could may might'.split(' '));
const OPENS = new Set('if whether unless should'.split(' '));
/** "Friday" is no source, nor is "this". */
const NOBODY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:today|yesterday|tomorrow|this|these|those)$/;

/**
 * Whether a candidate within speech is of a kind that is worth its errors: with a source, said and not only possible or
 * asked; a clause of a verb of speech or thought, a thing only with a verb of taking sides, a noun only with its owner.
 */
export function isWorthIt(scene: Scene, { source, cue, content, frame, lemma, group }: Candidate): boolean {
  if (source === null || frame === 'layout' || frame === 'for') return false;
  if (OPENS.has(scene.tokens[source.first - 1]?.lower ?? '')) return false;
  if (source.last - source.first === 1 && NOBODY.test(scene.tokens[source.first]!.lower)) return false;
  if (isQuestion(scene, source, cue)) return false;
  if (frame === 'according') return true;
  if (lemma === PHRASE) return isReal(scene, group);
  if (lemma === NOUN_OF) return NOUN_FRAMES.has(frame);
  if (lemma.startsWith('~')) return !/\d$/.test(lemma) && NOUN_FRAMES.has(frame);
  if (group === null || !isReal(scene, group)) return false;
  if (frame === 'position') return true;
  const verb = lemma.replace(/^be /, '');
  if (frame === 'object' || frame === 'gerund' || frame === 'passive' || frame.startsWith('prep:')) {
    if (group.form === 'gerund' || !standing.has(verb.split(' ')[0]!)) return false;
    // "A boat called Hope", but "called the boat a wreck".
    return verb !== 'call' || frame !== 'object' || OPENS_WORDS.has(scene.tokens[content[0]!.first]!.tag);
  }
  // "Did not agree on it, but that ...": that clause goes with the outer cue.
  if (frame === 'that' && scene.tokens[content[0]!.first - 1]?.tag === 'CCONJ') return false;
  return clausal.has(verb);
}

/** The first words of all these verbs: "rule" of "rule out". */
const openings: ReadonlySet<string> = new Set([
  ...standing,
  ...[...clausal].map((verb) => verb.split(' ')[0]!),
]);

/** Whether what a verb says may be worth it, whatever that is; `isWorthIt` is for what it says. */
export const maySay = (scene: Scene, group: VerbGroup): boolean =>
  openings.has(group.lemma) && isReal(scene, group);

/** Neither "to say so" nor "may say so". */
function isReal(scene: Scene, group: VerbGroup | null): boolean {
  if (group === null || group.form === 'infinitive') return false;
  for (let i = group.first; i < group.last; i++) if (NOT_SAID.has(scene.tokens[i]!.lower)) return false;
  return true;
}

/** "Who wants that?" */
function isQuestion(scene: Scene, source: TokenRange, cue: TokenRange): boolean {
  const { first, last } = scene.ranges[scene.range[cue.first]!]!;
  const asks = ASKING.has(scene.tokens[source.first]!.lower) && source.last - source.first === 1;
  return (asks && source.first === first) || scene.tokens[last - 1]!.text.startsWith('?');
}
