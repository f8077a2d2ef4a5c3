import type { Actor } from './actor.ts';
import { checkActors } from './check-codebook.ts';
import { type Entry, entriesOf, type Section } from './codebook-entries.ts';
import type { CodebookFile } from './codebook-schema.ts';
import { nearest } from './nearest.ts';
import { periodReader } from './periods.ts';
import type { Problems } from './problems.ts';
import { builtInRegistry, resolveActor } from './registry/index.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** The actors and alliances of a codebook file; a built-in state that is a member of its alliances is added to. */
export function codebookActors(content: CodebookFile, file: YamlFile, problems: Problems): Actor[] {
  const people = entriesOf(content.actors ?? [], 'actors');
  const alliances = entriesOf(content.alliances ?? [], 'alliances');
  const own = new Set([...people, ...alliances].map(({ id }) => id));
  const reader = partReader(own, file, problems);
  const named = [
    ...people.map(({ id, value, path }) => ({ path, item: actorOf(id, value, path, reader) })),
    ...alliances.map(({ id, value, path }) => ({
      path,
      item: { ...emptyActor(id, 'organisation'), name: value.name ?? id, aliases: value.aliases ?? [] },
    })),
  ];
  const actors = new Map<string, Actor>(named.map(({ item }) => [item.id, item]));
  for (const { id, value, path } of alliances) {
    for (const [i, { actor, ...dates }] of value.members.entries()) {
      const place = [...path, 'members', i];
      const memberId = reader.reference(actor, [...place, 'actor']);
      const member = actors.get(memberId) ?? emptyActor(memberId, builtInKind(memberId) ?? 'state');
      const membership = { in: id, ...reader.period(dates, place) };
      actors.set(memberId, { ...member, memberships: [...member.memberships, membership] });
    }
  }
  checkActors(
    named.map(({ path, item }) => ({ path, item: actors.get(item.id)! })),
    file,
    problems,
  );
  return [...actors.values()];
}

/** Reads the parts of an actor that can be wrong beyond their form: periods, and names of other actors. */
function partReader(own: ReadonlySet<string>, file: YamlFile, problems: Problems) {
  const registry = builtInRegistry();
  return {
    period: periodReader(file, problems),
    /** The id of an actor of the codebook, or of a built-in one by any of its names. */
    reference: (written: string, path: Path): string => {
      if (own.has(written)) return written;
      const known = resolveActor(registry, written);
      if (known !== null) return known;
      const meant = nearest(written, [...own, ...registry.actors.keys()]);
      const advice = 'add it under actors: or alliances:';
      problems.add(
        file.place(path),
        'unknown actor',
        written,
        meant === null ? advice : `did you mean "${meant}"? Else ${advice}`,
      );
      return written;
    },
  };
}

function actorOf(
  id: string,
  value: Entry<Section<'actors'>>,
  path: Path,
  { period, reference }: ReturnType<typeof partReader>,
): Actor {
  return {
    id,
    kind: value.kind ?? builtInKind(id) ?? 'person',
    name: value.name ?? id,
    code: value.code ?? null,
    aliases: value.aliases ?? [],
    governmentNames: value.governmentNames ?? [],
    demonyms: value.demonyms ?? [],
    capital: value.capital ?? null,
    ...(value.otherCapitals != null && { otherCapitals: value.otherCapitals }),
    offices: (value.offices ?? []).map((office, i) => ({
      title: office.title,
      of: reference(office.of, [...path, 'offices', i, 'of']),
      ...period(office, [...path, 'offices', i]),
    })),
    memberships: (value.memberships ?? []).map((membership, i) => ({
      in: reference(membership.in, [...path, 'memberships', i, 'in']),
      ...period(membership, [...path, 'memberships', i]),
    })),
  };
}

function emptyActor(id: string, kind: Actor['kind']): Actor {
  const lists = { aliases: [], governmentNames: [], demonyms: [], offices: [], memberships: [] };
  return { id, kind, name: id, code: null, capital: null, ...lists };
}

function builtInKind(id: string): Actor['kind'] | undefined {
  return builtInRegistry().actors.get(id)?.kind;
}
