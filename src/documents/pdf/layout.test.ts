import { describe, expect, test } from 'vitest';
import { paragraphsOfLines } from './paragraphs.ts';
import { readingOrder } from './reading-order.ts';
import { rowsOf } from './rows.ts';
import { withoutRunningLines } from './running-lines.ts';
import { type Segment, segmentsOf } from './segments.ts';

const at = (left: number, y: number, text: string, size = 10): Segment => ({
  text,
  left,
  right: left + text.length * size * 0.5,
  y,
  size,
});
const column = (left: number, from: number, lines: readonly string[]) =>
  lines.map((line, i) => at(left, from + 13 * i, line));
const textOf = (pages: readonly (readonly Segment[])[]) => readingOrder(pages).map(({ text }) => text);
const words = (what: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${what} ${i + 1} with some words to it`);

describe('the order of reading', () => {
  test('of two columns is the left one first, in whatever order they were drawn', () => {
    const [left, right] = [column(50, 100, words('left', 6)), column(300, 100, words('right', 5))];
    const drawn = [...left, ...right].toSorted((a, b) => a.y - b.y || b.left - a.left);
    expect(textOf([drawn])).toEqual([...words('left', 6), ...words('right', 5)]);
  });

  test('also where their lines are not level, and with a headline before and a note after', () => {
    const headline = at(60, 60, 'A headline that reaches across both of the columns', 16);
    const note = at(
      50,
      300,
      'A note that reaches across both of the columns, from the left edge to the right one.',
    );
    const page = [
      headline,
      ...column(50, 100, words('left', 6)),
      ...column(300, 106, words('right', 6)),
      note,
    ];
    expect(textOf([page])).toEqual([headline.text, ...words('left', 6), ...words('right', 6), note.text]);
  });

  test('of three columns is from left to right', () => {
    const page = [500, 275, 50].flatMap((left, i) => column(left, 100, words('abc'[2 - i]!, 5)));
    expect(textOf([page])).toEqual([...words('a', 5), ...words('b', 5), ...words('c', 5)]);
  });

  test('of a last page with a line or two is that of the pages before', () => {
    const full = [...column(50, 100, words('left', 6)), ...column(300, 100, words('right', 6))];
    const last = [...column(50, 100, words('last left', 2)), ...column(300, 100, words('last right', 1))];
    expect(textOf([full, last]).slice(12)).toEqual([...words('last left', 2), ...words('last right', 1)]);
  });

  test('of a table is row by row', () => {
    const cells = ['Arel', 'Kolt', 'Brandt', 'Lind'].flatMap((name, i) => [
      at(50, 100 + 13 * i, name),
      at(200, 100 + 13 * i, 'yes'),
    ]);
    expect(textOf([cells])).toEqual(['Arel yes', 'Kolt yes', 'Brandt yes', 'Lind yes']);
  });
});

describe('running heads', () => {
  const body = (page: number) =>
    column(50, 100, [`a line of page ${'abcd'[page]!}`, `another of ${'abcd'[page]!}, which says more`]);
  const kept = (pages: readonly (readonly Segment[])[]) =>
    withoutRunningLines(pages.map(rowsOf)).map((rows) => rows.map(({ text }) => text));

  test('that alternate, and page numbers, are left out', () => {
    const pages = [0, 1, 2, 3].map((page) => [
      at(50, 40, page % 2 === 0 ? 'The Review' : 'Northern affairs'),
      ...body(page),
      at(250, 700, `Page ${page + 7} of 40`),
    ]);
    expect(kept(pages)).toEqual([0, 1, 2, 3].map((page) => body(page).map(({ text }) => text)));
  });

  test('that differ are known by standing apart, small, at one height', () => {
    const pages = ['Arel', 'Kolt'].map((name, page) => [at(50, 40, `Speech of ${name}`, 8), ...body(page)]);
    expect(kept(pages)).toEqual([0, 1].map((page) => body(page).map(({ text }) => text)));
  });

  test('the first line of a page is none, though it stands at one height on all', () => {
    expect(kept([body(0), body(1), body(2)])).toEqual(
      [0, 1, 2].map((page) => body(page).map(({ text }) => text)),
    );
  });
});

describe('paragraphs', () => {
  const paragraphs = (page: readonly Segment[], ...more: (readonly Segment[])[]) =>
    paragraphsOfLines(readingOrder([page, ...more]));
  const full = 'a line that is as long as the others of its column are';

  test('begin after a larger distance', () => {
    const page = [...column(50, 100, [full, full]), ...column(50, 140, [full, full])];
    expect(paragraphs(page)).toEqual([`${full} ${full}`, `${full} ${full}`]);
  });

  test('begin with an indented line', () => {
    const page = [at(62, 100, full), at(50, 113, full), at(62, 126, full), at(50, 139, full)];
    expect(paragraphs(page)).toEqual([`${full} ${full}`, `${full} ${full}`]);
  });

  test('begin where the line before had room for the next word', () => {
    expect(paragraphs(column(50, 100, [full, 'it ends here.', full, full]))).toEqual([
      `${full} it ends here.`,
      `${full} ${full}`,
    ]);
  });

  test('go on across pages where no sentence has ended', () => {
    const [one, two] = [column(50, 100, [full, full, full]), column(50, 100, ['and goes on.'])];
    expect(paragraphs(one, two)).toEqual([`${full} ${full} ${full} and goes on.`]);
    const ended = column(50, 100, [full, full, 'so it ends.']);
    expect(paragraphs(ended, two)).toEqual([`${full} ${full} so it ends.`, 'and goes on.']);
  });

  test('a headline in large letters is one, of however many lines', () => {
    const headline = [at(90, 60, 'A headline of', 18), at(60, 84, 'two lines in the middle', 18)];
    expect(paragraphs([...headline, ...column(50, 120, [full, full])])[0]).toBe(
      'A headline of two lines in the middle',
    );
  });
});

describe('segments', () => {
  const item = (str: string, x: number, y: number, size = 10, angle = 0) => ({
    str,
    width: str.length * size * 0.5,
    transform: [
      size * Math.cos(angle),
      size * Math.sin(angle),
      -size * Math.sin(angle),
      size * Math.cos(angle),
      x,
      y,
    ],
  });
  const view = [1, 0, 0, -1, 0, 800];

  test('join pieces with a space where there is a gap, and none where there is not', () => {
    const items = [item('The min', 50, 700), item('ister', 85, 700), item('said', 114, 700)];
    expect(segmentsOf(items, view).map(({ text }) => text)).toEqual(['The minister said']);
  });

  test('leave out turned text and the raised numbers of notes', () => {
    const items = [
      item('said so.', 50, 700),
      item('12', 90, 704, 6),
      item('DRAFT', 200, 400, 60, Math.PI / 4),
      item('But when?', 105, 700),
    ];
    expect(segmentsOf(items, view).map(({ text }) => text)).toEqual(['said so.', 'But when?']);
  });
});
