import type { RollCalls } from '../../coding/votes/roll-calls.ts';
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

/** Three counts in one number, so that a vote is one addition: pro, ambivalent, contra in 10 bits each; `vote + 1` is the place. */
const PACKED = Int32Array.of(1 << 20, 1 << 10, 1, 0);
/** As many votes as 10 bits count. */
const MOST = 1023;

/**
 * The agreement index of a group in each roll call, where at least `quorum` of its members on that day voted, and two.
 *
 * O(roll calls * members), over typed arrays; who is a member is asked once between two days on which that changes.
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
  const on = membershipOf(members, actors);
  const result = {
    index: new Float64Array(count),
    members: new Int32Array(count),
    pro: new Int32Array(count),
    contra: new Int32Array(count),
    ambivalent: new Int32Array(count),
  };
  for (let call = 0; call < count; call++) {
    const { columns, size } = on(day[call]!);
    const at = call * width;
    let [pro, contra, ambivalent] = [0, 0, 0];
    for (let from = 0; from < columns.length; from += MOST) {
      const to = Math.min(columns.length, from + MOST);
      let packed = 0;
      for (let m = from; m < to; m++) packed += PACKED[votes[at + columns[m]!]! + 1]!;
      pro += packed & MOST;
      ambivalent += (packed >> 10) & MOST;
      contra += packed >> 20;
    }
    const voting = pro + contra + ambivalent;
    result.members[call] = size;
    result.pro[call] = pro;
    result.contra[call] = contra;
    result.ambivalent[call] = ambivalent;
    const counts = voting >= 2 && voting >= quorum * size;
    result.index[call] = counts ? agreementOf(Math.max(pro, contra, ambivalent), voting) : -1;
  }
  return result;
}

/** The members on a day: how many, and the columns of those that the table has. */
interface Membership {
  readonly columns: Int32Array;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** Looks members up by day; the last answer is kept for as long as it holds. */
function membershipOf(
  members: readonly VotingMember[],
  actors: readonly string[],
): (day: number) => Membership {
  const places = new Map(actors.map((actor, column) => [actor, column]));
  let known: Membership = { columns: new Int32Array(0), size: 0, from: 1, to: 0 };
  return (day) => {
    if (day >= known.from && day <= known.to) return known;
    const own = new Set(members.filter(({ from, to }) => day >= from && day <= to).map(({ actor }) => actor));
    let [from, to] = [-Infinity, Infinity];
    for (const member of members) {
      for (const change of [member.from, member.to + 1]) {
        if (change <= day) from = Math.max(from, change);
        else to = Math.min(to, change - 1);
      }
    }
    const columns = Array.from(own, (actor) => places.get(actor) ?? -1).filter((column) => column !== -1);
    known = { columns: Int32Array.from(columns.toSorted((a, b) => a - b)), size: own.size, from, to };
    return known;
  };
}
