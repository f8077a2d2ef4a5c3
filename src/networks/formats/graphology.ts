import type { Evidence } from './evidence.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { inParts } from './in-parts.ts';

type Attributes = Readonly<Record<string, unknown>>;

interface SerializedNode {
  readonly key: string;
  readonly attributes: Attributes;
}

interface SerializedEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: true;
  readonly attributes: Attributes;
}

/** What `Graph.from` of graphology takes (https://graphology.github.io/serialization.html). */
export interface SerializedGraph {
  readonly attributes: Attributes;
  readonly options: typeof options;
  readonly nodes: readonly SerializedNode[];
  readonly edges: readonly SerializedEdge[];
}

const options = { type: 'undirected', multi: false, allowSelfLoops: false } as const;

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
  const keys = keysOf(graph);
  return {
    attributes,
    options,
    nodes: graph.nodes.map((node, i) => nodeOf(node, i, keys, evidence)),
    edges: graph.edges.map((edge, i) => edgeOf(edge, i, keys, evidence)),
  };
}

/** The same as JSON, a part at a time, a node and an edge to a line. */
export function graphologyParts(
  graph: Graph,
  attributes: Attributes = {},
  evidence: Evidence | null = null,
): Iterable<string> {
  return inParts(linesOf(graph, attributes, evidence));
}

function* linesOf(graph: Graph, attributes: Attributes, evidence: Evidence | null): Generator<string> {
  const keys = keysOf(graph);
  const { nodes, edges } = graph;
  const comma = (i: number, all: readonly unknown[]) => (i < all.length - 1 ? ',' : '');
  yield `{"attributes":${JSON.stringify(attributes)},"options":${JSON.stringify(options)},"nodes":[`;
  for (const [i, node] of nodes.entries()) {
    yield JSON.stringify(nodeOf(node, i, keys, evidence)) + comma(i, nodes);
  }
  yield '],"edges":[';
  for (const [i, edge] of edges.entries()) {
    yield JSON.stringify(edgeOf(edge, i, keys, evidence)) + comma(i, edges);
  }
  yield ']}';
}

function keysOf({ mode, nodes }: Graph): string[] {
  return nodes.map(({ label, variable }) => (mode === 'two' ? `${variable}: ${label}` : label));
}

function nodeOf(
  node: GraphNode,
  index: number,
  keys: readonly string[],
  evidence: Evidence | null,
): SerializedNode {
  const { label, variable, side, frequency, colour, size, x, y, attributes } = node;
  const known = Object.fromEntries([...attributes].toSorted(byName));
  // `color` is what sigma and other drawing programs look for.
  const drawn = { label, variable, side, frequency, color: colour, size, x, y, known };
  const statements = evidence === null ? {} : { statements: evidence.ofNode(index) };
  return { key: keys[index]!, attributes: { ...drawn, ...statements } };
}

function edgeOf(
  { source, target, weight, conflict, colour, width }: GraphEdge,
  index: number,
  keys: readonly string[],
  evidence: Evidence | null,
): SerializedEdge {
  const against = conflict === null ? {} : { conflict };
  const statements = evidence === null ? {} : { statements: evidence.ofEdge(index) };
  return {
    key: `e${index}`,
    source: keys[source]!,
    target: keys[target]!,
    undirected: true,
    attributes: { weight, ...against, color: colour, size: width, ...statements },
  };
}

/** The same order whatever the source. */
function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
