import type { Interval } from '../../src/reading/evaluation/bootstrap.ts';
import type { Calibration } from '../../src/reading/evaluation/calibration.ts';
import { relation } from '../../src/reading/evaluation/measures.ts';
import type { Score, Scores } from '../../src/reading/evaluation/score.ts';

const HEAD = ['P', 'R', 'F1', '95% of F1', 'found', 'marked'];

/** Scores as a page of plain text: percentages, each F1 with its interval. */
export function scoreTable(reader: string, scores: Scores): string {
  const { articles, words, markedShare, alpha, measures, kinds } = scores;
  const share = ({ predicted, gold }: Scores['markedShare']) =>
    `${percent(predicted)}% of them in what is found, ${percent(gold)}% in what is marked`;
  return [
    `${reader}: ${inWords(articles, 'article')}, ${inWords(words, 'word')}, ${share(markedShare)}`,
    '',
    columns([
      ['', ...HEAD],
      ...measures.flatMap((one) => {
        const row = [one.name, ...cells(one)];
        if (one.name !== relation.name) return [row];
        return [row, ...kinds.map((of) => [`  ${of.kind} speech`, ...cells(of)])];
      }),
    ]),
    '',
    `Krippendorff's alpha of words: ${alpha.value.toFixed(3)} (${range(alpha.interval, (x) => x.toFixed(3))})`,
    ...confidencePart(scores),
    '',
  ].join('\n');
}

function confidencePart({ confident, calibration }: Scores): string[] {
  if (confident === null || calibration === null || calibration.bins.every(({ count }) => count === 0))
    return [];
  return [
    '',
    columns([
      ['relation match50 of', 'P', '95% of P', 'R', '95% of R', 'found'],
      ...confident.map(({ least, precision, recall, intervals, predicted }) => [
        `confidence ${least} and more`,
        percent(precision),
        range(intervals.precision, percent),
        percent(recall),
        range(intervals.recall, percent),
        predicted.toFixed(0),
      ]),
    ]),
    '',
    reliability(calibration),
    '',
    `expected calibration error: ${calibration.error.toFixed(3)} (bins of equal width), ${calibration.equalMassError.toFixed(3)} (of equal number)`,
  ];
}

function reliability({ bins }: Calibration): string {
  return columns([
    ['confidence', 'found', 'mean', 'right'],
    ...bins.map(({ from, to, count, confidence, right }) => [
      `${from} to ${to}`,
      String(count),
      ...(count === 0 ? ['-', '-'] : [percent(confidence), percent(right)]),
    ]),
  ]);
}

const cells = ({ precision, recall, f1, intervals, predicted, gold }: Score): string[] => [
  percent(precision),
  percent(recall),
  percent(f1),
  range(intervals.f1, percent),
  predicted.toFixed(0),
  gold.toFixed(0),
];

const percent = (share: number): string => (100 * share).toFixed(1);
const range = ([low, high]: Interval, shown: (x: number) => string) => `${shown(low)} to ${shown(high)}`;
const inWords = (count: number, what: string) =>
  `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
