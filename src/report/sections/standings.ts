import type { IssuePositions, ShownPosition, ShownVoice } from '../../cohesion/positions/positions.ts';
import { issueAnchor, memberAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { figureMarkup } from '../figures/figure-markup.ts';
import { standingsFigure } from '../figures/standings-figure.ts';
import { markup, type Markup } from '../markup.ts';
import { standingsChart } from '../standings-chart.ts';
import { dateInWords, shortDate } from '../words/dates.ts';
import { indexInWords } from '../words/index-in-words.ts';
import { counted, decimals } from '../words/numbers.ts';
import { positionsBasis } from '../provenance/trace-positions.ts';
import { figureLink } from './figure-link.ts';
import { linkedSides } from './linked-sides.ts';
import { contradictions } from './contradictions.ts';
import { references } from './references.ts';
import { sideLegend, stanceMark } from './side-mark.ts';

/** Where each member stands on one issue on a date: figure, table, who contradicts itself and who speaks for the alliance. */
export function issueStandings(
  one: IssuePositions,
  { at, alliance, question }: { readonly at: string; readonly alliance: string; readonly question: string },
  evidence: EvidenceIndex,
): Markup {
  const { issue, positions, alliance: spread, divided, voices } = one;
  const anchor = issueAnchor('standings', issue);
  const table = `${anchor}-table`;
  const basis = positionsBasis(issue);
  const chart = standingsChart(one, at, (actor) => `#${memberAnchor(issue, actor)}`);
  return markup`<div class="issue">
    <h3 id="${anchor}">${question}</h3>
    <p>
      On ${dateInWords(at)} the position of <strong>${figureLink(evidence, `${basis}/known`, `${spread.known} of ${counted(spread.members, 'member')}`)}</strong>
      is known${spread.known === 0 ? '.' : markup`: ${linkedSides(evidence, basis, spread.counts)}. Agreement among them is ${figureLink(evidence, `${basis}/index`, indexInWords(spread.index, spread.interval))}.`}
    </p>
    ${
      positions.length > 0 &&
      figureMarkup((size) => standingsFigure(chart, size), {
        legend: sideLegend('line: how much is left open by how little was heard'),
        caption:
          'A row for each member whose position is known; each mark leads to its row in the table, and from there to its statements.',
        after: table,
      })
    }
    ${
      positions.length > 0 &&
      standingsTable(
        table,
        chart.rows.map(({ actor }) => positions.find((position) => position.actor === actor)!),
        evidence,
        question,
      )
    }
    ${spread.unknown.length > 0 && markup`<p class="small">Not known (${figureLink(evidence, `${basis}/unknown`, spread.unknown.length)}): ${spread.unknown.join(', ')}.</p>`}
    ${contradictions(issue, divided, evidence)} ${voicesPart(alliance, voices, evidence)}
  </div>`;
}

function standingsTable(
  anchor: string,
  positions: readonly ShownPosition[],
  evidence: EvidenceIndex,
  question: string,
): Markup {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Positions of members: ${question}">
    <table id="${anchor}">
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Position</th>
          <th scope="col">Statements</th>
          <th scope="col">Interval</th>
          <th scope="col">Stated</th>
          <th scope="col">By</th>
        </tr>
      </thead>
      <tbody>
        ${positions.map(
          ({ actor, issue, stance, interval, shares, spread, date, age, speakers, statements }) =>
            markup`<tr id="${memberAnchor(issue, actor)}">
              <th scope="row">${actor}</th>
              <td>
                ${stanceMark(stance)}${shares.pro > 0 && shares.contra > 0 && markup` <span class="small">of statements for and against, spread ${decimals(spread)}</span>`}
              </td>
              <td>${statements.length}${references(statements, evidence)}</td>
              <td class="nobr">${decimals(interval[0])} to ${decimals(interval[1])}</td>
              <td><span class="nobr">${shortDate(date)}</span> <span class="small nobr">(${counted(age, 'day')} before)</span></td>
              <td>${speakers.join(', ')}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function voicesPart(alliance: string, voices: readonly ShownVoice[], evidence: EvidenceIndex): Markup {
  if (voices.length === 0)
    return markup`<p class="small">Nobody was heard speaking for ${alliance} itself.</p>`;
  return markup`<h4>Who speaks for ${alliance}</h4>
    <ul class="changes">
      ${voices.map(
        ({ speaker, stance, date, sharing, known, statements, because }) =>
          markup`<li>
            <strong>${speaker === '' ? alliance : speaker}</strong>${because === 'office' && ', by office'}: ${stanceMark(stance)} on
            ${shortDate(date)}${references(statements, evidence)}; ${sharing} of ${counted(known, 'member')} whose
            position is known share that
          </li>`,
      )}
    </ul>`;
}
