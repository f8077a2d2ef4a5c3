import type { VotePeriod, VoteUnityOptions } from './vote-unity.ts';

/** A mean over fewer roll calls than this is read with care. */
const FEW = 10;

/** What to bear in mind when reading figures of votes, in sentences. */
export function voteWarnings(periods: readonly VotePeriod[], { by, quorum }: VoteUnityOptions): string[] {
  const warnings = ['votes are not unity: members may agree on what is voted and quarrel about what is not'];
  if (periods.length > 1) {
    warnings.push(
      `what comes to a vote differs from ${by} to ${by}, so a change of the index may be one of the agenda, not of the members`,
    );
  }
  const named = (some: readonly VotePeriod[]) => {
    const names = some.slice(0, 5).map(({ start, end }) => nameOf(start, end, by));
    return `${names.join(', ')}${some.length > 5 ? ` and ${some.length - 5} more` : ''}`;
  };
  const empty = periods.filter(({ rollCalls }) => rollCalls === 0);
  if (empty.length > 0) {
    const share = `${Math.round(quorum * 100)} % of the members`;
    warnings.push(`no roll call in which ${share} and at least two voted: ${named(empty)}`);
  }
  const few = periods.filter(({ rollCalls }) => rollCalls > 0 && rollCalls < FEW);
  if (few.length > 0) warnings.push(`fewer than ${FEW} roll calls count: ${named(few)}`);
  return warnings;
}

/** @example nameOf('2019-01-01', '2019-12-31', 'year') // '2019' */
export function nameOf(start: string, end: string, by: VoteUnityOptions['by']): string {
  if (by === 'year') return start.slice(0, 4);
  return by === 'month' ? start.slice(0, 7) : `${start} to ${end}`;
}
