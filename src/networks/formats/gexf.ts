import { attributeNames } from './attribute-names.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { inParts } from './in-parts.ts';
import { rgb, xml, xmlNumber } from './xml.ts';

const used = new Set(['variable', 'frequency', 'label', 'id']);

/**
 * A graph as GEXF 1.3 (https://gexf.net), with colours, sizes and places. Gephi leaves an edge without a positive weight out of
 * some computations, so its `weight` is the size of the cell and the attribute `value` the cell with its sign.
 *
 * @example gexf(graph).includes('<gexf xmlns="http://gexf.net/1.3"') // true
 */
export function gexf(graph: Graph): string {
  return [...gexfParts(graph)].join('');
}

/** The same a part at a time. */
export function gexfParts(graph: Graph): Iterable<string> {
  return inParts(linesOf(graph));
}

function* linesOf(graph: Graph): Generator<string> {
  const names = attributeNames(graph, used);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">';
  yield '  <graph defaultedgetype="undirected" mode="static">';
  yield '    <attributes class="node" mode="static">';
  yield '      <attribute id="variable" title="variable" type="string"/>';
  yield '      <attribute id="frequency" title="frequency" type="integer"/>';
  for (const name of Array.from(names.values(), xml))
    yield `      <attribute id="${name}" title="${name}" type="string"/>`;
  yield '    </attributes>';
  yield '    <attributes class="edge" mode="static">';
  yield '      <attribute id="value" title="value" type="double"/>';
  if (graph.edges.some(({ conflict }) => conflict !== null))
    yield '      <attribute id="conflict" title="conflict" type="double"/>';
  yield '    </attributes>';
  yield '    <nodes>';
  for (const [i, node] of graph.nodes.entries()) yield nodeLine(node, i, names);
  yield '    </nodes>';
  yield '    <edges>';
  for (const [i, edge] of graph.edges.entries()) yield edgeLine(edge, i);
  yield '    </edges>';
  yield '  </graph>';
  yield '</gexf>';
}

function value(id: string, written: string | number): string {
  const text = typeof written === 'number' ? xmlNumber(written) : xml(written);
  return `<attvalue for="${id}" value="${text}"/>`;
}

function colourOf(colour: string): string {
  const [red, green, blue] = rgb(colour);
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}

function nodeLine(node: GraphNode, index: number, names: ReadonlyMap<string, string>): string {
  const own = Array.from(names, ([name, written]) => {
    const known = node.attributes.get(name);
    return known === undefined ? '' : value(xml(written), known);
  });
  const values = [value('variable', node.variable), value('frequency', node.frequency), ...own];
  return (
    `      <node id="n${index}" label="${xml(node.label)}"><attvalues>${values.join('')}</attvalues>` +
    `<viz:size value="${node.size}"/><viz:position x="${node.x}" y="${node.y}" z="0"/>${colourOf(node.colour)}</node>`
  );
}

function edgeLine({ source, target, weight, conflict, colour, width }: GraphEdge, index: number): string {
  const values = [value('value', weight), conflict === null ? '' : value('conflict', conflict)];
  const strength = Number.isFinite(weight) ? Math.abs(weight) : 0;
  return (
    `      <edge id="e${index}" source="n${source}" target="n${target}" weight="${strength}">` +
    `<attvalues>${values.join('')}</attvalues><viz:thickness value="${width}"/>${colourOf(colour)}</edge>`
  );
}
