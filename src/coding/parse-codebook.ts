import { EntenteError } from '../error.ts';
import type { Actor } from './actor.ts';
import { checkIssues } from './check-codebook.ts';
import type { Codebook, Issue, StanceGuide, Variable } from './codebook.ts';
import { type CodebookFile, codebookFile } from './codebook-schema.ts';
import { codebookActors } from './codebook-actors.ts';
import { type Entry, entriesOf, type Section } from './codebook-entries.ts';
import { type Problems, problemsOf } from './problems.ts';
import { builtInRegistry } from './registry/built-in-registry.ts';
import { registryWith } from './registry/registry-with.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';
import { addIssues } from './yaml-issues.ts';

/**
 * Reads a codebook from YAML that a person wrote; README.md beside this file shows one. Sections are mappings from id
 * to fields, or lists with `id:`; a stance may be a sentence; an actor is a person unless it says otherwise or is built
 * in; an alliance is an organisation, and its `members` get their memberships from it; dates may be `2022-10` or
 * `2022`. Terms, cues and synonyms are kept in lower case.
 *
 * @param fileName for messages
 * @throws EntenteError with file, line and column: what is no YAML, wrong, missing, unknown or named twice, a parent
 *   that is no issue, a synonym in two groups, a name that another actor has, an office or membership of an actor nobody knows, a cycle of parents or memberships, a date that
 *   does not exist, a period that ends before it begins
 * @example
 * parseCodebook('name: tea\nissues:\n  milk:\n    question: Milk first?\n    pro: Milk first.\n    contra: Tea first.', 'tea.yaml').issues[0]?.id // 'milk'
 */
export function parseCodebook(yaml: string, fileName: string): Codebook {
  const problems = problemsOf(fileName);
  const file = yamlFile(yaml.replace(/^\uFEFF/, ''), fileName, problems);
  const parsed = codebookFile.safeParse(file.value);
  if (!parsed.success) addIssues(file, parsed.error.issues, problems);
  problems.throwFirst();
  const content = parsed.data!;
  const issues = entriesOf(content.issues, 'issues').map(({ id, value, path }) => ({
    path,
    item: issueOf(id, value),
  }));
  checkIssues(issues, file, problems);
  const actors = codebookActors(content, file, problems);
  const variables = variablesOf(content.variables ?? []);
  for (const [i, { name }] of variables.entries())
    if (variables.findIndex((other) => other.name === name) !== i)
      problems.add(file.place(['variables', i]), 'variable named twice', name, 'leave one out');
  problems.throwFirst();
  checkNames(actors, content, file, problems);
  return { name: content.name, issues: issues.map(({ item }) => item), actors, variables };
}

/** A name that would hide another actor's is found here, not when somebody first uses the codebook. */
function checkNames(
  actors: readonly Actor[],
  content: CodebookFile,
  file: YamlFile,
  problems: Problems,
): void {
  let registry = builtInRegistry();
  // What an actor refers to may come after it; that all of it is there has been checked.
  for (const actor of actors) {
    try {
      registry = registryWith(registry, [{ ...actor, offices: [], memberships: [] }]);
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      problems.add(placeOfActor(actor.id, content, file), error.what, error.value, error.advice);
    }
  }
  problems.throwFirst();
}

function placeOfActor(id: string, content: CodebookFile, file: YamlFile): string {
  const section = (['actors', 'alliances'] as const).find((name) =>
    entriesOf(content[name] ?? [], name).some((entry) => entry.id === id),
  );
  const { path } = entriesOf(content[section ?? 'actors'] ?? [], section ?? 'actors').find(
    (entry) => entry.id === id,
  ) ?? {
    path: [section ?? 'actors'],
  };
  return file.place(path);
}

function issueOf(id: string, value: Entry<Section<'issues'>>): Issue {
  return {
    id,
    question: value.question,
    parent: value.parent ?? null,
    terms: lowerCase(value.terms),
    ...(value.synonyms == null || value.synonyms.length === 0
      ? {}
      : { synonyms: value.synonyms.map(lowerCase) }),
    pro: guide(value.pro),
    contra: guide(value.contra),
    ambivalent: guide(value.ambivalent),
  };
}

function guide(
  value: { readonly means: string; readonly cues?: readonly string[] | null | undefined } | null | undefined,
): StanceGuide {
  return { means: value?.means ?? '', cues: lowerCase(value?.cues) };
}

function lowerCase(words: readonly string[] | null | undefined): string[] {
  return (words ?? []).map((word) => word.toLowerCase());
}

function variablesOf(section: NonNullable<CodebookFile['variables']>): Variable[] {
  if (Array.isArray(section)) return section;
  return Object.entries(section).map(([name, type]) => ({ name: name.trim(), type }));
}
