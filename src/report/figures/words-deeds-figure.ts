import { type Markup, markup } from '../markup.ts';
import { type LabelPoint, placeLabels } from './place-labels.ts';
import { FILE_SIZE, type FigureWords, svgFile } from './svg-file.ts';
import type { FigureSize } from './plot.ts';
import { emWidth, fitted } from './text-room.ts';

/** A member with its ranks, 0 for the least and 1 for the most. */
export interface WordsDeedsPoint {
  readonly name: string;
  /** A short name, such as an ISO code, where there are too many for whole names. */
  readonly short: string;
  readonly words: number;
  readonly deeds: number;
  readonly title: string;
}

export interface WordsDeedsChart extends FigureWords {
  /** What the axes rank: `commitments`, `allocations`. */
  readonly words: string;
  readonly deeds: string;
  readonly points: readonly WordsDeedsPoint[];
}

/** More members than this are labelled by their short names. */
const MANY = 12;
const EDGE = { left: 50, right: 12, top: 14, bottom: 40 };

/** Words against deeds as an SVG file: a scatter of ranks, each member labelled, the diagonal for those as far up in both. */
export function wordsDeedsFigure(chart: WordsDeedsChart): string {
  const { title, notes } = chart;
  return svgFile(wordsDeedsPlot(chart, FILE_SIZE), heightOf(FILE_SIZE), {
    title,
    notes: [...notes, ...keyOf(chart, FILE_SIZE)],
  });
}

/** The same for a page. */
export function wordsDeedsPlot(chart: WordsDeedsChart, size: FigureSize): Markup {
  const { width, fontSize, name } = size;
  const height = heightOf(size);
  const inset = 14;
  const [left, right] = [EDGE.left, width - EDGE.right];
  const [top, bottom] = [EDGE.top, height - EDGE.bottom];
  const x = (rank: number) => left + inset + rank * (right - left - 2 * inset);
  const y = (rank: number) => bottom - inset - rank * (bottom - top - 2 * inset);
  const labels = labelled(chart, size);
  const dot = 4;
  const marks = labels.map(({ point, label, place }) => {
    const [cx, cy] = [x(point.words), y(point.deeds)];
    const line =
      place?.isFar &&
      markup`<line x1="${round(cx)}" y1="${round(cy)}" x2="${round(nearest(cx, place.x, place.x + emWidth(label) * fontSize))}" y2="${round(place.y - fontSize * 0.35)}" stroke="var(--ink-soft)" stroke-width="0.7"></line>`;
    return { line, cx, cy, point, label, place };
  });
  const lines = [0, 0.25, 0.5, 0.75, 1];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="plot ${name}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${chart.title}" font-size="${fontSize}">
${lines.map((rank) => markup`<line x1="${left}" x2="${right}" y1="${round(y(rank))}" y2="${round(y(rank))}" stroke="var(--rule)"></line><line y1="${top}" y2="${bottom}" x1="${round(x(rank))}" x2="${round(x(rank))}" stroke="var(--rule)"></line>`)}
<line x1="${round(x(0))}" y1="${round(y(0))}" x2="${round(x(1))}" y2="${round(y(1))}" stroke="var(--ink-soft)" stroke-dasharray="5 4"></line>
${[0, 0.5, 1].map((rank) => markup`<text x="${round(x(rank))}" y="${bottom + fontSize + 2}" text-anchor="middle" fill="var(--ink)">${rank}</text><text x="${left - 6}" y="${round(y(rank) + fontSize * 0.35)}" text-anchor="end" fill="var(--ink)">${rank}</text>`)}
<text x="${(left + right) / 2}" y="${height - 6}" text-anchor="middle" fill="var(--ink)">rank in words: ${fitted(chart.words, 18)} →</text>
<text transform="translate(${fontSize - 2},${(top + bottom) / 2}) rotate(-90)" text-anchor="middle" fill="var(--ink)">rank in deeds: ${fitted(chart.deeds, 18)} →</text>
${marks.map(({ line }) => line)}
${marks.map(({ cx, cy, point }) => markup`<circle cx="${round(cx)}" cy="${round(cy)}" r="${dot}" fill="var(--line)" stroke="var(--paper)"><title>${point.title}</title></circle>`)}
${marks.map(({ label, place }) => place !== null && markup`<text x="${round(place.x)}" y="${round(place.y)}" fill="var(--ink)" stroke="var(--paper)" stroke-width="3" paint-order="stroke" font-size="${labelSize(size)}">${label}</text>`)}
</svg>`;

  function nearest(at: number, from: number, to: number): number {
    return Math.min(Math.max(at, from), to);
  }
}

/** Each member with its label and where it stands; those at the same place share a label. */
function labelled({ points }: WordsDeedsChart, size: FigureSize) {
  const { width } = size;
  const height = heightOf(size);
  const inset = 14;
  const x = (rank: number) => EDGE.left + inset + rank * (width - EDGE.right - EDGE.left - 2 * inset);
  const y = (rank: number) =>
    height - EDGE.bottom - inset - rank * (height - EDGE.bottom - EDGE.top - 2 * inset);
  const places = Map.groupBy(points, ({ words, deeds }) => `${words.toFixed(6)} ${deeds.toFixed(6)}`);
  const groups = [...places.values()].map((group) => {
    const names = group.map((point) => (points.length > MANY ? point.short : fitted(point.name, 14)));
    const label = group.length > 3 ? `${group.length} members` : names.join(', ');
    const title = group.map((point) => point.title).join('\n');
    return { point: { ...group[0]!, title }, label, group };
  });
  const em = labelSize(size);
  const wanted = groups.map(({ point, label }): LabelPoint => {
    return { x: x(point.words), y: y(point.deeds), width: emWidth(label) * em };
  });
  const placed = placeLabels(wanted, {
    left: EDGE.left + 1,
    right: width - 1,
    top: 1,
    bottom: height - EDGE.bottom - 1,
    line: em * 1.12,
    dot: 5,
  });
  return groups.map((group, i) => ({ ...group, place: placed[i]! }));
}

/** What short names and shared labels stand for, and who has no room for a label. */
export function keyOf(chart: WordsDeedsChart, size: FigureSize): string[] {
  const groups = labelled(chart, size);
  const isShort = chart.points.length > MANY;
  const short = chart.points
    .filter(({ name, short }) => isShort && short !== name)
    .map(({ name, short }) => `${short} ${name}`);
  const shared = groups
    .filter(({ group }) => group.length > 3)
    .map(({ label, group }) => `${label} at one place: ${group.map(({ name }) => name).join(', ')}.`);
  const hidden = groups
    .filter(({ place }) => place === null)
    .flatMap(({ group }) => group.map(({ name }) => name));
  return [
    ...(short.length === 0 ? [] : [`${short.join(', ')}.`]),
    ...shared,
    ...(hidden.length === 0 ? [] : [`Without room for a label: ${hidden.join(', ')}.`]),
  ];
}

/** Labels are a little smaller than the axes; 11 units are 9.4 px on a telephone of 360 px. */
function labelSize({ fontSize }: FigureSize): number {
  return Math.max(11, fontSize - 1.5);
}

function heightOf({ width }: FigureSize): number {
  return Math.min(width, 520);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
