import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codebookYaml, parseCodebook } from '../coding/index.ts';
import type { Actor } from '../coding/actor.ts';
import type { Codebook, Issue, StanceGuide, Variable } from '../coding/codebook.ts';
import { openStore, type Store } from './index.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const text = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replaceAll('\0', '0'));
const texts = fc.array(text, { maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const date = maybe(fc.constantFrom('1949-04-04', '2004-03-29', '2024-03-07'));
const period = { from: date, to: date };

const guide = fc.record<StanceGuide>({ means: text, cues: texts });
/** Every field is named, the optional ones too: a field that is new to an issue or actor does not type-check until it is here. */
const issueFields: { readonly [K in keyof Required<Issue>]: fc.Arbitrary<Required<Issue>[K]> } = {
  id: text,
  question: text,
  parent: fc.constant(null),
  terms: texts,
  synonyms: fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  pro: guide,
  contra: guide,
  ambivalent: guide,
};
const everyIssue = Object.keys(issueFields).filter((name) => name !== 'synonyms') as (keyof Issue)[];
const issue = fc.record(issueFields, { requiredKeys: everyIssue }) as fc.Arbitrary<Issue>;
const fields: { readonly [K in keyof Required<Actor>]: fc.Arbitrary<Required<Actor>[K]> } = {
  id: text,
  kind: fc.constantFrom('person', 'state', 'organisation', 'group'),
  name: text,
  code: maybe(text),
  aliases: texts,
  governmentNames: texts,
  demonyms: texts,
  capital: maybe(text),
  otherCapitals: texts,
  offices: fc.array(fc.record({ title: text, of: text, ...period }), { maxLength: 2 }),
  memberships: fc.array(fc.record({ in: text, ...period }), { maxLength: 2 }),
};
const required = Object.keys(fields).filter((name) => name !== 'otherCapitals') as (keyof Actor)[];
const actor = fc.record(fields, { requiredKeys: required }) as fc.Arbitrary<Actor>;
const variable = fc.record<Variable>({
  name: text,
  type: fc.constantFrom('short-text', 'long-text', 'integer', 'boolean'),
});
const byId = { selector: (entry: { readonly id: string }) => entry.id, maxLength: 4 };
const anyCodebook = fc.record<Codebook>({
  name: fc.constant('fiction'),
  issues: fc
    .uniqueArray(issue, byId)
    .map((issues) => issues.map((one, i) => ({ ...one, parent: i === 0 ? null : issues[0]!.id }))),
  actors: fc.uniqueArray(actor, byId),
  variables: fc.uniqueArray(variable, { selector: ({ name }) => name, maxLength: 3 }),
});
/** fast-check makes some records without a prototype, which no reader of files does. */
const codebook = anyCodebook.map((codebook) => structuredClone(codebook));

test('a codebook comes out as it went in, and a second time it is nothing new', async () => {
  await fc.assert(
    fc.asyncProperty(codebook, async (codebook) => {
      await store.putCodebook(codebook);
      expect(await store.codebook()).toEqual(codebook);
      expect(await store.putCodebook(codebook)).toMatchObject({ codebook: false });
    }),
    { numRuns: 100 },
  );
});

const yaml = `
name: fiction
issues:
  - id: troops
    question: Should there be troops?
    terms: [troops]
    synonyms: [[troops, soldiers]]
    pro: { means: yes, cues: [for it] }
    contra: { means: no, cues: [against it] }
actors:
  - id: Ruritania
    kind: state
    capital: Strelsau
    otherCapitals: [Streslau, Old Strelsau]
variables:
  - { name: tone, type: short-text }
`;

test('a codebook as a file says the same after its way through a store', async () => {
  const written = parseCodebook(yaml, 'fiction.yaml');
  await store.putCodebook(written);
  const stored = (await store.codebook())!;
  expect(codebookYaml(stored)).toBe(codebookYaml(written));
  expect(codebookYaml(stored)).toContain('Old Strelsau');
  expect(codebookYaml(stored)).toContain('soldiers');
});
