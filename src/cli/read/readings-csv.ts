import { bandOf } from '../../reading/bands.ts';
import type { Attribution } from '../../reading/attribution.ts';
import { type Reading, whoInWords } from './reading.ts';

const columns = [
  'document',
  'title',
  'date',
  'voice',
  'kind',
  'actor',
  'speaker',
  'office',
  'behalf_of',
  'issue',
  'stance',
  'confidence',
  'band',
  'reader',
  'source',
  'cue',
  'content',
  'start',
  'end',
  'nested',
] as const;

/** The header row of the table of attributions. */
export const csvHead = `${columns.join(',')}\n`;

/**
 * One row an attribution (RFC 4180); `start` and `end` go from its first to its last mark. Several actors are joined by `; `. What
 * a speaker reports of others has no row, since it would count as theirs, but stands in the speaker's as `nested`.
 */
export function readingCsv({ document, attributions, bands }: Reading): string {
  return attributions
    .map((attribution) => {
      const { voice, kind, speaker, alsoSpeakers, issue, stance, confidence } = attribution;
      const { reader, source, cue, content, nested } = attribution;
      const spans = [source, cue, ...content].filter((span) => span !== null);
      const actors = [speaker, ...(alsoSpeakers ?? [])].flatMap((each) =>
        each?.actor == null ? [] : [each.actor],
      );
      const row: Record<(typeof columns)[number], string | number | null | undefined> = {
        document: document.id,
        title: document.title,
        date: document.date,
        voice,
        kind,
        actor: actors.join('; '),
        speaker: speaker?.name,
        office: speaker?.office,
        behalf_of: speaker?.behalfOf,
        issue: issue?.id,
        stance,
        confidence,
        band: bandOf(confidence, bands),
        reader,
        source: source?.text,
        cue: cue?.text,
        content: content.map(({ text }) => text).join(' … '),
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
        nested: nested?.map(inShort).join('; '),
      };
      return `${columns.map((column) => cell(row[column])).join(',')}\n`;
    })
    .join('');
}

/** "Zenda: wants: more grain" */
function inShort(nested: Attribution): string {
  return [whoInWords(nested), nested.cue?.text, nested.content.map(({ text }) => text).join(' … ')].join(
    ': ',
  );
}

function cell(value: string | number | null | undefined): string {
  const text = value == null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
