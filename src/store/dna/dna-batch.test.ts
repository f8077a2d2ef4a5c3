import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDnaProject } from '../../../test/fixtures/dna-project.ts';
import { codebookOf, issueOf } from '../../../test/store/fiction.ts';
import { stanceScale } from '../../coding/stance-scale.ts';
import { builtInRegistry, codebookYaml, parseCodebook } from '../../coding/index.ts';
import { openStore } from '../index.ts';
import { dnaBatch } from './dna-batch.ts';
import type { DnaFile, DnaStatementType } from './dna-file.ts';
import { readDna } from './read-dna.ts';
import { statementRoles } from './statement-roles.ts';

let folder: string;
let file: DnaFile;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-dna-'));
  file = readDna(writeDnaProject(join(folder, 'canal.dna')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const batchOf = (of: DnaFile, codebook = null as ReturnType<typeof codebookOf> | null) =>
  dnaBatch(of, { id: 'canal', path: 'x/canal.dna', codebook, registry: builtInRegistry() });

describe('a .dna file as what a store takes', () => {
  test('has statements with actor, issue and stance, and all values beside', () => {
    const [first, second, last] = batchOf(file).statements!;
    expect(first).toEqual({
      id: 'canal:s1',
      document: 'canal:d1',
      span: { start: 12, end: 34, text: 'We widen it, said Kolt' },
      actor: 'Harbour Board',
      speaker: 'Mira Kolt',
      office: null,
      issue: 'Widen the canal',
      stance: 1,
      date: '2024-02-01',
      voice: 'reported',
      status: 'accepted',
      coder: 'Ida',
      confidence: null,
      occasion: null,
      page: null,
      variables: {
        'statement type': 'Speech',
        person: 'Mira Kolt',
        organization: 'Harbour Board',
        concept: 'Widen the canal',
        agreement: true,
        weight: 3,
      },
    });
    expect(second).toMatchObject({
      stance: -1,
      date: '2024-03-01',
      variables: { agreement: false, weight: -2 },
    });
    expect(last).toMatchObject({ speaker: null, coder: 'Ida (3)', variables: { person: '', weight: null } });
  });

  test('has its documents with their texts', () => {
    expect(batchOf(file).documents).toMatchObject([
      { id: 'canal:d1', title: 'First hearing', author: 'Writer A', outlet: 'Gazette', date: '2024-02-01' },
      { id: 'canal:d2', text: '🚢 Arel is against it. 🚢 Kolt is for it.', origin: 'x/canal.dna#2' },
      { id: 'canal:d10', title: 'Never coded', author: null, outlet: null },
    ]);
  });

  test('has a codebook that YAML takes, added to the one there is', () => {
    const alone = batchOf(file).codebook!;
    expect(alone.issues.map(({ id, question }) => [id, question])).toEqual([
      ['Widen the canal', 'Widen the canal'],
      ['Tax <ships>', 'Tax <ships>'],
    ]);
    expect(alone.variables).toEqual([
      { name: 'statement type', type: 'short-text' },
      { name: 'person', type: 'short-text' },
      { name: 'organization', type: 'short-text' },
      { name: 'concept', type: 'short-text' },
      { name: 'agreement', type: 'boolean' },
      { name: 'weight', type: 'integer' },
      { name: 'note', type: 'long-text' },
    ]);
    expect(parseCodebook(codebookYaml(alone), 'c.yaml')).toEqual(alone);
    const before = codebookOf(issueOf('troops'), issueOf('Tax <ships>'));
    const both = batchOf(file, before).codebook!;
    expect(both.name).toBe(before.name);
    expect(both.issues.map(({ id }) => id)).toEqual(['troops', 'Tax <ships>', 'Widen the canal']);
    expect(both.issues[1]).toBe(before.issues[1]);
  });

  test('has everything else as attributes', () => {
    const said = batchOf(file).attributes!.map(({ kind, scope, subject, name, value }) =>
      [kind, scope, subject, name, value].join('|'),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'document||canal:d1|notes|seen twice',
        'document||canal:d2|time|2024-03-01T14:04:05',
        'document||canal:d2|section|Opinion',
        'document||canal:d1|coder|Ida',
        'value|organization|Harbour Board|Type|public',
        'value|organization|Port & Sons|child of|Harbour Board',
        'value|organization|Port & Sons|colour|#010101',
        'statement type||Speech|colour|#efd033',
        'variable|Speech|agreement|type|boolean',
        'variable|Speech|organization|attributes|["Type","Alias"]',
        'variable|link|Speech: person|linked to|Speech: organization',
        'coder||Ida|FontSize|16',
        'coder||Ida (3)|colour|#010203',
        'coder relation|Admin|Ida|editStatements|false',
        'search term||can[ae]ls?|colour|#ff0000',
        'project||canal|version|3.1.2',
        'annotation|Remark|canal:s3|variable note|Check the date.',
        'annotation|Remark|canal:s3|quote|Kolt spoke.',
      ]),
    );
    expect(said.join('\n')).not.toMatch(/password|not for anybody/i);
  });

  test('keeps codings without a stance, an issue or a place as annotations', () => {
    const path = writeDnaProject(
      join(folder, 'gaps.dna'),
      'delete from DATABOOLEAN where StatementId = 1; update STATEMENTS set Start = 700, Stop = 710 where ID = 2',
    );
    const { statements, attributes } = batchOf(readDna(path));
    expect(statements!.map(({ id }) => id)).toEqual(['canal:s4']);
    const kept = attributes!.filter(({ kind, scope }) => kind === 'annotation' && scope === 'Speech');
    expect(new Set(kept.map(({ subject }) => subject))).toEqual(new Set(['canal:s1', 'canal:s2']));
    expect(kept).toContainEqual(
      expect.objectContaining({ subject: 'canal:s2', name: 'start', value: '700' }),
    );
    expect(attributes).toContainEqual(expect.objectContaining({ kind: 'project', name: 'notes' }));
  });
});

describe('the attributes of a store', () => {
  test('are those of the last import of their file, and earlier ones stay behind them', async () => {
    const store = await openStore(':memory:');
    const batch = batchOf(file);
    const first = await store.importTogether(batch);
    expect(first.attributes).toBe(batch.attributes!.length);
    expect(await store.importTogether(batch)).toMatchObject({
      attributes: 0,
      statements: 0,
      codebook: false,
    });
    const change = {
      kind: 'value',
      scope: 'organization',
      subject: 'Harbour Board',
      name: 'Type',
      source: 'canal',
    } as const;
    await store.importTogether({ attributes: [{ ...change, value: 'state' }] });
    const types = (await store.attributes('value')).filter(({ name }) => name === 'Type');
    expect(types.map(({ subject, value }) => [subject, value])).toEqual([
      ['Harbour Board', 'state'],
      ['Port & Sons', 'private'],
    ]);
    expect((await store.attributes()).length).toBe(first.attributes);
    await expect(store.importTogether({ attributes: [{ ...change, value: 'a\0b' }] })).rejects.toThrow(
      'text with half a character or a NUL: value Harbour Board',
    );
    await store.close();
  });
});

describe('who stands where on what', () => {
  const type = (...variables: readonly (readonly [name: string, type: string])[]) =>
    ({ variables: variables.map(([name, type]) => ({ name, type })) }) as unknown as DnaStatementType;

  test('is told by the names of variables', () => {
    expect(statementRoles(file.statementTypes[0]!)).toEqual({
      person: 0,
      organisation: 1,
      issue: 2,
      stance: 3,
    });
    expect(statementRoles(file.statementTypes[1]!)).toBeNull();
    const other = type(['Stance', 'integer'], ['Speaker', 'short text'], ['Topic', 'short text']);
    expect(statementRoles(other)).toEqual({ stance: 0, person: 1, issue: 2, organisation: -1 });
    expect(statementRoles(type(['concept', 'short text'], ['agreement', 'boolean']))).toBeNull();
  });

  test.each([
    ['boolean', [0, 1], [0, 1], [-1, 1]],
    ['integer', [-2, 1, null], [-2, 0, 1], [-1, 0, 0.5]],
    ['integer', [1, 5], [1, 2, 3, 5], [-1, -0.5, 0, 1]],
    ['integer', [4], [4], [1]],
  ] as const)('%s values of %j: %j are the stances %j', (kind, values, from, to) => {
    expect(from.map(stanceScale(kind, values))).toEqual(to);
  });
});
