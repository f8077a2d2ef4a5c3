import type { ClaimFigure, ClaimScores, FoundFigures } from '../../src/claims/evaluation/score-claims.ts';
import { claimKinds, verdicts } from '../../src/claims/evaluation/scored-claim.ts';

/** The scores of claims as a text for people: found by kind, what is said of those found, verdicts marked beside given. */
export function claimsTable(scores: ClaimScores): string {
  const { columns, claims, spans, kinds, verdict, actors, issue, voice, values, confusion } = scores;
  const rows: [string, FoundFigures][] = [
    ['claims', claims],
    ['spans, any kind', spans],
    ...claimKinds.map((kind): [string, FoundFigures] => [kind, kinds[kind]]),
  ];
  const short = ['supp', 'contra', 'mixed', 'not en', 'uncheck'];
  return [
    `${columns} columns; of those found a share, its 95% interval drawn over columns`,
    '',
    `${''.padEnd(17)}marked found right      P      R     F1  interval of F1`,
    ...rows.map(([name, { marked, found, right, precision, recall, f1 }]) =>
      [
        name.padEnd(17),
        ...[marked, found, right].map((count) => String(count).padStart(6)),
        ...[precision, recall, f1].map(({ value }) => percent(value)),
        `  ${interval(f1)}`,
      ].join(''),
    ),
    '',
    ...(
      [
        ['verdict right, of claims found that evidence could decide', verdict],
        ['actors right, of the same', actors],
        ['issue right, of the same', issue],
        ['voice right, of claims found', voice],
      ] as const
    ).map(
      ([name, figure]) => `${name.padEnd(58)}${percent(figure.value)} of ${figure.of}  ${interval(figure)}`,
    ),
    `judgements and motives given a verdict: ${values.judged} of ${values.asked}`,
    '',
    `${'verdict marked'.padEnd(20)}given ${short.map((name) => name.padStart(8)).join('')}`,
    ...verdicts.map(
      (name, i) => `${name.padEnd(26)}${confusion[i]!.map((count) => String(count).padStart(8)).join('')}`,
    ),
    '',
  ].join('\n');
}

const percent = (value: number | null): string =>
  (value === null ? '-' : (100 * value).toFixed(1)).padStart(7);

function interval({ interval: ends }: ClaimFigure): string {
  return ends === null ? '' : `${(100 * ends[0]).toFixed(1)} to ${(100 * ends[1]).toFixed(1)}`;
}
