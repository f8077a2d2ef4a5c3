import type { Kysely } from 'kysely';
import type { Actor } from '../coding/actor.ts';
import type { Codebook, Issue } from '../coding/codebook.ts';
import type { ActorRow, IssueRow, Tables } from './schema.ts';

/** The codebook as it is stored, or null where none was put yet. */
export async function readCodebook(db: Kysely<Tables>): Promise<Codebook | null> {
  const head = await db.selectFrom('codebook').selectAll().executeTakeFirst();
  if (head === undefined) return null;
  const issues = await db.selectFrom('issues').selectAll().orderBy('position').execute();
  const actors = await db.selectFrom('actors').selectAll().orderBy('position').execute();
  const variables = await db.selectFrom('variables').selectAll().orderBy('position').execute();
  return {
    name: head.name,
    issues: issues.map(issueOfRow),
    actors: actors.map(actorOfRow),
    variables: variables.map(({ name, type }) => ({ name, type })),
  };
}

/** Writes a codebook where none is. */
export async function insertCodebook(db: Kysely<Tables>, codebook: Codebook, at: string): Promise<void> {
  await db.insertInto('codebook').values({ id: 1, name: codebook.name, at }).execute();
  for (const [position, issue] of codebook.issues.entries()) {
    await db.insertInto('issues').values(rowOfIssue(issue, position)).execute();
  }
  for (const [position, actor] of codebook.actors.entries()) {
    await db.insertInto('actors').values(rowOfActor(actor, position)).execute();
  }
  for (const [position, { name, type }] of codebook.variables.entries()) {
    await db.insertInto('variables').values({ position, name, type }).execute();
  }
}

export async function deleteCodebook(db: Kysely<Tables>): Promise<void> {
  for (const table of ['codebook', 'issues', 'actors', 'variables'] as const) {
    await db.deleteFrom(table).execute();
  }
}

function rowOfIssue(issue: Issue, position: number): IssueRow {
  return {
    position,
    id: issue.id,
    question: issue.question,
    parent: issue.parent,
    terms: JSON.stringify(issue.terms),
    synonyms: JSON.stringify(issue.synonyms ?? []),
    pro: JSON.stringify(issue.pro),
    contra: JSON.stringify(issue.contra),
    ambivalent: JSON.stringify(issue.ambivalent),
  };
}

function issueOfRow(row: IssueRow): Issue {
  const synonyms = JSON.parse(row.synonyms) as NonNullable<Issue['synonyms']>;
  return {
    id: row.id,
    question: row.question,
    parent: row.parent,
    terms: JSON.parse(row.terms),
    ...(synonyms.length > 0 ? { synonyms } : {}),
    pro: JSON.parse(row.pro),
    contra: JSON.parse(row.contra),
    ambivalent: JSON.parse(row.ambivalent),
  };
}

function rowOfActor(actor: Actor, position: number): ActorRow {
  return {
    position,
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    code: actor.code,
    capital: actor.capital,
    other_capitals: actor.otherCapitals === undefined ? null : JSON.stringify(actor.otherCapitals),
    aliases: JSON.stringify(actor.aliases),
    government_names: JSON.stringify(actor.governmentNames),
    demonyms: JSON.stringify(actor.demonyms),
    offices: JSON.stringify(actor.offices),
    memberships: JSON.stringify(actor.memberships),
  };
}

function actorOfRow(row: ActorRow): Actor {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    code: row.code,
    aliases: JSON.parse(row.aliases),
    governmentNames: JSON.parse(row.government_names),
    demonyms: JSON.parse(row.demonyms),
    capital: row.capital,
    ...(row.other_capitals !== null && { otherCapitals: JSON.parse(row.other_capitals) }),
    offices: JSON.parse(row.offices),
    memberships: JSON.parse(row.memberships),
  };
}
