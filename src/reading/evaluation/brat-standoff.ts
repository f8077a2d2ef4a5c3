import { type Span, spanOf } from '../../documents/span.ts';
import { EntenteError } from '../../error.ts';
import { type Place, mergedPlaces } from './places.ts';

/** An attribution as an annotator marked it: each part is a list of stretches, in order; an empty one is not marked. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Marked as an attribution that names nobody: "it is feared that ...". */
  readonly noSource: boolean;
}

/**
 * The attributions of a brat standoff annotation (`.ann`) as the corpus PolNeAR writes it: `T` lines are stretches
 * in code points, `E` lines tie those of type `Source`, `Cue` and `Content` (also `Content2`) to an `Attribution` or
 * `Attribution-no-source`; whatever else is marked is none. The spans are in UTF-16 units, in order, and fragments between
 * which only white space stands are one, since brat cuts a stretch at a line break. The attributions are in the order of the
 * text. Cost O(n log n).
 *
 * @throws EntenteError where a stretch is not in the text
 * @example
 * parseStandoff('T1\tCue 3 9\tagreed\nT2\tSource 0 2\tHe\nE1\tAttribution:T1 Cue:T1 Source:T2\n', 'He agreed.')
 * // [{ source: [{ start: 0, end: 2, text: 'He' }], cue: [{ start: 3, end: 9, text: 'agreed' }], content: [], noSource: false }]
 */
export function parseStandoff(annotation: string, text: string): GoldAttribution[] {
  const units = unitOffsets(text);
  const marked = new Map<string, readonly Place[]>();
  const events: string[] = [];
  for (const line of annotation.split(/\r?\n/)) {
    const [id, rest] = line.split('\t', 2);
    if (id === undefined || rest === undefined) continue;
    if (id.startsWith('T')) marked.set(id, placesOf(line, rest, units));
    else if (id.startsWith('E')) events.push(rest);
  }
  return events
    .map((event) => attributionOf(event, marked, text))
    .filter((attribution) => attribution !== null)
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

/** `Attribution:T4 Content:T3 Cue:T2 Source:T1`; null where nothing is tied. */
function attributionOf(
  event: string,
  marked: ReadonlyMap<string, readonly Place[]>,
  text: string,
): GoldAttribution | null {
  const roles = event.split(' ').map((role) => role.split(':', 2));
  const type = roles[0]?.[0];
  if (type !== 'Attribution' && type !== 'Attribution-no-source') return null;
  const spans = (wanted: RegExp): Span[] => {
    const places = roles.flatMap(([role, id]) => (wanted.test(role!) ? (marked.get(id ?? '') ?? []) : []));
    return mergedPlaces(places, text).map(({ start, end }) => spanOf(text, start, end));
  };
  const [source, cue, content] = [spans(/^Source\d*$/), spans(/^Cue\d*$/), spans(/^Content\d*$/)];
  if (source.length + cue.length + content.length === 0) return null;
  return { source, cue, content, noSource: type === 'Attribution-no-source' };
}

/** `Source 110 112;120 125`, in UTF-16 units. */
function placesOf(line: string, rest: string, units: (point: number) => number): Place[] {
  const places = rest.slice(rest.indexOf(' ') + 1).split(';');
  return places.map((place) => {
    const [first, last] = place.trim().split(' ').map(Number);
    const [start, end] = [units(first ?? Number.NaN), units(last ?? Number.NaN)];
    if (!(start < end)) {
      throw new EntenteError(
        'input',
        'no stretch of the text',
        line,
        'do annotation and text belong together?',
      );
    }
    return { start, end };
  });
}

const firstOf = ({ source, cue, content }: GoldAttribution): number =>
  Math.min(...[source[0], cue[0], content[0]].map((span) => span?.start ?? Infinity));

/** Code points -> UTF-16 units; NaN outside the text. */
function unitOffsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text))
    return (point) => (point >= 0 && point <= text.length ? point : Number.NaN);
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (point) => units[point] ?? Number.NaN;
}
