import { type Climb, course, type Course, eventual } from '../ladder/index.ts';
import { climbsOf, ladderOf, type Party, type Scenario, valuesOf } from '../scenario/index.ts';
import {
  credibilitySwitch,
  memberDeterredAbove,
  memberExpects,
  SELECTION,
  stageEquilibria,
  type StageEquilibrium,
  type StagePayoffs,
} from '../stage/index.ts';
import { type Outcome, outcomeOf, OUTCOMES, withPolicy } from '../uncertainty/index.ts';

/** One rung of a party's ladder: what an act on it would lead to, the first time, and how likely it is to be reached. */
export interface RungOutlook {
  readonly rung: number;
  readonly name: string;
  /** Chance to stand on it at the horizon with nothing ended. */
  readonly standing: number;
  /** Chance to have reached it, or a higher one, by the horizon. */
  readonly reached: number;
  readonly belief: number;
  readonly threshold: number;
  readonly regime: string;
  readonly support: number;
  readonly bluff: number;
  readonly war: number;
  readonly refused: number;
  readonly backdown: number;
  readonly faitAccompli: number;
  /** Chance of an incident there in a month, and which members would act. */
  readonly incident: number;
  readonly acting: readonly string[];
}

export interface MemberOutlook {
  readonly name: string;
  /** How often it acts alone by the horizon, on average. */
  readonly acts: number;
  /** Chance that its act leads to a war by the horizon. */
  readonly leadsToWar: number;
}

/** The stage game of one member at the start, with all its equilibria. */
export interface StartingStage {
  /** The member that gains most by acting; members differ in whether they act, not in what follows. */
  readonly member: string;
  readonly belief: number;
  readonly selection: string;
  readonly equilibria: readonly StageEquilibrium[];
  /** kappa_c at this belief. */
  readonly credibilitySwitch: number;
  readonly memberDeterredAbove: number | null;
}

export interface PartyOutlook {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly start: number;
  readonly rungs: readonly RungOutlook[];
  readonly members: readonly MemberOutlook[];
  readonly stage: StartingStage;
}

/** What a scenario leads to at the values of its file, exactly. */
export interface Outlook {
  readonly months: number;
  /** By the horizon. */
  readonly ends: Readonly<Record<Outcome, number>>;
  /** By month from 0. */
  readonly byMonth: readonly ({ readonly month: number } & Readonly<Record<Outcome, number>>)[];
  /** In the end, and after how many months on average; null where that would be too many months to follow. */
  readonly eventual: ({ readonly months: number } & Readonly<Record<Outcome, number>>) | null;
  /** Those that climb. */
  readonly parties: readonly PartyOutlook[];
  /** By the horizon, with what each policy sets. */
  readonly policies: readonly { readonly name: string; readonly ends: Readonly<Record<Outcome, number>> }[];
  readonly course: Course;
}

/** @example outlook(scenario).ends.war // 0.0729 for the fictional example */
export function outlook(scenario: Scenario): Outlook {
  const values = valuesOf(scenario);
  const climbs = climbsOf(scenario)(values);
  const found = course(climbs, scenario.months);
  const byMonth = found.ends.map((ends, month) => ({ month, ...named(ends) }));
  const climbing = scenario.parties.filter(({ climb }) => climb !== null);
  return {
    months: scenario.months,
    ends: named(found.ends.at(-1)!),
    byMonth,
    eventual: inTheEnd(climbs),
    policies: scenario.policies.map(({ name, set }) => {
      const under = climbsOf(scenario)(withPolicy(values, scenario, set));
      return { name, ends: named(course(under, scenario.months, false).ends.at(-1)!) };
    }),
    parties: climbing.map((party, i) => partyOutlook(scenario, party, climbs[i]!, found, i)),
    course: found,
  };
}

function inTheEnd(climbs: readonly Climb[]): Outlook['eventual'] {
  const found = eventual(climbs);
  return found === null ? null : { months: found.months, ...named(found.ends) };
}

function partyOutlook(
  scenario: Scenario,
  party: Party,
  { stretches, start }: Climb,
  found: Course,
  number: number,
): PartyOutlook {
  const { chain } = stretches[0]!;
  const { rungs, members } = party.climb!;
  const side = found.sides[number]!;
  const ladder = ladderOf(scenario, party, valuesOf(scenario), scenario.nuclear);
  const startRung = chain.at.rung[start]!;
  return {
    id: party.id,
    name: party.name,
    role: party.role,
    start: startRung,
    rungs: rungs.map((name, rung) => {
      // On a rung above the start nobody has been before; those below were passed.
      const state = chain.at.at(rung, Math.max(rung, startRung), 0);
      const { belief, threshold, regime, support, bluff, ifActs } = chain.incidents[state]!;
      return {
        rung,
        name,
        standing: side.standing.at(-1)![rung]!,
        reached: side.reached[rung]!.at(-1)!,
        belief,
        threshold,
        regime,
        support,
        bluff,
        ...ifActs,
        incident: chain.incident[state]!,
        acting: members.filter((_, i) => chain.shares[state * members.length + i]! > 0),
      };
    }),
    members: members.map((name, i) => ({ name, acts: side.acts[i]!, leadsToWar: side.leadsToWar[i]! })),
    stage: startingStage(ladder, chain.incidents[start]!),
  };
}

function startingStage(
  ladder: ReturnType<typeof ladderOf>,
  { belief, ifActs }: Climb['stretches'][number]['chain']['incidents'][number],
): StartingStage {
  const keenest = ladder.members.reduce((one, other) =>
    memberExpects(ifActs, other) > memberExpects(ifActs, one) ? other : one,
  );
  const { memberGain, abandonment, memberWar } = keenest;
  const payoffs: StagePayoffs = { ...ladder.payoffs, memberGain, abandonment, memberWar };
  return {
    member: keenest.name,
    belief,
    selection: SELECTION,
    equilibria: stageEquilibria(payoffs, belief, ladder.rivalWar),
    credibilitySwitch: credibilitySwitch(payoffs, belief),
    memberDeterredAbove: memberDeterredAbove(payoffs),
  };
}

function named(ends: ArrayLike<number>): Record<Outcome, number> {
  const entries = OUTCOMES.map((outcome) => [outcome, outcomeOf(ends, 0, outcome)]);
  return Object.fromEntries(entries) as Record<Outcome, number>;
}
