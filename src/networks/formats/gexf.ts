import { attributeNames } from './attribute-names.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { rgb, xml, xmlNumber } from './xml.ts';

const used = new Set(['variable', 'frequency', 'label', 'id']);

/**
 * A graph as GEXF 1.3 (https://gexf.net), with colours, sizes and places. Gephi leaves an edge without a positive weight out of
 * some computations, so its `weight` is the size of the cell and the attribute `value` the cell with its sign.
 *
 * @example gexf(graph).includes('<gexf xmlns="http://gexf.net/1.3"') // true
 */
export function gexf(graph: Graph): string {
  const names = attributeNames(graph, used);
  const withConflict = graph.edges.some(({ conflict }) => conflict !== null);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <graph defaultedgetype="undirected" mode="static">',
    '    <attributes class="node" mode="static">',
    '      <attribute id="variable" title="variable" type="string"/>',
    '      <attribute id="frequency" title="frequency" type="integer"/>',
    ...Array.from(names.values(), xml).map(
      (name) => `      <attribute id="${name}" title="${name}" type="string"/>`,
    ),
    '    </attributes>',
    '    <attributes class="edge" mode="static">',
    '      <attribute id="value" title="value" type="double"/>',
    ...(withConflict ? ['      <attribute id="conflict" title="conflict" type="double"/>'] : []),
    '    </attributes>',
    '    <nodes>',
    ...graph.nodes.map((node, i) => nodeLine(node, i, names)),
    '    </nodes>',
    '    <edges>',
    ...graph.edges.map(edgeLine),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
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

function edgeLine({ source, target, weight, conflict, colour }: GraphEdge, index: number): string {
  const values = [value('value', weight), conflict === null ? '' : value('conflict', conflict)];
  const width = Number.isFinite(weight) ? Math.abs(weight) : 0;
  return (
    `      <edge id="e${index}" source="n${source}" target="n${target}" weight="${width}">` +
    `<attvalues>${values.join('')}</attvalues>${colourOf(colour)}</edge>`
  );
}
