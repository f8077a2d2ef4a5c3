import { extname } from 'node:path';
import { formOf } from '../../documents/source-form.ts';
import { EntenteError } from '../../error.ts';

/** A brat annotation of a text, a codebook, a project of DNA, a document or what holds several, JSON lines, or a table of statements or deeds. */
export type KindOfFile = 'annotation' | 'codebook' | 'dna' | 'document' | 'lines' | 'table';

const later: Readonly<Record<string, string>> = {
  '.xlsx': 'save the sheet as .csv',
  '.qdpx': 'export its codings as .csv',
  '.parquet': 'save it as .csv or .jsonl',
};

/**
 * What a file is, by its ending.
 *
 * @throws EntenteError where it is none that can be imported, or not yet
 * @example kindOfFile('troops.csv') // 'table'
 */
export function kindOfFile(path: string): KindOfFile {
  refuseLater(path);
  const ending = extname(path).toLowerCase();
  if (ending === '.yaml' || ending === '.yml') return 'codebook';
  if (ending === '.ann') return 'annotation';
  if (ending === '.dna') return 'dna';
  const form = formOf(path);
  if (form === 'lines') return 'lines';
  if (form !== null) return form === 'text/csv' ? 'table' : 'document';
  const known =
    'documents .txt .md .html .pdf .docx .eml .rss .atom .xml .json .jsonl .zip, tables .csv .jsonl, annotations .ann, codebooks .yaml, projects of DNA .dna';
  throw new EntenteError('input', 'unknown kind of file', path, `these can be imported: ${known}`);
}

/** @throws EntenteError for a kind of file that a later version reads, with what to do until then */
export function refuseLater(path: string): void {
  const ending = extname(path).toLowerCase();
  if (!Object.hasOwn(later, ending)) return;
  const advice = `it comes with a later version; ${later[ending]}`;
  throw new EntenteError('input', `no import of ${ending} yet`, path, advice);
}
