import type { Positions, PositionsPeriod } from '../../cohesion/positions/positions.ts';
import { issueAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { decimals } from '../words/numbers.ts';
import { periodLabel } from '../words/periods.ts';
import { questionOf } from './issue-question.ts';
import { positionsBasis } from '../provenance/trace-positions.ts';
import { figureLink } from './figure-link.ts';
import { references } from './references.ts';
import { stanceMark } from './side-mark.ts';
import type { ReportInput } from '../report-input.ts';

/** Where each member stood on the last day of each period, a row a member; null where no periods were asked for. */
export function positionsSeries(
  { series, issues }: Positions,
  input: ReportInput,
  evidence: EvidenceIndex,
): Markup | null {
  if (series.length === 0) return null;
  return markup`<section aria-labelledby="series">
    <h2 id="series">On the last day of each period</h2>
    ${issues.map(({ issue }) => issueSeries(issue, series, questionOf(input.codebook, issue), evidence))}
  </section>`;
}

function issueSeries(
  issue: string,
  series: readonly PositionsPeriod[],
  question: string,
  evidence: EvidenceIndex,
): Markup {
  const columns = series.map((period) => ({ period, at: period.issues.find((one) => one.issue === issue)! }));
  const actors = [...new Set(columns.flatMap(({ at }) => at.positions.map(({ actor }) => actor)))].toSorted();
  const anchor = issueAnchor('series', issue);
  const link = (end: string, key: string, shown: string) =>
    figureLink(evidence, `${positionsBasis(issue, end)}/${key}`, shown);
  if (actors.length === 0)
    return markup`<h3 id="${anchor}">${question}</h3><p>No member's position is known in any of them.</p>`;
  return markup`<h3 id="${anchor}">${question}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Positions by member and period">
      <table>
        <thead>
          <tr>
            <th scope="col">Member</th>
            ${columns.map(({ period }) => markup`<th scope="col" class="nobr">${periodLabel(period)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${actors.map(
            (actor) =>
              markup`<tr>
                <th scope="row">${actor}</th>
                ${columns.map(({ at }) => {
                  const position = at.positions.find((one) => one.actor === actor);
                  return markup`<td>${position === undefined ? '–' : markup`${stanceMark(position.stance)}${references(position.statements, evidence)}`}</td>`;
                })}
              </tr> `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Agreement index</th>
            ${columns.map(({ period, at }) => markup`<td>${link(period.end, 'index', at.alliance.index === null ? '–' : decimals(at.alliance.index))}</td>`)}
          </tr>
          <tr>
            <th scope="row">Known</th>
            ${columns.map(({ period, at }) => markup`<td class="nobr">${link(period.end, 'known', `${at.alliance.known} of ${at.alliance.members}`)}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>`;
}
