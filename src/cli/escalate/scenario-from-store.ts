import { membersOn, resolveActor } from '../../coding/registry/index.ts';
import { statementTable } from '../../coding/statement-table.ts';
import type { Deed } from '../../coding/deed.ts';
import { amountsOfDeeds, compareRanks, measureUnity, type StatedPosition } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import type { Scenario, ScenarioFile } from '../../escalation/scenario/index.ts';
import { rng } from '../../stats/index.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { isoDate, type CommonOptions } from '../options.ts';
import { say } from '../output.ts';
import { countedOf } from '../statements/counted.ts';
import { readStatements } from '../statements/read-statements.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';
import type { StoreOptions } from './read-scenario-file.ts';

type PartyFile = ScenarioFile['parties'][number];
type MemberFile = NonNullable<PartyFile['climb']>['members'][number];

/**
 * A scenario with members, positions and cohesion of a store: the members of the alliance whose position is known, each with
 * the ideal rung that its stance stands for, and the agreement index with its interval. All else stays as in the file.
 *
 * @param json the file, whose form is right
 * @throws EntenteError where nothing is known
 */
export async function scenarioFromStore(
  json: string,
  scenario: Scenario,
  options: CommonOptions & StoreOptions,
  io: Io,
): Promise<string> {
  if (options.alliance === undefined)
    throw new EntenteError('usage', 'no alliance', '--store', 'say whose members: --alliance NATO');
  const { statements, registry } = await readStatements(undefined, { store: options.store! }, io);
  const counted = countedOf(statements, options, io);
  const at =
    options.at === undefined
      ? counted
          .map(({ date }) => date)
          .toSorted()
          .at(-1)!
      : isoDate(options.at);
  const carry = lengthOfTime(options.carry, '--carry');
  const { change } = measureUnity(
    statementTable(counted.filter(({ date }) => date <= at)),
    (date) => membersOn(registry, options.alliance!, date),
    { issue: options.issue ?? null, from: at, to: at, by: 'month', carry },
  );
  const { carried, carriedInterval, known, members, positions } = change.to;
  if (carried === null) {
    const advice = 'there is no member with a position; see entente unity with the same options';
    throw new EntenteError('input', 'no positions', `${options.alliance} on ${at}`, advice);
  }
  const issues = [...new Set(positions.map(({ issue }) => issue))];
  if (issues.length > 1)
    throw new EntenteError('usage', 'several issues', issues.join(', '), 'say on which: --issue troops');
  const file = JSON.parse(json) as { parties: PartyFile[] };
  const party = partyMeant(file.parties, options.party);
  const climb = party.climb!;
  const agreed = climb.parameters.agreedRung?.value ?? climb.start;
  const from = `${resolveActor(registry, options.alliance) ?? options.alliance}, ${issues[0]}, on ${at}`;
  const gaps = await gapsOf(options.store!, positions, { issue: issues[0]!, at, unit: options.unit ?? null });
  climb.members = positions.map((position) => ({
    ...memberOf(position, climb.members, agreed, options.reach, climb.rungs.length),
    ...supportOf(gaps?.get(position.actor)),
  }));
  climb.parameters.cohesion = {
    ...(carriedInterval === null || !(carriedInterval[0] < carriedInterval[1])
      ? {}
      : { range: [...carriedInterval] }),
    value: carried,
    source: 'evidence',
    comment: `agreement index of the ${known} of ${members} members whose position is known, with its 95% interval: ${from}`,
  };
  say(
    io,
    options,
    `from the store: positions of ${known} of ${members} members and cohesion ${carried.toFixed(3)} (${from}) for the party ${party.id} of "${scenario.name}"`,
  );
  if (gaps !== null) {
    const idle =
      climb.parameters.reluctance === undefined ? '; without reluctance in the scenario it does nothing' : '';
    say(
      io,
      options,
      `from the store: readiness to support of ${gaps.size} members, from words and deeds${idle}`,
    );
  }
  return JSON.stringify(file);
}

/** How much further up each member stands in words than in deeds, -1 to 1; null where the store knows no deeds. */
async function gapsOf(
  path: string,
  positions: readonly StatedPosition[],
  { issue, at, unit }: { readonly issue: string; readonly at: string; readonly unit: string | null },
): Promise<ReadonlyMap<string, number> | null> {
  const store = await openStore(path);
  let deeds: Deed[];
  try {
    deeds = (await store.deeds({ issue })).filter(({ date }) => date <= at);
  } finally {
    await store.close();
  }
  if (deeds.length === 0) return null;
  const units = new Set(deeds.flatMap((deed) => (deed.magnitude === null ? [] : [deed.unit])));
  // Amounts of several units are not added up; the number of deeds is.
  const measure = unit === null && units.size > 1 ? 'count' : null;
  const { rows } = amountsOfDeeds(deeds, { unit, measure });
  const done = Map.groupBy(rows, ({ actor }) => actor);
  const known = positions.filter(({ actor }) => done.has(actor));
  const totals = known.map(({ actor }) => done.get(actor)!.reduce((sum, { value }) => sum + value, 0));
  const stances = known.map(({ stance }) => stance);
  const { wordRanks, deedRanks } = compareRanks(stances, totals, 0, rng(1));
  return new Map(known.map(({ actor }, i) => [actor, wordRanks[i]! - deedRanks[i]!]));
}

/** Who stands further up in words than in deeds is taken to be less ready to support another. */
function supportOf(gap: number | undefined): Pick<MemberFile, 'support'> {
  if (gap === undefined) return {};
  const behind = Math.max(0, gap);
  return {
    support: {
      value: 1 - behind,
      ...(behind > 0 ? { range: [Math.max(0, 1 - 2 * behind), 1] as [number, number] } : {}),
      source: 'evidence',
      comment: `rank in words less rank in deeds: ${gap.toFixed(2)}; from twice what it is behind to none of it`,
    },
  };
}

function partyMeant(parties: readonly PartyFile[], id: string | undefined): PartyFile {
  const found = parties.find((party) => (id === undefined ? party.climb !== undefined : party.id === id));
  if (found?.climb === undefined) {
    const climbing = parties.filter(({ climb }) => climb !== undefined).map((party) => party.id);
    throw new EntenteError('usage', 'no party that climbs', id ?? '', `there are: ${climbing.join(', ')}`);
  }
  return found;
}

/** A full pro stands for `reach` rungs above the agreed one, a full contra for as many below; what the file says of its stakes stays. */
function memberOf(
  { actor, stance, date, statements }: StatedPosition,
  members: readonly MemberFile[],
  agreed: number,
  reach: number,
  rungs: number,
): MemberFile {
  const before = members.find(({ name }) => name === actor);
  const onLadder = (rung: number) => Math.min(Math.max(rung, 0), rungs);
  const ideal = onLadder(agreed + reach * stance);
  const [low, high] = [onLadder(ideal - reach / 2), onLadder(ideal + reach / 2)];
  return {
    ...before,
    name: actor,
    ideal: {
      value: ideal,
      ...(low < high ? { range: [low, high] as [number, number] } : {}),
      source: 'evidence',
      comment: `stance ${stance.toFixed(2)} on ${date}, statements ${statements.slice(0, 5).join(', ')}; half the reach of doubt either way`,
    },
  };
}
