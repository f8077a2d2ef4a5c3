import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvTable } from '../../src/coding/csv-table.ts';
import { problemsOf } from '../../src/coding/problems.ts';
import type { DecidedCase } from '../../src/decisions/record/decided-case.ts';
import type { DecisionActor } from '../../src/decisions/decision.ts';
import { EntenteError } from '../../src/error.ts';

/** Columns of issues that say what kind a case is. */
const TRAITS = ['regime', 'procedure', 'type'];
/** Columns of positions that are other measures of capability. */
const OTHER_CAPABILITIES = ['gdp'];
const LEAST_ACTORS = 3;

export interface DecidedCases {
  readonly cases: readonly DecidedCase[];
  /** Issues without outcome or with fewer than three actors whose position and salience are known. */
  readonly leftOut: number;
}

/**
 * Reads decided cases from a folder: NAME_issues.csv (issue, dossier, outcome, reference_point, regime, procedure, type) and
 * NAME_positions.csv (issue, actor, position, salience 0 to 100, capability or capability_council, gdp), all on a scale from 0
 * to 100. A capability that is missing counts as 1.
 *
 * @throws EntenteError naming the file that is missing or the line that is wrong
 */
export function readDecidedCases(folder: string): DecidedCases {
  const issues = rowsOf(fileIn(folder, '_issues.csv'), ['issue', 'outcome']);
  const positions = rowsOf(fileIn(folder, '_positions.csv'), ['issue', 'actor', 'position', 'salience']);
  const byIssue = Map.groupBy(positions, ({ issue }) => issue);
  const cases = issues.flatMap((row) => {
    const known = (byIssue.get(row.issue) ?? []).filter(
      ({ position, salience }) => position !== '' && salience !== '',
    );
    if (row.outcome === '' || known.length < LEAST_ACTORS) return [];
    return [caseOf(row, known)];
  });
  return { cases, leftOut: issues.length - cases.length };
}

type Row = Readonly<Record<string, string>> & { readonly issue: string };

function caseOf(row: Row, known: readonly Row[]): DecidedCase {
  const capability = 'capability' in known[0]! ? 'capability' : 'capability_council';
  const actors = known.map((each): DecisionActor => ({
    name: each.actor!,
    capability: numberIn(each, capability) ?? 1,
    position: [numberIn(each, 'position')!],
    salience: [numberIn(each, 'salience')! / 100],
  }));
  const others = OTHER_CAPABILITIES.filter((name) => name in known[0]!);
  return {
    id: row.issue,
    group: row.dossier ?? row.issue,
    decision: {
      dimensions: [row.issue],
      actors,
      scale: [[0, 100]],
      reference: [numberIn(row, 'reference_point')],
    },
    outcome: numberIn(row, 'outcome')!,
    traits: Object.fromEntries(TRAITS.map((name) => [name, row[name] ?? ''])),
    capabilities: Object.fromEntries(
      others.map((name) => [name, known.map((each) => numberIn(each, name) ?? 1)]),
    ),
  };
}

/** null where the cell is empty or the column is not there */
function numberIn(row: Row, column: string): number | null {
  const text = row[column] ?? '';
  if (text === '') return null;
  const value = Number(text);
  if (value >= 0 && value <= 100_000) return value;
  throw new EntenteError('input', `no ${column}`, text, `issue ${row.issue}: write a number from 0 on`);
}

function rowsOf(path: string, wanted: readonly string[]): Row[] {
  const problems = problemsOf(path);
  const { header, records } = csvTable(readFileSync(path, 'utf8'), path, problems);
  const missing = wanted.find((name) => !header.includes(name));
  if (missing !== undefined)
    throw new EntenteError('input', `${path}: no column`, missing, `it has: ${header.join(', ')}`);
  const rows = [...records].map(
    ({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i]!.trim()])) as Row,
  );
  problems.throwFirst();
  return rows;
}

function fileIn(folder: string, ending: string): string {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new EntenteError('input', 'no folder', folder, 'name the folder of the decided cases', {
      cause: error,
    });
  }
  const found = names.filter((name) => name.endsWith(ending));
  if (found.length === 1) return join(folder, found[0]!);
  throw new EntenteError(
    'input',
    found.length === 0 ? 'no file' : 'several files',
    `${folder}/*${ending}`,
    'one is needed',
  );
}
