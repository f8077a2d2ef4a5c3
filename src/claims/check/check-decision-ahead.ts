import {
  type ActorEvidence,
  decisionFromEvidence,
  headlineForecast,
  type HeadlineTable,
  type ShownRecord,
} from '../../decisions/index.ts';
import { type Position, positionsIn, sideOf } from '../../cohesion/index.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import type { ClaimedSide, PredictionClaim } from '../claim.ts';
import type { Finding, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { LEAST_KNOWN } from './unity-on.ts';
import { findingOf, notCheckable } from './finding.ts';
import { figure, members as membersWords, percent, sentenceOf, sideWord } from './reason-words.ts';

/** How often the interval of a forecast is to hold the outcome. */
const LEVEL = 0.8;

/** What the headline forecast says, from -1 (contra) to 1 (pro). */
interface Ahead {
  readonly outcome: number;
  readonly interval: readonly [number, number];
}

/**
 * Checks what an alliance is said to come to decide by the headline forecast from the positions carried to the date: its
 * whole 80% interval on the side foretold supports it, on the other contradicts it.
 */
export function checkDecisionAhead(
  claim: OnIssue<PredictionClaim>,
  index: EvidenceIndex,
  { date, carry }: AsOf,
): Finding {
  const alliance = claim.actors[0];
  const { headline } = index.models;
  if (alliance === undefined || claim.side === null)
    return notCheckable('the text does not say whose decision it foretells');
  if (headline === undefined) return notCheckable('it foretells a decision, and no forecast is at hand');
  const side = claim.negated ? otherSide(claim.side) : claim.side;
  const members = index.membersAt(alliance, date);
  const [from, to] = [dayOf(date)! - carry, dayOf(date)!];
  const positions = positionsIn(index.historyOf(claim.issue), { members, from, to });
  const coverage = { known: positions.length, of: members.length };
  const period = { from: dateOf(from), to: date };
  const rests = positions.flatMap(({ statements }) => statements);
  if (positions.length < LEAST_KNOWN) {
    return findingOf(index, {
      verdict: 'not-enough-evidence',
      reason: `a forecast needs the positions of at least ${LEAST_KNOWN} members of ${alliance} on ${claim.issue}; ${membersWords(positions.length)} of ${members.length} ${positions.length === 1 ? 'is' : 'are'} known in the ${carry} days up to ${date}.`,
      figures: null,
      rests,
      period,
      coverage,
      wouldChange: `${membersWords(LEAST_KNOWN - positions.length)} more with a known position on ${claim.issue}, said from ${period.from} to ${date}.`,
    });
  }
  const actors = positions.map((position) => actorOf(position, claim.issue, index, from, to));
  const ahead = aheadOf(claim.issue, actors, headline.table);
  const verdict = verdictOf(ahead, side);
  const record = recordOf(headline.record);
  const onSide = (wanted: ClaimedSide) =>
    positions.filter(({ stance }) => sideOf(stance) === wanted).flatMap(({ statements }) => statements);
  return findingOf(index, {
    verdict,
    reason: `${forecastWords(ahead, positions.length, members.length)}; ${record}`,
    figures: {
      kind: 'prediction',
      model: 'headline',
      date,
      ...ahead,
      level: LEVEL,
      known: positions.length,
      members: members.length,
      record,
    },
    rests,
    supporting: onSide(side),
    opposing: onSide(otherSide(side)),
    period,
    coverage,
    wouldChange: wouldChange(claim.issue, actors, headline.table, {
      verdict,
      side,
      unknown: members.length - positions.length,
    }),
  });
}

function otherSide(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}

function actorOf(
  { actor, stance }: Position,
  issue: string,
  index: EvidenceIndex,
  from: number,
  to: number,
): ActorEvidence {
  const inTime = index.saidBy(actor).filter(({ date }) => dayOf(date)! >= from && dayOf(date)! <= to);
  const stances = inTime.filter((said) => said.issue === issue).map((said) => said.stance);
  return { name: actor, stance, stances: stances.toSorted((a, b) => a - b), statements: inTime.length };
}

function aheadOf(issue: string, actors: readonly ActorEvidence[], table: HeadlineTable): Ahead {
  const { stance } = actors[0]!;
  // Where all agree there is nothing to decide between.
  if (actors.every((actor) => actor.stance === stance))
    return { outcome: stance, interval: [stance, stance] };
  const { decision } = decisionFromEvidence(issue, actors, null, 'evidence');
  const { outcome, interval } = headlineForecast(decision, table).outcomes[0]!;
  return { outcome, interval: interval(LEVEL) };
}

function verdictOf({ interval: [low, high] }: Ahead, side: ClaimedSide): Verdict {
  if (low > 0) return side === 'pro' ? 'supported' : 'contradicted';
  if (high < 0) return side === 'contra' ? 'supported' : 'contradicted';
  return 'mixed';
}

function forecastWords({ outcome, interval: [low, high] }: Ahead, known: number, of: number): string {
  const reach = low > 0 ? 'wholly for' : high < 0 ? 'wholly against' : 'which does not lie on one side';
  const unheard = known < of ? ', those not heard not at all' : '';
  return (
    `the headline forecast from the positions of ${membersWords(known)} of ${of}, all counted alike${unheard}, is ${figure(outcome)} ` +
    `[80% interval ${figure(low)} to ${figure(high)}], ${reach} (-1 is against, 1 is for)`
  );
}

function recordOf({ cases, meanError, coverage }: ShownRecord): string {
  return `on ${cases} decided cases that it had not seen this forecast was off by ${meanError.toFixed(1)} of 100 on average, and in ${percent(coverage)} of them its 80% interval held the outcome.`;
}

/** How many more members would have to speak on one side only to turn the verdict. */
function wouldChange(
  issue: string,
  actors: readonly ActorEvidence[],
  table: HeadlineTable,
  { verdict, side, unknown }: { verdict: Verdict; side: ClaimedSide; unknown: number },
): string {
  if (unknown === 0) return 'all members are known: only positions that change would change it.';
  const least = (wanted: ClaimedSide): number | null => {
    const added: ActorEvidence[] = [];
    for (let count = 1; count <= unknown; count++) {
      const stance = wanted === 'pro' ? 1 : -1;
      added.push({ name: `further member ${count}`, stance, stances: [stance], statements: 1 });
      if (verdictOf(aheadOf(issue, [...actors, ...added], table), wanted) === 'supported') return count;
    }
    return null;
  };
  const words = (wanted: ClaimedSide, what: string): string => {
    const count = least(wanted);
    const who = `${sideWord(wanted)} it`;
    return count === null
      ? `not even all ${unknown} further members ${who} would ${what} it`
      : `${membersWords(count)} more, known to be ${who}, would ${what} it`;
  };
  if (verdict === 'mixed' && least(side) === null && least(otherSide(side)) === null) {
    return `not even all ${unknown} further members, heard on one side only, would bring the whole interval there.`;
  }
  const parts = [
    ...(verdict === 'supported' ? [] : [words(side, 'support')]),
    ...(verdict === 'contradicted' ? [] : [words(otherSide(side), 'contradict')]),
  ];
  return sentenceOf(parts);
}
