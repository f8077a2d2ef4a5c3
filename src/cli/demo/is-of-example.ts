import { readFile } from 'node:fs/promises';
import { parseCodebook } from '../../coding/index.ts';
import { type Document, readDocument } from '../../documents/index.ts';
import type { Store } from '../../store/index.ts';

/** What a demo stores: a codebook, a table of statements, one of deeds, and columns. */
export interface Example {
  /** Path of its codebook. */
  readonly codebook: string;
  /** Path of the table whose rows are its only statements. */
  readonly evidence: string;
  /** Path of the table whose rows are its only deeds. */
  readonly deeds: string;
  /** Paths of the texts. */
  readonly columns: readonly string[];
}

/**
 * Whether a store holds what a demo of this example stores, or the first part of it, and nothing else: no review, no
 * deed or statement from elsewhere, no other codebook, no other file. A file of the example may have been edited
 * since.
 */
export async function isOfExample(store: Store, example: Example): Promise<boolean> {
  const counts = await store.counts();
  const codebook = await store.codebook();
  const documents = await store.documents();
  // Each import of a file is counted: a state of the codebook, or a table about these documents, that came later too.
  const imports = documents.length + (codebook === null ? 0 : 1);
  if (counts.reviews > 0 || counts.imports !== imports) return false;
  if (codebook !== null && codebook.name !== (await codebookName(example))) return false;
  const shipped = await Promise.all(
    [example.evidence, example.deeds, ...example.columns].map(shippedDocument),
  );
  if (!documents.every((document) => shipped.some((one) => isStateOf(document, one)))) return false;
  const [evidence, deeds] = shipped.map(({ id }) => id);
  const statements = await store.statements({ status: 'any' });
  const done = await store.deeds();
  return (
    statements.every(({ document }) => document === evidence) &&
    done.every(({ document }) => document === deeds)
  );
}

async function codebookName({ codebook }: Example): Promise<string> {
  return parseCodebook(await readFile(codebook, 'utf8'), codebook).name;
}

async function shippedDocument(path: string): Promise<Document> {
  return readDocument(await readFile(path), { origin: path });
}

/** The same text, wherever the package lay then; or the same file, which somebody who works on it may have edited. */
function isStateOf(stored: Document, shipped: Document): boolean {
  return stored.id === shipped.id && (stored.sha256 === shipped.sha256 || stored.origin === shipped.origin);
}
