export type {
  DnaCoder,
  DnaCoderRelation,
  DnaColour,
  DnaDataType,
  DnaDocument,
  DnaEntity,
  DnaFile,
  DnaRegex,
  DnaStatement,
  DnaStatementType,
  DnaValue,
  DnaVariable,
} from './dna-file.ts';
export { dnaBatch, type DnaBatchContext } from './dna-batch.ts';
export { type DnaNaming, dnaStatements, TYPE_VARIABLE } from './dna-statements.ts';
export { dnaCodebook } from './dna-codebook.ts';
export { dnaTable } from './dna-table.ts';
export { quoteOf } from './placed-statements.ts';
export { readDna } from './read-dna.ts';
export { statementType } from './statement-type.ts';
