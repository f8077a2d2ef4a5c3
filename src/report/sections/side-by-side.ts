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
 * What the columns claim on one and the same question, beside one another: by issue a row for each kind of claim that more than one column
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
  const byIssue = Map.groupBy(questions, ([first]) => first!.claim.issue ?? '');
  return markup`<h3 id="side-by-side">The same question, column by column</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Claims on the same question">
      <table class="side-by-side">
        <thead>
          <tr>
            <th scope="col">What is claimed</th>
            ${columns.map((_, i) => markup`<th scope="col">${columnName(i)}</th>`)}
          </tr>
        </thead>
        ${[...byIssue].map(
          ([issue, kinds]) =>
            markup`<tbody>
              <tr class="who">
                <th scope="rowgroup" colspan="${columns.length + 1}"><span class="question">${questionOf(codebook, issue)}</span></th>
              </tr>
              ${kinds.map((claims) => rowOf(claims, columns.length))}
            </tbody>`,
        )}
      </table>
    </div>`;
}

function rowOf(claims: readonly Placed[], columns: number): Markup {
  const cells = Array.from({ length: columns }, (_, column) => claims.filter((one) => one.column === column));
  return markup`<tr>
    <th scope="row"><span class="kind">${CLAIM_KINDS[claims[0]!.claim.kind]}</span></th>
    ${cells.map((cell) => markup`<td>${cell.map(cellClaim)}</td>`)}
  </tr> `;
}

function cellClaim({ column, number, claim }: Placed): Markup {
  return markup`<p>
    <a class="name" href="#${claimAnchor(column, number)}">${claimName(column, number)}</a> ${verdictMark(claim.verdict)} ${personMark(claim)}
    <q dir="auto">${claim.text}</q>
  </p> `;
}
