import { membersOn, type Registry } from '../../coding/registry/index.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import { list } from '../check/reason-words.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { Evidence } from '../evidence.ts';
import type { NoteOptions } from './check-notes.ts';

/** Which evidence is missing: on which issue, of whom, from when; one sentence an issue, in order of the claims. */
export function missingNotes(
  claims: readonly CheckedClaim[],
  evidence: Evidence,
  options: NoteOptions,
): string[] {
  const asked = claims.filter(({ verdict }) => verdict !== 'not-checkable');
  const issues = [...new Set(asked.flatMap(({ issue }) => issue ?? []))];
  return issues.flatMap((issue) => {
    const about = asked.filter((claim) => claim.issue === issue);
    const named = (claims: readonly CheckedClaim[]) => [...new Set(claims.flatMap(({ actors }) => actors))];
    const ofWords = named(about.filter(({ kind }) => kind !== 'magnitude'));
    const ofDeeds = named(about.filter(({ kind }) => kind === 'magnitude' || kind === 'words-deeds'));
    return [
      ...(ofWords.length === 0 ? [] : [missingOn(issue, ofWords, evidence, options)]),
      ...(ofDeeds.length === 0 ? [] : [missingDeeds(issue, ofDeeds, evidence, options)]),
    ].filter((note) => note !== null);
  });
}

/** Deeds count from whenever they are: it is only asked whether there are any on the issue up to the date. */
function missingDeeds(
  issue: string,
  named: readonly string[],
  { deeds = [] }: Evidence,
  { date }: NoteOptions,
): string | null {
  if (deeds.some((deed) => deed.issue === issue && deed.date <= date)) return null;
  const has = deeds.length === 0 ? 'it has none at all' : `it has some on ${issuesOf(deeds)}`;
  return `no deeds on ${issue} up to ${date}: ${has}; needed: what ${whose(named)} and others did on ${issue}, with amounts`;
}

function issuesOf(records: readonly { readonly issue: string }[]): string {
  const there = [...new Set(records.map((record) => record.issue))].toSorted();
  return there.slice(0, 6).join(', ');
}

/** Whose positions are asked for where an actor is named: of an alliance its members, else its own. */
function membersOf(actor: string, registry: Registry, date: string): readonly string[] {
  const isOrganisation = registry.actors.get(actor)?.kind === 'organisation';
  const members = isOrganisation ? membersOn(registry, actor, date) : [];
  return members.length === 0 ? [actor] : members;
}

function missingOn(
  issue: string,
  named: readonly string[],
  { statements, registry }: Evidence,
  { date, carry }: NoteOptions,
): string | null {
  const from = dateOf(dayOf(date)! - carry);
  const of = new Map(named.map((actor) => [actor, membersOf(actor, registry, date)]));
  const actors = new Set([...of.values()].flat());
  const whom = whose(named.map((actor) => (of.get(actor)!.length > 1 ? `members of ${actor}` : actor)));
  const wanted = `needed: what ${whom} said on ${issue} from ${from} to ${date}`;
  const all = statements.filter(({ status }) => status !== 'rejected');
  const on = all.filter((record) => record.issue === issue);
  if (on.length === 0) {
    const has = all.length === 0 ? 'it is empty' : `it has ${issuesOf(all)}`;
    return `no evidence on ${issue}: ${has}; ${wanted}`;
  }
  const ofThem = on.filter(({ actor }) => actors.has(actor));
  if (ofThem.length === 0) {
    const others = [...new Set(on.map(({ actor }) => actor))].toSorted();
    return `no evidence on ${issue} of ${whom}: it has ${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}; ${wanted}`;
  }
  if (ofThem.some((record) => record.date >= from && record.date <= date)) return null;
  const dates = ofThem.map((record) => record.date).toSorted();
  return `no evidence on ${issue} in the time that counts: it is from ${dates[0]!} to ${dates.at(-1)!}; ${wanted}, or a longer --carry`;
}

function whose(names: readonly string[]): string {
  if (names.length <= 3) return list(names);
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
}
