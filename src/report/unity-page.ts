import type { UnityOverTime } from '../cohesion/trend/unity-over-time.ts';
import type { Unity } from '../cohesion/unity.ts';
import { type PageEvidence, evidenceOnly } from './evidence-only.ts';
import { type EvidenceIndex, indexEvidence } from './evidence-index.ts';
import { issueAnchor } from './anchors.ts';
import { figureMarkup } from './figures/figure-markup.ts';
import { unityFigure } from './figures/unity-figure.ts';
import { markup, type Markup } from './markup.ts';
import { page, type PageSection } from './page.ts';
import type { ReportInput } from './report-input.ts';
import { type Traced, traceReport } from './provenance/index.ts';
import { traceTrend } from './provenance/trace-trend.ts';
import { momentOf, traceUnity, unityBasis } from './provenance/trace-unity.ts';
import { chainsSection } from './sections/chains.ts';
import { figureLink } from './sections/figure-link.ts';
import { documentsSection } from './sections/methods.ts';
import { evidenceSection } from './sections/evidence.ts';
import { unityAnswer } from './sections/head.ts';
import { howToRead } from './sections/how-to-read.ts';
import { questionOf } from './sections/issue-question.ts';
import { overTimePart } from './sections/over-time.ts';
import { positionsSection } from './sections/positions.ts';
import { unityLegend, unitySection } from './sections/unity.ts';
import { unitySeriesTable } from './sections/unity-series.ts';
import { periodAnchor, unityChart } from './unity-chart.ts';
import { unityByIssue } from './unity-issues.ts';
import { counted, decimals } from './words/numbers.ts';
import { monthInWords } from './words/periods.ts';

/** What the page of unity shows. */
export interface UnityPageInput extends PageEvidence {
  /** With trends and changes of level, if they were asked for. */
  readonly unity: Unity | UnityOverTime;
}

/**
 * How united an alliance is and why that changed, as one HTML file that needs nothing else: ribbon, positions by member and date, the
 * change by its parts, the series as a table, and the evidence that each figure leads to. The same input gives the same bytes.
 *
 * @example await writeFile('unity.html', renderUnity({ alliance: 'NATO', unity, ... }));
 */
export function renderUnity(given: UnityPageInput): string {
  const { unity, alliance } = given;
  const title = `Unity of ${alliance}`;
  const input = evidenceOnly(given, title, unityByIssue(unity));
  const more = unity.issue === null ? traceUnity(TOGETHER, unity, given.carry) : [];
  const provenance = traceReport(input, [...more, ...trendsOf(unity, input)]);
  const evidence = { ...indexEvidence(input), provenance };
  const sections: (PageSection | null)[] = [
    section('all-issues', 'All issues', unity.issue === null ? allIssues(unity, input, evidence) : null),
    section('unity', 'Unity', unitySection(input, evidence)),
    section('series', 'Table', seriesSection(input, evidence)),
    section('positions', 'Positions', positionsSection(input, evidence)),
    { anchor: 'evidence', name: 'Evidence', content: evidenceSection(input, evidence) },
    section('chains', 'Where from', chainsSection(provenance, evidence)),
    section('documents', 'Documents', documentsSection(input)),
    { anchor: 'how-to-read', name: 'How to read', content: howToRead(input) },
  ];
  const head = markup`<header class="head">
    <p class="kicker">Unity</p>
    <h1>${title}</h1>
    ${input.unity.length === 1 && unityAnswer(input, evidence)}
  </header>`;
  return page(
    title,
    head,
    sections.filter((part) => part !== null),
  );
}

function section(anchor: string, name: string, content: Markup | null): PageSection | null {
  return content === null ? null : { anchor, name, content };
}

/** What all issues together are called. */
const ALL = 'all issues';
/** They are no issue of a codebook, whose ids are not empty. */
const TOGETHER = '';

/** The trends of the series, where they were asked for. */
function trendsOf(unity: UnityPageInput['unity'], input: ReportInput): Traced[] {
  const together = unity.issue === null ? [{ issue: TOGETHER, unity }] : [];
  return [...together, ...input.unity].flatMap(({ issue, unity: one }) => traceTrend(issue, one));
}

/** A figure of a period as a link to its chain. */
function showing(issue: string, evidence: EvidenceIndex): Parameters<typeof unitySeriesTable>[3] {
  return (period, kind, key, shown) =>
    figureLink(evidence, `${unityBasis(issue, momentOf(period), kind)}/${key}`, shown);
}

/** Over all issues together, and each with its index at both dates. */
function allIssues(unity: Unity | UnityOverTime, input: ReportInput, evidence: EvidenceIndex): Markup {
  const { change, series, issues } = unity;
  const { from, to } = change;
  const shown = (value: number | null) => (value === null ? '–' : decimals(value));
  const link = (issue: string, end: 'from' | 'to', key: string, words: string) =>
    figureLink(evidence, `${unityBasis(issue, end, 'carried')}/${key}`, words);
  return markup`<section aria-labelledby="all-issues">
    <h2 id="all-issues">All issues together</h2>
    <p>
      The mean over ${counted(Object.keys(issues ?? {}).length, 'issue')}, each weighing as many members as are known on it:
      ${link(TOGETHER, 'from', 'index', shown(from.carried))} in ${monthInWords(from.date)}, ${link(TOGETHER, 'to', 'index', shown(to.carried))} in ${monthInWords(to.date)}.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Unity by issue">
      <table>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">${monthInWords(from.date)}</th>
            <th scope="col">known</th>
            <th scope="col">${monthInWords(to.date)}</th>
            <th scope="col">known</th>
          </tr>
        </thead>
        <tbody>
          ${input.unity.map(
            ({
              issue,
              unity: {
                change: { from, to },
              },
            }) =>
              markup`<tr>
                <th scope="row"><a href="#${issueAnchor('unity', issue)}">${questionOf(input.codebook, issue)}</a></th>
                <td>${link(issue, 'from', 'index', shown(from.carried))}</td>
                <td class="nobr">${link(issue, 'from', 'known', `${from.known} of ${from.members}`)}</td>
                <td>${link(issue, 'to', 'index', shown(to.carried))}</td>
                <td class="nobr">${link(issue, 'to', 'known', `${to.known} of ${to.members}`)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${figureMarkup((size) => unityFigure(unityChart(ALL, unity), size), {
      legend: unityLegend,
      caption:
        'Agreement index over all issues, each weighing as many members as are known on it: 1 where all stand on one side. Each point leads to its row below.',
      after: 'all-periods',
    })}
    <h3 id="all-periods">Period by period</h3>
    ${unitySeriesTable(
      series,
      ALL,
      () => '#unity',
      showing(TOGETHER, evidence),
      (period) => periodAnchor(ALL, period),
    )} ${'trend' in unity && overTimePart(unity, evidence, `unity/${TOGETHER}/trend`)}
  </section>`;
}

function seriesSection(input: ReportInput, evidence: EvidenceIndex): Markup | null {
  if (input.unity.length === 0) return null;
  return markup`<section aria-labelledby="series">
    <h2 id="series">The series as a table</h2>
    ${input.unity.map(
      ({ issue, unity }) =>
        markup`<h3>${questionOf(input.codebook, issue)}</h3>
          ${unitySeriesTable(unity.series, questionOf(input.codebook, issue), (period) => `#${periodAnchor(issue, period)}`, showing(issue, evidence))}`,
    )}
  </section>`;
}
