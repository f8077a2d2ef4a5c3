import { describe, expect, test } from 'vitest';
import { dayOf } from '../../stats/calendar.ts';
import { said } from '../../../test/fixtures/said.ts';
import { evidenceTable } from './evidence-table.ts';
import { positionHistory } from './position-history.ts';
import type { PositionRule } from './position-rule.ts';
import { standingsOn } from './standings-on.ts';

const by = (
  speaker: string,
  office: string,
  stance: number,
  date: string,
  confidence: number | null = null,
) => ({
  ...said('Ruritania', 'canal', stance, date, `${speaker} ${date}`),
  speaker,
  office,
  confidence,
});

const statements = [
  by('A', 'Prime Minister', -1, '2024-02-01'),
  by('B', 'Foreign Minister', 1, '2024-03-01'),
  by('C', 'Spokesperson', 0, '2024-03-11'),
];

const standing = (rule: PositionRule, date = '2024-03-31', evidence = statements) =>
  standingsOn(positionHistory(evidenceTable(evidence), 'canal'), ['Ruritania'], dayOf(date)!, rule)[0];

const idsOf = (rule: PositionRule) => [...standing(rule)!.rows].map((row) => statements[row]!.id);

describe('where an actor stands', () => {
  test('is what it said last, with its age and what it rests on', () => {
    expect(standing({})).toMatchObject({ stance: 0, side: 'ambivalent', age: 20, spread: 0, weight: 1 });
    expect(idsOf({})).toEqual(['C 2024-03-11']);
  });

  test('is not known before it spoke, nor once that is too long ago', () => {
    expect(standing({}, '2024-01-31')).toBeUndefined();
    expect(standing({ carry: 19 })).toBeUndefined();
    expect(standing({ carry: 20 })).toBeDefined();
  });

  test('by half-life is the mean of all that counts, the older the lighter', () => {
    // Ages 59, 30 and 20: weights 2^-5.9, 2^-3 and 2^-2 with a half-life of 10 days; the carry time is 40 then.
    const weights = [2 ** -3, 2 ** -2];
    expect(standing({ halfLife: 10 })!.stance).toBeCloseTo(weights[0]! / (weights[0]! + weights[1]!), 12);
    const three = [2 ** -5.9, ...weights] as [number, number, number];
    const all = three[0] + three[1] + three[2];
    expect(standing({ halfLife: 10, carry: 90 })).toMatchObject({
      stance: expect.closeTo((three[1] - three[0]) / all, 12) as number,
      shares: { pro: expect.closeTo(three[1] / all, 12) as number },
      weight: expect.closeTo(all, 12) as number,
    });
  });

  test('by office is what the highest office heard said, or, by half-life, a mean in which a rank lower counts half', () => {
    expect(standing({ byOffice: true })).toMatchObject({ stance: -1, age: 59 });
    expect(idsOf({ byOffice: true, carry: 40 })).toEqual(['B 2024-03-01']);
    const sameDay = [
      by('A', 'Prime Minister', -1, '2024-03-01'),
      by('B', 'Foreign Minister', 1, '2024-03-01'),
    ];
    expect(standing({ byOffice: true, halfLife: 10 }, '2024-03-31', sameDay)!.stance).toBeCloseTo(-1 / 3, 12);
    expect(standing({ halfLife: 10 }, '2024-03-31', sameDay)!.stance).toBe(0);
  });

  test('by confidence weighs a reading as much as it is sure', () => {
    const read = [by('A', 'x', 1, '2024-03-01', 0.9), by('B', 'x', -1, '2024-03-01', 0.3)];
    expect(standing({}, '2024-03-31', read)!.stance).toBe(0);
    expect(standing({ byConfidence: true }, '2024-03-31', read)!.stance).toBeCloseTo(0.5, 12);
    expect(standing({ halfLife: 90 }, '2024-03-31', read)!.stance).toBeCloseTo(0.5, 12);
    const unsure = [by('A', 'x', 1, '2024-03-01', 0)];
    expect(standing({ byConfidence: true }, '2024-03-31', unsure)).toMatchObject({ stance: 1, weight: 1e-6 });
  });

  test('keeps ambivalence apart from pro and contra on one day', () => {
    const divided = [by('A', 'x', 1, '2024-03-01'), by('B', 'x', -1, '2024-03-01')];
    const ambivalent = [by('A', 'x', 0, '2024-03-01'), by('B', 'x', 0, '2024-03-01')];
    expect(standing({}, '2024-03-31', divided)).toMatchObject({
      stance: 0,
      spread: 1,
      shares: { pro: 0.5, contra: 0.5, ambivalent: 0 },
    });
    expect(standing({}, '2024-03-31', ambivalent)).toMatchObject({
      stance: 0,
      spread: 0,
      shares: { pro: 0, contra: 0, ambivalent: 1 },
    });
  });

  test('is worth no more when ten papers report one sentence of a day', () => {
    const once = [by('A', 'x', 1, '2024-03-01'), by('B', 'x', 1, '2024-03-01')];
    const often = Array.from({ length: 10 }, (_, i) => ({ ...once[0]!, id: `again ${i}` }));
    expect(standing({}, '2024-03-31', once)!.weight).toBe(2);
    expect(standing({}, '2024-03-31', [...once, ...often])!.weight).toBe(2);
  });

  test('comes from deeds as well', () => {
    const deed = {
      id: 'd',
      document: 't',
      span: { start: 0, end: 1, text: 'x' },
      page: null,
      coder: 'x',
      actor: 'Ruritania',
      issue: 'canal',
      date: '2024-03-02',
      stance: -1,
      magnitude: 12,
      unit: 'guns',
    };
    const history = positionHistory(evidenceTable([deed]), 'canal');
    expect(standingsOn(history, ['Ruritania'], dayOf('2024-03-31')!, {})).toMatchObject([
      { stance: -1, age: 29 },
    ]);
  });

  test('needs a half-life above 0 and a carry time of whole days', () => {
    expect(() => standing({ halfLife: 0 })).toThrow('no half-life: 0 days');
    expect(() => standing({ carry: -1 })).toThrow('no carry time: -1 days');
  });
});
