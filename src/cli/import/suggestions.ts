import type { Statement } from '../../coding/index.ts';
import { type Document, spanOf } from '../../documents/index.ts';
import type { Attribution } from '../../reading/index.ts';

/**
 * What a reader found in a document as suggested statements: one for each actor of each attribution of which an actor,
 * the issue and the stance are known. Its span reaches from its first content to its last, its date is that of the
 * document, so a document without a date gives none. What a speaker reports of others (`nested`) is left out: it is no
 * statement of theirs at first hand. The id names place, issue, actor and reader: the same reading twice gives the same.
 *
 * @example suggestionsOf(column, readAttributions(column, context))[0]?.status // 'suggested'
 */
export function suggestionsOf(document: Document, attributions: readonly Attribution[]): Statement[] {
  const { date } = document;
  if (date === null) return [];
  const suggested = attributions.flatMap((attribution) => statementsOf(document, date, attribution));
  return [...new Map(suggested.map((statement) => [statement.id, statement])).values()];
}

function statementsOf(document: Document, date: string, attribution: Attribution): Statement[] {
  const { speaker, alsoSpeakers = [], issue, stance, content, reader, voice, confidence } = attribution;
  if (issue === null || stance === null || content.length === 0) return [];
  const start = Math.min(...content.map((span) => span.start));
  const end = Math.max(...content.map((span) => span.end));
  return [speaker, ...alsoSpeakers].flatMap((each) => {
    const actor = each?.actor ?? each?.behalfOf ?? null;
    if (each === null || actor === null) return [];
    return {
      id: `${document.id}:${start}-${end}:${issue.id}:${actor}:${reader}`,
      document: document.id,
      span: spanOf(document.text, start, end),
      actor,
      speaker: each.name,
      office: each.office,
      issue: issue.id,
      stance,
      date,
      voice,
      status: 'suggested' as const,
      coder: reader,
      confidence,
      occasion: null,
      page: /^https?:/i.test(document.origin) ? document.origin : document.outlet,
      variables: {},
    };
  });
}
