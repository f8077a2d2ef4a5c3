import type { FileStored } from './import-files.ts';

/**
 * What became of a file, in one line.
 *
 * @example importWords(file) // 'stored troops-2024.csv: 103 statements'
 */
export function importWords(file: FileStored): string {
  const { path, added } = file;
  const contents = contentWords(file);
  if (added.already === null || !isNothingNew(file)) return `stored ${path}: ${contents}`;
  const where = path.endsWith(added.already) ? '' : ` as ${added.already}`;
  return `already stored ${path}${where}: nothing new`;
}

/** Whether the store was the same after the import of a file as before. */
export function isNothingNew({ added, suggestions }: FileStored): boolean {
  return added.already !== null && suggestions.added + suggestions.withdrawn === 0;
}

/** How much of it was new to the store: `1 document, 12 deeds`. */
export function contentWords({ added, batch, suggestions }: FileStored): string {
  const words = [
    added.codebook
      ? `codebook ${batch.codebook!.name} with ${count(batch.codebook!.issues.length, 'issue')}`
      : '',
    added.statements > 0 ? count(added.statements, 'statement') : '',
    added.deeds > 0 ? count(added.deeds, 'deed') : '',
    // A table is a document too; its rows say enough.
    added.documents > 0 && !isOfTable(batch) ? count(added.documents, 'document') : '',
    added.attributes > 0 ? count(added.attributes, 'attribute') : '',
    added.reviews > 0 ? count(added.reviews, 'review') : '',
    suggestions.added > 0 ? count(suggestions.added, 'suggested statement') : '',
    suggestions.withdrawn > 0 ? `${count(suggestions.withdrawn, 'earlier suggestion')} withdrawn` : '',
  ];
  return words.filter((word) => word !== '').join(', ') || 'nothing new';
}

/** Whether the documents of a batch are the table that its records were coded in. */
function isOfTable({ documents = [], statements = [], deeds = [] }: FileStored['batch']): boolean {
  const tables = documents.every(({ mediaType }) => mediaType === 'text/csv');
  return tables && statements.length + deeds.length > 0;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
