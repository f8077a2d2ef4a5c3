import { dayOf } from '../../src/stats/calendar.ts';
import type { Actor } from '../../src/coding/actor.ts';
import { registryWith } from '../../src/coding/registry/registry-with.ts';
import { resolveActor } from '../../src/coding/registry/resolve-actor.ts';
import type { Registry } from '../../src/coding/registry/registry.ts';
import type { Tables } from './read-tables.ts';

interface Findings {
  /** What must be mended before the module is written. */
  readonly problems: readonly string[];
  /** What a reader of the tables should know: names that resolve to nobody because several actors share them. */
  readonly notes: readonly string[];
}

/** Everything about the tables that can be checked without trusting whoever wrote them. */
export function checkRegistry(tables: Tables, isoCodes: string | null): Findings {
  const empty: Registry = {
    actors: new Map(),
    names: new Map(),
    codes: new Map(Object.entries(tables.alpha2)),
  };
  const registry = registryWith(empty, tables.actors);
  const open = tables.actors.filter(({ memberships }) =>
    memberships.some((m) => m.in === 'UN' && m.to === null),
  );
  const coded = new Set(Object.values(tables.alpha2));
  return {
    problems: [
      ...expected('members of the United Nations', open.length, 193),
      ...expected('observer states', tables.observers.length, 2),
      ...repeated(
        'id',
        tables.actors.map(({ id }) => id),
      ),
      ...repeated(
        'code',
        tables.actors.flatMap(({ code }) => code ?? []),
      ),
      ...open.filter(({ code }) => code === null).map(({ id }) => `no three-letter code: ${id}`),
      ...open
        .filter(({ id }) => !coded.has(id))
        .map(({ id }) => `no two-letter code, or another has it: ${id}`),
      ...tables.actors.flatMap(periodProblems),
      ...tables.actors.flatMap(spacingProblems),
      ...regionNameProblems(tables, registry),
      ...(isoCodes === null ? [] : isoCodeProblems(tables, isoCodes)),
    ],
    notes: sharedNames(registry),
  };
}

function expected(what: string, found: number, right: number): string[] {
  return found === right ? [] : [`${what}: ${found} in place of ${right}`];
}

function repeated(what: string, values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at).map((value) => `${what} twice: ${value}`);
}

function periodProblems({ id, memberships }: Actor): string[] {
  return memberships.flatMap(({ in: organisation, from, to }) => {
    const start = dayOf(from ?? '');
    const end = to === null ? Infinity : dayOf(to);
    if (start === null || end === null) return [`no such date: ${id} in ${organisation}, ${from} to ${to}`];
    return end < start ? [`ends before it begins: ${id} in ${organisation}`] : [];
  });
}

function spacingProblems(actor: Actor): string[] {
  const texts = [actor.id, actor.name, ...actor.aliases, ...actor.governmentNames, ...actor.demonyms];
  return texts
    .filter((text) => text !== text.trim() || /\s{2}|;/.test(text))
    .map((text) => `odd name: "${text}"`);
}

/** The region names of the Unicode CLDR, as Node carries them, are a second list of states written by other people. */
function regionNameProblems(tables: Tables, registry: Registry): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const variants = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });
  return Object.entries(tables.alpha2).flatMap(([code, id]) => {
    const names = [regions.of(code), variants.of(code)].filter((name) => name !== undefined);
    // "Myanmar (Burma)" gives two names at once; "Congo - Kinshasa" a name and its capital.
    const parts = names.flatMap((name) =>
      name
        .replaceAll('St.', 'Saint')
        .split(/ \(|\)/)
        .filter((part) => part !== ''),
    );
    const strange = parts.filter((part) => resolveActor(registry, part) !== id);
    return parts.length === 0
      ? [`no region has the code: ${code}`]
      : strange.map((part) => `CLDR calls ${code} "${part}", which does not lead to ${id}`);
  });
}

function isoCodeProblems(tables: Tables, text: string): string[] {
  const list = JSON.parse(text) as { '3166-1': { alpha_2: string; alpha_3: string }[] };
  const iso = new Map(list['3166-1'].map((entry) => [entry.alpha_2, entry.alpha_3]));
  const actors = new Map(tables.actors.map((actor) => [actor.id, actor]));
  // XK and XKX are user-assigned codes: in general use for Kosovo, not part of the standard.
  return Object.entries(tables.alpha2)
    .filter(([alpha2, id]) => alpha2 !== 'XK' && iso.get(alpha2) !== actors.get(id)?.code)
    .map(
      ([alpha2, id]) => `${id}: ISO has ${iso.get(alpha2)} for ${alpha2}, the table ${actors.get(id)?.code}`,
    );
}

function sharedNames(registry: Registry): string[] {
  return [...registry.names.values()]
    .filter((names) => names.length > 1)
    .map(
      (names) =>
        `shared: ${names.map(({ text, actor, role }) => `${text} (${role} of ${actor})`).join(', ')}`,
    );
}
