import { layoutCandidate } from '../parse/other-candidates.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Turn as Asked } from '../turns/turns-in.ts';
import { type Cast, mention, remember, speakersWithin } from './cast.ts';
import { type Character, characterOf, speakersFrom } from './character.ts';
import type { Speaker } from '../attribution.ts';
import { byLabel } from './labels.ts';
import { described } from './described.ts';
import type { Description } from './description.ts';
import { withBrackets } from './in-brackets.ts';
import { isInitials } from './same-name.ts';

/** A text with fewer labelled paragraphs has no turns. */
const FEWEST = 3;
/** Labels of whoever asks, and of lines that nobody says. */
const NOBODY =
  /^(?:q|question|questions|questioner|moderator|interviewer|interview|reporter|journalist|host|audience|transcript|participants|present|briefer|subject|date|unidentified|voice|voices)$/;
const ANSWERS = /^(?:a|answer)$/;

/** Whose turn a paragraph is: null outside of turns; with the words of its label, where it has one. */
export interface Turn {
  readonly label: TokenRange | null;
  /** The paragraph that has the label. */
  readonly scene: Scene;
  /** An answer without a name: "A. We will wait.", "— We will wait." */
  readonly answers?: boolean;
}

/** Whose turn of a transcript a paragraph is. */
export const whoseTurn = ({ label, aside }: Asked, scene: Scene): Turn => ({
  label: label?.name ?? null,
  scene,
  answers: label !== null && label.name === null && !aside,
});

/**
 * The turns of an interview, a briefing or a hearing, by paragraph: "BRAND: We will wait.", "Q: ... A: ...". A paragraph without a
 * label goes on with the turn before it, except at the end. All null in any other text. Cost O(paragraphs).
 */
export function turnsOf(scenes: readonly Scene[]): (Turn | null)[] {
  const labels = scenes.map(labelOf);
  const last = labels.findLastIndex((label) => label !== null);
  if (labels.filter((label) => label !== null).length < FEWEST) return scenes.map(() => null);
  let current: Turn | null = null;
  return scenes.map((scene, i) => {
    const label = labels[i]!;
    if (label !== null) current = { label, scene };
    return i <= last ? current : null;
  });
}

function labelOf(scene: Scene): TokenRange | null {
  const { tokens } = scene;
  if (tokens[1]?.text === ':' && /^[AQ]$/.test(tokens[0]!.text)) return { first: 0, last: 1 };
  const source = layoutCandidate(scene)?.source ?? null;
  if (source === null) return null;
  for (let i = source.first; i < source.last; i++) {
    const { text } = tokens[i]!;
    if (text === '(') break;
    if (text !== text.toUpperCase() || !/^[\p{L}.'’-]+$/u.test(text)) return null;
  }
  return source;
}

/** Whether a range is a label that names nobody: "Q", "MODERATOR". */
export function isNobodysLabel({ tokens }: Scene, { first, last }: TokenRange): boolean {
  return first === 0 && last === 1 && tokens[1]?.text === ':' && NOBODY.test(tokens[0]!.lower);
}

/** Whether a range is the label "A". */
export function isAnswer({ tokens }: Scene, { first, last }: TokenRange): boolean {
  return first === 0 && last === 1 && tokens[1]?.text === ':' && ANSWERS.test(tokens[0]!.lower);
}

/** Who speaks in a turn, as far as the text told before; "A" is whom the interview is with, and who `asks` is not. */
export function turnSpeaker({ label, scene, answers }: Turn, cast: Cast, asks = false): Speaker | null {
  if (answers !== true && (label === null || isNobodysLabel(scene, label))) return null;
  if (label === null || isAnswer(scene, label)) {
    if (cast.interviewee === undefined) cast.interviewee = firstInOffice(cast);
    return cast.interviewee === null ? null : (speakersFrom(cast.interviewee, null)[0] ?? null);
  }
  const labelled = byLabel(scene, label, cast);
  if (labelled !== null) return speakersFrom(labelled, null)[0] ?? null;
  const description = withBrackets(
    scene,
    label,
    described(scene.tokens, label, cast.registry),
    cast.registry,
  );
  if (!asks) present(cast, description);
  const speakers = speakersWithin(cast, description);
  return speakers.length === 1 ? speakers[0]! : null;
}

/** The first who answers in a briefing is whom the lines above it announce, where that is nobody else known by then. */
function present(cast: Cast, { name, office, gender }: Description): void {
  const { presenter } = cast;
  if (presenter === null || name === null || office !== null) return;
  cast.presenter = null;
  const announced = presenter.name?.split(' ').at(-1) ?? name;
  const called = name.split(' ').at(-1)!;
  if (announced.toLowerCase() !== called.toLowerCase() && !isInitials(called, presenter.name ?? '')) return;
  const known = cast.characters.filter(({ name: full }) => full?.toLowerCase().endsWith(name.toLowerCase()));
  const [one, other] = known;
  if (other !== undefined || (one !== undefined && (one.actors.length > 0 || !one.commits))) return;
  const own = cast.alliance() ?? cast.organisation();
  const actors = presenter.actors.length > 0 || own === null ? presenter.actors : [own];
  if (one !== undefined) {
    // "Admiral Ida Brand sat down.": the country was told above.
    one.actors = actors;
    one.office ??= presenter.office;
    return;
  }
  mention(
    cast,
    { ...presenter, actors, name: presenter.name ?? name, gender: presenter.gender ?? gender },
    true,
  );
}

/** Of the people who hold an office, the one named first. */
function firstInOffice({ characters }: Cast): Character | null {
  let first: Character | null = null;
  for (const each of characters) {
    const { kind, name, actors, commits, place } = each;
    if (kind !== 'person' || name === null || actors.length !== 1 || !commits) continue;
    if (first === null || place < first.place) first = each;
  }
  return first;
}

/** For each paragraph the next one in which somebody answers; -1 where nobody does. Cost O(n). */
export function nextAnswers(turns: readonly (Asked | null)[]): Int32Array {
  const next = new Int32Array(turns.length).fill(-1);
  for (let i = turns.length - 2; i >= 0; i--) next[i] = turns[i + 1]?.aside === false ? i + 1 : next[i + 1]!;
  return next;
}

/** Whom a question is put to: whoever answers `next`, as one whom "your" can mean; null for nobody known. */
export function addressedIn(
  scenes: readonly Scene[],
  turns: readonly (Asked | null)[],
  next: number,
  cast: Cast,
): Character | null {
  if (next < 0) return null;
  const speaker = turnSpeaker(whoseTurn(turns[next]!, scenes[next]!), cast);
  return speaker === null ? null : selfOf([speaker]);
}

/** Whoever had a turn is in mind after it, before those of whom they spoke. */
export function hadTurn(cast: Cast, { name }: Speaker): void {
  const one = name === null ? undefined : cast.characters.findLast((each) => each.name === name);
  if (name !== null) cast.hadTurns.add(name);
  if (one !== undefined) remember(cast, one, true);
}

/** Who speaks, as one whom "my" can mean, or several whom "our" can; null for nobody. */
export function selfOf(speakers: readonly Speaker[]): Character | null {
  const [one, other] = speakers.map(({ actor, name, office }) =>
    characterOf({
      kind: name === null && office === null ? 'body' : 'person',
      name,
      office,
      actors: actor === null ? [] : [actor],
    }),
  );
  if (one === undefined || other === undefined) return one ?? null;
  return characterOf({ kind: 'many', members: speakers.map((each) => selfOf([each])!) });
}
