import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { DecisionsRecordTable, HeadlineTable } from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';

/** The same place seen from `src/cli/decide/` and from `dist/cli/decide/`. */
const FOLDER = new URL('../../../models/decisions/', import.meta.url);

const share = z.number().min(0).max(1);
const pair = z.tuple([z.number(), z.number()]);
const headline = z.object({
  means: z.array(share).min(2),
  outcomes: z.array(share).min(2),
  shares: z.array(z.array(share)),
  weights: z.object({ decided: share, held: share, between: share }),
  levels: z.array(z.object({ level: share, nominal: share })),
});
const record = z.object({
  source: z.string(),
  cases: z.number(),
  groups: z.number(),
  forecasts: z.array(
    z.object({
      forecast: z.string(),
      cases: z.number(),
      meanError: z.number(),
      crps: z.number(),
      within10: share,
      coverage: share,
      againstMean: z.number(),
      againstMeanInterval: pair,
      crpsAgainstMean: z.number(),
      crpsAgainstMeanInterval: pair,
      bounds: z.array(z.object({ level: share, bound: share })),
    }),
  ),
});

/** What the headline forecast has learned. @throws EntenteError where its file is missing or damaged */
export const readHeadline = (): Promise<HeadlineTable> => fileOf('headline.json', headline);

/** The record of all forecasts on decided cases. @throws EntenteError where its file is missing or damaged */
export const readRecord = (): Promise<DecisionsRecordTable> => fileOf('record.json', record);

async function fileOf<T>(name: string, schema: z.ZodType<T>): Promise<T> {
  const url = new URL(name, FOLDER);
  try {
    return schema.parse(JSON.parse(await readFile(url, 'utf8')));
  } catch (error) {
    throw new EntenteError('input', 'no record of decisions', fileURLToPath(url), 'reinstall', {
      cause: error,
    });
  }
}
