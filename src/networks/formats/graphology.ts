import type { Evidence } from './evidence.ts';
import type { Graph, GraphNode } from './graph.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** What `Graph.from` of graphology takes (https://graphology.github.io/serialization.html). */
export interface SerializedGraph {
  readonly attributes: Attributes;
  readonly options: { readonly type: 'undirected'; readonly multi: false; readonly allowSelfLoops: false };
  readonly nodes: readonly { readonly key: string; readonly attributes: Attributes }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly undirected: true;
    readonly attributes: Attributes;
  }[];
}

/**
 * A graph as graphology reads it. The key of a node is its label; in a two-mode network, where a row and a column may be called
 * the same, `variable: label`.
 *
 * @param attributes of the graph itself
 * @param evidence the statements behind nodes and edges, as their attribute `statements`
 * @example Graph.from(graphology(graph)).getEdgeAttribute('A', 'B', 'weight')
 */
export function graphology(
  graph: Graph,
  attributes: Attributes = {},
  evidence: Evidence | null = null,
): SerializedGraph {
  const keyOf = ({ label, variable }: GraphNode) => (graph.mode === 'two' ? `${variable}: ${label}` : label);
  const keys = graph.nodes.map(keyOf);
  return {
    attributes,
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    nodes: graph.nodes.map(({ attributes: known, ...node }, i) => {
      const { label, variable, side, frequency, colour, size, x, y } = node;
      // `color` is what sigma and other drawing programs look for.
      return {
        key: keys[i]!,
        attributes: {
          label,
          variable,
          side,
          frequency,
          color: colour,
          size,
          x,
          y,
          known: Object.fromEntries([...known].toSorted(byName)),
          ...(evidence === null ? {} : { statements: evidence.ofNode(i) }),
        },
      };
    }),
    edges: graph.edges.map(({ source, target, weight, conflict, colour }, i) => ({
      key: `e${i}`,
      source: keys[source]!,
      target: keys[target]!,
      undirected: true,
      attributes: {
        weight,
        ...(conflict === null ? {} : { conflict }),
        color: colour,
        ...(evidence === null ? {} : { statements: evidence.ofEdge(i) }),
      },
    })),
  };
}

/** The same order whatever the source. */
function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
