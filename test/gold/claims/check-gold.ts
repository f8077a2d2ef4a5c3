import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Whether the marked claims of the gold set are in order: every quote stands in its text (in its occurrence, and only once
 * where none is given), and every kind, voice and verdict is one of docs/claims.md. It finds nothing and judges nothing.
 *
 *     node test/gold/claims/check-gold.ts [folder...]
 */

const kinds = words(
  'level trend side count exclusivity spokesperson division change words-deeds magnitude sequence prediction judgement motive',
);
const verdicts = words('supported contradicted mixed not-enough-evidence not-checkable');
const voices = words('author reported');
const keys = words('kind quote occurrence voice actors issue verdict because');

type Marked = { readonly date: string; readonly alliance: string; readonly claims: readonly Claim[] };
type Claim = {
  readonly kind: string;
  readonly quote: string;
  readonly occurrence?: number;
  readonly voice: string;
  readonly actors: readonly string[];
  readonly issue: string | null;
  readonly verdict: string;
  readonly because: string;
};

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : [here]).flatMap(markedIn).toSorted();
const problems: string[] = [];
let claims = 0;
for (const file of files) {
  const marked = JSON.parse(readFileSync(file, 'utf8')) as Marked;
  const text = textOf(file);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(marked.date)) problems.push(`${file}: not a date: ${marked.date}`);
  for (const claim of marked.claims)
    problems.push(...problemsOf(claim, text).map((problem) => `${file}: ${problem}: ${claim.quote}`));
  claims += marked.claims.length;
}
for (const problem of problems) console.log(problem);
console.log(`${claims} claims in ${files.length} columns, ${problems.length} problems`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;

function problemsOf(claim: Claim, text: string): string[] {
  const found = text.split(claim.quote).length - 1;
  const wrong: (string | false)[] = [
    found < (claim.occurrence ?? 1) && 'not in the text',
    found > 1 && claim.occurrence === undefined && `stands ${found} times in the text, without occurrence`,
    !kinds.has(claim.kind) && `no kind: ${claim.kind}`,
    !voices.has(claim.voice) && `no voice: ${claim.voice}`,
    !verdicts.has(claim.verdict) && `no verdict: ${claim.verdict}`,
    claim.issue === undefined && 'no issue, not even null',
    claim.because.trim() === '' && 'no because',
    ...Object.keys(claim).map((key) => !keys.has(key) && `no such key: ${key}`),
  ];
  return wrong.filter((problem) => problem !== false);
}

/** The column stands beside its marks, or for a second pass in the half that it was taken from. */
function textOf(file: string): string {
  const name = file.replace(/^.*\//, '').replace('.claims.json', '.md');
  const beside = readdirSync(dirname(file)).includes(name) ? join(dirname(file), name) : null;
  const column = beside ?? columnsIn(here).find((path) => path.endsWith(`/${name}`));
  if (column === undefined) throw new Error(`no column ${name} for ${file}`);
  return readFileSync(column, 'utf8');
}

function markedIn(folder: string): string[] {
  return filesIn(folder).filter((path) => path.endsWith('.claims.json'));
}

function columnsIn(folder: string): string[] {
  return filesIn(folder).filter((path) => path.endsWith('.md'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
