import type { Registry } from '../../coding/registry/registry.ts';
import { EntenteError } from '../../error.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import type { Rng } from '../../stats/rng.ts';
import { findCamps, pivotalMembers, sideBySide } from '../camps/index.ts';
import { periodFrames } from '../frame.ts';
import { issuesAsked } from '../issues-asked.ts';
import { alliancePosition } from './alliance-position.ts';
import { allianceVoices } from './alliance-voices.ts';
import { dividedWithin } from './divided-within.ts';
import type { EvidenceTable } from './evidence-table.ts';
import { type PositionHistory, positionHistory } from './position-history.ts';
import { settledRule } from './position-rule.ts';
import type { IssuePositions, Positions, PositionsOptions, ShownPosition } from './positions.ts';
import { positionsWarnings } from './positions-warnings.ts';
import { shownPositions, spokenBy, spokenIn } from './shown.ts';
import { standingsOn } from './standings-on.ts';

/** Whose positions, and what is known of it. */
export interface MeasuredAlliance {
  /** Id. */
  readonly alliance: string;
  readonly registry: Registry;
  /** The ids of the members on an ISO date. */
  readonly membersOn: (date: string) => readonly string[];
  /** For Shapley values of more than 20 members over several issues. */
  readonly rng: Rng;
}

/**
 * Where each member of an alliance stands on each issue on a date, how that spreads, who sides with whom, on whom the agreement index
 * hangs, which members contradict themselves and who speaks for the alliance; with the positions at the end of each week or month, if
 * asked.
 *
 * A member is who is one on the date, whenever it spoke; what was said on the date itself counts. At the end of a month the positions
 * are those that `measureUnity` carries.
 *
 * @throws EntenteError for an empty table, an issue that the table does not hold, a date that does not exist, or no members on the date
 * @example
 * measurePositions(evidenceTable(statements), nato, { issue: 'troops', at: '2024-03-31', rule: {} }).issues[0].alliance.counts
 * // { pro: 4, contra: 13, ambivalent: 3 } on the full table of the public case
 */
export function measurePositions(
  table: EvidenceTable,
  { alliance, registry, membersOn, rng }: MeasuredAlliance,
  { issue, at, rule, periods = null, overlap = 1, level = 0.95 }: PositionsOptions,
): Positions {
  const day = dayOf(at);
  if (day === null) throw new EntenteError('input', 'no such date', at, 'write it as 2024-03-31');
  const asked = issuesAsked(table, issue);
  const members = membersOn(at);
  if (members.length === 0) {
    const advice =
      'the registry records none on this date; take another, or give a codebook with them under alliances:';
    throw new EntenteError('input', 'no members', `${alliance} on ${at}`, advice);
  }
  const settled = settledRule(rule);
  const shown = shownPositions(table, level);
  const histories = asked.map((one) => positionHistory(table, one));

  function positionsOf(history: PositionHistory, day: number, members: readonly string[]): ShownPosition[] {
    return standingsOn(history, members, day, rule).map(shown);
  }

  const issues = histories.map((history): IssuePositions => {
    const positions = positionsOf(history, day, members);
    const { carry } = settled;
    return {
      issue: history.issue,
      positions,
      alliance: alliancePosition(members, positions),
      pivotal: pivotalMembers(positions, { rng }),
      divided: dividedWithin(history, members, day, carry).map(({ actor, pairs }) => ({
        actor,
        pairs: pairs.map(({ first, second, opposed }) => ({
          opposed,
          statements: [spokenIn(table, first), spokenIn(table, second)],
        })),
      })),
      voices: allianceVoices(history, { alliance, registry, day, carry, members: positions }).map(
        (voice) => ({
          ...spokenBy(table, voice),
          because: voice.because,
          sharing: voice.sharing,
          known: voice.known,
        }),
      ),
    };
  });

  const all = issues.flatMap(({ positions }) => positions);
  return {
    at,
    members: members.length,
    rule: settled,
    level,
    issues,
    camps: campsOf(issues, overlap),
    pivotal: issues.length === 1 ? issues[0]!.pivotal : pivotalMembers(all, { rng }),
    series: (periods === null ? [] : periodFrames(periods)).map(({ start, end, date }) => {
      const then = membersOn(date);
      return {
        start: dateOf(start),
        end: dateOf(end),
        members: then.length,
        issues: histories.map((history) => {
          const positions = positionsOf(history, end, then);
          return { issue: history.issue, positions, alliance: alliancePosition(then, positions) };
        }),
      };
    }),
    warnings: issues.flatMap((one) => positionsWarnings(table, one, at)),
  };
}

/** The camps of those whose position is known on any issue. */
function campsOf(issues: readonly IssuePositions[], overlap: number): Positions['camps'] {
  const actors = [
    ...new Set(issues.flatMap(({ positions }) => positions.map(({ actor }) => actor))),
  ].toSorted();
  const stances = new Float64Array(actors.length * issues.length).fill(Number.NaN);
  const row = new Map(actors.map((actor, i) => [actor, i]));
  for (const [column, { positions }] of issues.entries())
    for (const { actor, stance } of positions) stances[row.get(actor)! * issues.length + column] = stance;
  const sides = sideBySide(actors, stances, issues.length, overlap);
  const camps = findCamps(sides);
  const places = camps.order.map((actor) => row.get(actor)!);
  const similarity = places.map((a) =>
    places.map((b) => {
      const alike = sides.similarity[a * actors.length + b]!;
      return Number.isNaN(alike) ? null : alike;
    }),
  );
  return { ...camps, overlap, similarity };
}
