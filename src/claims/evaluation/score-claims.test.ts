import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { claimAgreement } from './claim-agreement.ts';
import { claimErrors } from './claim-errors.ts';
import { countOf, noClaims } from './count-claims.ts';
import { scoreClaims } from './score-claims.ts';
import { type ClaimsOfColumn, type ScoredClaim, verdicts } from './scored-claim.ts';

const text = 'Arle is against it. Bord is for it. It is a shame of Cray. Most members will sail.';
const claim = (quote: string, rest: Partial<ScoredClaim>): ScoredClaim => ({
  kind: 'side',
  voice: 'author',
  actors: [],
  issue: 'tunnel',
  verdict: 'supported',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  ...rest,
});
const marked = [
  claim('Arle is against it', { actors: ['Arle'] }),
  claim('Bord is for it', { actors: ['Bord'], verdict: 'mixed' }),
  claim('It is a shame of Cray', { kind: 'judgement', verdict: 'not-checkable' }),
  claim('Most members will sail', { kind: 'prediction', verdict: 'not-checkable' }),
];
const column = (found: readonly ScoredClaim[]): ClaimsOfColumn => ({ text, found, marked });
const draws = () => ({ rng: rng(1), draws: 50 });

describe('scores of claims', () => {
  test('of what is marked itself are whole', () => {
    const scores = scoreClaims([column(marked)], draws());
    expect(scores.claims.f1).toEqual({ value: 1, interval: [1, 1], of: 8 });
    expect([scores.verdict.value, scores.actors.value, scores.issue.value, scores.voice.value]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(scores.values).toEqual({ asked: 1, judged: 0 });
    expect(claimErrors(column(marked))).toEqual([]);
  });

  test('count a claim of another kind as a span and not as a claim', () => {
    const found = [claim('Most members will sail', { kind: 'count', verdict: 'supported' })];
    const { claims, spans, kinds } = scoreClaims([column(found)], draws());
    expect([claims.right, spans.right, kinds.prediction.right, kinds.count.found]).toEqual([0, 1, 0, 1]);
    expect(claimErrors(column(found))[3]).toEqual({
      what: 'kind',
      kind: 'prediction',
      found: 'count',
      marked: 'prediction',
      quote: 'Most members will sail',
    });
  });

  test('tell of every judgement that a verdict is given on', () => {
    const found = [claim('It is a shame of Cray', { verdict: 'contradicted' })];
    expect(scoreClaims([column(found)], draws()).values).toEqual({ asked: 1, judged: 1 });
  });

  test('show which verdict was given for which', () => {
    const found = [{ ...marked[0]! }, { ...marked[1]!, verdict: 'contradicted' as const }];
    const { confusion, verdict } = scoreClaims([column(found)], draws());
    expect(verdict).toMatchObject({ value: 0.5, of: 2 });
    expect(confusion[verdicts.indexOf('mixed')]).toEqual([0, 1, 0, 0, 0]);
  });

  test('are null where they are a share of nothing', () => {
    const { claims, kinds, verdict } = scoreClaims([column([])], draws());
    expect(claims.precision).toEqual({ value: null, interval: null, of: 0 });
    expect([claims.recall.value, kinds.trend.f1.value, verdict.value]).toEqual([0, null, null]);
  });

  test('are drawn over columns, the same for the same seed', () => {
    const columns = [column(marked), column(marked.slice(0, 1)), column([])];
    const { f1 } = scoreClaims(columns, draws()).claims;
    expect(f1.interval![0]).toBeLessThan(f1.value!);
    expect(f1.interval![1]).toBeGreaterThan(f1.value!);
    expect(scoreClaims(columns, draws()).claims.f1).toEqual(f1);
  });

  test('know nothing by a name that is not counted', () => {
    expect(() => countOf(noClaims(), 'weather found')).toThrow(
      'nothing is counted by this name: weather found',
    );
  });
});

test('errors name what was missed, invented, and said otherwise', () => {
  const found = [
    claim('Arle is against it', { actors: ['Bord'], voice: 'reported' }),
    claim('Bord is for it', { actors: ['Bord'], verdict: 'mixed', issue: 'bridge' }),
    claim('a shame of Cray', { kind: 'judgement', verdict: 'not-checkable' }),
  ];
  const lines = claimErrors({ ...column(found), marked: [...marked.slice(0, 2), marked[3]!] });
  expect(lines.map(({ what, found: a, marked: b }) => [what, a, b])).toEqual([
    ['voice', 'reported', 'author'],
    ['actors', 'Bord', 'Arle'],
    ['issue', 'bridge', 'tunnel'],
    ['invented', 'judgement', '-'],
    ['missed', '-', 'not-checkable'],
  ]);
});

test('two passes agree on what both mark, and alpha is of their verdicts', () => {
  expect(claimAgreement([column(marked)])).toEqual({
    columns: 1,
    claims: [4, 4, 4, 4],
    f1: 1,
    spanF1: 1,
    alpha: 1,
  });
  const other = [
    { ...marked[0]!, verdict: 'mixed' as const },
    marked[1]!,
    { ...marked[2]!, kind: 'motive' as const },
  ];
  const { claims, alpha } = claimAgreement([column(other)]);
  expect(claims).toEqual([3, 4, 2, 3]);
  // Of four values one is supported, three are mixed; one pair differs: 1 - (4 - 1) 1 / (1 * 3).
  expect(alpha).toBeCloseTo(0, 12);
});
