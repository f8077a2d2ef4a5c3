import type { Standoff } from '../../coding/brat/standoff.ts';
import { fragmentsOf, quoteOf, writeStandoff } from '../../coding/brat/write-standoff.ts';
import type { Span } from '../../documents/span.ts';
import type { Attribution } from '../attribution.ts';

/**
 * Attributions as brat standoff, the `.ann` beside their text, which `readBratAttributions` reads back to the same: a `Source`, a `Cue` and
 * each `Content` as entities, tied by an event `Attribution` (for the author's own words `Author`, for what a speaker reports of others
 * `Nested`, with the event it is `Within`), and a note with all else as JSON.
 */
export function writeBratAttributions(attributions: readonly Attribution[], text: string): string {
  const records: Standoff[number][] = [];
  let [entities, events] = [0, 0];
  const entity = (type: string, span: Span): string => {
    const id = `T${++entities}`;
    const fragments = fragmentsOf(span);
    records.push({ kind: 'entity', id, type, fragments, quote: quoteOf(fragments) });
    return id;
  };
  const write = (attribution: Attribution, within: string | null): void => {
    const { source, cue, content, nested = [], ...more } = attribution;
    const id = `E${++events}`;
    const type = within !== null ? 'Nested' : more.voice === 'author' ? 'Author' : 'Attribution';
    const roles = within === null ? [] : [{ role: 'Within', of: within }];
    if (source !== null) roles.push({ role: 'Source', of: entity('Source', source) });
    if (cue !== null) roles.push({ role: 'Cue', of: entity('Cue', cue) });
    for (const [i, span] of content.entries())
      roles.push({ role: i === 0 ? 'Content' : `Content${i + 1}`, of: entity('Content', span) });
    const trigger = entity(type, cue ?? content[0]!);
    records.push(
      { kind: 'event', id, type, trigger, roles },
      { kind: 'note', id: `#${events}`, type: 'AnnotatorNotes', of: id, text: JSON.stringify(more) },
    );
    for (const inner of nested) write(inner, id);
  };
  for (const attribution of attributions) write(attribution, null);
  return writeStandoff(records, text);
}
