import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_VOTE, type RollCalls } from '../../coding/votes/roll-calls.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import { dayOf, rng } from '../../stats/index.ts';
import { rollCallAgreement } from './roll-call-agreement.ts';
import { voteUnity } from './vote-unity.ts';
import { alwaysMembers, votingMembers } from './voting-members.ts';

const names = ['A', 'B', 'C', 'D'];
const group = alwaysMembers(names);
const options = { by: 'year', quorum: 0.5, draws: 0 } as const;

/** Roll calls of A, B, C, D: a date and what each did, `Y`, `N`, `A` or `.`. */
function votesOf(...calls: readonly (readonly [date: string, votes: string])[]): RollCalls {
  const meaning = { Y: 1, N: -1, A: 0, '.': NO_VOTE };
  return {
    ids: calls.map((_, i) => `v${i + 1}`),
    day: Int32Array.from(calls, ([date]) => dayOf(date)!),
    issues: calls.map(() => null),
    actors: names,
    votes: Int8Array.from(calls.flatMap(([, votes]) => votes.split('').map((vote) => meaning[vote as 'Y']))),
    bounds: null,
    unknown: [],
    notes: [],
  };
}

describe('unity in votes', () => {
  it('of a year is the mean of the agreement index over its roll calls', () => {
    const votes = votesOf(['2001-03-01', 'YYYN'], ['2001-05-01', 'YYYY'], ['2002-01-01', 'YYNN']);
    const { periods } = voteUnity(votes, group, options, rng(1));
    // (3 - 1 / 2) / 4 = .625 and 1; (2 - 2 / 2) / 4 = .25
    expect(periods.map(({ start, index }) => [start, index])).toEqual([
      ['2001-01-01', 0.8125],
      ['2002-01-01', 0.25],
    ]);
    expect(periods[0]).toMatchObject({
      rollCalls: 2,
      unanimous: 0.5,
      members: 4,
      voting: 4,
      ids: ['v1', 'v2'],
    });
  });

  it('leaves roll calls out in which too few voted, and says so where none is left', () => {
    const votes = votesOf(['2001-03-01', 'Y...'], ['2001-03-02', 'YN..'], ['2002-03-02', '....']);
    const { periods, warnings } = voteUnity(votes, group, options, rng(1));
    expect(periods.map(({ index, rollCalls, tooFew }) => [index, rollCalls, tooFew])).toEqual([
      [0.25, 1, 1],
      [null, 0, 1],
    ]);
    expect(warnings.join('\n')).toContain(
      'no roll call in which 50 % of the members and at least two voted: 2002',
    );
  });

  it('never measures one member alone, whatever the share that must vote', () => {
    const votes = votesOf(['2001-03-01', 'Y...']);
    expect([...rollCallAgreement(votes, alwaysMembers(['A']), 0).index]).toEqual([-1]);
    const { periods, trend } = voteUnity(votes, alwaysMembers(['A']), options, rng(1));
    expect([periods[0]!.index, trend]).toEqual([null, null]);
    expect(JSON.stringify(periods)).not.toContain('NaN');
  });

  it('counts who is a member on the day of the roll call', () => {
    const votes = votesOf(['2001-03-01', 'YYNN'], ['2001-06-01', 'YYNN']);
    const joining = [...alwaysMembers(['A', 'B']), { actor: 'C', from: dayOf('2001-06-01')!, to: Infinity }];
    const { index, members } = rollCallAgreement(votes, joining, 0.5);
    expect([...members]).toEqual([2, 3]);
    expect([...index]).toEqual([1, 0.5]);
  });

  it('knows the members of an alliance with their days', () => {
    const members = votingMembers(builtInRegistry(), 'NATO');
    expect(members.find(({ actor }) => actor === 'Sweden')).toEqual({
      actor: 'Sweden',
      from: dayOf('2024-03-07'),
      to: Infinity,
    });
  });

  it('says in a line what cannot be measured', () => {
    const votes = votesOf(['2001-03-01', 'YYNN']);
    expect(() => voteUnity(votes, [], options, rng(1))).toThrow('the group has no members');
    expect(() => voteUnity(votes, alwaysMembers(['X']), options, rng(1))).toThrow('none of its 1 members');
    const later = { ...options, from: dayOf('2005-01-01')! };
    expect(() => voteUnity(votes, group, later, rng(1))).toThrow(
      'no roll call between these dates: 2005-01-01 to — the table has roll calls from 2001-03-01 to 2001-03-01',
    );
  });

  // Pitfall 11: the index of votes and what is said need not go together. Pitfall 8: neither need the agendas of two years.
  it('warns that votes are not unity, and that the agenda may have changed', () => {
    const { warnings } = voteUnity(
      votesOf(['2001-03-01', 'YYNN'], ['2002-03-01', 'YYYN']),
      group,
      options,
      rng(1),
    );
    expect(warnings[0]).toContain('votes are not unity');
    expect(warnings[1]).toContain('may be one of the agenda');
  });

  it('tells no trend of fewer than three periods with five roll calls', () => {
    const year = (year: number, count: number) =>
      Array.from(
        { length: count },
        (_, i) => [`${year}-01-0${i + 1}`, i < year - 2000 ? 'YYYY' : 'YYNN'] as const,
      );
    const some = votesOf(...year(2001, 6), ...year(2002, 6), ...year(2003, 4));
    expect(voteUnity(some, group, options, rng(1)).trend).toBeNull();
    const more = votesOf(...year(2001, 6), ...year(2002, 6), ...year(2003, 6));
    expect(voteUnity(more, group, options, rng(1)).trend).toMatchObject({ tau: 1, s: 3, periods: 3 });
  });

  it('does not ask which side is which, how members are called, or in what order votes come', () => {
    const call = fc.tuple(
      fc.integer({ min: 1990, max: 1995 }).map((year) => `${year}-06-15`),
      fc
        .array(fc.constantFrom('Y', 'N', 'A', '.'), { minLength: 4, maxLength: 4 })
        .map((cells) => cells.join('')),
    );
    const swap: Record<string, string> = { Y: 'N', N: 'Y', A: 'A', '.': '.' };
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 20 }), (calls) => {
        const indices = (votes: RollCalls) =>
          voteUnity(votes, alwaysMembers(votes.actors), options, rng(1)).periods.map(({ index }) => index);
        const votes = votesOf(...calls);
        const expected = indices(votes);
        const swapped = calls.map(
          ([date, cells]) =>
            [
              date,
              cells
                .split('')
                .map((cell) => swap[cell])
                .join(''),
            ] as const,
        );
        expect(indices(votesOf(...swapped))).toEqual(expected);
        expect(indices({ ...votes, actors: ['w', 'x', 'y', 'z'] })).toEqual(expected);
        const turned = calls.map(([date, cells]) => [date, cells.split('').toReversed().join('')] as const);
        const close = indices(votesOf(...turned.toReversed()));
        for (const [i, index] of expected.entries()) {
          if (index === null) expect(close[i]).toBeNull();
          else expect(close[i]).toBeCloseTo(index, 12);
        }
        // Columns of others change nothing.
        expect(indices(votes)).toEqual(
          voteUnity(
            votes,
            [...alwaysMembers(names), { actor: 'A', from: 1, to: 0 }],
            options,
            rng(1),
          ).periods.map(({ index }) => index),
        );
      }),
    );
  });

  it('has an interval about the mean that the same seed gives again', () => {
    const calls = Array.from(
      { length: 30 },
      (_, i) => [`2001-03-${String(i + 1).padStart(2, '0')}`, i % 3 === 0 ? 'YYNN' : 'YYYN'] as const,
    );
    const measured = () =>
      voteUnity(votesOf(...calls), group, { ...options, draws: 500 }, rng(7)).periods[0]!;
    const { index, interval } = measured();
    expect(interval![0]).toBeLessThan(index!);
    expect(interval![1]).toBeGreaterThan(index!);
    expect(measured()).toEqual({ ...measured() });
  });
});
