import type { Registry } from '../../../coding/registry/index.ts';
import { type NameParts, namePartsOf, sameName } from '../../../reading/actors/same-name.ts';
import type { Attribution } from '../../../reading/index.ts';

/** Somebody, and the actor whose side they are of; null where the text or the evidence does not say, or says that they are of none. */
export interface Person {
  readonly name: string | null;
  readonly office: string | null;
  readonly actor: string | null;
}

/** Whose side a person is of, as the evidence has it: the actor that their statements count for. */
export interface KnownSpeaker extends Person {
  readonly name: string;
  readonly actor: string;
}

/** The persons that a document can mean. */
export interface People {
  /** Last word of a name, in lower case -> everybody of that name. */
  readonly byLast: ReadonlyMap<string, readonly (Person & { readonly parts: NameParts })[]>;
  /** Where a source begins -> who it is, as the reader resolved it. */
  readonly sources: ReadonlyMap<number, Person>;
}

/**
 * The persons of a document: those whom its attributions resolved, those of the registry who hold an office on its date, and
 * those whom the evidence has speak. What the document says of a person goes before what the evidence has.
 */
export function peopleOf(
  attributions: readonly Attribution[],
  registry: Registry,
  speakers: readonly KnownSpeaker[],
  date: string | null,
): People {
  const byLast = new Map<string, (Person & { parts: NameParts })[]>();
  const add = (person: Person) => {
    if (person.name === null) return;
    const parts = namePartsOf(person.name);
    const same = byLast.get(parts.last) ?? [];
    byLast.set(parts.last, same);
    const at = same.findIndex((other) => fits(sameName(parts, other.parts)));
    if (at === -1) same.push({ ...person, parts });
    else same[at] = merged(same[at]!, { ...person, parts });
  };
  const sources = new Map<number, Person>();
  for (const { source, speaker, alsoSpeakers } of attributions) {
    if (source !== null && speaker !== null && alsoSpeakers === undefined) sources.set(source.start, speaker);
    for (const each of [speaker, ...(alsoSpeakers ?? [])]) if (each !== null) add(each);
  }
  for (const { id, kind, name, offices } of registry.actors.values()) {
    if (kind !== 'person') continue;
    const held = offices.findLast(
      ({ from, to }) => date === null || ((from === null || from <= date) && (to === null || date <= to)),
    );
    if (held !== undefined)
      for (const each of new Set([name, id])) add({ name: each, office: held.title, actor: held.of });
  }
  for (const speaker of speakers) add(speaker);
  return { byLast, sources };
}

function fits(same: ReturnType<typeof sameName>): boolean {
  return same === 'same' || same === 'surname';
}

/** Of two descriptions of one person the fuller name, and what the first says of their side, if it says anything. */
function merged<P extends Person & { parts: NameParts }>(first: P, second: P): P {
  const fuller = first.name!.length >= second.name!.length ? first : second;
  // An office without an actor is one that binds nobody: "the former minister".
  const side = first.actor !== null || first.office !== null ? first : second;
  return { ...fuller, office: side.office ?? first.office, actor: side.actor };
}

/** The one person of whom these words are the name or the surname; null for nobody and for several. */
export function personNamed({ byLast }: People, name: string): Person | null {
  const parts = namePartsOf(name);
  const found = (byLast.get(parts.last) ?? []).filter((other) => fits(sameName(parts, other.parts)));
  return found.length === 1 ? found[0]! : null;
}
