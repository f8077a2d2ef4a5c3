import { claimAnchor, claimName, columnAnchor, columnName } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { isAdded, isDismissed } from '../provenance/trace-reviews.ts';
import type { ReportColumn, ReportInput } from '../report-input.ts';
import type { Verdict } from '../../claims/checked-claim.ts';
import { shortDate } from '../words/dates.ts';
import { VERDICTS } from '../words/verdicts.ts';
import { figureLink } from './figure-link.ts';
import { sideBySide } from './side-by-side.ts';
import { verdictMark } from './verdict-mark.ts';

/** The verdicts on all columns side by side: one measure for all of them, whichever way they lean. */
export function verdictTable(input: ReportInput, evidence: EvidenceIndex): Markup | null {
  const { columns } = input;
  if (columns.length === 0) return null;
  const isReviewed = columns.some(({ claims }) => claims.some(({ review }) => review !== undefined));
  return markup`<section aria-labelledby="verdicts">
    <h2 id="verdicts">Verdicts side by side</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Verdicts by column">
      <table class="verdicts">
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            ${columns.map(({ document }, i) => markup`<th scope="col"><a href="#${columnAnchor(i)}">${columnName(i)}: ${document.title ?? document.id}</a></th>`)}
          </tr>
        </thead>
        <tbody>
          ${isReviewed && heading('By the machine, whatever persons say', columns.length)}
          ${VERDICTS.map((verdict) => verdictRow(verdict, columns, 'verdicts', (claim) => claim.verdict === verdict, evidence))}
        </tbody>
        ${isReviewed && personRows(columns, evidence)}
        <tfoot>
          <tr>
            <th scope="row">${isReviewed ? 'claims in all' : 'claims found'}</th>
            ${columns.map(({ claims }, i) => markup`<td><span class="count">${figureLink(evidence, `verdicts/${columnName(i)}/claims`, claims.length)}</span></td>`)}
          </tr>
          <tr>
            <th scope="row">checked as of</th>
            ${columns.map(({ asOf, document }) => markup`<td>${dateOrNone(asOf ?? document.date)}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
    ${sideBySide(input)}
  </section>`;
}

function dateOrNone(date: string | null): string {
  return date === null ? '–' : shortDate(date);
}

/** What persons say of the claims that they reviewed, apart from what the machine found. */
function personRows(columns: readonly ReportColumn[], evidence: EvidenceIndex): Markup {
  const given = VERDICTS.filter((verdict) =>
    columns.some(({ claims }) => claims.some(({ review }) => review?.verdict === verdict)),
  );
  const rows = [
    ...given.map((verdict) =>
      verdictRow(verdict, columns, 'reviews', ({ review }) => review?.verdict === verdict, evidence),
    ),
    columns.some(({ claims }) => claims.some(isDismissed)) &&
      row('no claim', columns, 'reviews', 'dismissed', isDismissed, evidence),
    columns.some(({ claims }) => claims.some(isAdded)) &&
      row('found by persons only', columns, 'reviews', 'added', isAdded, evidence),
    row('reviewed', columns, 'reviews', 'reviewed', ({ review }) => review !== undefined, evidence),
  ];
  return markup`<tbody>
    ${heading('By persons, of the claims that they reviewed', columns.length)} ${rows}
  </tbody>`;
}

function heading(words: string, columns: number): Markup {
  return markup`<tr class="who">
    <th scope="rowgroup" colspan="${columns + 1}">${words}</th>
  </tr> `;
}

type Fits = (claim: ReportColumn['claims'][number]) => boolean;

function verdictRow(
  verdict: Verdict,
  columns: readonly ReportColumn[],
  figures: 'verdicts' | 'reviews',
  fits: Fits,
  evidence: EvidenceIndex,
): Markup {
  return row(verdictMark(verdict), columns, figures, verdict, fits, evidence);
}

/** How many claims of each column fit, each count a link to its chain, and which. */
function row(
  name: Content,
  columns: readonly ReportColumn[],
  figures: 'verdicts' | 'reviews',
  key: string,
  fits: Fits,
  evidence: EvidenceIndex,
): Markup {
  return markup`<tr>
    <th scope="row">${name}</th>
    ${columns.map(({ claims }, column) => {
      // Where nobody reviewed anything, nothing was counted.
      if (figures === 'reviews' && claims.every(({ review }) => review === undefined))
        return markup`<td>–</td>`;
      const numbers = claims.flatMap((claim, i) => (fits(claim) ? [i + 1] : []));
      const count = figureLink(evidence, `${figures}/${columnName(column)}/${key}`, numbers.length);
      return markup`<td>
        <span class="count">${count}</span>${numbers.map((number) => markup` <a class="name" href="#${claimAnchor(column, number)}">${claimName(column, number)}</a>`)}
      </td>`;
    })}
  </tr> `;
}
