import { claimAnchor, claimName, columnName } from '../anchors.ts';
import { CLAIM_KINDS } from '../claim-figures.ts';
import { markup, type Markup } from '../markup.ts';
import type { ReportColumn, ReportInput } from '../report-input.ts';
import { questionOf } from './issue-question.ts';
import { personMark } from './review.ts';
import { verdictMark } from './verdict-mark.ts';

interface Placed {
  readonly column: number;
  readonly number: number;
  readonly claim: ReportColumn['claims'][number];
}

/**
 * What the columns claim on one and the same question, beside one another: a row for each issue and kind of claim that more than one column
 * speaks of. Null where no two columns do.
 */
export function sideBySide({ columns, codebook }: Pick<ReportInput, 'columns' | 'codebook'>): Markup | null {
  const placed = columns.flatMap(({ claims }, column) =>
    claims.map((claim, i): Placed => ({ column, number: i + 1, claim })),
  );
  const questions = [
    ...Map.groupBy(
      placed.filter(({ claim }) => claim.issue !== null && claim.verdict !== 'not-checkable'),
      ({ claim }) => JSON.stringify([claim.issue, claim.kind]),
    ).values(),
  ].filter((claims) => new Set(claims.map(({ column }) => column)).size > 1);
  if (questions.length === 0) return null;
  return markup`<h3 id="side-by-side">The same question, column by column</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Claims on the same question">
      <table class="side-by-side">
        <thead>
          <tr>
            <th scope="col">Question</th>
            ${columns.map((_, i) => markup`<th scope="col">${columnName(i)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${questions.map((claims) => {
            const [{ claim }] = claims as [Placed, ...Placed[]];
            return markup`<tr>
              <th scope="row">${questionOf(codebook, claim.issue ?? '')} <span class="kind">${CLAIM_KINDS[claim.kind]}</span></th>
              ${columns.map((_, column) => markup`<td>${claims.filter((one) => one.column === column).map(cellClaim)}</td>`)}
            </tr> `;
          })}
        </tbody>
      </table>
    </div>`;
}

function cellClaim({ column, number, claim }: Placed): Markup {
  return markup`<p>
    <a class="name" href="#${claimAnchor(column, number)}">${claimName(column, number)}</a> ${verdictMark(claim.verdict)} ${personMark(claim)}
    <q dir="auto">${claim.text}</q>
  </p> `;
}
