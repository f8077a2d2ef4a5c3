import { createHash } from 'node:crypto';
import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import type { ReportInput } from '../report-input.ts';
import { recordsOf } from './chain-of.ts';
import type { Basis, Provenance, TracedFigure } from './provenance.ts';
import { addReviews } from './prov-reviews.ts';
import { dated, named, ProvGraph, typed } from './prov-graph.ts';
import { traceReport } from './trace-report.ts';

/** The terms that PROV itself does not have. */
const TERMS = 'urn:entente:terms:';

/**
 * The chain behind every figure of a report as W3C PROV-JSON (Huynh et al., W3C member submission of 24 April 2013): documents, statements,
 * bases and figures are entities, each derived from the one before; coding, reading and computing are activities, with the version, the seed
 * and the options; coders are persons and readers are software agents. Its identifiers hold a digest of the evidence, so that those of two
 * reports do not meet. The same input gives the same bytes.
 *
 * @example JSON.parse(provJson(input)).wasDerivedFrom // figures from bases, bases from statements, statements from documents
 */
export function provJson(input: ReportInput): string {
  const provenance = traceReport(input);
  const graph = new ProvGraph();
  addReport(graph, input);
  for (const document of provenance.documents.values()) addDocument(graph, document);
  for (const record of provenance.records.values()) addRecord(graph, record);
  for (const basis of provenance.bases.values()) addBasis(graph, basis, provenance);
  for (const figure of provenance.figures.values()) addFigure(graph, figure);
  addReviews(graph, input.columns, provenance);
  const prefix = {
    prov: 'http://www.w3.org/ns/prov#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    entente: TERMS,
    it: `urn:entente:report:${digestOf(input)}:`,
  };
  return `${JSON.stringify({ prefix, ...graph.sections() }, null, 2)}\n`;
}

const REPORT = 'it:report';
const COMPUTING = 'it:computing';
const PROGRAM = 'it:entente';

function addReport(graph: ProvGraph, { title, generated, made, alliance, carry }: ReportInput): void {
  graph.put('entity', REPORT, {
    ...typed('prov:Collection'),
    'prov:label': title,
    'entente:generated': dated(generated),
  });
  graph.put('agent', PROGRAM, {
    ...typed('prov:SoftwareAgent'),
    'prov:label': 'Entente',
    ...(made === undefined ? {} : { 'entente:version': made.version }),
  });
  const options = Object.entries(made?.options ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  graph.put('activity', COMPUTING, {
    ...typed('entente:Computing'),
    'prov:label': 'checking claims and measuring unity',
    'entente:alliance': alliance,
    'entente:carryDays': carry,
    ...(made === undefined ? {} : { 'entente:version': made.version, 'entente:reader': made.reader }),
    'entente:seed': made?.seed ?? 'none: nothing was drawn at random',
    ...Object.fromEntries(options.map(([name, value]) => [`entente:option.${name}`, value])),
  });
  graph.relate('wasGeneratedBy', { 'prov:entity': REPORT, 'prov:activity': COMPUTING });
  graph.relate('wasAssociatedWith', { 'prov:activity': COMPUTING, 'prov:agent': PROGRAM });
}

function addDocument(
  graph: ProvGraph,
  { id, title, date, sha256, origin, author, outlet, mediaType }: Document,
): void {
  const known = Object.entries({ 'entente:author': author, 'entente:outlet': outlet }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  graph.put('entity', named('document', id), {
    ...typed('entente:Document'),
    'prov:label': title ?? id,
    'prov:location': origin,
    'entente:id': id,
    'entente:sha256': sha256,
    'entente:mediaType': mediaType,
    ...(date === null ? {} : { 'entente:date': dated(date) }),
    ...Object.fromEntries(known),
  });
}

/** A statement or deed, derived from its document by whoever coded it. */
function addRecord(graph: ProvGraph, record: Statement | Deed): void {
  const { id, document, span, actor, issue, stance, date, coder } = record;
  const isStatement = 'speaker' in record;
  const entity = named('record', id);
  const isReader = isStatement && record.confidence !== null;
  graph.put('entity', entity, {
    ...typed(isStatement ? 'entente:Statement' : 'entente:Deed'),
    'prov:label': `${actor}, ${date}`,
    'prov:value': span.text,
    'entente:start': span.start,
    'entente:end': span.end,
    'entente:id': id,
    'entente:actor': actor,
    'entente:issue': issue,
    'entente:stance': stance,
    'entente:date': dated(date),
    ...(isStatement ? { 'entente:status': record.status, 'entente:voice': record.voice } : {}),
    ...(isReader ? { 'entente:confidence': record.confidence } : {}),
  });
  const agent = named(isReader ? 'reader' : 'coder', coder);
  const activity = named(isReader ? 'reading' : 'coding', coder);
  graph.put('agent', agent, {
    ...typed(isReader ? 'prov:SoftwareAgent' : 'prov:Person'),
    'prov:label': coder,
  });
  graph.put('activity', activity, {
    ...typed(isReader ? 'entente:Reading' : 'entente:Coding'),
    'prov:label': coder,
  });
  if (graph.first(`associated ${activity}`)) {
    graph.relate('wasAssociatedWith', { 'prov:activity': activity, 'prov:agent': agent });
  }
  graph.derive(entity, named('document', document), activity);
  graph.relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': activity });
  graph.relate('wasAttributedTo', { 'prov:entity': entity, 'prov:agent': agent });
}

function addBasis(graph: ProvGraph, basis: Basis, { records, documents }: Provenance): void {
  const entity = named('basis', basis.id);
  graph.put('entity', entity, {
    ...typed('entente:Basis'),
    'prov:label': basis.name,
    'entente:method': basis.method,
    'entente:id': basis.id,
  });
  graph.relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': COMPUTING });
  for (const [i, { actor, stance, date, statements }] of basis.positions.entries()) {
    const position = `${entity}.${i + 1}`;
    graph.put('entity', position, {
      ...typed('entente:Position'),
      'prov:label': actor,
      'entente:actor': actor,
      ...(stance === null ? {} : { 'entente:stance': stance }),
      ...(date === null ? {} : { 'entente:date': dated(date) }),
    });
    graph.derive(entity, position, COMPUTING);
    for (const id of statements) if (records.has(id)) graph.derive(position, named('record', id), COMPUTING);
  }
  const positioned = new Set(basis.positions.flatMap(({ statements }) => statements));
  for (const id of recordsOf(basis)) {
    if (!positioned.has(id) && records.has(id)) graph.derive(entity, named('record', id), COMPUTING);
  }
  for (const { claim, document, span } of basis.passages) {
    const passage = named('claim', claim);
    graph.put('entity', passage, {
      ...typed('entente:Claim'),
      'prov:label': claim,
      'prov:value': span.text,
      'entente:start': span.start,
      'entente:end': span.end,
    });
    if (documents.has(document) && graph.first(`claimed ${claim}`))
      graph.derive(passage, named('document', document));
    graph.derive(entity, passage, COMPUTING);
  }
  for (const other of basis.from) graph.derive(entity, named('basis', other), COMPUTING);
}

function addFigure(graph: ProvGraph, { id, basis, statistic, value, interval, of }: TracedFigure): void {
  const entity = named('figure', id);
  graph.put('entity', entity, {
    ...typed('entente:Figure'),
    'prov:label': statistic,
    'entente:id': id,
    ...(value === null ? {} : { 'prov:value': value }),
    ...(interval === null ? {} : { 'entente:low': interval[0], 'entente:high': interval[1] }),
    ...(of === null ? {} : { 'entente:of': of }),
  });
  graph.derive(entity, named('basis', basis), COMPUTING);
  graph.relate('wasGeneratedBy', { 'prov:entity': entity, 'prov:activity': COMPUTING });
  graph.relate('hadMember', { 'prov:collection': REPORT, 'prov:entity': entity });
}

function digestOf({ statements, deeds = [], documents, columns, generated }: ReportInput): string {
  const parts = [
    generated,
    ...[...documents, ...columns.map(({ document }) => document)].map(({ sha256 }) => sha256),
  ];
  const hash = createHash('sha256').update(parts.join('\n'));
  for (const { id, stance, date } of [...statements, ...deeds]) hash.update(`\n${id} ${stance} ${date}`);
  return hash.digest('hex').slice(0, 16);
}
