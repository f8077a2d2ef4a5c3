import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codebookOf, documentOf, issueOf, statementIn } from '../../test/store/fiction.ts';
import { openStore, type Store } from './index.ts';

const note = documentOf('note', 'Minister A of Ruritania is for troops. "Never", said B of Zenda.');
const suggested = { status: 'suggested', coder: 'rules 1', confidence: 0.5 } as const;
const pro = statementIn(note, 'is for troops', suggested);
const never = statementIn(note, '"Never"', { ...suggested, actor: 'Zenda', stance: -1 });
const reading = { document: 'note', reader: 'rules 1' };

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', { now: () => new Date('2024-04-01T10:00:00Z') });
  await store.addDocuments([note]);
});
afterEach(() => store.close());

const all = () => store.statements({ status: 'any' });

describe('a second reading of a document', () => {
  test('that says the same adds nothing', async () => {
    const statements = [pro, never];
    expect(await store.putSuggestions({ ...reading, statements })).toEqual({ added: 2, withdrawn: 0 });
    expect(await store.putSuggestions({ ...reading, statements })).toEqual({ added: 0, withdrawn: 0 });
    expect(await all()).toEqual([pro, never].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test('replaces what nobody has reviewed', async () => {
    await store.putSuggestions({ ...reading, statements: [pro, never] });
    const changed = { ...pro, stance: 0 };
    const second = await store.putSuggestions({ ...reading, statements: [changed] });
    expect(second).toEqual({ added: 1, withdrawn: 2 });
    expect(await all()).toEqual([changed]);
    expect((await store.search('never')).map(({ kind }) => kind)).toEqual(['document']);
  });

  test.each(['accepted', 'rejected', 'suggested'] as const)(
    'keeps what somebody found %s',
    async (status) => {
      await store.putSuggestions({ ...reading, statements: [pro, never] });
      await store.review(pro.id, { status, coder: 'coder 1' });
      const second = await store.putSuggestions({ ...reading, statements: [{ ...pro, stance: 0 }] });
      expect(second).toEqual({ added: 0, withdrawn: 1 });
      expect(await all()).toEqual([{ ...pro, status }]);
      expect(await store.history(pro.id)).toHaveLength(2);
    },
  );

  test('does not ask again what somebody decided about the suggestion of another reader', async () => {
    await store.putSuggestions({ ...reading, statements: [pro, never] });
    await store.review(pro.id, { status: 'rejected', coder: 'coder 1' });
    const byOther = (one: typeof pro) => ({ ...one, id: `${one.id} 2`, coder: 'trained 1' });
    const wider = statementIn(note, 'Ruritania is for troops', suggested);
    const statements = [byOther({ ...wider, actor: pro.actor, issue: pro.issue }), byOther(never)];
    const put = await store.putSuggestions({ document: 'note', reader: 'trained 1', statements });
    // Nobody has decided about the other one.
    expect(put).toEqual({ added: 1, withdrawn: 0 });
  });

  test('leaves what others suggest, in this document and elsewhere', async () => {
    const other = documentOf('other', 'Ruritania is for troops.');
    const others = [{ ...never, id: 'model', coder: 'model 7' }, statementIn(other, 'for troops', suggested)];
    await store.importTogether({ documents: [other], statements: others });
    await store.putSuggestions({ ...reading, statements: [pro] });
    expect(await store.putSuggestions({ ...reading, statements: [] })).toEqual({ added: 0, withdrawn: 1 });
    expect((await all()).map(({ id }) => id).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
  });

  test('that fails leaves the first', async () => {
    await store.putSuggestions({ ...reading, statements: [pro] });
    const wrong = { ...never, span: { start: 0, end: 3, text: 'Max' } };
    await expect(store.putSuggestions({ ...reading, statements: [wrong] })).rejects.toThrow(
      'quote does not stand in its document',
    );
    expect(await all()).toEqual([pro]);
  });
});

test.each([
  ['that is accepted', { ...pro, status: 'accepted' as const }],
  ['of another reader', { ...pro, coder: 'coder 1' }],
  ['in another document', { ...pro, document: 'other' }],
])('a statement %s is no suggestion of the reading', async (_what, statement) => {
  await expect(store.putSuggestions({ ...reading, statements: [statement] })).rejects.toThrow(
    `no suggestion of rules 1 in note: ${pro.id} — `,
  );
});

test('a suggestion does not take the id of a statement of somebody else', async () => {
  await store.addStatements([{ ...pro, coder: 'coder 1', status: 'accepted', confidence: null }]);
  await expect(store.putSuggestions({ ...reading, statements: [pro] })).rejects.toThrow(
    `suggestions cannot be stored: ${pro.id} — `,
  );
});

describe('an issue that leaves the codebook', () => {
  beforeEach(async () => {
    await store.putCodebook(codebookOf(issueOf('troops'), issueOf('peace')));
    await store.putSuggestions({ ...reading, statements: [pro] });
  });

  test('takes along what is only suggested about it', async () => {
    await store.putCodebook(codebookOf(issueOf('peace')));
    expect(await all()).toEqual([]);
  });

  test('stays where a suggestion about it was reviewed', async () => {
    await store.review(pro.id, { status: 'rejected', coder: 'coder 1' });
    await expect(store.putCodebook(codebookOf(issueOf('peace')))).rejects.toThrow(
      `issue would be lost: troops — statements such as ${pro.id} are about it`,
    );
  });
});
