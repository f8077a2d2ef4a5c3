import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAmounts } from '../../src/coding/amounts/parse-amounts.ts';
import { builtInRegistry, membersOn } from '../../src/coding/registry/index.ts';
import { parseVotes } from '../../src/coding/votes/parse-votes.ts';
import { rollCallDates } from '../../src/coding/votes/roll-call-dates.ts';
import { countVotes } from '../../src/coding/votes/roll-calls.ts';
import { alwaysMembers, voteUnity, wordsAgainstDeeds } from '../../src/cohesion/index.ts';
import { dayOf, rng } from '../../src/stats/index.ts';
import { type Check, same, sameNumber } from './check.ts';

/** Votes of the UN General Assembly and aid to Ukraine; `folder` holds `un/` and `kiel/`. */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  yield* unitedNations(
    await readFile(join(folder, 'un/unga_votes_wide_1946_2019.csv'), 'utf8'),
    await readFile(join(folder, 'un/unga_rollcalls.csv'), 'utf8'),
  );
  yield* aid(await readFile(join(folder, 'kiel/data_explorer.csv'), 'utf8'));
}

function* unitedNations(csv: string, dates: string): Generator<Check> {
  const registry = builtInRegistry();
  const rollCalls = parseVotes(csv, {
    registry,
    fileName: 'unga_votes_wide_1946_2019.csv',
    dates: rollCallDates(dates, 'unga_rollcalls.csv'),
  });
  yield same('roll calls of the UN General Assembly', rollCalls.ids.length, 6203);
  // Counted in Python: cells Y, N and A.
  yield same('votes', countVotes(rollCalls), 693_664 + 110_897 + 65_548);
  yield same('predecessors that the registry does not know', rollCalls.unknown, ['CS', 'DD', 'YD', 'YU']);
  const sixteen = membersOn(registry, 'NATO', '1990-01-01');
  yield same('members of NATO in 1990', sixteen.length, 16);
  const { periods, trend } = voteUnity(
    rollCalls,
    alwaysMembers(sixteen),
    { by: 'year', quorum: 0.5, draws: 0, from: dayOf('1991-01-01')!, to: dayOf('2019-12-31')! },
    rng(1),
  );
  const of = (year: number) => periods.find(({ start }) => start === `${year}-01-01`)?.index ?? null;
  for (const [year, index] of [
    [1991, 0.774],
    [2000, 0.887],
    [2010, 0.819],
    [2019, 0.849],
  ] as const)
    yield sameNumber(`index of the 16 in ${year}`, of(year), index, 5e-4);
  yield same('years', trend?.periods, 29);
  yield sameNumber('trend 1991 to 2019: tau', trend?.tau ?? null, -0.0915, 0.0025);
  yield sameNumber('trend 1991 to 2019: p', trend?.p ?? null, 0.49, 0.005);
}

function* aid(csv: string): Generator<Check> {
  const registry = builtInRegistry();
  const context = { document: 'kiel', registry, fileName: 'data_explorer.csv' };
  const table = parseAmounts(csv, ['total', 'commitments', 'gdp'], context);
  const column = (name: string, place: number) => ({
    name,
    unit: 'billion EUR',
    rows: table.rows.flatMap(({ id, actor, day, values }) =>
      values[place] == null ? [] : [{ id, actor, day, value: values[place] }],
    ),
  });
  const found = wordsAgainstDeeds(
    { ...column('commitments', 1), kind: 'commitments' },
    column('allocations', 0),
    {
      members: membersOn(registry, 'NATO', '2024-12-31'),
      from: dayOf('2022-01-01')!,
      to: dayOf('2024-12-31')!,
      denominators: null,
      absent: 'unknown',
      position: 'last',
      by: null,
      draws: 99,
    },
    rng(1),
  );
  for (const [actor, share] of [
    ['United States', 0.97],
    ['Germany', 0.62],
    ['United Kingdom', 0.42],
    ['Norway', 0.29],
  ] as const) {
    const own = found.members.find((member) => member.actor === actor);
    yield sameNumber(`allocations over commitments 2022 to 2024: ${actor}`, own?.share ?? null, share, 5e-3);
  }
}
