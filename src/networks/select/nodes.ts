import type { TextColumn } from '../../coding/coded-table.ts';
import { byUnits } from './levels.ts';

/** The values of a variable as nodes: labels in order of UTF-16 units, and which of them each statement has. */
export interface Nodes {
  readonly labels: readonly string[];
  /** Statement -> index into `labels`. */
  readonly codes: Int32Array;
}

/** Labels in order, and where those of a column stand among them; -1 for those that do not occur. */
export interface RankedLabels {
  readonly labels: readonly string[];
  readonly ofCode: Int32Array;
}

/** Ranks the labels of a column that occur among `rows`. Costs O(n + m log m). */
export function rankLabels({ labels, codes }: TextColumn, rows: Int32Array): RankedLabels {
  const seen = new Uint8Array(labels.length);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at]!]!;
    if (code >= 0) seen[code] = 1;
  }
  const present = labels
    .map((label, code) => ({ label, code }))
    .filter(({ label, code }) => seen[code] && label !== '');
  present.sort((a, b) => byUnits(a.label, b.label));
  const ofCode = new Int32Array(labels.length).fill(-1);
  for (const [rank, { code }] of present.entries()) ofCode[code] = rank;
  return { labels: present.map(({ label }) => label), ofCode };
}

/** The nodes that occur, closed up. `keepAll` leaves them as they are. */
export function occurring({ labels, codes }: Nodes, keepAll: boolean): Nodes {
  if (keepAll) return { labels, codes };
  const seen = new Uint8Array(labels.length);
  for (let at = 0; at < codes.length; at++) seen[codes[at]!] = 1;
  const place = new Int32Array(labels.length);
  const present: string[] = [];
  for (const [code, label] of labels.entries()) if (seen[code]) place[code] = present.push(label) - 1;
  if (present.length === labels.length) return { labels, codes };
  const closed = new Int32Array(codes.length);
  for (let at = 0; at < codes.length; at++) closed[at] = place[codes[at]!]!;
  return { labels: present, codes: closed };
}
