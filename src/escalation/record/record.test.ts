import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/index.ts';
import {
  baseRate,
  crisisQuestions,
  disputeQuestions,
  type HistoricQuestion,
  responseQuestions,
  scoreHistory,
} from './index.ts';

/** Cases by kind: of the kind "hot" four in five happen, of the kind "cold" one in ten; `noise` says nothing. */
function question(cases: number): HistoricQuestion {
  const random = rng(9);
  return {
    id: 'made',
    question: 'Did it happen?',
    source: 'made up',
    predictors: ['kind', 'noise'],
    cases: Array.from({ length: cases }, (_, i) => {
      const kind = random() < 0.5 ? 'hot' : 'cold';
      const noise = random() < 0.5 ? 'a' : 'b';
      return {
        group: String(i),
        year: 1950 + (i % 60),
        known: { kind, noise },
        happened: random() < (kind === 'hot' ? 0.8 : 0.1),
      };
    }),
  };
}

describe('scores of history', () => {
  const { folds, forward, climatology } = scoreHistory(question(600), rng(1));

  test('let what says something beat the base rate, and nothing else', () => {
    for (const scores of [folds, forward]) {
      expect(scores.map(({ predictors }) => predictors.join('+'))).toEqual([
        '',
        'kind',
        'noise',
        'kind+noise',
      ]);
      expect(scores.map(({ beats }) => beats)).toEqual([false, true, false, true]);
      expect(scores[0]!.difference).toBe(0);
    }
  });

  test('have a base rate that is near what it is when known beforehand', () => {
    expect(folds[0]!.brier).toBeCloseTo(climatology, 2);
    expect(folds[1]!.brier).toBeLessThan(climatology - 0.05);
  });

  test('are the same for the same seed', () => {
    expect(scoreHistory(question(100), rng(2))).toEqual(scoreHistory(question(100), rng(2)));
  });
});

describe('questions to history', () => {
  const crises =
    'crisno,trigger_year,trigger,gravity,violence,outcome,protracted_conflict\n' +
    '1,1938,Violent act,Other threat,Full-scale war,Other outcome,X\n' +
    '2,1950,Violent act,Other threat,Full-scale war,Formal agreement,X\n' +
    '3,1951,Verbal act,Other threat,No violence,Semi-formal agreement,Non-protracted conflict\n' +
    '4,1952,Verbal act,Other threat,Full-scale war,Unilateral act,X\n' +
    '5,,Verbal act,Other threat,Full-scale war,Unilateral act,X\n';

  test('count crises from 1946 on', () => {
    const rates = crisisQuestions(crises, 'c.csv').map(baseRate);
    expect(rates.map(({ happened, cases }) => [happened, cases])).toEqual([
      [2, 3],
      [1, 2],
      [2, 3],
    ]);
  });

  test('count answers and disputes', () => {
    const actors =
      'crisno,trigger_year,trigger,response,protracted_conflict\n' +
      '2,1950,Non-violent military act,"Multiple, violent military act",X\n' +
      '2,1950,Violent act,Political act,X\n3,1951,Violent act,,X\n';
    expect(
      responseQuestions(actors, 'a.csv')
        .map(baseRate)
        .map(({ happened, cases }) => [happened, cases]),
    ).toEqual([
      [1, 2],
      [1, 1],
    ]);
    const disputes = 'dispnum,styear,hostlev\n1,1945,5\n2,1946,5\n3,2010,4\n4,2011,5\n';
    expect(baseRate(disputeQuestions(disputes, 'd.csv')[0]!)).toMatchObject({
      happened: 1,
      cases: 2,
      years: [1946, 2010],
    });
  });

  test('need their columns', () => {
    expect(() => disputeQuestions('dispnum,styear\n1,1950\n', 'd.csv')).toThrow(
      'd.csv: missing column: hostlev',
    );
  });
});
