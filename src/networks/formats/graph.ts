import type { CodedTable } from '../../coding/coded-table.ts';
import { asText, columnNamed } from '../../coding/coded-table/column-named.ts';
import type { Matrix } from '../matrix.ts';
import { circle } from './circle.ts';

/** A node as graph programs take it. */
export interface GraphNode {
  readonly label: string;
  /** The variable that it is a value of. */
  readonly variable: string;
  /** Whether it is of the rows of the matrix, or of the columns. */
  readonly side: 'row' | 'column';
  /** How many of the statements that count have it. */
  readonly frequency: number;
  /** What is known of the value: its type, its aliases. None is empty. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `#rrggbb` */
  readonly colour: string;
  /** Diameter, 10 to 50: its area grows with the frequency. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface GraphEdge {
  /** Index into the nodes. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  /** Of the conflict network beside this one; null where there is none. */
  readonly conflict: number | null;
  readonly colour: string;
  /** Width of its line, 1 to 5: by the size of the weight. */
  readonly width: number;
}

/** An undirected graph: cells of a matrix that are not zero, with what is known of its labels. */
export interface Graph {
  readonly mode: 'one' | 'two';
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What a matrix is made of. */
export interface GraphSource {
  readonly table: CodedTable;
  /** The statements that count, as rows of the table. */
  readonly kept: Int32Array;
  readonly mode: 'one' | 'two';
  /** Names of the variables, as `columnNamed` takes them. */
  readonly rows: string;
  readonly columns: string;
  /** Cells are codes of `combine`: which levels were said, not how often. */
  readonly combined?: boolean;
}

/** Name of the attribute that holds the colour of a value (`#rrggbb`). */
const COLOUR = 'colour';
const plain = { row: '#4c78a8', column: '#f2b701' };
const radius = { row: 300, column: 450 };
const edgeColours = { more: '#2ca02c', less: '#d62728', both: '#1f77b4', other: '#7f7f7f' };

/**
 * A matrix as a graph. Edges are green where the weight is above zero, red below; of `combine` green for agreement only, red
 * for disagreement only, blue for both. Values without a colour of their own have one by their variable. Nodes lie on a circle,
 * those of a two-mode network on two.
 *
 * @param conflict the conflict network with the same labels, where both were asked for
 */
export function graphOf(matrix: Matrix, source: GraphSource, conflict: Matrix | null = null): Graph {
  const { mode } = source;
  const two = mode === 'two';
  const rows = nodesOf(matrix.rows, 'row', source);
  const columns = two ? nodesOf(matrix.columns, 'column', source) : [];
  const edges: GraphEdge[] = [];
  const across = matrix.columns.length;
  const most = greatest(matrix.values, conflict?.values);
  for (let row = 0; row < matrix.rows.length; row += 1) {
    for (let column = two ? 0 : row + 1; column < across; column += 1) {
      const weight = matrix.values[row * across + column]!;
      const against = conflict?.values[row * across + column] ?? null;
      if (weight === 0 && (against ?? 0) === 0) continue;
      const target = two ? rows.length + column : column;
      const colour = source.combined === true ? colourOfCode(weight) : colourOf(weight - (against ?? 0));
      const size = Math.max(Math.abs(weight), Math.abs(against ?? 0));
      const width = Number.isFinite(size) && most > 0 ? Math.round(100 + (400 * size) / most) / 100 : 1;
      edges.push({ source: row, target, weight, conflict: against, colour, width });
    }
  }
  return { mode, nodes: [...rows, ...columns], edges };
}

/** The greatest size of any finite cell. */
function greatest(values: Float64Array, others: Float64Array = new Float64Array()): number {
  let most = 0;
  for (const cells of [values, others])
    for (const cell of cells) if (Number.isFinite(cell)) most = Math.max(most, Math.abs(cell));
  return most;
}

function nodesOf(labels: readonly string[], side: 'row' | 'column', source: GraphSource): GraphNode[] {
  const { table, kept } = source;
  const variable = side === 'row' ? source.rows : source.columns;
  const counts = frequencies(table, variable, kept);
  const known = table.attributes.get(variable) ?? new Map<string, ReadonlyMap<string, string>>();
  const most = Math.max(1, ...counts.values());
  return labels.map((label, index) => {
    const frequency = counts.get(label) ?? 0;
    const own = known.get(COLOUR)?.get(label) ?? '';
    return {
      label,
      variable,
      side,
      frequency,
      attributes: new Map(
        Array.from(known, ([name, values]): [string, string] => [name, values.get(label) ?? '']).filter(
          ([name, value]) => name !== COLOUR && value !== '',
        ),
      ),
      colour: /^#[0-9a-f]{6}$/i.test(own) ? own.toLowerCase() : plain[side],
      size: Math.round(100 * (10 + 40 * Math.sqrt(frequency / most))) / 100,
      ...circle(index, labels.length, radius[side]),
    };
  });
}

function frequencies(table: CodedTable, variable: string, kept: Int32Array): Map<string, number> {
  const { labels, codes } = asText(columnNamed(table, variable).column);
  const counts = new Map<string, number>();
  for (const row of kept) {
    const label = labels[codes[row]!];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function colourOf(weight: number): string {
  return weight > 0 ? edgeColours.more : weight < 0 ? edgeColours.less : edgeColours.other;
}

/** Of a boolean: 1 only agreement, 2 only disagreement, 3 both. */
function colourOfCode(code: number): string {
  const colours = [edgeColours.other, edgeColours.more, edgeColours.less, edgeColours.both];
  return colours[code] ?? edgeColours.other;
}
