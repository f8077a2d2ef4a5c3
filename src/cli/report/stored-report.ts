import { readFile } from 'node:fs/promises';
import { EntenteError } from '../../error.ts';
import { readReportJson, type ReportInput } from '../../report/index.ts';
import { reasonOf } from '../output.ts';

/**
 * The report of a file that `entente report --format json` wrote.
 *
 * @throws EntenteError where the file cannot be read or is no report
 */
export async function storedReport(path: string): Promise<ReportInput> {
  return readReportJson(await textOf(path), path);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new EntenteError('input', 'cannot read', path, reasonOf(error), { cause: error });
  }
}

/**
 * Does something with a report of a file. A file can be valid and still hold what no Entente wrote, such as figures of a claim that lack a part.
 *
 * @throws EntenteError where the report lacks what it is to show
 */
export function ofStored<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const advice =
      'something that it is to show is missing: make it again with "entente report --format json"';
    throw new EntenteError('input', 'damaged report', path, advice, { cause: error });
  }
}
