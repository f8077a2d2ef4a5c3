import type { ClaimedSide } from '../../claim.ts';
import type { Level } from './level.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { issueIn, type Topic, topicOfClaim, topicOfObject } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { isTimeWord } from '../../words/opening-words.ts';
import { sidePredicates, turning } from '../../words/side-words.ts';
import { isAdverb } from '../../words/small-words.ts';

/** What a claim of level is about, and on which side it puts all of them. */
export interface LevelTopic extends Topic {
  readonly side: ClaimedSide | null;
  /** It is about something that is no issue of the codebook. */
  readonly other: boolean;
}

const ABOUT = /^(?:on|over|about|regarding|concerning|behind|against|around|in|by|for|when|as|to|towards?)$/;
const PUBLIC =
  /^(?:in (?:public|private|truth|fact|practice|reality|principle|name|this|general|april|march)|for (?:now|once|years|months|weeks|good|all)|as (?:ever|always|before|never|it|they|a|any)|by (?:now|then)|over the (?:past|last)|about it|at)\b/;

/** What the words behind a level, `[level.end, end)` of a clause that begins at word `from`, say that it is about. */
export function levelTopic(scene: Scene, level: Level, from: number, end: number): LevelTopic {
  const { words } = scene;
  const side = level.polarity === 1 && !level.issueFirst ? sideBehind(scene, level.end, end) : null;
  const whole = topicOfClaim(scene, from, end);
  if (whole.issueFrom === 'claim') return { ...whole, side, other: false };
  let at = level.end;
  while (at < end && (isAdverb(words[at]!.lower) || words[at]!.lower === ',')) at += 1;
  const word = words[at]?.lower ?? '';
  const phrase = phraseOf(words, at, end);
  const spoken =
    at < end && ABOUT.test(word) && !PUBLIC.test(phrase) && !isTimeWord(words[at + 1]?.lower ?? '');
  if (!spoken || topicOfObject(scene, from, at, end) !== null) return { ...whole, side, other: false };
  // "On how to pay for it", "on the matter", "over whether to": an object that may point back.
  const back =
    /^(?:on|over|about) (?:how|whether|what|where|when|the (?:matter|question|issue|subject|point|principle))\b/.test(
      phrase,
    );
  return back ? { ...whole, side, other: false } : { issue: null, issueFrom: null, side: null, other: true };
}

/** "United against it", "of one mind in opposing it", "unanimous in their support": the side of all. */
function sideBehind(scene: Scene, at: number, end: number): ClaimedSide | null {
  const { words } = scene;
  let i = at;
  while (i < end && isAdverb(words[i]!.lower)) i += 1;
  const word = words[i]?.lower ?? '';
  const named = (from: number) =>
    issueIn(scene, from, Math.min(end, from + 9)) !== null ||
    /^(?:it|the idea|this|that|the plan|the proposal)\b/.test(phraseOf(words, from, end));
  if (word === 'against' || word === 'behind' || word === 'for') {
    if (!named(i + 1)) return null;
    const side: ClaimedSide = word === 'against' ? 'contra' : 'pro';
    return phraseAt(turning, words, i + 1) === null ? side : opposite(side);
  }
  if (word !== 'in') return null;
  const noun =
    /^in (?:its |their )?(?:\w+ )?(opposition|rejection|refusal|hostility|support|favour|favor|backing|endorsement)\b/.exec(
      phraseOf(words, i, end),
    );
  if (noun !== null) return /^(?:opp|rej|ref|host)/.test(noun[1]!) ? 'contra' : 'pro';
  const act = phraseAt(sidePredicates, words, i + 1)?.value;
  if (act?.kind !== 'verb' || act.form !== 'ing') return null;
  return act.side;
}

function opposite(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}
