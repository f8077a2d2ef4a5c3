import { EntenteError } from '../../error.ts';
import type { Table } from './linear.ts';
import { roleLattice, cueLattice } from './lattices.ts';
import type { ReaderModel } from './reader-model.ts';
import type { Trees } from './trees.ts';

const MAGIC = 'entente-reader 1';

/** What the head of a file of weights tells; the tables follow in this order. */
interface Head {
  readonly name: string;
  readonly bands: ReaderModel['bands'];
  readonly leastCue: number;
  readonly tables: readonly {
    readonly classes: readonly number[];
    readonly rows: number;
    readonly scale: number;
  }[];
  readonly bias: readonly (readonly number[])[];
  readonly calibration: readonly (readonly [score: number, chance: number])[];
  readonly prior: number;
  readonly roots: readonly number[];
  readonly nodes: number;
}

/**
 * A model as bytes: a line with the magic word, a line of JSON, then three tables of int8 and the trees (per node an int16
 * feature, float32 limit or value, int32 yes and no), little-endian. The same model gives the same bytes.
 */
export function weightsOf(model: ReaderModel): Uint8Array {
  const tables = [model.cues.table, model.roles.roles, model.roles.boundaries];
  const { relations } = model;
  const head: Head = {
    name: model.name,
    bands: model.bands,
    leastCue: model.leastCue,
    tables: tables.map(({ classes, shift, scale }) => ({ classes, rows: 2 ** (32 - shift), scale })),
    bias: [[...model.cues.bias], [...model.roles.bias]],
    calibration: [...model.calibration.scores].map(
      (score, i) => [score, model.calibration.chances[i]!] as const,
    ),
    prior: relations.prior,
    roots: [...relations.roots],
    nodes: relations.feature.length,
  };
  const text = new TextEncoder().encode(`${MAGIC}\n${JSON.stringify(head)}\n`);
  const size = tables.reduce((sum, { weights }) => sum + weights.length, 0) + head.nodes * 14;
  const bytes = new Uint8Array(text.length + size);
  bytes.set(text);
  let at = text.length;
  for (const { weights } of tables) {
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
    at += weights.length;
  }
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < head.nodes; i++, at += 14) {
    const leaf = relations.feature[i]! < 0;
    view.setInt16(at, relations.feature[i]!, true);
    view.setFloat32(at + 2, leaf ? relations.value[i]! : relations.limit[i]!, true);
    view.setInt32(at + 6, relations.yes[i]!, true);
    view.setInt32(at + 10, relations.no[i]!, true);
  }
  return bytes;
}

/**
 * The model that `weightsOf` wrote. Its tables are the bytes themselves, not a copy.
 *
 * @throws EntenteError where the bytes are no model of this version
 */
export function modelOf(bytes: Uint8Array): ReaderModel {
  const first = bytes.indexOf(10);
  const second = first < 0 ? -1 : bytes.indexOf(10, first + 1);
  const decoder = new TextDecoder();
  // A copy: memory that threads share cannot be decoded.
  if (second < 0 || decoder.decode(bytes.slice(0, first)) !== MAGIC)
    throw notWeights('it does not begin as one');
  const head = headIn(decoder.decode(bytes.slice(first + 1, second)));
  let at = second + 1;
  const size =
    head.tables.reduce((sum, { rows, classes }) => sum + rows * classes.length, 0) + head.nodes * 14;
  if (bytes.length !== at + size) throw notWeights(`${at + size} bytes expected, ${bytes.length} there`);
  const tables = head.tables.map(({ classes, rows, scale }): Table => {
    const length = rows * classes.length;
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return { classes, shift: 32 - Math.log2(rows), scale, weights };
  });
  const trees = treesOf(new DataView(bytes.buffer, bytes.byteOffset + at), head);
  const [cueBias, roleBias] = head.bias;
  if (cueBias?.length !== cueLattice.arcs.length || roleBias?.length !== roleLattice.arcs.length)
    throw notWeights('it is of another version');
  return {
    name: head.name,
    bands: head.bands,
    leastCue: head.leastCue,
    cues: { table: tables[0]!, bias: Float64Array.from(cueBias) },
    roles: { roles: tables[1]!, boundaries: tables[2]!, bias: Float64Array.from(roleBias) },
    calibration: {
      scores: Float64Array.from(head.calibration, ([score]) => score),
      chances: Float64Array.from(head.calibration, ([, chance]) => chance),
    },
    relations: trees,
  };
}

function headIn(line: string): Head {
  try {
    return JSON.parse(line) as Head;
  } catch (error) {
    throw notWeights('its head is broken', error);
  }
}

function treesOf(view: DataView, { prior, roots, nodes }: Head): Trees {
  const trees = {
    prior,
    roots: Int32Array.from(roots),
    feature: new Int16Array(nodes),
    limit: new Float64Array(nodes),
    yes: new Int32Array(nodes),
    no: new Int32Array(nodes),
    value: new Float64Array(nodes),
  };
  for (let i = 0, at = 0; i < nodes; i++, at += 14) {
    const feature = view.getInt16(at, true);
    const number = view.getFloat32(at + 2, true);
    trees.feature[i] = feature;
    if (feature < 0) trees.value[i] = number;
    else trees.limit[i] = number;
    const [yes, no] = [view.getInt32(at + 6, true), view.getInt32(at + 10, true)];
    // Each node comes before those that it leads to, so that every way ends.
    const leads = feature >= 0 && [yes, no].every((next) => next > i && next < nodes);
    if (!Number.isFinite(number) || !(feature === -1 || leads)) throw notWeights('its trees are broken');
    trees.yes[i] = yes;
    trees.no[i] = no;
  }
  return trees;
}

const notWeights = (why: string, cause?: unknown): EntenteError =>
  new EntenteError(
    'input',
    'no weights of a reader',
    why,
    'make them again with npm run train, or reinstall',
    { cause },
  );
