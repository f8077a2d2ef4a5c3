import { z } from 'zod';
import { parseStandoff } from '../../coding/brat/parse-standoff.ts';
import type { StandoffEntity, StandoffEvent } from '../../coding/brat/standoff.ts';
import { type Span, spanOf } from '../../documents/span.ts';
import { EntenteError } from '../../error.ts';
import type { Attribution } from '../attribution.ts';
import { markedIn } from '../evaluation/marked.ts';
import { mergedPlaces } from '../evaluation/places.ts';
import { type ScoredText, scoredText } from '../evaluation/scored-text.ts';

const text = z.string().nullable();
const speaker = z.strictObject({ actor: text, name: text, office: text, behalfOf: text });
/** What a note of `writeBratAttributions` says. */
const noteSchema = z.strictObject({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  voice: z.enum(['reported', 'author']),
  confidence: z.number().min(0).max(1),
  reader: z.string().min(1),
  speaker: speaker.nullable(),
  alsoSpeakers: z.array(speaker).optional(),
  issue: z.strictObject({ id: z.string(), score: z.number() }).nullable(),
  stance: z.number().min(-1).max(1).nullable(),
});

type Note = Omit<Attribution, 'source' | 'cue' | 'content' | 'nested'>;

/**
 * The attributions of a brat annotation, as `writeBratAttributions` or a person in brat wrote it: events `Attribution`,
 * `Attribution-no-source`, `Author` and `Nested`. One without a note in JSON is the annotator's: sure, of no known speaker.
 *
 * @param annotator who marked what no reader found
 * @throws EntenteError for a line that is none of brat, a stretch that is not in the text, an event without content or `Within` another that is not there
 */
export function readBratAttributions(
  annotation: string,
  document: string,
  fileName: string,
  annotator: string,
): Attribution[] {
  const records = parseStandoff(annotation, document, fileName);
  const entities = new Map<string, StandoffEntity>();
  const notes = new Map<string, string>();
  const events: StandoffEvent[] = [];
  for (const record of records) {
    if (record.kind === 'entity') entities.set(record.id, record);
    else if (record.kind === 'note') notes.set(record.of, record.text);
    else if (record.kind === 'event' && TYPES.has(record.type)) events.push(record);
  }
  const scored = scoredText(document);
  const own = events.map((event) => {
    const parts = partsOf(event, entities, document, fileName);
    return {
      event,
      attribution: {
        ...parts,
        ...(noteOf(event, notes, fileName) ?? marked(event, parts, scored, annotator)),
      },
    };
  });
  const innerOf = Map.groupBy(
    own.filter(({ event }) => withinOf(event) !== undefined),
    ({ event }) => withinOf(event)!,
  );
  const ids = new Set(own.map(({ event }) => event.id));
  for (const holder of innerOf.keys())
    if (!ids.has(holder))
      throw new EntenteError(
        'input',
        'within an unknown event',
        `${holder} in ${fileName}`,
        'tie it to one that is there',
      );
  return own
    .filter(({ event }) => withinOf(event) === undefined)
    .map(({ event, attribution }) => {
      const nested = (innerOf.get(event.id) ?? []).map((inner) => inner.attribution);
      return nested.length === 0 ? attribution : { ...attribution, nested };
    });
}

const TYPES = new Set(['Attribution', 'Attribution-no-source', 'Author', 'Nested']);

const withinOf = ({ roles }: StandoffEvent): string | undefined =>
  roles.find(({ role }) => role === 'Within')?.of;

function partsOf(
  { id, roles }: StandoffEvent,
  entities: ReadonlyMap<string, StandoffEntity>,
  document: string,
  fileName: string,
): Pick<Attribution, 'source' | 'cue' | 'content'> {
  const spans = (wanted: RegExp): Span[] =>
    roles
      .filter(({ role }) => wanted.test(role))
      .flatMap(({ of }) => {
        const entity = entities.get(of);
        if (entity === undefined)
          throw new EntenteError(
            'input',
            'tied to nothing',
            `${of} of ${id} in ${fileName}`,
            'mark it, or untie it',
          );
        return mergedPlaces(entity.fragments, document).map(({ start, end }) => spanOf(document, start, end));
      });
  const [source, cue, content] = [spans(/^Source\d*$/), spans(/^Cue\d*$/), spans(/^Content\d*$/)];
  if (content.length === 0)
    throw new EntenteError(
      'input',
      'attribution without content',
      `${id} in ${fileName}`,
      'mark what is said',
    );
  return { source: hull(source, document), cue: hull(cue, document), content };
}

function hull(spans: readonly Span[], document: string): Span | null {
  if (spans.length === 0) return null;
  return spanOf(
    document,
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ end }) => end)),
  );
}

/** Null where the note is a person's words, or none. */
function noteOf({ id }: StandoffEvent, notes: ReadonlyMap<string, string>, fileName: string): Note | null {
  const note = notes.get(id);
  if (note === undefined || !note.startsWith('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(note);
  } catch (cause) {
    throw new EntenteError(
      'input',
      'note that is no JSON',
      `${id} in ${fileName}`,
      'mend or delete the note',
      { cause },
    );
  }
  const parsed = noteSchema.safeParse(value);
  if (parsed.success) {
    const { alsoSpeakers, ...rest } = parsed.data;
    return alsoSpeakers === undefined ? rest : { ...rest, alsoSpeakers };
  }
  const [issue] = parsed.error.issues;
  throw new EntenteError(
    'input',
    'note that does not fit',
    `${issue!.path.join('.')} of ${id} in ${fileName}`,
    issue!.message,
  );
}

function marked(
  { type }: StandoffEvent,
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
  scored: ScoredText,
  annotator: string,
): Note {
  const places = { source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content };
  return {
    kind: markedIn(scored, places).kind,
    voice: type === 'Author' ? 'author' : 'reported',
    confidence: 1,
    reader: annotator,
    speaker: null,
    issue: null,
    stance: null,
  };
}
