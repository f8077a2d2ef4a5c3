import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import type { DecisionActor } from '../decision.ts';
import {
  doubleMajority,
  leadNation,
  qualifiedMajority,
  simpleMajority,
  unanimity,
  type VotingRule,
} from './voting-rule.ts';

/** Names of rules, as `--rule` takes them; `lead` needs a name: `lead:Germany`. */
export const ruleNames = ['unanimity', 'majority', 'qmv', 'double', 'lead:NAME'] as const;

/**
 * A rule by its name, for the actors of a decision. `qmv` counts their votes and `double` the people they stand for, where those are
 * known; otherwise what an actor weighs is its capability.
 *
 * @param quota for `qmv` the share of the weight (default 0.65), for `double` too (55% of the members are needed beside it), for
 * `majority` the share of the members (default: more than half)
 * @throws EntenteError (usage) for an unknown rule or leader, or a quota where none is needed or from 0 to 1
 * @example ruleNamed('lead:Germany', actors).words // "Germany decides"
 */
export function ruleNamed(name: string, actors: readonly DecisionActor[], quota?: number): VotingRule {
  const [kind, leader] = split(name);
  if (quota !== undefined && !(quota > 0 && quota <= 1))
    throw new EntenteError('usage', 'no such quota', String(quota), 'it is a share above 0, up to 1');
  if (quota !== undefined && (kind === 'unanimity' || kind === 'lead'))
    throw new EntenteError('usage', 'a quota without use', String(quota), `${kind} has none; leave it out`);
  if (kind === 'unanimity') return unanimity(actors.length);
  if (kind === 'majority')
    return quota === undefined ? simpleMajority(actors.length) : shareOfMembers(actors.length, quota);
  if (kind === 'qmv')
    return counting(actors, 'votes', (weights) => qualifiedMajority(weights, quota ?? 0.65));
  if (kind === 'double')
    return counting(actors, 'population', (weights) => doubleMajority(weights, { share: quota ?? 0.65 }));
  if (kind === 'lead' && leader !== null && leader !== '') {
    const at = actors.findIndex((actor) => actor.name.toLowerCase() === leader.toLowerCase());
    if (at >= 0) return leadNation(at, actors.length, actors[at]!.name);
    const names = actors.map((actor) => actor.name);
    const meant = nearest(leader, names);
    throw new EntenteError(
      'usage',
      'no such actor',
      leader,
      meant === null ? `there are: ${names.slice(0, 20).join(', ')}` : `did you mean ${meant}?`,
    );
  }
  throw new EntenteError('usage', 'unknown rule', name, `there are: ${ruleNames.join(', ')}`);
}

/** A rule that counts what actors have beside capability; capability where nobody says. */
function counting(
  actors: readonly DecisionActor[],
  what: 'votes' | 'population',
  rule: (weights: readonly number[]) => VotingRule,
): VotingRule {
  const counts = actors.map((actor) => actor[what]);
  if (counts.every((count) => count === undefined)) return rule(actors.map(({ capability }) => capability));
  const without = actors.filter((actor) => actor[what] === undefined);
  if (without.length > 0) {
    const shown = without.slice(0, 5).map(({ name }) => name);
    const value =
      without.length > 5 ? `${shown.join(', ')}, and ${without.length - 5} more` : shown.join(', ');
    throw new EntenteError(
      'input',
      `no ${what}`,
      value,
      `give each a number of at least 0, or leave the column out`,
    );
  }
  const known = counts as readonly number[];
  if (known.every((count) => count === 0))
    throw new EntenteError('input', `nobody has ${what}`, 'all 0', 'give somebody more than 0');
  const made = rule(known);
  return { ...made, words: made.words.replace('weight', what) };
}

function shareOfMembers(members: number, share: number): VotingRule {
  const rule = qualifiedMajority(
    Array.from({ length: members }, () => 1),
    share,
  );
  return { ...rule, words: rule.words.replace('weight', 'members') };
}

function split(name: string): [kind: string, leader: string | null] {
  const at = name.indexOf(':');
  if (at < 0) return [name.trim().toLowerCase(), null];
  return [name.slice(0, at).trim().toLowerCase(), name.slice(at + 1).trim()];
}
