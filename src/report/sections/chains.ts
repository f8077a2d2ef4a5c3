import { basisAnchor, claimAnchorOf } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import type { Basis, Provenance, TracedFigure } from '../provenance/index.ts';
import { shortDate } from '../words/dates.ts';
import { counted, decimals, thousands } from '../words/numbers.ts';
import { asSentence } from '../words/sentences.ts';
import { references } from './references.ts';
import { stanceMark } from './side-mark.ts';

/** Every figure of the report opened: its statistic, the positions behind it, and their statements. */
export function chainsSection(provenance: Provenance, evidence: EvidenceIndex): Markup {
  const figures = Map.groupBy(provenance.figures.values(), ({ basis }) => basis);
  return markup`<section aria-labelledby="chains">
    <h2 id="chains">Where each figure comes from</h2>
    <p class="small">
      Each figure above leads here. What was computed together stands together: the figures, how they come about, and
      the positions behind them with their statements, which the list of evidence shows word by word.
    </p>
    <div class="chains">${[...provenance.bases.values()].map((basis) => chain(basis, figures.get(basis.id) ?? [], provenance, evidence))}</div>
  </section>`;
}

function chain(
  basis: Basis,
  figures: readonly TracedFigure[],
  provenance: Provenance,
  evidence: EvidenceIndex,
): Markup {
  const { id, name, method, positions, statements, passages, from } = basis;
  return markup`<details class="chain" id="${basisAnchor(id)}">
    <summary>${asSentence(name)}</summary>
    <p class="small">${method}</p>
    <p class="computed">
      ${figures.map(
        ({ statistic, value, interval, of }, i) =>
          markup`${i > 0 && ' · '}${statistic} <span class="nobr">${shown(value)}${of !== null && ` of ${thousands(of)}`}</span>${interval !== null && markup` <span class="nobr">(${decimals(interval[0])} to ${decimals(interval[1])})</span>`}`,
      )}
    </p>
    ${
      positions.length > 0 &&
      markup`<ul class="basis">
        ${positions.map(
          ({ actor, stance, date, statements: said }) =>
            markup`<li>
              ${actor}${stance !== null && markup` ${stanceMark(stance)}`}${date !== null && ` ${shortDate(date)}`}${references(said, evidence)}
            </li> `,
        )}
      </ul>`
    }
    ${statements.length > 0 && listed(statements, evidence)}
    ${passages.length > 0 && markup`<p class="small">Said in ${passages.map(({ claim, document, span }, i) => markup`${i > 0 && ', '}<a class="name" href="#${claimAnchorOf(claim)}">${claim}</a>${passages.length === 1 && ` (characters ${thousands(span.start)} to ${thousands(span.end)} of ${document})`}`)}.</p>`}
    ${from.length > 0 && markup`<p class="small">Computed from ${from.map((other, i) => markup`${i > 0 && ', '}<a href="#${basisAnchor(other)}">${provenance.bases.get(other)?.name ?? other}</a>`)}.</p>`}
    ${positions.length + statements.length + passages.length + from.length === 0 && markup`<p class="small">No statement: nobody was heard.</p>`}
  </details> `;
}

/** Statements that follow one another in the list of evidence, by the first and the last. */
function listed(ids: readonly string[], evidence: EvidenceIndex): Markup {
  const byNumber = ids.toSorted((a, b) => numberOf(a) - numberOf(b));
  const [first, last] = [byNumber[0]!, byNumber.at(-1)!];
  return markup`<p class="small">
    ${counted(ids.length, 'entry', 'entries')} of the list of evidence:${references([first], evidence)}${first !== last && markup` to${references([last], evidence)}`}.
  </p>`;

  function numberOf(id: string): number {
    return evidence.entries.get(id)?.number ?? Infinity;
  }
}

function shown(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) && Math.abs(value) > 1 ? thousands(value) : decimalsOf(value);
}

function decimalsOf(value: number): string {
  return Number.isInteger(value) ? String(value) : decimals(value);
}
