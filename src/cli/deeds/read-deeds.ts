import { buffer } from 'node:stream/consumers';
import {
  builtInRegistry,
  type Codebook,
  csvHeader,
  type Deed,
  isDeedsTable,
  isVotesTable,
  parseAmounts,
  parseDeeds,
  parseVotes,
  type Registry,
  registryWith,
  type Statement,
  votesAsDeeds,
} from '../../coding/index.ts';
import { type Amounts, amountsOfDeeds, type Denominators, type Words } from '../../cohesion/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { documentId } from '../../documents/media-type.ts';
import { EntenteError } from '../../error.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { say } from '../output.ts';
import { bytesOf, checkTableSize } from '../statements/bytes-of.ts';
import { codebookFrom } from '../statements/codebook-from.ts';
import { readStatements } from '../statements/read-statements.ts';
import { chosenColumns } from './amount-options.ts';
import { denominatorFile } from './denominator-option.ts';
import type { DeedsOptions } from './deeds-options.ts';
import { wordsOfStatements } from './words-of-statements.ts';

/** Words and deeds as a command line names them. */
export interface DeedsRead {
  readonly words: Words;
  readonly deeds: Amounts;
  readonly denominators: Denominators | null;
  readonly registry: Registry;
  /** How near times are known. */
  readonly precision: 'day' | 'month' | 'year';
}

/**
 * Reads words and deeds: of a table of amounts by the columns named, of a table of deeds or votes beside statements, or of a store.
 *
 * @throws EntenteError for no source or two, where words are missing, and for whatever is wrong in a file
 */
export async function readDeeds(
  source: string | undefined,
  options: DeedsOptions,
  io: Io,
): Promise<DeedsRead> {
  if ((source === undefined) === (options.store === undefined)) {
    const what = source === undefined ? 'no deeds' : 'two sources of deeds';
    const value = source === undefined ? 'neither a table nor a store' : `${source} and ${options.store}`;
    throw new EntenteError('usage', what, value, 'name a table, or a store with --store');
  }
  const given = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  if (source === undefined) return ofStore(options.store!, given, options, io);
  const bytes = source === '-' ? await buffer(io.stdin) : await bytesOf(source);
  const fileName = source === '-' ? 'standard input' : source;
  checkTableSize(bytes.length, fileName);
  const text = decodeText(bytes, fileName, null);
  const registry = registryWith(builtInRegistry(), given?.actors ?? []);
  const header = csvHeader(text, fileName);
  const document = documentId(source);
  const columned = options.deedColumn !== undefined || options.wordColumn !== undefined;
  if (!columned && isVotesTable(header, registry)) {
    const votes = parseVotes(text, { registry, fileName, dates: null, withBounds: true });
    return ofDeeds(
      votesAsDeeds(votes, text, { document, coder: document }),
      null,
      registry,
      given,
      options,
      io,
    );
  }
  if (!columned && isDeedsTable(header)) {
    const deeds = parseDeeds(text, { document, registry, codebook: given, fileName });
    return ofDeeds(deeds, null, registry, given, options, io);
  }
  return ofAmounts(text, header, { document, registry, fileName }, given, options, io);
}

async function ofAmounts(
  text: string,
  header: readonly string[],
  context: { readonly document: string; readonly registry: Registry; readonly fileName: string },
  given: Codebook | null,
  options: DeedsOptions,
  io: Io,
): Promise<DeedsRead> {
  const { registry, fileName } = context;
  const chosen = chosenColumns(header, options, fileName);
  const names = [chosen.deeds, chosen.words, chosen.denominator].filter((name) => name !== null);
  const table = parseAmounts(text, names, context);
  sayUnknown(table.unknown, options, io);
  const unit = options.unit ?? null;
  const column = (name: string): Amounts => {
    const place = names.indexOf(name);
    const rows = table.rows.flatMap(({ id, actor, day, values }) => {
      const value = values[place] ?? null;
      return value === null ? [] : [{ id, actor, day, value }];
    });
    return { name: table.columns[place]!, unit: unit ?? '', rows };
  };
  const place = chosen.denominator === null ? -1 : names.indexOf(chosen.denominator);
  const ofColumn = table.rows.flatMap(({ actor, year, values }) => {
    const value = values[place] ?? null;
    return value === null ? [] : [{ actor, year, value }];
  });
  const denominators =
    chosen.denominator === null
      ? await denominatorFile(options.denominator, registry)
      : { name: table.columns[place]!, rows: ofColumn };
  const words: Words =
    chosen.words === null
      ? await statedWords(options, given, io)
      : { ...column(chosen.words), kind: 'commitments' };
  return { words, deeds: column(chosen.deeds), denominators, registry, precision: table.precision };
}

async function ofStore(
  path: string,
  given: Codebook | null,
  options: DeedsOptions,
  io: Io,
): Promise<DeedsRead> {
  const store = await openStore(path);
  let [deeds, statements]: [Deed[], Statement[]] = [[], []];
  let codebook = given;
  try {
    codebook ??= await store.codebook();
    deeds = await store.deeds();
    statements = await store.statements({ status: 'any' });
  } finally {
    await store.close();
  }
  if (deeds.length === 0)
    throw new EntenteError(
      'input',
      'no deeds in the store',
      path,
      'import a table of deeds with "entente import"',
    );
  const registry = registryWith(builtInRegistry(), codebook?.actors ?? []);
  return ofDeeds(deeds, options.statements === undefined ? statements : null, registry, given, options, io);
}

async function ofDeeds(
  deeds: readonly Deed[],
  statements: readonly Statement[] | null,
  registry: Registry,
  given: Codebook | null,
  options: DeedsOptions,
  io: Io,
): Promise<DeedsRead> {
  const own = onIssue(deeds, options);
  sayUnknown(
    [...new Set(own.map(({ actor }) => actor))].filter((actor) => !registry.actors.has(actor)),
    options,
    io,
  );
  const { notes, ...amounts } = amountsOfDeeds(own, {
    unit: options.unit ?? null,
    measure: options.measure ?? null,
  });
  for (const note of notes) say(io, options, note);
  const words =
    statements === null ? await statedWords(options, given, io) : wordsOfStatements(statements, options, io);
  const denominators = await denominatorFile(options.denominator, registry);
  return { words, deeds: amounts, denominators, registry, precision: 'day' };
}

/** The deeds on the issue that is asked about. @throws EntenteError where there are none, or several issues could be meant */
function onIssue(deeds: readonly Deed[], { issue, deedIssue = issue }: DeedsOptions): readonly Deed[] {
  if (deedIssue === 'all') return deeds;
  const issues = [...new Set(deeds.map((deed) => deed.issue))].toSorted();
  const list = `there are deeds on: ${issues.slice(0, 8).join(', ')}${issues.length > 8 ? ', ...' : ''}`;
  if (deedIssue === undefined) {
    if (issues.length === 1) return deeds;
    const advice = `name one with --issue, or all of them with --deed-issue all; ${list}`;
    throw new EntenteError('usage', 'deeds on which issue', `${issues.length} of them`, advice);
  }
  const own = deeds.filter((deed) => deed.issue === deedIssue);
  if (own.length > 0) return own;
  const advice = `${list}; --deed-issue names one beside that of the words`;
  throw new EntenteError('input', 'no deeds on this issue', deedIssue, advice);
}

/** Positions from the statements that `--statements` names. */
async function statedWords(options: DeedsOptions, given: Codebook | null, io: Io): Promise<Words> {
  if (options.statements === undefined) {
    const advice = 'name a column of commitments with --word-column, or statements with --statements';
    throw new EntenteError('usage', 'no words to compare the deeds with', 'only deeds are given', advice);
  }
  const { codebook, statementType } = options;
  const reading = {
    ...(given !== null && codebook !== undefined && { codebook }),
    ...(statementType !== undefined && { statementType }),
  };
  const { statements } = await readStatements(options.statements, reading, io);
  return wordsOfStatements(statements, options, io);
}

function sayUnknown(names: readonly string[], options: DeedsOptions, io: Io): void {
  if (names.length === 0) return;
  const shown = `${names.slice(0, 6).join(', ')}${names.length > 6 ? ', ...' : ''}`;
  say(io, options, `nobody knows these actors, who are kept as they are: ${shown}`);
}
