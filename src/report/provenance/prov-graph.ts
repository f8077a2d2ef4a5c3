/** A value of an attribute: typed where JSON has no type for it. */
export type Value = string | number | boolean | { readonly $: string; readonly type: string };
export type Attributes = Readonly<Record<string, Value>>;
type Section = Record<string, Attributes>;

/** A PROV-JSON document while it is being made: records by kind. A relation has no name of its own. */
export class ProvGraph {
  readonly #kinds = new Map<string, Section>();
  readonly #said = new Set<string>();
  #relations = 0;

  put(kind: 'entity' | 'activity' | 'agent', id: string, attributes: Attributes): void {
    this.#section(kind)[id] = attributes;
  }

  relate(kind: string, attributes: Attributes): void {
    this.#section(kind)[`_:r${(this.#relations += 1)}`] = attributes;
  }

  derive(generated: string, used: string, activity?: string): void {
    this.relate('wasDerivedFrom', {
      'prov:generatedEntity': generated,
      'prov:usedEntity': used,
      ...(activity === undefined ? {} : { 'prov:activity': activity }),
    });
  }

  /** Whether this is the first time that a key comes: a relation that many records share is said once. */
  first(key: string): boolean {
    const isFirst = !this.#said.has(key);
    this.#said.add(key);
    return isFirst;
  }

  sections(): Record<string, Section> {
    return Object.fromEntries(this.#kinds);
  }

  #section(kind: string): Section {
    const section = this.#kinds.get(kind) ?? {};
    this.#kinds.set(kind, section);
    return section;
  }
}

export function typed(name: string): Attributes {
  return { 'prov:type': { $: name, type: 'xsd:QName' } };
}

export function dated(date: string): Value {
  return { $: date, type: 'xsd:date' };
}

/** A qualified name in which no character of an id has a meaning; different ids have different names. */
export function named(kind: string, id: string): string {
  return `it:${kind}.${id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`)}`;
}
