import { dateOf, dayOf } from '../../stats/calendar.ts';
import { type Side } from '../../cohesion/index.ts';
import type { WordsDeedsClaim } from '../claim.ts';
import type { ActorPosition, Finding, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { type Done, deedsIn, doneByActor, doneOf } from './deeds-of.ts';
import { findingOf } from './finding.ts';
import { standOf } from './positions.ts';
import { list, sideWord } from './reason-words.ts';
import { DEEDS_COUNT, OTHERS_WITH_DEEDS } from './thresholds.ts';

/** How words and deeds of one actor bear on the claim; `unknown` where one of the two is. */
type Bearing = 'fits' | 'opposite' | 'between' | 'unknown';

/** Words and deeds of one actor. */
interface Both {
  readonly actor: string;
  readonly words: ActorPosition | null;
  readonly statements: readonly string[];
  readonly deeds: Done | null;
}

/**
 * Checks whether deeds follow words: the side of an actor's last word against the sign of the sum of its deeds in 365 days.
 *
 * No deed on record counts as nothing done where at least three others have deeds on the issue. Whether that is as said depends on
 * what the others did: who speaks for their side has not followed its words, who speaks for the other has. Where the
 * claim names the side of the words and they are on the other, it is mixed: it is half wrong, whatever the deeds are.
 */
export function checkWordsDeeds(
  claim: OnIssue<WordsDeedsClaim>,
  index: EvidenceIndex,
  { date, carry }: AsOf,
): Finding {
  const since = dateOf(dayOf(date)! - DEEDS_COUNT);
  const done = doneByActor(deedsIn(index, claim.issue, { from: since, to: date }));
  const deeds = deedsIn(index, claim.issue, { from: since, to: date });
  const others = [...done.keys()].filter((actor) => !claim.subjects.includes(actor));
  const othersSide = doneOf(deeds.filter(({ actor }) => !claim.subjects.includes(actor))).side;
  const actors = claim.subjects.map((actor): Both => {
    const { positions, statements } = standOf(index, claim.issue, [actor], date, carry);
    return { actor, words: positions[0] ?? null, statements, deeds: done.get(actor) ?? null };
  });
  const counts = others.length >= OTHERS_WITH_DEEDS;
  const bearings = actors.map((actor) => bearingOf(actor, claim, counts ? othersSide : null));
  const idsOf = (wanted: Bearing) =>
    actors.flatMap(({ statements, deeds: own }, i) =>
      bearings[i] === wanted ? [...statements, ...(own?.ids ?? [])] : [],
    );
  return findingOf(index, {
    verdict: verdictOf(bearings),
    reason: `${actors.map((actor) => actorWords(actor, since, date, carry)).join('; ')}${othersWords(actors, others.length, othersSide)}.`,
    figures: {
      kind: 'words-deeds',
      date,
      carry,
      since,
      actors: actors.map(({ actor, words, deeds: own }) => ({
        actor,
        words,
        deeds: own === null ? null : { count: own.ids.length, stance: own.stance, side: own.side },
      })),
      others: others.length,
      othersSide,
    },
    rests: actors.flatMap(({ statements, deeds: own }) => [...statements, ...(own?.ids ?? [])]),
    supporting: idsOf('fits'),
    opposing: idsOf('opposite'),
    period: { from: since, to: date },
    coverage: { known: bearings.filter((bearing) => bearing !== 'unknown').length, of: actors.length },
    wouldChange: wouldChange(actors, bearings, counts),
  });
}

/** @param othersSide the side on which the others acted; null where too few did to say anything of who did nothing */
function bearingOf(
  { words, deeds }: Both,
  { match, side }: WordsDeedsClaim,
  othersSide: Side | null,
): Bearing {
  if (words === null) return 'unknown';
  if (words.speakersDiffer || words.side === 'ambivalent') return 'between';
  const follows = followsWords(words.side, deeds?.side ?? null, othersSide);
  if (follows === null) return deeds === null && othersSide === null ? 'unknown' : 'between';
  if (side !== null && words.side !== side) return 'between';
  return follows === match ? 'fits' : 'opposite';
}

/** Whether deeds are on the side of the words; null where that cannot be said. */
function followsWords(words: Side, deeds: Side | null, othersSide: Side | null): boolean | null {
  if (deeds === 'ambivalent') return null;
  if (deeds !== null) return deeds === words;
  if (othersSide === null || othersSide === 'ambivalent') return null;
  return words !== othersSide;
}

function verdictOf(bearings: readonly Bearing[]): Verdict {
  const known = bearings.filter((bearing) => bearing !== 'unknown');
  if (known.length === 0) return 'not-enough-evidence';
  // Those known who differ, or stand between, decide it whatever the others did.
  if (new Set(known).size > 1 || known.includes('between')) return 'mixed';
  if (known.length < bearings.length) return 'not-enough-evidence';
  return known[0] === 'fits' ? 'supported' : 'contradicted';
}

function actorWords({ actor, words, deeds }: Both, since: string, date: string, carry: number): string {
  const said =
    words === null
      ? `nothing that ${actor} said is known in the ${carry} days up to ${date}`
      : `${actor} was ${sideWord(words.side)} when last heard (${words.date})${words.speakersDiffer ? ', though those who speak for it are on opposite sides' : ''}`;
  if (deeds === null) return `${said}, and no deed of it is on record from ${since} to ${date}`;
  const count = `${deeds.ids.length} ${deeds.ids.length === 1 ? 'deed' : 'deeds'}`;
  const where =
    deeds.side === 'ambivalent'
      ? 'cancel each other'
      : `${deeds.ids.length === 1 ? 'is' : 'are'} ${sideWord(deeds.side)}${deeds.ids.length === 1 ? '' : ' on the whole'}`;
  return `${said}; its ${count} from ${since} to ${date} ${where}`;
}

function othersWords(actors: readonly Both[], others: number, side: Side): string {
  if (actors.every(({ deeds }) => deeds !== null)) return '';
  if (others < OTHERS_WITH_DEEDS)
    return `; ${others === 0 ? 'nobody else has' : `only ${others} others have`} deeds on record there, too few to say that nothing was done`;
  const acted = side === 'ambivalent' ? 'on both sides' : side === 'pro' ? 'for it' : 'against it';
  return `; ${others} others have deeds on record there, ${acted} on the whole, so that no deed counts as none done`;
}

function wouldChange(actors: readonly Both[], bearings: readonly Bearing[], counts: boolean): string {
  const silent = actors.filter(({ words }) => words === null).map(({ actor }) => actor);
  if (silent.length > 0) return `a statement of ${list(silent)} on the issue would be needed.`;
  const idle = actors.filter(({ deeds }) => deeds === null).map(({ actor }) => actor);
  if (idle.length > 0) {
    return counts
      ? `a deed of ${list(idle)} on record could turn it round.`
      : `deeds of ${list(idle)}, or of at least ${OTHERS_WITH_DEEDS} others, would be needed.`;
  }
  if (bearings.includes('between'))
    return 'a word or a deed that tips the balance to one side would decide it.';
  return `a last word on the other side, or deeds that outweigh those on record, of ${list(actors.map(({ actor }) => actor))} would turn it round.`;
}
