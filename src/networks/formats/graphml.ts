import { attributeNames } from './attribute-names.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { inParts } from './in-parts.ts';
import { rgb, xml, xmlNumber } from './xml.ts';

/** What a node has besides its attributes: Gephi takes label, place, size and colour from these names. */
const nodeKeys = {
  label: ['string', ({ label }: GraphNode) => label],
  name: ['string', ({ label }: GraphNode) => label],
  variable: ['string', ({ variable }: GraphNode) => variable],
  frequency: ['int', ({ frequency }: GraphNode) => frequency],
  colour: ['string', ({ colour }: GraphNode) => colour],
  size: ['double', ({ size }: GraphNode) => size],
  x: ['double', ({ x }: GraphNode) => x],
  y: ['double', ({ y }: GraphNode) => y],
  r: ['int', ({ colour }: GraphNode) => rgb(colour)[0]],
  g: ['int', ({ colour }: GraphNode) => rgb(colour)[1]],
  b: ['int', ({ colour }: GraphNode) => rgb(colour)[2]],
} as const satisfies Record<string, readonly [type: string, value: (node: GraphNode) => string | number]>;

const used = new Set([...Object.keys(nodeKeys), 'id']);

/**
 * A graph as GraphML. Gephi reads labels, sizes, colours and places from attributes of the names it knows; visone (and yEd) from
 * drawings beside them (http://www.yworks.com/xml/graphml), which others pass over. `weight` is the cell of the matrix, with
 * its sign.
 *
 * @example graphml(graph).startsWith('<?xml version="1.0" encoding="UTF-8"?>') // true
 */
export function graphml(graph: Graph): string {
  return [...graphmlParts(graph)].join('');
}

/** The same a part at a time. */
export function graphmlParts(graph: Graph): Iterable<string> {
  return inParts(linesOf(graph));
}

function* linesOf(graph: Graph): Generator<string> {
  const names = attributeNames(graph, used);
  const places = [...names.keys()];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:visone="http://visone.info/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">';
  yield '  <key id="drawing" for="node" yfiles.type="nodegraphics"/>';
  yield '  <key id="line" for="edge" yfiles.type="edgegraphics"/>';
  // Readers that know nothing of visone want a name and a type.
  yield '  <key id="properties" for="graph" attr.name="properties" attr.type="string" visone.type="properties"/>';
  for (const [name, [type]] of Object.entries(nodeKeys)) yield key(name, 'node', name, type);
  for (const [i, name] of places.entries()) yield key(`attribute${i}`, 'node', names.get(name)!, 'string');
  yield key('weight', 'edge', 'weight', 'double');
  if (graph.edges.some(({ conflict }) => conflict !== null))
    yield key('conflict', 'edge', 'conflict', 'double');
  yield `  <graph id="network" edgedefault="undirected">`;
  yield '    <data key="properties"><visone:labelAttribute nodeLabel="name" edgeLabel="weight"/></data>';
  for (const [i, node] of graph.nodes.entries()) yield nodeLine(node, i, places);
  for (const [i, edge] of graph.edges.entries()) yield edgeLine(edge, i);
  yield '  </graph>';
  yield '</graphml>';
}

function key(id: string, of: 'node' | 'edge', name: string, type: string): string {
  return `  <key id="${id}" for="${of}" attr.name="${xml(name)}" attr.type="${type}"/>`;
}

function data(id: string, value: string | number): string {
  return `<data key="${id}">${typeof value === 'number' ? xmlNumber(value) : xml(value)}</data>`;
}

function nodeLine(node: GraphNode, index: number, attributes: readonly string[]): string {
  const fields = Object.entries(nodeKeys).map(([name, [, value]]) => data(name, value(node)));
  const own = attributes.map((name, i) => {
    const value = node.attributes.get(name);
    return value === undefined ? '' : data(`attribute${i}`, value);
  });
  return `    <node id="n${index}">${fields.join('')}${own.join('')}${drawing(node)}</node>`;
}

/** DNA draws the nodes of the rows round, those of the columns square; visone opens both so. */
function drawing({ label, size, x, y, colour, side }: GraphNode): string {
  return (
    `<data key="drawing"><visone:shapeNode><y:ShapeNode>` +
    `<y:Geometry height="${size}" width="${size}" x="${x}" y="${y}"/>` +
    `<y:Fill color="${colour}" transparent="false"/>` +
    `<y:BorderStyle color="#000000" type="line" width="1.0"/>` +
    `<y:NodeLabel modelName="eight_pos" modelPosition="n">${xml(label)}</y:NodeLabel>` +
    `<y:Shape type="${side === 'row' ? 'ellipse' : 'roundrectangle'}"/></y:ShapeNode></visone:shapeNode></data>`
  );
}

function edgeLine({ source, target, weight, conflict, colour, width }: GraphEdge, index: number): string {
  return (
    `    <edge id="e${index}" source="n${source}" target="n${target}">${data('weight', weight)}` +
    (conflict === null ? '' : data('conflict', conflict)) +
    `<data key="line"><visone:polyLineEdge><y:PolyLineEdge><y:LineStyle color="${colour}" type="line" width="${width}"/>` +
    `</y:PolyLineEdge></visone:polyLineEdge></data></edge>`
  );
}
