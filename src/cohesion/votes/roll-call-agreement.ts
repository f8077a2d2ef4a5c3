import { NO_VOTE, type RollCalls } from '../../coding/votes/roll-calls.ts';
import { agreementOf } from '../agreement-index.ts';
import type { VotingMember } from './voting-members.ts';

/** What a group did in each roll call; index `i` is roll call `i`. */
export interface RollCallAgreement {
  /** The agreement index; -1 where too few of the group voted. */
  readonly index: Float64Array;
  /** Members on the day, voting or not, in the table or not. */
  readonly members: Int32Array;
  readonly pro: Int32Array;
  readonly contra: Int32Array;
  readonly ambivalent: Int32Array;
}

/**
 * The agreement index of a group in each roll call, where at least `quorum` of its members on that day voted, and two.
 *
 * O(roll calls * members), over typed arrays.
 *
 * @param quorum share of the members that must vote; 0 to 1
 * @throws RangeError unless `quorum` is a share
 * @example rollCallAgreement(votes, alwaysMembers(['France', 'Poland', 'Spain']), 0.5).index // one says no, two yes: [0.5]
 */
export function rollCallAgreement(
  rollCalls: RollCalls,
  members: readonly VotingMember[],
  quorum: number,
): RollCallAgreement {
  if (!(quorum >= 0 && quorum <= 1)) throw new RangeError(`no share: ${quorum}`);
  const { day, actors, votes } = rollCalls;
  const count = day.length;
  const width = actors.length;
  const columns = new Map(actors.map((actor, column) => [actor, column]));
  const column = Int32Array.from(members, ({ actor }) => columns.get(actor) ?? -1);
  const from = Float64Array.from(members, (member) => member.from);
  const to = Float64Array.from(members, (member) => member.to);
  const result = {
    index: new Float64Array(count),
    members: new Int32Array(count),
    pro: new Int32Array(count),
    contra: new Int32Array(count),
    ambivalent: new Int32Array(count),
  };
  for (let call = 0; call < count; call++) {
    const at = call * width;
    const today = day[call]!;
    let [all, pro, contra, ambivalent] = [0, 0, 0, 0];
    for (let m = 0; m < column.length; m++) {
      if (today < from[m]! || today > to[m]!) continue;
      all += 1;
      const own = column[m] ?? -1;
      const vote = own < 0 ? NO_VOTE : votes[at + own];
      if (vote === 1) pro += 1;
      else if (vote === -1) contra += 1;
      else if (vote === 0) ambivalent += 1;
    }
    const voting = pro + contra + ambivalent;
    result.members[call] = all;
    result.pro[call] = pro;
    result.contra[call] = contra;
    result.ambivalent[call] = ambivalent;
    const counts = voting >= 2 && voting >= quorum * all;
    result.index[call] = counts ? agreementOf(Math.max(pro, contra, ambivalent), voting) : -1;
  }
  return result;
}
