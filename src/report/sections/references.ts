import { statementAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';

/** Links to entries of the evidence list, as their numbers: [3] [7]. What the list does not hold is named by its id. */
export function references(ids: readonly string[], { entries }: EvidenceIndex): Markup {
  const known = ids.map((id) => ({ id, entry: entries.get(id) }));
  const sorted = known.toSorted((a, b) => (a.entry?.number ?? Infinity) - (b.entry?.number ?? Infinity) || 0);
  return markup`<span class="refs"
    >${sorted.map(({ id, entry }) =>
      entry === undefined
        ? markup` [${id}]`
        : markup` <a class="ref" href="#${statementAnchor(id)}" title="${whoAndWhen(entry.what)}"
            >${entry.number}</a
          >`,
    )}</span
  >`;
}

/** Who said it and when, for the label of a link. @example // 'Minister A (Ruritania), 5 Mar 2024' */
export function whoAndWhen(what: {
  readonly actor: string;
  readonly date: string;
  readonly speaker?: string | null;
}): string {
  const who =
    what.speaker == null || what.speaker === what.actor ? what.actor : `${what.speaker} (${what.actor})`;
  return `${who}, ${shortDate(what.date)}`;
}
