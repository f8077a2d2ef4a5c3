import { UndirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { asText } from '../../../../src/coding/coded-table/column-named.ts';
import { parseCodedTable } from '../../../../src/coding/coded-table/parse-coded-table.ts';
import type { CodedTable } from '../../../../src/coding/coded-table.ts';
import { builtInRegistry } from '../../../../src/coding/index.ts';
import { dl, type Graph, graphml, graphOf } from '../../../../src/networks/formats/index.ts';
import { network } from '../../../../src/networks/index.ts';
import type { Check } from '../../check.ts';
import { difference, near, numberOf } from '../cells.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';

/** DNA writes six digits behind the point. */
const SIX_DIGITS = 5e-7;

/** Files that DNA exports: its event list is read to the same table, and what its matrices and graphs say ours say too. */
export async function* dnaFile(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const text = await sample.read(entry.file);
  const table = await sample.tableOf(entry);
  const detail =
    entry.networkType === 'eventlist'
      ? differentList(text, table, entry)
      : entry.file.endsWith('.graphml')
        ? differentGraph(text, table, entry)
        : differentMatrix(text, table, entry);
  yield { what: entry.file, ok: detail === null, ...(detail === null ? {} : { detail }) };
}

/** The list has all statements, or those that count in the network of the same parameters. */
function differentList(csv: string, table: CodedTable, entry: Entry): string | null {
  const read = parseCodedTable(csv, { document: 'list', registry: builtInRegistry(), fileName: 'list' });
  const { kept } = network(table, { ...networkOptions(entry), mode: 'two' });
  const listed = new Set(read.ids);
  const missing = Array.from(kept, (row) => table.ids[row]!).find((id) => !listed.has(id));
  if (missing !== undefined) return `statement ${missing} is not in the list`;
  if (read.length !== table.length && read.length !== kept.length)
    return `${read.length} statements, ours ${table.length} or ${kept.length}`;
  const rowOf = new Map(table.ids.map((id, row) => [id, row]));
  for (const [row, id] of read.ids.entries()) {
    const own = rowOf.get(id);
    if (own === undefined) return `statement ${id} is not in the database`;
    const [there, here] = [said(read, row), said(table, own)];
    const at = there.findIndex((value, i) => value !== here[i]);
    if (at >= 0) return `statement ${id}: ${there[at]}, ours ${here[at]}`;
  }
  return null;
}

/** What a row says, as DNA's event list can say it: it has no semicolons and quotation marks in its cells. */
function said(table: CodedTable, row: number): string[] {
  const { title, author, source, section, type } = table.documents[table.document[row]!]!;
  const values = Array.from(table.variables, ([name, column]) => {
    const { labels, codes } = asText(column);
    return `${name}=${labels[codes[row]!] ?? ''}`;
  });
  const places = [table.time[row], table.start[row], table.stop[row]].map(String);
  return [...places, title, author, source, section, type, ...values].map(plain);
}

/** A label as DNA can write it in a cell. */
function plain(text: string): string {
  return text.replaceAll(';', ',').replaceAll('"', "'");
}

function differentMatrix(text: string, table: CodedTable, entry: Entry): string | null {
  const { matrix } = network(table, networkOptions(entry));
  const oneMode = entry.networkType === 'onemode';
  if (entry.file.endsWith('.dl')) return differentDl(dl(matrix, oneMode), text);
  const [header = [], ...records] = csvCells(text, ';');
  const reference = {
    rows: records.map(([label]) => plain(label!)),
    columns: header.slice(1).map(plain),
    values: records.flatMap((cells) => cells.slice(1).map(numberOf)),
  };
  const ours = { ...matrix, rows: matrix.rows.map(plain), columns: matrix.columns.map(plain) };
  return difference(ours, reference, 0, SIX_DIGITS);
}

/** A reader of DL looks at words and line ends only. */
function differentDl(ours: string, theirs: string): string | null {
  const linesOf = (file: string) => file.trim().split(/\s*\n\s*/);
  const [own, other] = [linesOf(ours), linesOf(theirs)];
  if (own.length !== other.length) return `${own.length} lines, reference ${other.length}`;
  const data = own.indexOf('data:');
  const at = own.findIndex((line, index) => {
    if (index <= data) return wordsOf(line) !== wordsOf(other[index]!);
    const [a, b] = [line, other[index]!].map((text) => text.split(/\s+/).map(Number));
    return a!.length !== b!.length || !a!.every((value, column) => near(value, b![column]!, 0, SIX_DIGITS));
  });
  return at < 0 ? null : `line ${at + 1}: ${own[at]}, reference ${other[at]}`;
}

const wordsOf = (line: string): string =>
  `"${plain(line.replace(/^"(.*)"$/, '$1'))}"`.replaceAll(/\s+/g, ' ');

function differentGraph(text: string, table: CodedTable, entry: Entry): string | null {
  const options = networkOptions(entry);
  const { matrix, kept } = network(table, options);
  const { rows, columns, mode = 'two' } = options;
  const graph = graphOf(matrix, { table, kept, rows, columns, mode });
  // Statements from a list come without attributes.
  const known = table.attributes.size > 0;
  // Ours as another program reads it back.
  const different = firstDifference(contentOf(graphml(graph), known), contentOf(text, known));
  return different ?? (known ? differentColours(text, graph) : null);
}

/** Nodes and edges by label. DNA's ids are those of its entities. */
function contentOf(text: string, known: boolean): { nodes: Map<string, string>; edges: Map<string, number> } {
  const graph = parseGraphml(UndirectedGraph, text);
  const labels = new Map(graph.mapNodes((key, { name }) => [key, String(name)]));
  const nodes = graph.mapNodes(
    (_key, { name, variable, frequency, Type = '', Alias = '' }): [string, string] => [
      String(name),
      [variable, frequency, ...(known ? [Type, Alias] : [])].join('|'),
    ],
  );
  const edges = graph.mapEdges((_key, { weight }, from, to): [string, number] => [
    [labels.get(from)!, labels.get(to)!].toSorted().join(' -- '),
    Number(weight),
  ]);
  return { nodes: new Map(nodes), edges: new Map(edges) };
}

type Content = ReturnType<typeof contentOf>;

function firstDifference(ours: Content, theirs: Content): string | null {
  if (ours.nodes.size !== theirs.nodes.size || ours.edges.size !== theirs.edges.size)
    return `${ours.nodes.size} nodes and ${ours.edges.size} edges, reference ${theirs.nodes.size} and ${theirs.edges.size}`;
  for (const [label, fields] of theirs.nodes)
    if (ours.nodes.get(label) !== fields) return `${label}: ${ours.nodes.get(label)}, reference ${fields}`;
  for (const [pair, weight] of theirs.edges)
    if (!near(ours.edges.get(pair) ?? Number.NaN, weight, 0, SIX_DIGITS))
      return `${pair}: ${ours.edges.get(pair)}, reference ${weight}`;
  return null;
}

/** The colours of nodes, which stand in their drawings. */
function differentColours(text: string, graph: Graph): string | null {
  const drawn = new Map(
    Array.from(
      text.matchAll(/key="name">([^<]*)<[\s\S]*?<y:Fill color="(#[0-9a-f]{6})"/gi),
      ([, name, colour]) => [
        name!
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"'),
        colour!.toLowerCase(),
      ],
    ),
  );
  const other = graph.nodes.find(({ label, colour }) => drawn.get(label) !== colour);
  return other === undefined ? null : `${other.label}: ${other.colour}, reference ${drawn.get(other.label)}`;
}
