import { claimAnchor, claimName, columnAnchor, columnName } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
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
          ${VERDICTS.map(
            (verdict) =>
              markup`<tr>
                <th scope="row">${verdictMark(verdict)}</th>
                ${columns.map((column, i) => cell(column, i, verdict, evidence))}
              </tr> `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">claims found</th>
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

function cell({ claims }: ReportColumn, column: number, verdict: Verdict, evidence: EvidenceIndex): Markup {
  const numbers = claims.flatMap((claim, i) => (claim.verdict === verdict ? [i + 1] : []));
  return markup`<td>
    <span class="count">${figureLink(evidence, `verdicts/${columnName(column)}/${verdict}`, numbers.length)}</span
    >${numbers.map((number) => markup` <a class="name" href="#${claimAnchor(column, number)}">${claimName(column, number)}</a>`)}
  </td>`;
}
