import type { Registry } from '../../coding/registry/index.ts';
import type { Attribution, Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import { type NamedAround, namedAround } from './named-around.ts';
import { type Binding, bindingOf, isNobodys } from './source-binds.ts';

/** One way to tell the actor of a statement; null where it tells none, or several. */
type Resort = (each: Attribution, around: NamedAround, registry: Registry) => string | null;

const alone = (actors: readonly string[]): string | null => (actors.length === 1 ? actors[0]! : null);

const ofKind = (actors: readonly string[], kind: string, registry: Registry): string[] =>
  actors.filter((actor) => registry.actors.get(actor)?.kind === kind);

/** "A spokesman in Dorvik": the one actor that the source names. */
const inSource: Resort = ({ source }, around) => alone(around.within(source!));

/** The one country of the sentence outside the source and what is said. */
const inSentence: Resort = ({ source, content }, around, registry) => {
  const { start, end } = around.sentence(source!.start);
  const outside: string[] = [];
  let from = start;
  for (const said of [source!, ...content].toSorted((a, b) => a.start - b.start)) {
    if (said.start > from) outside.push(...around.within({ start: from, end: Math.min(said.start, end) }));
    from = Math.max(from, said.end);
  }
  if (from < end) outside.push(...around.within({ start: from, end }));
  return alone(ofKind([...new Set(outside)], 'state', registry));
};

/** The one actor of heading and first paragraph. */
const atHead: Resort = (_, { head }) => alone(head);

/** The same, if it is a country. */
const onlyCountryAtHead: Resort = (_, { head }, registry) =>
  alone(head.length === 1 ? ofKind(head, 'state', registry) : []);

/** The one organisation there. */
const organisationAtHead: Resort = (_, { head }, registry) => alone(ofKind(head, 'organisation', registry));

/** The one country there. */
const countryAtHead: Resort = (_, { head }, registry) => alone(ofKind(head, 'state', registry));

/** In the order in which they are tried. */
const RESORTS: Readonly<Record<Binding, readonly Resort[]>> = {
  voice: [inSource, atHead, inSentence],
  government: [inSentence, onlyCountryAtHead],
  office: [atHead, countryAtHead],
  command: [inSentence],
  house: [inSentence, atHead, countryAtHead],
  meeting: [organisationAtHead],
  ours: [onlyCountryAtHead, countryAtHead],
};

/**
 * Statements whose actor nothing has told: where the kind of source binds one ("the ministry", "a spokesman in Dorvik"), the one that is named
 * around it or at the head of the text. Who speaks for nobody stays so. A text that is `parted` goes from country to country below their names: its head tells of
 * one part only. Cost O(n) once, O(log n) for each statement.
 *
 * @example lastResort(attributions, text, scenes, registry, false)[0]?.speaker?.actor // 'Norway'
 */
export function lastResort(
  attributions: readonly Attribution[],
  text: string,
  scenes: readonly Scene[],
  registry: Registry,
  parted: boolean,
): readonly Attribution[] {
  const around = namedAround(text, scenes, registry, parted);
  const inOrder = (all: readonly Attribution[]): readonly Attribution[] => {
    let before: Attribution | null = null;
    return all.map((each) => {
      const actor = isOpen(each) ? resort(each, before, around, registry) : null;
      const told = actor === null ? each : { ...each, speaker: spoken(each.speaker, actor) };
      if (told.source !== null) before = told;
      return told.nested === undefined ? told : { ...told, nested: inOrder(told.nested) };
    });
  };
  return inOrder(attributions);
}

const isOpen = ({ source, voice, speaker, alsoSpeakers }: Attribution): boolean =>
  source !== null &&
  voice === 'reported' &&
  (speaker === null || (speaker.actor === null && speaker.behalfOf === null)) &&
  (alsoSpeakers ?? []).every(({ actor }) => actor === null);

const spoken = (speaker: Speaker | null, actor: string): Speaker =>
  speaker === null ? { actor, name: null, office: null, behalfOf: null } : { ...speaker, actor };

function resort(
  each: Attribution,
  before: Attribution | null,
  around: NamedAround,
  registry: Registry,
): string | null {
  const binding = bindingOf(each);
  if (binding !== null)
    for (const way of RESORTS[binding]) {
      const actor = way(each, around, registry);
      if (actor !== null) return actor;
    }
  return ownersMan(each, around) ?? goesOn(each, before, around);
}

/** "Kalvonia’s first lord, Ida Brand": whose name opens the source. */
function ownersMan({ source, speaker }: Attribution, around: NamedAround): string | null {
  if (speaker?.name == null || !source!.text.includes(',')) return null;
  const length = /^[^,'’]{2,60}(?=['’]s )/.exec(source!.text)?.[0].length;
  if (length === undefined || isNobodys(source!.text)) return null;
  return alone(around.within({ start: source!.start, end: source!.start + length }));
}

/** "Brand rose, she said": "she" and "it" are who spoke in the sentence before, or in this one, if that was told. */
function goesOn(
  { source, speaker }: Attribution,
  before: Attribution | null,
  around: NamedAround,
): string | null {
  const told = before?.speaker ?? null;
  if (speaker !== null || told === null || told.actor === null || before?.alsoSpeakers !== undefined)
    return null;
  const person = /^(?:he|she)$/i.test(source!.text);
  if (!person && !/^it$/i.test(source!.text)) return null;
  if (person !== (told.name !== null || told.office !== null)) return null;
  const from = before!.source!.start;
  return from >= around.before(source!.start).start &&
    from < source!.start &&
    from >= around.paragraph(source!.start).start
    ? told.actor
    : null;
}
