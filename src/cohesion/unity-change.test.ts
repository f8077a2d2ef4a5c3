import { describe, expect, it } from 'vitest';
import { statementTable } from '../coding/statement-table.ts';
import { said } from '../../test/fixtures/said.ts';
import { measureUnity } from './measure-unity.ts';

const january = '2024-01-31';
const april = '2024-04-30';
const options = { issue: null, from: january, to: april, by: 'month', carry: 31 } as const;

/** The change from January to April of statements written as `A pro 01` (actor, stance, month). */
function change(facts: string, membersOn: (date: string) => readonly string[] = () => ['A', 'B', 'C', 'D']) {
  const stances = { pro: 1, contra: -1, ambivalent: 0 };
  const statements = facts.split(', ').map((fact) => {
    const [actor, side, month, issue = 'x'] = fact.split(' ');
    return said(actor!, issue, stances[side as keyof typeof stances], `2024-${month}-10`);
  });
  return measureUnity(statementTable(statements), membersOn, options).change;
}

describe('the change of unity', () => {
  it('is conversion where the same members are known and one changed sides', () => {
    const { conversion, entry, silence } = change('A pro 01, B pro 01, A pro 04, B contra 04');
    // From 1 to .25.
    expect(conversion.amount).toBe(-0.75);
    expect(conversion.members).toEqual([
      {
        actor: 'B',
        issue: 'x',
        from: expect.objectContaining({ side: 'pro', date: '2024-01-10', statements: ['B x 2024-01-10'] }),
        to: expect.objectContaining({ side: 'contra', date: '2024-04-10', statements: ['B x 2024-04-10'] }),
      },
    ]);
    expect([entry, silence]).toEqual([
      { amount: 0, members: [] },
      { amount: 0, members: [] },
    ]);
  });

  it('is entry where somebody newly spoke or joined, and says which', () => {
    const joined = (date: string) => (date < '2024-03' ? ['A', 'B', 'C'] : ['A', 'B', 'C', 'D']);
    const { entry, conversion } = change('A pro 01, A pro 04, B contra 04, D contra 04, D pro 01', joined);
    // From 1 (A alone) to (2 - .5) / 3; what D said before it was a member does not count then.
    expect(entry.amount).toBeCloseTo(0.5 - 1, 15);
    expect(entry.members.map(({ actor, reason }) => [actor, reason])).toEqual([
      ['B', 'spoke'],
      ['D', 'joined'],
    ]);
    expect(conversion.members).toEqual([]);
  });

  it('is silence where a statement is too old or the member left, and says which', () => {
    const left = (date: string) => (date < '2024-03' ? ['A', 'B', 'C'] : ['A', 'B']);
    const { silence } = change('A pro 01, B contra 01, C contra 01, A pro 04, C contra 04', left);
    expect(silence.amount).toBeCloseTo(1 - 0.5, 15);
    expect(silence.members.map(({ actor, reason }) => [actor, reason])).toEqual([
      ['B', 'lapsed'],
      ['C', 'left'],
    ]);
  });

  it('is no conversion where a stance moved without changing sides', () => {
    const statements = [said('A', 'x', 1, '2024-01-10'), said('A', 'x', 0.5, '2024-04-10')];
    const { conversion } = measureUnity(statementTable(statements), () => ['A'], options).change;
    expect(conversion).toEqual({ amount: 0, members: [] });
  });

  it('is shared out by the mean over the orders where several things happened', () => {
    // A stays pro, B goes from pro to contra, C newly says contra. Conversion first: 1 -> .25 -> .5; entry first: 1 -> .5 -> .5.
    const { conversion, entry } = change('A pro 01, B pro 01, A pro 04, B contra 04, C contra 04');
    expect(conversion.amount).toBeCloseTo((-0.75 + 0) / 2, 15);
    expect(entry.amount).toBeCloseTo((0.25 - 0.5) / 2, 15);
  });

  it('lets new voices come before old ones go where no member is known at both dates', () => {
    // A alone (1), A and B (.25), B alone (1); nobody at all has no index, so that order is left out.
    const { entry, silence } = change('A pro 01, B contra 04');
    expect(entry.amount).toBe(-0.75);
    expect(silence.amount).toBe(0.75);
  });

  it('is undefined where nobody is known at one date', () => {
    const { from, to, conversion, entry, silence, reweighting } = change('A pro 04, B contra 04');
    expect([from.carried, to.carried]).toEqual([null, 0.25]);
    expect([conversion, entry, silence, reweighting].map(({ amount }) => amount)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(entry.members).toHaveLength(2);
  });

  it('is re-weighting where the same positions count on issues of other weight', () => {
    // x is united (1) and weighs 2 of 4, then 2 of 5; y is split (.25), and with C .5.
    const { from, to, reweighting, entry, conversion } = change(
      'A pro 01 x, B pro 01 x, A pro 01 y, B contra 01 y, A pro 04 x, B pro 04 x, A pro 04 y, B contra 04 y, C contra 04 y',
    );
    expect(from.carried).toBeCloseTo((2 * 1 + 2 * 0.25) / 4, 15);
    expect(to.carried).toBeCloseTo((2 * 1 + 3 * 0.5) / 5, 15);
    expect(reweighting.weights).toEqual([
      { issue: 'x', from: 0.5, to: 0.4 },
      { issue: 'y', from: 0.5, to: 0.6 },
    ]);
    // Weights first: .1 * (.25 - 1), entry first: .1 * (.5 - 1).
    expect(reweighting.amount).toBeCloseTo((-0.075 - 0.05) / 2, 15);
    expect(entry.amount).toBeCloseTo((0.5 * 0.25 + 0.6 * 0.25) / 2, 15);
    expect(conversion.amount).toBeCloseTo(0, 15);
  });

  it('adds up where each issue is known at one date only', () => {
    const { from, to, entry, silence, reweighting } = change(
      'A pro 01 x, B pro 01 x, A pro 04 y, B contra 04 y',
    );
    expect(to.carried! - from.carried!).toBe(-0.75);
    expect(entry.amount).toBe(0);
    expect(reweighting.amount).toBe(-0.75);
    expect(silence.amount).toBe(0);
  });
});
