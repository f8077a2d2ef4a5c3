import type { Statement } from '../../coding/statement.ts';
import type { Unity } from '../../cohesion/unity.ts';
import { sideOf } from '../../cohesion/side.ts';
import { issueAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { figureMarkup } from '../figures/figure-markup.ts';
import { positionsFigure } from '../figures/positions-figure.ts';
import { markup, type Markup } from '../markup.ts';
import { positionsChart } from '../positions-chart.ts';
import { unityBasis } from '../provenance/trace-unity.ts';
import type { ReportInput } from '../report-input.ts';
import { shortDate } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { monthInWords } from '../words/periods.ts';
import { SIDES } from '../words/stance.ts';
import { figureLink } from './figure-link.ts';
import { questionOf } from './issue-question.ts';
import { references } from './references.ts';
import { sideLegend, stanceMark } from './side-mark.ts';

/** Where each member stood on each issue, and since when. */
export function positionsSection(input: ReportInput, evidence: EvidenceIndex): Markup | null {
  if (input.unity.length === 0) return null;
  return markup`<section aria-labelledby="positions">
    <h2 id="positions">Positions of members over time</h2>
    ${input.unity.map(({ issue, unity }) => issuePositions(input, evidence, issue, unity))}
  </section>`;
}

function issuePositions(input: ReportInput, evidence: EvidenceIndex, issue: string, unity: Unity): Markup {
  const chart = positionsChart(input, issue, unity);
  const anchor = issueAnchor('positions', issue);
  const table = `${anchor}-table`;
  const { to } = unity.change;
  const basis = unityBasis(issue, 'to', 'carried');
  const unknown = to.members - to.known;
  return markup`<div class="issue">
    <h3 id="${anchor}">${questionOf(input.codebook, issue)}</h3>
    ${
      chart.rows.length > 0 &&
      figureMarkup((size) => positionsFigure(chart, size), {
        legend: sideLegend(`line: position carried for up to ${input.carry} days`),
        caption: markup`A row for each member with a statement, a mark for each statement; each mark leads to
        its evidence. Dotted lines: the ends of the two months that are compared. Members without a row said nothing on it by then that was coded.`,
        after: table,
      })
    }
    <details>
      <summary id="${table}">The same as a table: ${counted(chart.rows.length, 'member')}</summary>
      <p class="small">${figureLink(evidence, `unity/${issue}/heard/members`, counted(chart.rows.length, 'member'))} heard by then.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Statements by member">
        <table>
          <thead>
            <tr>
              <th scope="col">Member</th>
              <th scope="col">At the end of ${monthInWords(to.date)}</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            ${chart.rows.map(({ actor }) => {
              const position = to.positions.find((known) => known.actor === actor);
              const said = statementsOf(input.statements, actor, issue);
              return markup`<tr>
                <th scope="row">${actor}</th>
                <td>
                  ${position === undefined ? 'not known' : markup`${stanceMark(position.stance)} since ${shortDate(position.date)}`}
                </td>
                <td>
                  ${said.map((statement) => markup`<span class="nobr">${shortDate(statement.date)} ${stanceMark(statement.stance)}${references([statement.id], evidence)}</span> `)}
                </td>
              </tr> `;
            })}
          </tbody>
        </table>
      </div>
    </details>
    <p class="counts">
      At the end of ${monthInWords(to.date)}:
      ${SIDES.map((side) => {
        const on = to.positions.filter((position) => sideOf(position.stance) === side);
        return markup`<span class="nobr"
          >${stanceMark(side === 'pro' ? 1 : side === 'contra' ? -1 : 0)} <strong>${figureLink(evidence, `${basis}/${side}`, on.length)}</strong></span
        > `;
      })} <span class="nobr">not known <strong>${figureLink(evidence, `${basis}/unknown`, unknown)}</strong></span> of ${figureLink(evidence, `${basis}/known`, counted(to.members, 'member'))}.
    </p>
  </div>`;
}

function statementsOf(statements: readonly Statement[], actor: string, issue: string): Statement[] {
  return statements
    .filter((statement) => statement.actor === actor && statement.issue === issue)
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
