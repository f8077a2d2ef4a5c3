import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Evidence } from '../../src/claims/index.ts';
import { claimKinds, type ScoredClaim, verdicts } from '../../src/claims/evaluation/scored-claim.ts';
import {
  builtInRegistry,
  parseCodebook,
  parseDeeds,
  parseStatements,
  registryWith,
} from '../../src/coding/index.ts';
import { readDocument } from '../../src/documents/index.ts';
import type { Document } from '../../src/documents/document.ts';
import { EntenteError } from '../../src/error.ts';

/** A marked column, with what it is checked against. */
export interface ClaimColumn {
  /** Its folder and name: `case/a-lamp`. */
  readonly id: string;
  readonly document: Document;
  readonly alliance: string;
  readonly evidence: Evidence;
  readonly marked: readonly MarkedClaim[];
}

export interface MarkedClaim extends ScoredClaim {
  /** How the verdict comes about. */
  readonly because: string;
}

const text = z.string().min(1);
const markedClaim = z.strictObject({
  kind: z.enum(claimKinds),
  quote: text,
  occurrence: z.int().min(1).optional(),
  voice: z.enum(['author', 'reported']),
  actors: z.array(text),
  issue: text.nullable(),
  verdict: z.enum(verdicts),
  because: text,
});
const markedColumn = z.strictObject({ date: text, alliance: text, claims: z.array(markedClaim) });

/**
 * Reads gold of claims in order of name: `NAME.md` with `NAME.claims.json` beside it, in `folder` and the folders in it. A folder
 * that holds a `codebook.yaml` has its own evidence (`evidence.csv`, and `deeds.csv` if there is one); the others have the statements of
 * `elsewhere`, whatever deeds lie there: their verdicts were given without.
 *
 * @throws EntenteError for the first file that does not fit, and where there is no column
 */
export function readClaimGold(folder: string, elsewhere: string): ClaimColumn[] {
  const folders = [folder, ...foldersIn(folder)];
  const columns = folders.flatMap((each) => columnsIn(each, elsewhere));
  if (columns.length === 0)
    throw new EntenteError(
      'input',
      'no marked columns',
      folder,
      'gold is NAME.md with NAME.claims.json beside it',
    );
  return columns;
}

function columnsIn(folder: string, elsewhere: string): ClaimColumn[] {
  const names = list(folder)
    .filter((name) => name.endsWith('.claims.json'))
    .toSorted();
  if (names.length === 0) return [];
  const own = existsSync(join(folder, 'codebook.yaml'));
  const evidence = own ? evidenceIn(folder, true) : evidenceIn(elsewhere, false);
  return names.map((name) => columnOf(folder, basename(name, '.claims.json'), evidence));
}

/**
 * What a second pass marked in a column: `NAME.claims.json` in `folder`, or in a folder in it; null where it did not mark that column.
 *
 * @throws EntenteError for marks that do not fit the column
 */
export function readSecondPass(folder: string, column: ClaimColumn): readonly MarkedClaim[] | null {
  const name = `${basename(column.id)}.claims.json`;
  const path = [folder, ...foldersIn(folder)]
    .map((each) => join(each, name))
    .find((each) => existsSync(each));
  return path === undefined ? null : claimsOf(path, marksIn(path), column.document.text, column.evidence);
}

function columnOf(folder: string, name: string, evidence: Evidence): ClaimColumn {
  const path = join(folder, `${name}.claims.json`);
  const marks = marksIn(path);
  const { date, alliance } = marks;
  const document = readDocument(bytes(join(folder, `${name}.md`)), { origin: `${name}.md`, date });
  const marked = claimsOf(path, marks, document.text, evidence);
  return { id: `${basename(folder)}/${name}`, document, alliance, evidence, marked };
}

function marksIn(path: string): z.infer<typeof markedColumn> {
  const read = markedColumn.safeParse(jsonIn(path));
  if (read.success) return read.data;
  const { path: where, message } = read.error.issues[0]!;
  throw new EntenteError('input', `${path}: ${where.join('.')}`, message, 'see GUIDELINES.md');
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(bytes(path).toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EntenteError('input', 'no JSON', path, error.message, { cause: error });
  }
}

function claimsOf(
  path: string,
  { alliance, claims }: z.infer<typeof markedColumn>,
  whole: string,
  { registry, codebook }: Evidence,
): MarkedClaim[] {
  const wrong = (what: string, value: string, advice: string) =>
    new EntenteError('input', `${path}: ${what}`, value, advice);
  const issues = new Set(codebook.issues.map(({ id }) => id));
  return claims.map(({ quote, occurrence, ...claim }) => {
    const starts = [...placesOf(whole, quote)];
    const start = occurrence === undefined && starts.length > 1 ? undefined : starts[(occurrence ?? 1) - 1];
    if (start === undefined) {
      const often = `it stands there ${starts.length} times: name its occurrence`;
      throw wrong('a quote', quote, starts.length === 0 ? 'give the exact words' : often);
    }
    const unknown = claim.actors.find((id) => !registry.actors.has(id));
    if (unknown !== undefined) throw wrong('unknown actor', unknown, 'give ids of the registry or codebook');
    if (claim.issue !== null && !issues.has(claim.issue))
      throw wrong('unknown issue', claim.issue, [...issues].join(', '));
    const actors = claim.actors.filter((id) => id !== alliance);
    return { ...claim, actors, start, end: start + quote.length };
  });
}

/** Each place where the words stand: also within those that stand before. */
function* placesOf(whole: string, part: string): Generator<number> {
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) yield at;
}

const made = new Map<string, Evidence>();

function evidenceIn(folder: string, withDeeds: boolean): Evidence {
  const key = `${withDeeds} ${folder}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const codebook = parseCodebook(
    bytes(join(folder, 'codebook.yaml')).toString('utf8'),
    join(folder, 'codebook.yaml'),
  );
  const registry = registryWith(builtInRegistry(), codebook.actors);
  const table = (name: string) => {
    const context = { document: name, registry, codebook, fileName: join(folder, `${name}.csv`) };
    return { csv: bytes(context.fileName).toString('utf8'), context };
  };
  const said = table('evidence');
  const statements = parseStatements(said.csv, said.context);
  const done = withDeeds && existsSync(join(folder, 'deeds.csv')) ? table('deeds') : null;
  const deeds = done === null ? [] : parseDeeds(done.csv, done.context);
  const evidence = { statements, registry, codebook, deeds };
  made.set(key, evidence);
  return evidence;
}

function foldersIn(folder: string): string[] {
  return list(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => !/\.[a-z]+$/.test(path) && isFolder(path));
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new EntenteError('not-found', 'cannot read', folder, 'name a folder of gold', { cause: error });
  }
}

function bytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new EntenteError('not-found', 'cannot read', path, 'it belongs to the gold', { cause: error });
  }
}
