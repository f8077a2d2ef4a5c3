import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One result of DNA and the parameters that it was computed with; which of them there are depends on the kind. */
const entrySchema = z.looseObject({
  file: z.string(),
  kind: z.string(),
  database: z.string(),
  statementType: z.string(),
  networkType: z.string().optional(),
  variable: z.string().optional(),
  variable1: z.string().optional(),
  variable1Document: z.boolean().optional(),
  variable2: z.string().optional(),
  variable2Document: z.boolean().optional(),
  qualifier: z.string().nullish(),
  qualifierDocument: z.boolean().optional(),
  qualifierAggregation: z.string().optional(),
  normalization: z.string().optional(),
  duplicates: z.string().optional(),
  numStatements: z.number().optional(),
  start: z.string().optional(),
  stop: z.string().optional(),
  startDate: z.string().optional(),
  startTime: z.string().optional(),
  stopDate: z.string().optional(),
  stopTime: z.string().optional(),
  rows: z.number().optional(),
  excludeVariables: z.array(z.string()).optional(),
  excludeValues: z.array(z.string()).optional(),
  excludeAuthors: z.array(z.string()).optional(),
  excludeSources: z.array(z.string()).optional(),
  excludeSections: z.array(z.string()).optional(),
  excludeTypes: z.array(z.string()).optional(),
  invertValues: z.boolean().optional(),
  invertAuthors: z.boolean().optional(),
  invertSources: z.boolean().optional(),
  invertSections: z.boolean().optional(),
  invertTypes: z.boolean().optional(),
  isolates: z.boolean().optional(),
  timeWindow: z.string().optional(),
  windowSize: z.number().optional(),
  kernel: z.string().optional(),
  indentTime: z.boolean().optional(),
  normalizeToOne: z.boolean().optional(),
  algorithm: z.string().optional(),
  normalizeScores: z.boolean().optional(),
  numClusters: z.number().optional(),
  names: z.array(z.string()).optional(),
  congruenceFile: z.string().optional(),
  conflictFile: z.string().optional(),
  numStatementsFull: z.number().optional(),
  error: z.string().optional(),
});

export type Entry = z.infer<typeof entrySchema>;

/** A parameter that is null is one that was not given. @throws ENOENT where the folder has no `manifest.json` */
export async function readManifest(folder: string): Promise<readonly Entry[]> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  return z
    .array(entrySchema)
    .parse(JSON.parse(text, (_key, value: unknown) => (value === null ? undefined : value)));
}
