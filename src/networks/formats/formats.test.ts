import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import type { CodedTable } from '../../coding/coded-table.ts';
import { tableOfRows } from '../../coding/coded-table/table-of-rows.ts';
import type { Matrix } from '../matrix.ts';
import { dl, gexf, type Graph, graphml, graphology, graphOf, longCsv, matrixCsv, rMatrix } from './index.ts';

const said: readonly (readonly [actor: string, topic: string])[] = [
  ['Board', 'canal'],
  ['Board', 'tax'],
  ['Port & Sons', 'tax'],
  ['<Union> "1"', 'canal'],
];
const table: CodedTable = {
  ...tableOfRows(
    { actor: 'text', topic: 'text' },
    [],
    said.map(([actor, topic], i) => ({ id: `${i}`, document: 'd', time: 0, values: { actor, topic } })),
  ),
  attributes: new Map([
    [
      'actor',
      new Map([
        ['colour', new Map([['Board', '#00CC00']])],
        [
          'Type',
          new Map([
            ['Board', 'public'],
            ['Port & Sons', '</data>'],
          ]),
        ],
        ['size', new Map([['Board', 'large']])],
      ]),
    ],
  ]),
};
const kept = Int32Array.from(said, (_, row) => row);
const actors = ['<Union> "1"', 'Board', 'Port & Sons'];
const one: Matrix = {
  rows: actors,
  columns: actors,
  values: Float64Array.of(0, 1, 0, 1, 0, -0.1, 0, -0.1, 0),
};
const two: Matrix = { rows: actors, columns: ['canal', 'tax'], values: Float64Array.of(1, 0, 1, 1, 0, 1) };
const source = { table, kept, rows: 'actor', columns: 'topic' };
const oneMode = graphOf(one, { ...source, mode: 'one' });
const twoMode = graphOf(two, { ...source, mode: 'two' });

/** Nodes and edges with their weight, whatever program read them. */
const content = (graph: UndirectedGraph, weight: string) => ({
  nodes: graph.mapNodes((_key, { label }) => String(label)),
  edges: graph.mapEdges((_key, attributes, from, to) => [
    String(graph.getNodeAttribute(from, 'label')),
    String(graph.getNodeAttribute(to, 'label')),
    Number(attributes[weight]),
  ]),
});
const expected = (graph: Graph) => ({
  nodes: graph.nodes.map(({ label }) => label),
  edges: graph.edges.map(({ source, target, weight }) => [
    graph.nodes[source]!.label,
    graph.nodes[target]!.label,
    weight,
  ]),
});

describe('a network as a graph', () => {
  test('has an edge for each cell that is not zero, and its diagonal left out', () => {
    expect(expected(oneMode).edges).toEqual([
      ['<Union> "1"', 'Board', 1],
      ['Board', 'Port & Sons', -0.1],
    ]);
    expect(oneMode.edges.map(({ colour }) => colour)).toEqual(['#2ca02c', '#d62728']);
    expect(oneMode.edges.map(({ width }) => width)).toEqual([5, 1.4]);
    expect(expected(twoMode).edges).toHaveLength(4);
    expect(twoMode.nodes.map(({ side, variable }) => `${side} ${variable}`)).toEqual([
      ...actors.map(() => 'row actor'),
      'column topic',
      'column topic',
    ]);
  });

  test('has nodes with colour, size by frequency, and what is known of them', () => {
    const [union, board] = oneMode.nodes;
    expect(board).toMatchObject({ frequency: 2, colour: '#00cc00', size: 50 });
    expect(board!.attributes).toEqual(
      new Map([
        ['Type', 'public'],
        ['size', 'large'],
      ]),
    );
    // Half the statements: half the area beyond the smallest.
    expect(union).toMatchObject({ frequency: 1, colour: '#4c78a8', size: 38.28 });
  });

  test('of combine is coloured by what was said', () => {
    const codes = { ...two, values: Float64Array.of(1, 0, 2, 3, 0, 4) };
    const { edges } = graphOf(codes, { ...source, mode: 'two', combined: true });
    expect(edges.map(({ colour }) => colour)).toEqual(['#2ca02c', '#d62728', '#1f77b4', '#7f7f7f']);
  });
});

describe('GraphML', () => {
  test('comes back by another reader with labels, weights, attributes, colours and sizes', () => {
    for (const graph of [oneMode, twoMode]) {
      expect(content(parseGraphml(UndirectedGraph, graphml(graph)), 'weight')).toEqual(expected(graph));
    }
    const read = parseGraphml(UndirectedGraph, graphml(oneMode));
    expect(read.getNodeAttributes('n1')).toMatchObject({
      name: 'Board',
      variable: 'actor',
      frequency: 2,
      size: 50,
      color: '#00cc00',
      Type: 'public',
      'attribute.size': 'large',
    });
    expect(read.getNodeAttribute('n2', 'Type')).toBe('</data>');
  });

  test('has the drawings that visone reads', () => {
    const text = graphml(twoMode);
    expect(text).toContain('<visone:labelAttribute nodeLabel="name" edgeLabel="weight"/>');
    expect(text).toContain('<y:Fill color="#00cc00" transparent="false"/>');
    expect(text.match(/<y:Shape type="ellipse"\/>/g)).toHaveLength(3);
    expect(text.match(/<y:Shape type="roundrectangle"\/>/g)).toHaveLength(2);
    expect(text).toContain('<y:LineStyle color="#2ca02c" type="line" width="5"/>');
  });
});

describe('GEXF', () => {
  test('comes back by another reader with labels, signed values, colours and sizes', () => {
    for (const graph of [oneMode, twoMode]) {
      expect(content(parseGexf(UndirectedGraph, gexf(graph)), 'value')).toEqual(expected(graph));
    }
    const read = parseGexf(UndirectedGraph, gexf(oneMode));
    expect(read.getNodeAttributes('n1')).toMatchObject({
      frequency: 2,
      color: 'rgb(0,204,0)',
      size: 50,
      Type: 'public',
    });
    // Its weight is a strength, so that a layout takes it.
    expect(read.mapEdges((_key, { weight }) => weight)).toEqual([1, 0.1]);
  });
});

test('graphology takes the JSON, two nodes of one name in a two-mode network too', () => {
  const same = graphOf(
    { rows: ['x'], columns: ['x'], values: Float64Array.of(2) },
    { ...source, mode: 'two' },
  );
  const read = UndirectedGraph.from(JSON.parse(JSON.stringify(graphology(same, { mode: 'two' }))));
  expect(read.nodes()).toEqual(['actor: x', 'topic: x']);
  expect(read.getEdgeAttribute('actor: x', 'topic: x', 'weight')).toBe(2);
  const named = UndirectedGraph.from(JSON.parse(JSON.stringify(graphology(oneMode))));
  expect(content(named, 'weight')).toEqual(expected(oneMode));
});

test('a conflict network stands beside the congruence network in every graph format', () => {
  const conflict = { ...one, values: Float64Array.of(0, 0, 3, 0, 0, 0, 3, 0, 0) };
  const graph = graphOf(one, { ...source, mode: 'one' }, conflict);
  const both = (read: UndirectedGraph, weight: string) =>
    read.mapEdges((_key, attributes) => [Number(attributes[weight]), Number(attributes['conflict'])]);
  const wanted = [
    [1, 0],
    [0, 3],
    [-0.1, 0],
  ];
  expect(both(parseGraphml(UndirectedGraph, graphml(graph)), 'weight')).toEqual(wanted);
  expect(both(parseGexf(UndirectedGraph, gexf(graph)), 'value')).toEqual(wanted);
  expect(both(UndirectedGraph.from(graphology(graph) as never), 'weight')).toEqual(wanted);
});

describe('whatever the labels', () => {
  const label = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&#0;',
      '&amp;',
      '"><script>',
      "'",
      '=cmd|1',
      '\u0001',
      '\ud800',
      '\r\n',
      'a, "b"',
    ),
  );
  const matrices = fc.uniqueArray(label, { minLength: 2, maxLength: 4 }).chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(rows),
      values: fc
        .array(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.001, max: 1000 }), {
          minLength: rows.length ** 2,
          maxLength: rows.length ** 2,
        })
        .map((values) => Float64Array.from(values)),
    }),
  );

  test('XML stays well formed and says the same, but for what XML cannot hold', () => {
    // oxlint-disable-next-line no-control-regex
    const sayable = (text: string) =>
      // oxlint-disable-next-line no-control-regex
      text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
    fc.assert(
      fc.property(matrices, (matrix) => {
        const graph = graphOf(matrix, { ...source, mode: 'one' });
        const labels = matrix.rows.map(sayable);
        const asGexf = parseGexf(UndirectedGraph, gexf(graph));
        expect(asGexf.mapNodes((_key, { label }) => label)).toEqual(labels);
        const asGraphml = parseGraphml(UndirectedGraph, graphml(graph));
        expect(asGraphml.mapNodes((_key, { label }) => label)).toEqual(labels);
        expect(asGraphml.size).toBe(graph.edges.length);
      }),
      { numRuns: 60 },
    );
  });

  test('CSV comes back by another reader to the last digit', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const [head, ...rows] = parseCsv(matrixCsv(matrix));
        expect(head).toEqual(['', ...matrix.columns.map((each) => each.toWellFormed())]);
        expect(rows.map(([first]) => first)).toEqual(matrix.rows.map((each) => each.toWellFormed()));
        expect(rows.flatMap((row) => row.slice(1).map(Number))).toEqual([...matrix.values]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('matrices', () => {
  test('are altered against formulas of spreadsheets only where that is asked for', () => {
    const matrix = { rows: ['=1+1'], columns: ['@x'], values: Float64Array.of(-1) };
    expect(matrixCsv(matrix)).toBe('"",@x\n=1+1,-1\n');
    expect(matrixCsv(matrix, { spreadsheetSafe: true })).toBe(`"",'@x\n'=1+1,-1\n`);
  });

  test('of a series stand one below the other, an empty one with a row of its own', () => {
    const empty = { rows: [], columns: [], values: new Float64Array() };
    const placed = [
      { before: [1], matrix: two },
      { before: [2], matrix: empty },
    ];
    expect(longCsv(['slice'], placed, false).split('\n').slice(0, 3)).toEqual([
      'slice,row,column,weight',
      '1,"<Union> ""1""",canal,1',
      '1,"<Union> ""1""",tax,0',
    ]);
    expect(longCsv(['slice'], placed, false)).toContain('\n2,,,\n');
    expect(longCsv(['slice'], [{ before: [1], matrix: one, conflict: one }], true)).toContain(
      '\n1,Board,Port & Sons,-0.1,-0.1\n',
    );
  });

  test('are R with names that cannot end their string', () => {
    const matrix = { rows: ['a"); quit("'], columns: ['\\', 'b\n'], values: Float64Array.of(0.1, NaN) };
    expect(rMatrix(matrix)).toBe(
      'matrix(c(\n  0.1, NaN\n), nrow = 1, ncol = 2, byrow = TRUE, dimnames = list(c("a\\"); quit(\\""), c("\\\\", "b\\u000a")))',
    );
    expect(rMatrix({ rows: [], columns: [], values: new Float64Array() })).toBe(
      'matrix(numeric(0), nrow = 0, ncol = 0, byrow = TRUE, dimnames = list(NULL, NULL))',
    );
  });

  test('are DL as DNA writes it', () => {
    expect(dl(two, false)).toBe(
      `dl nr = 3, nc = 2, format = fullmatrix
row labels:
"<Union> '1'"
"Board"
"Port & Sons"
col labels:
"canal"
"tax"
data:
 1 0
 1 1
 0 1
`,
    );
    expect(dl(one, true)).toContain('dl n = 3, format = fullmatrix\nlabels:\n');
  });
});
