import type { Estimate } from '../../src/decisions/record/group-bootstrap.ts';
import type { DecisionsRecord } from './evaluate-decisions.ts';

/** The record as a table of plain text, the least mean error first below the baseline. */
export function recordTable({ cases, groups, repeats, level, records }: DecisionsRecord): string {
  const [baseline, ...others] = records;
  const rows = [
    [
      'forecast',
      'cases',
      'mean error',
      '95%',
      'median',
      'RMSE',
      'CRPS',
      'within 10',
      `in ${percent(level)}%`,
      'width',
      'against the mean',
      'CRPS, %',
      '95%',
    ],
    ...[baseline!, ...others.toSorted((a, b) => a.meanError.value - b.meanError.value)].map((record) => [
      record.name,
      String(record.cases),
      record.meanError.value.toFixed(2),
      range(record.meanError, 2),
      record.medianError.toFixed(2),
      record.rootMeanSquare.toFixed(2),
      record.crps.value.toFixed(2),
      percent(record.within10),
      percent(record.coverage.value),
      record.width.toFixed(1),
      `${signed(record.errorAgainstMean.value)} (${range(record.errorAgainstMean, 2)})`,
      signed(100 * record.crpsAgainstMean.value),
      range(record.crpsAgainstMean, 1, 100),
    ]),
  ];
  return [
    `${cases} decided cases of ${groups} groups; each is forecast by what was learned from other groups, dealt into folds ${repeats} times`,
    '',
    columns(rows),
    '',
  ].join('\n');
}

/** Mean error by kind of case. */
export function kindTable({ records }: DecisionsRecord): string {
  const kinds = records[0]!.kinds.map(({ trait, value, cases }) => ({ trait, value, cases }));
  if (kinds.length === 0) return '';
  const rows = [
    ['mean error, by kind', ...kinds.map(({ trait, value, cases }) => `${trait} ${value} (${cases})`)],
    ...records.map(({ name, kinds: of }) => [
      name,
      ...kinds.map(({ trait, value }) => {
        const kind = of.find((each) => each.trait === trait && each.value === value);
        return kind === undefined ? '-' : kind.meanError.toFixed(2);
      }),
    ]),
  ];
  return `${columns(rows)}\n`;
}

const percent = (share: number): string => (100 * share).toFixed(1).replace(/\.0$/, '');
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
const range = ({ interval: [low, high] }: Estimate, digits: number, times = 1): string =>
  `${(times * low).toFixed(digits)} to ${(times * high).toFixed(digits)}`;

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
