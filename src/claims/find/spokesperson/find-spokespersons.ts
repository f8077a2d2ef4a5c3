import { beforePredicate, type BeforePredicate } from '../clause/before-predicate.ts';
import type { SpokespersonClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { type SpeakerSubject, speakerBefore } from '../subject/speaker-subject.ts';
import { ownerAt, type SpokenFor, spokenForAt, viewAt } from '../subject/spoken-for.ts';
import { isAboutElse, topicOfClaim } from '../topic.ts';
import type { Form } from '../../words/inflections.ts';
import { be } from '../../words/small-words.ts';
import {
  againstVerbs,
  besideWords,
  forWhom,
  ownName,
  representVerbs,
  speakVerbs,
  viewNouns,
  viewVerbs,
} from '../../words/speaking-words.ts';

/** A predicate of speaking for somebody, whose own words begin at `at`. */
interface Spoken {
  readonly at: number;
  readonly form: Form | 'be';
  readonly whom: SpokenFor;
  /** "Contradicts his government": not beside those named. */
  readonly against: boolean;
}

/**
 * The claims of a sentence that somebody speaks for others or does not: "France speaks for the alliance", "he spoke only
 * for himself", "the minister's line is not that of the cabinet", "represents the view of most allies", "contradicts his
 * own government".
 */
export function findSpokespersons(scene: Scene): Draft<SpokespersonClaim>[] {
  const claims: Draft<SpokespersonClaim>[] = [];
  let last: { readonly subject: SpeakerSubject; readonly end: number } | null = null;
  for (let at = 1; at < scene.words.length; at++) {
    const spoken = spokenAt(scene, at);
    if (spoken === null) continue;
    const { words } = scene;
    const floor = floorOf(words, at);
    const before = beforePredicate(words, at, floor);
    if (!fits(spoken, before)) continue;
    const shared: SpeakerSubject | null =
      last !== null && isJoined(scene, last.end, before.start) ? last.subject : null;
    const subject: SpeakerSubject | null =
      speakerBefore(scene, before.start, floor) ??
      shared ??
      sharedSubject(scene, before.start, floor) ??
      norSubject(scene, before.start, floor);
    if (subject === null) continue;
    const from = shared === subject ? before.start : subject.start;
    const claim = claimOf(scene, subject, spoken, plainly(scene, before, at), from);
    if (claim === null) continue;
    claims.push(claim);
    last = { subject, end: spoken.whom.end };
    at = spoken.whom.end - 1;
  }
  return claims;
}

function fits({ form }: Spoken, before: BeforePredicate): boolean {
  if (form === 'be') return before.be;
  if (form === 'ing') return before.be;
  return !(before.be && form === 'past');
}

/** "Nor does his minister speak for himself": turned round, as in a question. */
function norSubject(scene: Scene, end: number, floor: number): SpeakerSubject | null {
  const { words } = scene;
  if (!/^(?:nor|neither)$/.test(words[floor]?.lower ?? '')) return null;
  if (!/^(?:does|do|did|can|could|is|was|has)$/.test(words[floor + 1]?.lower ?? '')) return null;
  const subject = speakerBefore({ ...scene, question: true }, end, floor + 2);
  return subject?.start === floor + 2 ? { ...subject, start: floor, neither: !subject.neither } : null;
}

/** "Cannot be taken to speak for" says that somebody does not. */
function plainly({ words }: Scene, before: BeforePredicate, at: number): BeforePredicate {
  const cannot = words.slice(before.start, at).some(({ lower }) => /^(?:cannot|can't)$/.test(lower));
  return cannot && before.negated && before.mood === 'modal' ? { ...before, mood: null } : before;
}

function isJoined({ words }: Scene, end: number, start: number): boolean {
  const joint = words.slice(end, start).map(({ lower }) => lower);
  return joint.length > 0 && joint.length <= 2 && joint.every((word) => /^(?:,|and|but|yet|or)$/.test(word));
}

/** "Crosetto is against it and speaks for his government": the subject that opens the clause. */
function sharedSubject(scene: Scene, start: number, floor: number): SpeakerSubject | null {
  const { words } = scene;
  if (!/^(?:and|but|yet)$/.test(words[start - 1]?.lower ?? '')) return null;
  for (let end = floor + 1; end < Math.min(start - 1, floor + 10); end++) {
    const subject: SpeakerSubject | null = speakerBefore(scene, end, floor);
    const verb = beforePredicate(words, end + 2, end);
    if (subject?.start === floor && verb.auxiliary && verb.start === end) return subject;
  }
  return null;
}

function spokenAt(scene: Scene, at: number): Spoken | null {
  return speaking(scene, at) ?? viewing(scene, at) ?? against(scene, at) ?? being(scene, at);
}

/** "Speaks (only) for ...", "spoke in his own name", "is speaking on behalf of ...". */
function speaking(scene: Scene, at: number): Spoken | null {
  const { words } = scene;
  const verb = phraseAt(speakVerbs, words, at);
  if (verb === null) return null;
  let next = verb.end;
  let not = false;
  let only = false;
  while (
    /^(?:only|solely|merely|just|simply|purely|exclusively|not|here|there|today|again|always|out|up|strictly|also|likewise|indeed)$/.test(
      words[next]?.lower ?? '',
    )
  ) {
    const word = words[next]!.lower;
    if (word === 'not') {
      if (/^(?:only|just)$/.test(words[next + 1]?.lower ?? '')) return null;
      not = true;
    } else if (/^(?:only|solely|merely|just|purely|exclusively|strictly)$/.test(word)) only = true;
    next += 1;
  }
  const own = phraseAt(ownName, words, next);
  const themselves: SpokenFor = { whom: 'themselves', quantity: null, negated: true, end: own?.end ?? next };
  if (own !== null) return { at, form: verb.value, whom: themselves, against: false };
  const preposition = phraseAt(forWhom, words, next);
  if (preposition === null) return null;
  const whom = spokenForAt(scene, preposition.end);
  if (whom === null) return null;
  const alone = /^(?:only|alone)$/.test(words[whom.end]?.lower ?? '');
  const spoken = (only || alone) && !not ? narrowed(scene, whom) : { ...whom, negated: whom.negated !== not };
  return { at, form: verb.value, whom: alone ? { ...spoken, end: spoken.end + 1 } : spoken, against: false };
}

/** "Speaks only for Italy": not for the alliance. */
function narrowed({ alliance, registry }: Scene, spoken: SpokenFor): SpokenFor {
  const { whom } = spoken;
  const other =
    whom === 'own' || (typeof whom === 'object' && registry.actors.get(whom.actor)?.kind !== 'organisation');
  return other && alliance !== null ? { ...spoken, whom: 'alliance', negated: true } : spoken;
}

/** "Represents the view of most allies", "voices what the alliance thinks", "represents nobody but himself". */
function viewing(scene: Scene, at: number): Spoken | null {
  const { words } = scene;
  const verb = phraseAt(viewVerbs, words, at);
  const says = /^(?:says?|said|saying)$/.test(words[at]!.lower);
  if (verb === null && !says) return null;
  let next = verb?.end ?? at + 1;
  let not = false;
  while (/^(?:only|merely|just|simply|not|aloud|publicly|openly)$/.test(words[next]?.lower ?? '')) {
    if (words[next]!.lower === 'not') not = true;
    next += 1;
  }
  if (says && words[next]?.lower !== 'what') return null;
  const view = viewAt(scene, next);
  const form = verb?.value ?? 'finite';
  if (view !== null) return { at, form, whom: { ...view, negated: view.negated !== not }, against: false };
  if (verb === null || phraseAt(representVerbs, words, at) === null) return null;
  const whom = spokenForAt(scene, next);
  // An ambassador represents a state by office, whatever is said.
  if (whom === null || typeof whom.whom === 'object' || whom.whom === 'own') return null;
  return { at, form, whom: { ...whom, negated: whom.negated !== not }, against: false };
}

/** "Contradicts his own government", "broke with the cabinet": one's own side only; of others it is who sides with whom. */
function against(scene: Scene, at: number): Spoken | null {
  const verb = phraseAt(againstVerbs, scene.words, at);
  if (verb === null) return null;
  const whom = lineOf(scene, verb.end);
  return whom === null ? null : { at, form: verb.value, whom, against: true };
}

/** "The line of his government", "that of the cabinet", "his government". */
function lineOf(scene: Scene, at: number): SpokenFor | null {
  const whom = viewAt(scene, at) ?? spokenForAt(scene, at);
  // "At odds with itself" is said of a state that is divided.
  return whom?.whom === 'themselves' ? null : whom;
}

/** "[His words] are not those of his government", "is at odds with his cabinet", "is the voice of the alliance". */
function being(scene: Scene, at: number): Spoken | null {
  const { words } = scene;
  if (!isAfterBe(scene, at)) return null;
  // "[His words] are his own (and not those of his government)".
  if (/^(?:his|her)$/.test(words[at]!.lower) && words[at + 1]?.lower === 'own' && isOfWords(scene, at)) {
    const whom: SpokenFor = { whom: 'themselves', quantity: null, negated: true, end: at + 2 };
    if (/^(?:[.,;:!?]|and|alone|but|not|rather)$/.test(words[at + 2]?.lower ?? '.'))
      return { at, form: 'be', whom, against: false };
  }
  const beside = phraseAt(besideWords, words, at);
  if (beside !== null) {
    const whom = lineOf(scene, beside.end);
    return whom === null ? null : { at, form: 'be', whom, against: !beside.value };
  }
  const whom = /^(?:that|those|his|her|the)$/.test(words[at]!.lower)
    ? (viewAt(scene, at) ?? ownerAt(scene, at) ?? voiceAt(scene, at))
    : (ownerAt(scene, at) ?? voiceAt(scene, at) ?? sharedBy(scene, at));
  return whom === null ? null : { at, form: 'be', whom, against: false };
}

/** Whether what is before "be" are words: "his remarks were his own". */
function isOfWords({ words }: Scene, at: number): boolean {
  let link = at - 1;
  while (link > 0 && !be.has(words[link]!.lower)) link -= 1;
  return viewNouns.has(words[link - 1]?.lower ?? '');
}

function isAfterBe({ words }: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (be.has(words[i]!.lower) || /^(?:remains?|remained)$/.test(words[i]!.lower)) return true;
    if (
      !/^(?:not|never|also|still|only|no|longer|now|just|clearly|plainly|hardly|simply|far|from)$/.test(
        words[i]!.lower,
      )
    )
      return false;
  }
  return false;
}

/** "Is the voice of the alliance". */
function voiceAt(scene: Scene, at: number): SpokenFor | null {
  const { words } = scene;
  const the = words[at]?.lower === 'the' ? at + 1 : at;
  if (
    !/^(?:voice|mouthpiece)$/.test(words[the]?.lower ?? '') ||
    !/^(?:of|for)$/.test(words[the + 1]?.lower ?? '')
  )
    return null;
  return spokenForAt(scene, the + 2);
}

/** "[His view] is shared by most allies". */
function sharedBy(scene: Scene, at: number): SpokenFor | null {
  const { words } = scene;
  return words[at]?.lower === 'shared' && words[at + 1]?.lower === 'by' ? spokenForAt(scene, at + 2) : null;
}

function claimOf(
  scene: Scene,
  { speakers, person, neither }: SpeakerSubject,
  { whom: named, against: contrary }: Spoken,
  before: BeforePredicate,
  start: number,
): Draft<SpokespersonClaim> | null {
  // "France speaks for France": for nobody else.
  const itself = person === null && typeof named.whom === 'object' && speakers.includes(named.whom.actor);
  const whom: SpokenFor = itself ? { ...named, whom: 'themselves', negated: !named.negated } : named;
  const speaksFor = whomOf(scene, speakers, person !== null, whom);
  if (speaksFor === null || (contrary && !(person !== null && speakers.includes(speaksFor)))) return null;
  if (person === null && speakers.includes(speaksFor)) return null;
  const end = clauseEnd(scene.words, whom.end);
  if (isAboutElse(scene, whom.end, end)) return null;
  const frame = frameOf(scene, start, end, before.mood);
  if (frame === null) return null;
  const { from, ...common } = frame;
  const vague = whom.quantity?.vague === true ? 'its quantity names no number' : null;
  return {
    ...common,
    ...topicOfClaim(scene, from, end),
    uncheckable: common.uncheckable ?? vague,
    kind: 'spokesperson',
    actors: [...new Set([...speakers, speaksFor])],
    speakers,
    person,
    speaksFor,
    quantity: whom.quantity,
    negated: (whom.negated !== before.negated) !== (contrary !== neither),
  };
}

/** Id of who is spoken for; null where that stays open. */
function whomOf(
  scene: Scene,
  speakers: readonly string[],
  isPerson: boolean,
  { whom }: SpokenFor,
): string | null {
  if (typeof whom === 'object') return whom.actor;
  if (whom === 'alliance') return scene.alliance;
  if (isPerson) return speakers[0]!;
  // A state that speaks for itself does not speak for its alliance.
  return whom === 'themselves' ? scene.alliance : null;
}
