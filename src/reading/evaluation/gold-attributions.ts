import { parseStandoff } from '../../coding/brat/parse-standoff.ts';
import type { StandoffEvent } from '../../coding/brat/standoff.ts';
import { type Span, spanOf } from '../../documents/span.ts';
import { mergedPlaces, type Place } from './places.ts';

/** An attribution as an annotator marked it: each part is a list of stretches, in order; an empty one is not marked. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Marked as an attribution that names nobody: "it is feared that ...". */
  readonly noSource: boolean;
}

/**
 * The attributions of a brat standoff annotation (`.ann`) as the corpus PolNeAR writes it: stretches of type `Source`, `Cue` and
 * `Content` (also `Content2`) tied to an `Attribution` or `Attribution-no-source`; whatever else is marked is none. The spans are in
 * UTF-16 units, in order, and fragments between which only white space stands are one, since brat cuts a stretch at a line
 * break. The attributions are in the order of the text. Cost O(n log n).
 *
 * @param fileName for messages
 * @throws EntenteError where a stretch is not in the text, or no line is one of an annotation
 * @example
 * goldAttributions('T1\tCue 3 9\tagreed\nT2\tSource 0 2\tHe\nE1\tAttribution:T1 Cue:T1 Source:T2\n', 'He agreed.', 'a.ann')
 * // [{ source: [{ start: 0, end: 2, text: 'He' }], cue: [{ start: 3, end: 9, text: 'agreed' }], content: [], noSource: false }]
 */
export function goldAttributions(annotation: string, text: string, fileName: string): GoldAttribution[] {
  const records = parseStandoff(annotation, text, fileName, { lenient: true });
  const marked = new Map<string, readonly Place[]>();
  for (const record of records) if (record.kind === 'entity') marked.set(record.id, record.fragments);
  return records
    .map((record) => (record.kind === 'event' ? attributionOf(record, marked, text) : null))
    .filter((attribution) => attribution !== null)
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

/** Null where nothing is tied. */
function attributionOf(
  { type, roles }: StandoffEvent,
  marked: ReadonlyMap<string, readonly Place[]>,
  text: string,
): GoldAttribution | null {
  if (type !== 'Attribution' && type !== 'Attribution-no-source') return null;
  const spans = (wanted: RegExp): Span[] => {
    const places = roles.flatMap(({ role, of }) => (wanted.test(role) ? (marked.get(of) ?? []) : []));
    return mergedPlaces(places, text).map(({ start, end }) => spanOf(text, start, end));
  };
  const [source, cue, content] = [spans(/^Source\d*$/), spans(/^Cue\d*$/), spans(/^Content\d*$/)];
  if (source.length + cue.length + content.length === 0) return null;
  return { source, cue, content, noSource: type === 'Attribution-no-source' };
}

const firstOf = ({ source, cue, content }: GoldAttribution): number =>
  Math.min(...[source[0], cue[0], content[0]].map((span) => span?.start ?? Infinity));
