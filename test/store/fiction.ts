import { createHash } from 'node:crypto';
import type { Codebook, Issue } from '../../src/coding/codebook.ts';
import type { Deed } from '../../src/coding/deed.ts';
import type { Statement } from '../../src/coding/statement.ts';
import type { Document } from '../../src/documents/document.ts';

/** Records of fictional countries for the tests of the store. */
export function documentOf(id: string, text: string, more: Partial<Document> = {}): Document {
  return {
    id,
    title: null,
    date: null,
    language: 'en',
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    mediaType: 'text/plain',
    origin: `${id}.txt`,
    author: null,
    outlet: null,
    ...more,
  };
}

/** A statement whose span is `quote` where it first stands in the document. */
export function statementIn(document: Document, quote: string, more: Partial<Statement> = {}): Statement {
  const start = document.text.indexOf(quote);
  return {
    id: `${document.id}:${start}`,
    document: document.id,
    span: { start, end: start + quote.length, text: quote },
    actor: 'Ruritania',
    speaker: 'Minister A',
    office: null,
    issue: 'troops',
    stance: 1,
    date: '2024-02-26',
    voice: 'reported',
    status: 'accepted',
    coder: 'coder 1',
    confidence: null,
    occasion: null,
    page: null,
    variables: {},
    ...more,
  };
}

export function deedIn(document: Document, quote: string, more: Partial<Deed> = {}): Deed {
  const { span } = statementIn(document, quote);
  return {
    id: `${document.id}:deed:${span.start}`,
    document: document.id,
    span,
    actor: 'Ruritania',
    issue: 'arms',
    date: '2024-03-01',
    stance: 1,
    magnitude: 12.5,
    unit: 'howitzers',
    page: null,
    coder: 'coder 1',
    ...more,
  };
}

export function issueOf(id: string, more: Partial<Issue> = {}): Issue {
  const guide = (means: string) => ({ means, cues: [] });
  return {
    id,
    question: `Should there be ${id}?`,
    parent: null,
    terms: [id],
    pro: guide('yes'),
    contra: guide('no'),
    ambivalent: guide('perhaps'),
    ...more,
  };
}

export function codebookOf(...issues: readonly Issue[]): Codebook {
  return {
    name: 'fiction',
    issues,
    actors: [
      {
        id: 'Ruritania',
        kind: 'state',
        name: 'Kingdom of Ruritania',
        code: null,
        aliases: ['Ruritanian Kingdom'],
        governmentNames: ['Strelsau'],
        demonyms: ['Ruritanian'],
        capital: 'Strelsau',
        offices: [],
        memberships: [{ in: 'UN', from: '1950-01-01', to: null }],
      },
    ],
    variables: [{ name: 'tone', type: 'short-text' }],
  };
}
