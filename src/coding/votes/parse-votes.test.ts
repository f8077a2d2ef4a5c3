import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRegistry } from '../registry/index.ts';
import { isVotesTable, parseVotes } from './parse-votes.ts';
import { rollCallDates } from './roll-call-dates.ts';
import { countVotes, NO_VOTE, type RollCalls } from './roll-calls.ts';
import { rollCallsOfDeeds, votesAsDeeds } from './votes-as-deeds.ts';

const registry = builtInRegistry();
const read = (csv: string, dates: ReadonlyMap<string, number> | null = null) =>
  parseVotes(csv, { registry, fileName: 'v.csv', dates, withBounds: true });

const wide = 'rcid,date,DE,NO,ID,YU\n3,2019-12-10,Y,N,A,Y\n4,2019-12-10,Y,Y,,N\n';
const long =
  'date,vote id,actor,vote\n2019-12-10,3,Germany,yes\n2019-12-10,3,Norway,no\n2019-12-10,3,Indonesia,abstain\n2019-12-10,3,YU,yes\n' +
  '2019-12-10,4,Germany,yes\n2019-12-10,4,Norway,yes\n2019-12-10,4,Indonesia,absent\n2019-12-10,4,YU,no\n';

/** What is the same in either form. */
function facts({ ids, day, actors, votes, unknown }: RollCalls) {
  return { ids, day: [...day], actors, votes: [...votes], unknown };
}

describe('a table of roll calls', () => {
  it('says the same in its wide and in its long form', () => {
    expect(facts(read(wide))).toEqual(facts(read(long)));
    expect(facts(read(wide))).toEqual({
      ids: ['3', '4'],
      day: [18240, 18240],
      actors: ['Germany', 'Norway', 'Indonesia', 'YU'],
      votes: [1, -1, 0, 1, 1, 1, NO_VOTE, -1],
      unknown: ['YU'],
    });
  });

  it('takes the days from a second table, and leaves out and tells those that it does not date', () => {
    const dates = rollCallDates('rcid,session,date,unres\n3,74,2019-12-10,R/74/1\n', 'dates.csv');
    const votes = read('rcid,DE,NO\n3,Y,N\n4,Y,Y\n', dates);
    expect(votes.ids).toEqual(['3']);
    expect(votes.notes).toEqual(['1 roll calls without a date are left aside']);
  });

  it('makes columns of one actor one, where no roll call has votes in both', () => {
    const csv = 'rcid,date,Federal Republic of Germany,DE\n1,1990-01-01,Y,\n2,1991-10-04,,N\n';
    const votes = read(csv);
    expect(votes.actors).toEqual(['Germany']);
    expect([...votes.votes]).toEqual([1, -1]);
    expect(votes.notes).toEqual(['the columns Federal Republic of Germany, DE are taken together: Germany']);
    expect(() => read(csv.replace('Y,\n', 'Y,N\n'))).toThrow('two votes of one actor: Germany in 1');
  });

  it('is known by its header: roll call, actor and vote, or a column for each actor', () => {
    expect(isVotesTable(['rcid', 'ccode', 'country', 'session', 'vote'], registry)).toBe(true);
    expect(isVotesTable(['undl_id', 'ms_code', 'ms_name', 'ms_vote', 'date'], registry)).toBe(true);
    expect(isVotesTable(['ID', 'date', 'France', 'Poland'], registry)).toBe(true);
    expect(isVotesTable(['date', 'country', 'issue', 'stance', 'id', 'vote'], registry)).toBe(false);
    expect(isVotesTable(['actor', 'position', 'salience', 'capability'], registry)).toBe(false);
    expect(isVotesTable(['id', 'date', 'France', 'x', 'y', 'z'], registry)).toBe(false);
  });

  it.each([
    ['1, 2, 3 for yes, abstain, no, and 8, 9 for nothing', '1,2,3,8,9', [1, 0, -1, 2, 2]],
    ['1, 0, -1', '1,0,-1,9,', [1, 0, -1, 2, 2]],
    ['words of any case', 'FOR,Abstention,AGAINST,non-voting,Not voting', [1, 0, -1, 2, 2]],
  ])('reads votes written as %s', (_, row, expected) => {
    expect([...read(`id,date,FR,DE,PL,ES,IT\na,2020-01-01,${row}\n`).votes]).toEqual(expected);
  });

  it.each([
    ['', 'empty table: v.csv'],
    ['rcid,date,DE,NO\n', 'no votes: v.csv — there is nothing below the header'],
    ['rcid,date,DE,NO\n1,2020-01-01,,\n', 'no votes: v.csv — every cell is empty'],
    ['rcid,date,DE,NO\n1,2020-01-01,Y,perhaps\n', 'v.csv:2: no such vote: perhaps'],
    ['rcid,date,DE,NO\n1,2020-01-01,1,0\n', 'v.csv:2: no such vote: 0, 1'],
    ['rcid,date,DE,NO\n1,2020-02-30,Y,N\n', 'v.csv:2: no such date: 2020-02-30'],
    ['rcid,DE,NO\n1,Y,N\n', 'roll calls without a date: v.csv: all 1 — add a column "date"'],
    ['rcid,date,DE,NO\n1,2020-01-01,Y,N\n1,2020-01-02,Y,N\n', 'v.csv:3: roll call twice: 1'],
    ['date,vote id,actor,vote\n2020-01-01,1,,Y\n', 'v.csv:2: no actor'],
    [
      'date,vote id,actor,vote\n2020-01-01,1,FR,Y\n2020-01-02,1,DE,Y\n',
      'v.csv:3: one roll call on two days: 1',
    ],
    [
      'date,vote id,actor,vote\n2020-01-01,1,FR,Y\n2020-01-01,1,France,N\n',
      'two votes of one actor: France in 1',
    ],
    ['a,b,c\n1,2,3\n', 'v.csv:1: no votes: a, b, c'],
  ])('of %j is told wrong in a line', (csv, message) => {
    expect(() => read(csv)).toThrow(message);
  });
});

describe('votes as deeds', () => {
  const deeds = votesAsDeeds(read(wide), wide, { document: 'un', coder: 'me' });

  it('are one for each vote that was cast, with the cell it stands in', () => {
    expect(deeds).toHaveLength(7);
    expect(deeds[1]).toMatchObject({
      id: 'un:3:Norway',
      actor: 'Norway',
      issue: '3',
      date: '2019-12-10',
      stance: -1,
      magnitude: null,
      unit: 'vote',
    });
    for (const { span } of deeds) expect(wide.slice(span.start, span.end)).toBe(span.text);
  });

  it('become the same roll calls again', () => {
    const again = rollCallsOfDeeds(deeds);
    expect(countVotes(again)).toBe(7);
    expect({ ...facts(again), ids: ['3', '4'], unknown: ['YU'] }).toEqual(facts(read(wide)));
  });

  it('do so for any votes, in any order of the rows', () => {
    const names = ['France', 'Poland', 'Spain'];
    const row = fc.array(fc.constantFrom('Y', 'N', 'A', ''), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        fc.pre(rows.flat().some((cell) => cell !== ''));
        const lines = rows.map((cells, i) => `${i},2020-01-0${i + 1},${cells.join(',')}`);
        const csv = `id,date,${names.join(',')}\n${lines.join('\n')}\n`;
        const votes = read(csv);
        const made = votesAsDeeds(votes, csv, { document: 'd', coder: 'd' });
        expect(made).toHaveLength(countVotes(votes));
        expect(countVotes(rollCallsOfDeeds(made.toReversed()))).toBe(made.length);
      }),
    );
  });
});
