import { asText, columnNamed } from '../../coding/coded-table/column-named.ts';
import type { Graph, GraphSource } from './graph.ts';

/** Which statements a graph rests on, by their ids. */
export interface Evidence {
  /** Node, as an index -> the statements that have it. */
  readonly ofNode: (node: number) => readonly string[];
  /**
   * Edge, as an index -> the statements behind it: in a two-mode network those of the row about the column, in a one-mode one
   * those of both nodes about the columns that both speak about.
   */
  readonly ofEdge: (edge: number) => readonly string[];
}

/**
 * The statements behind each node and edge, so that a figure can be opened into its sentences. Of a conflict of texts, whose weight
 * counts columns of one node only too, edges have the statements about common columns.
 */
export function evidenceOf(graph: Graph, source: GraphSource): Evidence {
  const { table, kept, mode } = source;
  const rows = asText(columnNamed(table, source.rows).column);
  const columns = asText(columnNamed(table, source.columns).column);
  /** Label of a row -> label of a column -> statements. */
  const said = new Map<string, Map<string, string[]>>();
  const about = new Map<string, string[]>();
  for (const row of kept) {
    const [from, to] = [rows.labels[rows.codes[row]!]!, columns.labels[columns.codes[row]!]!];
    const own = said.get(from) ?? new Map<string, string[]>();
    said.set(from, own);
    push(own, to, table.ids[row]!);
    push(about, to, table.ids[row]!);
  }
  const none: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    ofNode: (node) => {
      const { label, side } = graph.nodes[node]!;
      return side === 'column' ? (about.get(label) ?? []) : [...(said.get(label) ?? none).values()].flat();
    },
    ofEdge: (edge) => {
      const { source: from, target: to } = graph.edges[edge]!;
      const one = said.get(graph.nodes[from]!.label) ?? none;
      if (mode === 'two') return one.get(graph.nodes[to]!.label) ?? [];
      const other = said.get(graph.nodes[to]!.label) ?? none;
      return [...one].flatMap(([column, own]) => {
        const theirs = other.get(column);
        return theirs === undefined ? [] : [...own, ...theirs];
      });
    },
  };
}

function push(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
