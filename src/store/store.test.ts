import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Statement, VariableValue } from '../coding/statement.ts';
import { codebookOf, deedIn, documentOf, issueOf, statementIn } from '../../test/store/fiction.ts';
import { openStore, type Store } from './index.ts';

const note = documentOf(
  'note',
  'Minister A of Ruritania is for troops. "Never", said B of Zenda. Türkiye waits 🕊.',
);
const pro = statementIn(note, 'is for troops');
const contra = statementIn(note, '"Never"', {
  actor: 'Zenda',
  stance: -1,
  date: '2024-02-27',
  status: 'suggested',
});

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', { now: () => new Date('2024-04-01T10:00:00Z') });
});
afterEach(() => store.close());

const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '0'));
const maybeText = fc.option(anyText, { nil: null });
const value: fc.Arbitrary<VariableValue> = fc.oneof(
  maybeText,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
const stance = fc.double({ min: -1, max: 1, noNaN: true }).map((number) => number + 0);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('statements', () => {
  test('come out as they went in, whatever is in their fields', async () => {
    const quote = anyText.filter((text) => text.length > 0);
    const fields = fc.record<Omit<Statement, 'id' | 'document' | 'span'>>({
      actor: anyText,
      speaker: maybeText,
      office: maybeText,
      issue: anyText,
      stance,
      date: day.map((date) => date.toISOString().slice(0, 10)),
      voice: fc.constantFrom('reported', 'author'),
      status: fc.constantFrom('suggested', 'accepted', 'rejected'),
      coder: anyText,
      confidence: fc.option(
        fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
        { nil: null },
      ),
      occasion: maybeText,
      page: maybeText,
      variables: fc.dictionary(anyText, value),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(anyText, quote, anyText, fields, async (before, text, after, rest) => {
        const document = documentOf(`d${round++}`, before + text + after);
        const span = { start: before.length, end: before.length + text.length, text };
        const statement: Statement = { id: `${document.id}:1`, document: document.id, span, ...rest };
        await store.importTogether({ documents: [document], statements: [statement] });
        expect(await store.statements({ document: document.id, status: 'any' })).toEqual([statement]);
        expect(await store.document(document.id)).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  test('are read accepted only, unless others are asked for', async () => {
    await store.importTogether({ documents: [note], statements: [contra, pro] });
    expect(await store.statements()).toEqual([pro]);
    expect(await store.statements({ status: 'suggested' })).toEqual([contra]);
    expect(await store.statements({ status: 'any' })).toEqual([pro, contra]);
  });

  test.each([
    [{ issue: 'troops' }, 2],
    [{ issue: 'arms' }, 0],
    [{ actor: 'Zenda' }, 1],
    [{ document: 'note' }, 2],
    [{ document: 'other' }, 0],
    [{ from: '2024-02-27' }, 1],
    [{ to: '2024-02-26' }, 1],
    [{ from: '2024-02-26', to: '2024-02-27', actor: 'Ruritania' }, 1],
  ])('that fit %j are %i', async (filter, count) => {
    await store.importTogether({ documents: [note], statements: [contra, pro] });
    expect(await store.statements({ ...filter, status: 'any' })).toHaveLength(count);
  });

  test('come one after another as they come at once', async () => {
    const many = documentOf('many', 'yes '.repeat(6000));
    const statements = Array.from({ length: 6000 }, (_, row) =>
      statementIn(many, 'yes', {
        id: `many:${row}`,
        date: `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`,
      }),
    );
    await store.importTogether({ documents: [many], statements });
    const seen: Statement[] = [];
    for await (const statement of store.eachStatement()) {
      if (seen.length === 0) await store.importTogether({ documents: [note], statements: [pro] });
      seen.push(statement);
    }
    expect(seen).toEqual((await store.statements()).filter(({ document }) => document === 'many'));
  });

  test.each<[string, Partial<Statement>]>([
    [
      'quote does not stand in its document: note:0 at [0, 3) of note',
      { id: 'note:0', span: { start: 0, end: 3, text: 'Max' } },
    ],
    [
      'quote does not stand in its document: x at [3, 3) of note',
      { id: 'x', span: { start: 3, end: 3, text: '' } },
    ],
    ['text with half a character or a NUL: x', { id: 'x', speaker: '\ud83d' }],
    ['text with half a character or a NUL: x', { id: 'x', variables: { tone: 'a\0b' } }],
    ['no such stance: 1.5 in x', { id: 'x', stance: 1.5 }],
    ['no such stance: NaN in x', { id: 'x', stance: Number.NaN }],
    ['no such date: 2024-02-30 in x', { id: 'x', date: '2024-02-30' }],
    ['not a finite number: Infinity in x', { id: 'x', variables: { count: Number.POSITIVE_INFINITY } }],
    ['unknown document: elsewhere', { id: 'x', document: 'elsewhere' }],
  ])('are refused with "%s", and nothing of their batch is stored', async (line, wrong) => {
    const batch = { documents: [note], statements: [pro, { ...contra, ...wrong }] };
    await expect(store.importTogether(batch)).rejects.toThrow(line);
    expect(await store.counts()).toMatchObject({ documents: 0, statements: 0 });
  });

  test('half a character cut by a span is refused', async () => {
    const start = note.text.indexOf('🕊');
    const span = { start, end: start + 1, text: note.text.slice(start, start + 1) };
    const batch = { documents: [note], statements: [{ ...pro, span }] };
    await expect(store.importTogether(batch)).rejects.toThrow('text with half a character');
  });

  test('of the same id are passed over if they say the same, and refused if not', async () => {
    await store.importTogether({ documents: [note], statements: [pro] });
    expect(await store.addStatements([pro, contra])).toMatchObject({ statements: 1 });
    expect(await store.addStatements([pro, contra])).toMatchObject({ statements: 0 });
    await expect(store.addStatements([{ ...pro, stance: -1 }])).rejects.toThrow(
      `another statement is stored under this id: ${pro.id} — `,
    );
    const twice = [
      { ...pro, id: 'new' },
      { ...pro, id: 'new', stance: 0 },
    ];
    await expect(store.addStatements(twice)).rejects.toThrow(
      'another statement is stored under this id: new',
    );
    expect(await store.statements({ status: 'any' })).toEqual([pro, contra]);
  });
});

describe('reviews', () => {
  test('set the status and are kept, each with who, when and why', async () => {
    await store.importTogether({ documents: [note], statements: [contra] });
    await store.review(contra.id, { status: 'accepted', coder: 'coder 2', at: '2024-04-02T08:00:00.000Z' });
    await store.review(contra.id, { status: 'rejected', coder: 'coder 3', note: 'irony' });
    const at = '2024-04-01T10:00:00.000Z';
    expect(await store.history(contra.id)).toEqual([
      { statement: contra.id, status: 'suggested', coder: 'coder 1', note: null, at },
      {
        statement: contra.id,
        status: 'accepted',
        coder: 'coder 2',
        note: null,
        at: '2024-04-02T08:00:00.000Z',
      },
      { statement: contra.id, status: 'rejected', coder: 'coder 3', note: 'irony', at },
    ]);
    expect(await store.statements({ status: 'rejected' })).toEqual([{ ...contra, status: 'rejected' }]);
  });

  test('outlive a second import of what was reviewed', async () => {
    await store.importTogether({ documents: [note], statements: [contra] });
    await store.review(contra.id, { status: 'accepted', coder: 'coder 2' });
    expect(await store.addStatements([contra])).toMatchObject({ statements: 0 });
    expect(await store.statements()).toEqual([{ ...contra, status: 'accepted' }]);
    await expect(store.addStatements([{ ...contra, status: 'rejected' }])).rejects.toThrow(
      'another statement',
    );
  });

  test('of an unknown statement are refused', async () => {
    await expect(store.review('x', { status: 'accepted', coder: 'c' })).rejects.toThrow(
      'unknown statement: x — ',
    );
    await expect(store.history('x')).rejects.toThrow('unknown statement: x — ');
  });
});

describe('documents', () => {
  test('never change: the same text again is passed over, another one is refused', async () => {
    expect(await store.addDocuments([note])).toMatchObject({ documents: 1, already: null });
    expect(await store.addDocuments([note])).toMatchObject({ documents: 0 });
    await expect(store.addDocuments([documentOf('note', 'another text')])).rejects.toThrow(
      'another text is stored under this name: note — ',
    );
    expect(await store.documents()).toEqual([note]);
  });

  test('whose sha256 is not that of their text are refused', async () => {
    await expect(store.addDocuments([{ ...note, text: 'x' }])).rejects.toThrow(
      'text and sha256 of a document differ: note',
    );
  });

  test('that are unknown are null', async () => {
    expect(await store.document('x')).toBeNull();
  });
});

describe('deeds', () => {
  test('come out as they went in, by date, and are never overwritten', async () => {
    const guns = deedIn(note, 'troops');
    const later = deedIn(note, 'Zenda', { actor: 'Zenda', date: '2024-05-01', magnitude: null, unit: null });
    await store.importTogether({ documents: [note], deeds: [later, guns] });
    expect(await store.deeds()).toEqual([guns, later]);
    expect(await store.deeds({ actor: 'Zenda', from: '2024-04-01' })).toEqual([later]);
    expect(await store.addDeeds([guns])).toMatchObject({ deeds: 0 });
    await expect(store.addDeeds([{ ...guns, magnitude: 13 }])).rejects.toThrow(
      'another deed is stored under this id',
    );
  });
});

describe('a codebook', () => {
  const arms = issueOf('arms', { parent: 'troops' });

  test('comes out as it went in', async () => {
    expect(await store.codebook()).toBeNull();
    const codebook = codebookOf(arms, issueOf('troops'));
    expect(await store.putCodebook(codebook)).toMatchObject({ codebook: true });
    expect(await store.codebook()).toEqual(codebook);
    expect(await store.putCodebook(codebook)).toMatchObject({ codebook: false });
  });

  test('may grow, and lose only issues that nothing is about', async () => {
    await store.putCodebook(codebookOf(issueOf('troops'), issueOf('peace')));
    await store.importTogether({ documents: [note], statements: [pro] });
    await store.putCodebook(codebookOf(issueOf('troops'), arms));
    expect((await store.codebook())?.issues.map(({ id }) => id)).toEqual(['troops', 'arms']);
    await expect(store.putCodebook(codebookOf(issueOf('peace')))).rejects.toThrow(
      'issue would be lost: troops — ',
    );
  });

  test('and the records name the issues of a store', async () => {
    await store.putCodebook(codebookOf(arms, issueOf('troops')));
    await store.importTogether({ documents: [note], statements: [{ ...pro, issue: 'peace' }] });
    expect(await store.issues()).toEqual(['arms', 'peace', 'troops']);
  });

  test('of another name is refused', async () => {
    await store.putCodebook(codebookOf(arms, issueOf('troops')));
    const other = { ...codebookOf(), name: 'other' };
    await expect(store.putCodebook(other)).rejects.toThrow(
      'another codebook: other — this store has the codebook fiction',
    );
  });
});

describe('a file', () => {
  const file = { name: 'note.csv', sha256: '0'.repeat(64) };
  const batch = { file, documents: [note], statements: [pro, contra] };

  test('that comes twice adds nothing and says so', async () => {
    expect(await store.importTogether(batch)).toEqual({
      codebook: false,
      documents: 1,
      statements: 2,
      deeds: 0,
      attributes: 0,
      reviews: 0,
      already: null,
    });
    expect(await store.importTogether(batch)).toMatchObject({ statements: 0, already: 'note.csv' });
    expect(await store.counts()).toEqual({
      documents: 1,
      statements: 2,
      deeds: 0,
      imports: 1,
      reviews: 0,
      claimReviews: 0,
    });
  });

  test('that comes again under another name is not counted twice', async () => {
    await store.importTogether(batch);
    const copy = documentOf('copy', note.text);
    const again = {
      file: { ...file, name: 'copy.csv' },
      documents: [copy],
      statements: [statementIn(copy, 'troops')],
    };
    expect(await store.importTogether(again)).toMatchObject({
      documents: 0,
      statements: 0,
      already: 'note.csv',
    });
  });
});
