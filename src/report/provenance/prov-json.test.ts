import { expect, test } from 'vitest';
import { fixtureInput } from '../../../test/fixtures/canal-report.ts';
import { hostileInput } from '../../../test/fixtures/hostile-report.ts';
import { provJson } from './prov-json.ts';
import { traceReport } from './trace-report.ts';

type Records = Record<string, Record<string, unknown>>;
const made = {
  version: '1.2.3',
  reader: 'rules 1',
  seed: null,
  options: { alliance: 'Canal League', issue: null },
};
const input = { ...fixtureInput(), made };
const prov = JSON.parse(provJson(input)) as Record<string, Records>;

/** What each relation may join, by the PROV data model. */
const ENDS: Readonly<Record<string, Readonly<Record<string, 'entity' | 'activity' | 'agent'>>>> = {
  wasDerivedFrom: {
    'prov:generatedEntity': 'entity',
    'prov:usedEntity': 'entity',
    'prov:activity': 'activity',
  },
  wasGeneratedBy: { 'prov:entity': 'entity', 'prov:activity': 'activity' },
  wasAttributedTo: { 'prov:entity': 'entity', 'prov:agent': 'agent' },
  wasAssociatedWith: { 'prov:activity': 'activity', 'prov:agent': 'agent' },
  hadMember: { 'prov:collection': 'entity', 'prov:entity': 'entity' },
};

test('it has the parts of PROV-JSON, and every relation joins records that are there', () => {
  expect(Object.keys(prov).toSorted()).toEqual(
    ['prefix', 'entity', 'activity', 'agent', ...Object.keys(ENDS)].toSorted(),
  );
  for (const [kind, ends] of Object.entries(ENDS)) {
    for (const relation of Object.values(prov[kind]!)) {
      for (const [end, id] of Object.entries(relation)) {
        expect(Object.keys(prov[ends[end]!]!), `${kind} ${end}`).toContain(id);
      }
    }
  }
});

test('each name has a prefix that is declared, and no character with a meaning', () => {
  const prefixes = Object.keys(prov['prefix']!);
  for (const kind of ['entity', 'activity', 'agent']) {
    for (const [id, attributes] of Object.entries(prov[kind]!)) {
      expect(id).toMatch(/^it:[\w.-]+$/);
      for (const name of Object.keys(attributes)) expect(prefixes).toContain(name.split(':')[0]);
    }
  }
});

test('each figure leads over its basis, its positions and its statements to a document', () => {
  const sources = Map.groupBy(
    Object.values(prov['wasDerivedFrom']!),
    (relation) => relation['prov:generatedEntity'],
  );
  const documentsOf = (id: unknown): unknown[] =>
    String(id).startsWith('it:document.')
      ? [id]
      : (sources.get(id) ?? []).flatMap((one) => documentsOf(one['prov:usedEntity']));
  const figures = Object.keys(prov['entity']!).filter((id) => id.startsWith('it:figure.'));
  expect(figures.length).toBe(traceReport(input).figures.size);
  expect(documentsOf('it:figure.unity_2f_canal_2f_from_2f_carried_2f_index')).toContain(
    'it:document.canal-evidence',
  );
});

test('activities have version, seed and options, coders are persons and readers are software', () => {
  expect(prov['activity']!['it:computing']).toMatchObject({
    'entente:version': '1.2.3',
    'entente:reader': 'rules 1',
    'entente:option.alliance': 'Canal League',
    'entente:carryDays': 45,
  });
  expect(prov['agent']!['it:coder.coder_20_1']).toMatchObject({
    'prov:type': { $: 'prov:Person', type: 'xsd:QName' },
  });
  const read = input.statements.map((statement) => ({ ...statement, coder: 'rules 1', confidence: 0.5 }));
  const suggested = JSON.parse(provJson({ ...input, statements: read })) as typeof prov;
  expect(suggested['agent']!['it:reader.rules_20_1']).toMatchObject({
    'prov:type': { $: 'prov:SoftwareAgent' },
  });
});

test('whatever the texts are, it is JSON with plain names, and the same bytes each time', () => {
  const hostile = hostileInput('"}</script>\u2028__proto__');
  const json = provJson(hostile);
  expect(provJson(hostile)).toBe(json);
  for (const id of Object.keys((JSON.parse(json) as typeof prov)['entity']!))
    expect(id).toMatch(/^it:[\w.-]+$/);
});
