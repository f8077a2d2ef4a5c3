import type { UnityOverTime } from '../../cohesion/trend/unity-over-time.ts';
import type { Unity, UnityPeriod, StatedPosition } from '../../cohesion/unity.ts';
import { sideOf } from '../../cohesion/side.ts';
import { issueAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { figureMarkup } from '../figures/figure-markup.ts';
import { unityFigure } from '../figures/unity-figure.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { momentOf, unityBasis } from '../provenance/trace-unity.ts';
import type { ReportInput } from '../report-input.ts';
import { periodAnchor, unityChart } from '../unity-chart.ts';
import { indexInWords } from '../words/index-in-words.ts';
import { periodInWords } from '../words/periods.ts';
import { asSentence } from '../words/sentences.ts';
import { SIDE_WORDS, SIDES } from '../words/stance.ts';
import { changePart } from './change.ts';
import { basisLink, figureLink } from './figure-link.ts';
import { questionOf } from './issue-question.ts';
import { measuresPart } from './measures.ts';
import { overTimePart } from './over-time.ts';
import { references } from './references.ts';
import { sideShape } from './side-mark.ts';

/** More periods than this are listed only when asked for. */
const MANY = 12;

/** What line, band and diamonds of the figure of unity are. */
export const unityLegend = markup`<p class="legend">
        <span class="key carried">by last known positions, with 95% interval</span>
        <span class="key current">only those who spoke in the period, with 95% interval</span>
      </p>`;

/** How united the members were on each issue, period by period, and why that changed. */
export function unitySection(input: ReportInput, evidence: EvidenceIndex): Markup | null {
  if (input.unity.length === 0) return null;
  return markup`<section aria-labelledby="unity">
    <h2 id="unity">Unity, and why it changed</h2>
    ${input.unity.map(({ issue, unity }) => issueUnity(input, evidence, issue, unity))}
  </section>`;
}

function issueUnity(
  input: ReportInput,
  evidence: EvidenceIndex,
  issue: string,
  unity: Unity | UnityOverTime,
): Markup {
  const chart = unityChart(issue, unity);
  const anchor = issueAnchor('unity', issue);
  const periods = `${anchor}-periods`;
  const details = unity.series.map((period) => periodDetails(evidence, issue, period));
  return markup`<div class="issue">
    <h3 id="${anchor}">${questionOf(input.codebook, issue)}</h3>
    ${figureMarkup((size) => unityFigure(chart, size), {
      legend: unityLegend,
      caption: markup`Agreement index: 1 where all stand on one side, 0 where they are split evenly over three.
      Beneath: how many members are behind each point. Each point leads to its positions; a member that spoke alone in a period makes no point.`,
      after: periods,
    })}
    ${
      unity.warnings.length > 0 &&
      markup`<ul class="warnings">
        ${unity.warnings.map((warning) => markup`<li>${asSentence(warning)}${basisLink(evidence, `unity/${issue}/heard`)}</li>`)}
      </ul>`
    }
    <h4 id="${periods}">The positions behind each point</h4>
    ${unity.series.length > MANY ? markup`<details><summary>All ${unity.series.length} periods</summary>${details}</details>` : details}
    ${measuresPart(unity.change, evidence, issue)} ${'trend' in unity && overTimePart(unity, evidence, `unity/${issue}/trend`)}
    ${changePart(evidence, issue, unity.change)}
  </div>`;
}

function periodDetails(evidence: EvidenceIndex, issue: string, period: UnityPeriod): Markup {
  const moment = momentOf(period);
  const carried = unityBasis(issue, moment, 'carried');
  const current = unityBasis(issue, moment, 'current');
  return markup`<details class="period">
    <summary>
      <strong>${periodInWords(period)}</strong>: ${indexInWords(period.carried, period.carriedInterval)},
      ${period.known} of ${period.members} members known
    </summary>
    <div id="${periodAnchor(issue, period)}">
      ${positionList(markup`By last known positions, ${figureLink(evidence, `${carried}/known`, `${period.known} of ${period.members}`)} known: ${figureLink(evidence, `${carried}/index`, indexInWords(period.carried, period.carriedInterval))}`, carried, period.positions, evidence)}
      ${positionList(markup`Among the ${figureLink(evidence, `${current}/known`, period.currentKnown)} who spoke: ${figureLink(evidence, `${current}/index`, indexInWords(period.current, period.currentInterval))}`, current, period.currentPositions, evidence)}
      ${
        period.carriedDistribution !== null &&
        period.carriedDistribution.length > 0 &&
        markup`<p class="small">With so few members known, the interval is coarse. When they are drawn again at random, the index takes these values: ${figureLink(
          evidence,
          `${carried}/distribution`,
          period.carriedDistribution.map(
            ({ index, chance }, i) =>
              `${i > 0 ? ', ' : ''}${index.toFixed(2)} (${(chance * 100).toFixed(0)}%)`,
          ),
        )}.</p>`
      }
    </div>
  </details> `;
}

function positionList(
  title: Content,
  basis: string,
  positions: readonly StatedPosition[],
  evidence: EvidenceIndex,
): Markup {
  return markup`<p class="list-title">${title}</p>
    <ul class="positions">
      ${SIDES.map((side) => {
        const on = positions.filter((position) => sideOf(position.stance) === side);
        return markup`<li>
          <span class="side ${side}">${sideShape(side)} ${SIDE_WORDS[side]}</span>
          <strong>${figureLink(evidence, `${basis}/${side}`, on.length)}</strong
          >${on.length > 0 && ': '}${on.map(({ actor, statements }, i) => markup`${i > 0 && ', '}<span class="nobr">${actor}${references(statements, evidence)}</span>`)}
        </li> `;
      })}
    </ul>`;
}
