import type { Deed } from '../deed.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import { NO_VOTE, type RollCalls } from './roll-calls.ts';

/** The unit of a deed that is a vote. */
export const VOTE = 'vote';

/**
 * Votes as deeds of stance pro, ambivalent or contra, one for each vote that was cast: its issue is that of the roll call, or the roll call
 * itself where the table names none; its span is the cell of the vote.
 *
 * @param rollCalls read with bounds
 * @param text of the table
 * @param by the document that the table is, and who coded it
 * @example votesAsDeeds(votes, text, { document: 'un', coder: 'un' })[0]?.id // 'un:3:Argentina'
 */
export function votesAsDeeds(
  rollCalls: RollCalls,
  text: string,
  by: { readonly document: string; readonly coder: string },
): Deed[] {
  const { ids, day, issues, actors, votes, bounds } = rollCalls;
  if (bounds === null) throw new RangeError('no bounds: read the votes with withBounds');
  const deeds: Deed[] = [];
  for (const [call, id] of ids.entries()) {
    const date = dateOf(day[call]!);
    const issue = issues[call] ?? id;
    for (const [a, actor] of actors.entries()) {
      const cell = call * actors.length + a;
      if (votes[cell] === NO_VOTE) continue;
      const [start, end] = [bounds[2 * cell]!, bounds[2 * cell + 1]!];
      deeds.push({
        id: `${by.document}:${id}:${actor}`,
        document: by.document,
        span: { start, end, text: text.slice(start, end) },
        actor,
        issue,
        date,
        stance: votes[cell]!,
        magnitude: null,
        unit: VOTE,
        page: null,
        coder: by.coder,
      });
    }
  }
  return deeds;
}

/**
 * The roll calls that deeds of a store came from, as `votesAsDeeds` made them; other deeds are left aside.
 *
 * @example rollCallsOfDeeds(votesAsDeeds(votes, text, by)).votes // as many votes as there were
 */
export function rollCallsOfDeeds(deeds: readonly Deed[]): RollCalls {
  const own = deeds.filter(({ id, unit, actor }) => unit === VOTE && id.endsWith(`:${actor}`));
  const calls = new Map<string, Deed>();
  const actors = new Map<string, number>();
  const call = ({ id, actor }: Deed) => id.slice(0, -actor.length - 1);
  for (const deed of own) {
    if (!calls.has(call(deed))) calls.set(call(deed), deed);
    if (!actors.has(deed.actor)) actors.set(deed.actor, actors.size);
  }
  const ids = [...calls.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const votes = new Int8Array(ids.length * actors.size).fill(NO_VOTE);
  for (const deed of own) {
    votes[numbers.get(call(deed))! * actors.size + actors.get(deed.actor)!] = Math.sign(deed.stance);
  }
  return {
    ids,
    day: Int32Array.from(calls.values(), ({ date }) => dayOf(date)!),
    issues: Array.from(calls.values(), ({ issue }) => issue),
    actors: [...actors.keys()],
    votes,
    bounds: null,
    unknown: [],
    notes: [],
  };
}
