import { buffer } from 'node:stream/consumers';
import {
  type DecisionFile,
  isKtabCsv,
  parseKtabCsv,
  parseKtabXml,
  parsePositions,
} from '../../decisions/index.ts';
import { xmlTree } from '../../documents/xml-tree.ts';
import { EntenteError } from '../../error.ts';
import { decodeText } from '../../documents/decode.ts';
import type { Io } from '../io.ts';
import { bytesOf, checkTableSize } from '../statements/bytes-of.ts';

/** What the command line says about a file of positions. */
export interface FileOptions {
  readonly salienceScale?: 1 | 100;
  readonly scale?: readonly [number, number];
  readonly issue?: string;
}

/**
 * Reads who wants what: a table of positions, from a file or (`-`) from standard input.
 *
 * @throws EntenteError for anything that cannot be read, with file and line
 */
export async function readDecision(source: string, options: FileOptions, io: Io): Promise<DecisionFile> {
  const bytes = source === '-' ? await buffer(io.stdin) : await bytesOf(source);
  const fileName = source === '-' ? 'standard input' : source;
  checkTableSize(bytes.length, fileName);
  const text = decodeText(bytes, fileName, null);
  if (/^\uFEFF?\s*</.test(text)) {
    refuseFor(fileName, options);
    return parseKtabXml(xmlTree(text, fileName), fileName);
  }
  if (isKtabCsv(text)) {
    refuseFor(fileName, options);
    return parseKtabCsv(text, fileName);
  }
  const { salienceScale, scale, issue } = options;
  return parsePositions(text, {
    fileName,
    ...(salienceScale === undefined ? {} : { salienceScale }),
    ...(scale === undefined ? {} : { scale }),
    ...(issue === undefined ? {} : { issue }),
  });
}

/** KTAB's files have one scale and one issue, and say so; what would be ignored is refused. */
function refuseFor(fileName: string, { salienceScale, scale, issue }: FileOptions): void {
  const given = { '--salience-scale': salienceScale, '--scale': scale, '--issue': issue };
  const name = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (name === undefined) return;
  const advice = 'positions and saliences of KTAB go from 0 to 100; leave it out';
  throw new EntenteError('usage', `no such option for a file of KTAB (${fileName})`, name, advice);
}
