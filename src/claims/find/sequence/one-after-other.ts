import { clauseEnd } from '../clause/clause.ts';
import { findSides } from '../side/find-sides.ts';
import { fits } from '../clause/form-fits.ts';
import { phraseAt } from '../phrase-book.ts';
import { predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { aboutAt, bareAbout, namedBefore, type Sequence } from './sequence.ts';
import { phraseOf } from '../word.ts';
import { whoAfter } from '../subject/who-before.ts';
import { isTimeWord } from '../../words/opening-words.ts';
import { followings, orders, paces } from '../../words/sequence-words.ts';
import { isAdverb } from '../../words/small-words.ts';
import { inOrder } from './in-order.ts';

/** "Sweden followed France in backing it", "Italy preceded Spain on troops", "followed France's lead on it". */
export function follows(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  const found = phraseAt(followings, words, at);
  if (found === null) return null;
  const lead = predicateLead(scene, at);
  if (!fits(found.value.form, lead)) return null;
  const whom = whoAfter(scene, found.end) ?? exampleOf(scene, found.end);
  const subject = whom === null ? null : namedBefore(scene, lead);
  if (whom === null || subject === null) return null;
  let { end } = whom;
  if (/^(?:to it|to the punch)/.test(`${words[end]?.lower} ${words[end + 1]?.lower}`)) end += 2;
  const about =
    aboutAt(scene, subject.start, end) ??
    (found.value.form === 'finite' ? null : bareAbout(scene, subject.start, end));
  if (about === null) return null;
  return inOrder(found.value.earlier, subject.actors, whom.actors, {
    start: subject.start,
    after: about.end,
    end: clauseEnd(words, about.end),
    side: about.side,
    topic: about.topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, end]],
  });
}

/** "France's lead", "the example of France" behind "followed". */
function exampleOf(scene: Scene, at: number) {
  const { words, mentions } = scene;
  const mention = mentions.find(({ from }) => from === at);
  if (mention === undefined || mention.role === 'person' || !/'s?$/.test(words[mention.to - 1]!.lower))
    return null;
  if (!/^(?:lead|example|suit|footsteps)$/.test(words[mention.to]?.lower ?? '')) return null;
  return { actors: [mention.actor], end: mention.to + 1 };
}

/** "France backed it, and Sweden followed two weeks later". */
export function followsSuit(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  if (words[at]!.lower !== 'followed') return null;
  const next = words[at + 1]?.lower ?? '.';
  if (!/^(?:suit|soon|shortly|later|only|days|weeks|months|within|a|two|three|some|[,.;:!?—–])$/.test(next))
    return null;
  const lead = predicateLead(scene, at);
  if (lead.be) return null;
  const subject = namedBefore(scene, lead);
  if (subject === null) return null;
  const end = clauseEnd(words, at);
  if (
    !words
      .slice(at + 1, end)
      .every(
        ({ lower }) => isTimeWord(lower) || isAdverb(lower) || /^(?:suit|soon|shortly|later|,)$/.test(lower),
      )
  )
    return null;
  const first = findSides(scene).findLast(
    (claim) => claim.kind === 'side' && claim.start < words[subject.start]!.start,
  );
  if (first?.kind !== 'side' || first.side === null || first.negated || first.partners.length > 0)
    return null;
  if (first.subjects.some((actor) => subject.actors.includes(actor))) return null;
  const { issue, issueFrom } = first;
  return inOrder(false, subject.actors, first.subjects, {
    start: subject.start,
    after: end,
    end,
    side: first.side,
    topic: { issue, issueFrom: issueFrom === 'document' ? issueFrom : 'paragraph' },
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, end]],
  });
}

/** "Sweden was ahead of France in backing it", "slower than Italy to oppose it". */
export function outpaces(scene: Scene, at: number): Sequence | null {
  const found = phraseAt(paces, scene.words, at);
  if (found === null) return null;
  const lead = predicateLead(scene, pastMeasure(scene, at));
  const asked = scene.question && scene.words.slice(0, at).some(({ lower }) => /^(?:was|were)$/.test(lower));
  const whom = lead.be || asked ? whoAfter(scene, found.end) : null;
  const subject = whom === null ? null : namedBefore(scene, lead);
  if (whom === null || subject === null) return null;
  const about = aboutAt(scene, subject.start, whom.end) ?? byHowMuch(scene, subject.start, at, whom.end);
  if (about === null || (about.side === null && phraseAt(orders, scene.words, at)?.value === undefined))
    return null;
  return inOrder(found.value, subject.actors, whom.actors, {
    start: subject.start,
    after: about.end,
    end: clauseEnd(scene.words, about.end),
    side: about.side,
    topic: about.topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, whom.end]],
  });
}

/** "[Two weeks] ahead of": where what says by how much begins. */
function pastMeasure({ words }: Scene, at: number): number {
  const unit = /^(?:days?|weeks?|months?|fortnight|hours?|years?)$/.test(words[at - 1]?.lower ?? '');
  if (!unit) return at;
  return /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+)$/.test(
    words[at - 2]?.lower ?? '',
  )
    ? at - 2
    : at;
}

/** "Was behind Slovakia by a day", "was two weeks ahead of it", "was Sweden before Italy?": of time, and not of a place or a friend. */
function byHowMuch(scene: Scene, start: number, at: number, end: number) {
  const { words, question } = scene;
  const measured =
    pastMeasure(scene, at) < at ||
    /^by (?:a|an|one|two|three|some|several|nearly|almost|about|\w+ly|\d+) /.test(
      `${phraseOf(words, end, end + 3)} `,
    );
  const order = /^(?:before|after)$/.test(words[at]!.lower) && question && words.length - end <= 1;
  return measured || order ? bareAbout(scene, start, end) : null;
}
