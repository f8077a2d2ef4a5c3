import { OFFICE_RANKS } from '../cohesion/positions/office-rank.ts';
import type { IssuePositions, Positions } from '../cohesion/positions/positions.ts';
import { type PageEvidence, evidenceOnly } from './evidence-only.ts';
import { indexEvidence } from './evidence-index.ts';
import { positionsFigure } from './figures/positions-figure.ts';
import { figureMarkup } from './figures/figure-markup.ts';
import { issueAnchor } from './anchors.ts';
import { markup, type Markup } from './markup.ts';
import { page, type PageSection } from './page.ts';
import { datedPositions } from './positions-chart.ts';
import type { ReportInput } from './report-input.ts';
import { traceReport } from './provenance/index.ts';
import { tracePositions } from './provenance/trace-positions.ts';
import { chainsSection } from './sections/chains.ts';
import { documentsSection } from './sections/methods.ts';
import { campsSection, pivotalSection } from './sections/camps.ts';
import { evidenceSection } from './sections/evidence.ts';
import { positionsSeries } from './sections/positions-series.ts';
import { questionOf } from './sections/issue-question.ts';
import { sideLegend } from './sections/side-mark.ts';
import { issueStandings } from './sections/standings.ts';
import { dateInWords } from './words/dates.ts';
import { asSentence } from './words/sentences.ts';

/** What the page of positions shows. */
export interface PositionsPageInput extends PageEvidence {
  readonly found: Positions;
  /** How statements became positions, in a sentence. */
  readonly rule: string;
}

/**
 * Where the members of an alliance stand, as one HTML file that needs nothing else: figures, tables, camps, pivotal members, and the
 * evidence that each figure leads to. The same input gives the same bytes.
 *
 * @example await writeFile('positions.html', renderPositions({ alliance: 'NATO', found, rule, ... }));
 */
export function renderPositions(given: PositionsPageInput): string {
  const { found, alliance } = given;
  const title = `Where the members of ${alliance} stand`;
  const input = evidenceOnly(given, title);
  const provenance = traceReport(input, tracePositions(found, given.rule));
  const evidence = { ...indexEvidence(input), provenance };
  const head = markup`<header class="head">
    <p class="kicker">Positions on ${dateInWords(found.at)}</p>
    <h1>${title}</h1>
    <p>${given.rule}; intervals are at ${Math.round(found.level * 100)}%.</p>
    ${warningsOf(found)}
  </header>`;
  const sections: (PageSection | null)[] = [
    {
      anchor: 'standings',
      name: 'Positions',
      content: markup`<section aria-labelledby="standings">
        <h2 id="standings">Positions on ${dateInWords(found.at)}</h2>
        ${found.issues.map((one) => issueStandings(one, { at: found.at, alliance, question: questionOf(input.codebook, one.issue) }, evidence))}
      </section>`,
    },
    section('over-time', 'Over time', overTime(given, input)),
    section('series', 'By period', positionsSeries(found, input, evidence)),
    section('camps', 'Camps', campsSection(found, evidence)),
    section('pivotal', 'Pivotal members', pivotalSection(found.pivotal, evidence)),
    { anchor: 'evidence', name: 'Evidence', content: evidenceSection(input, evidence) },
    section('chains', 'Where from', chainsSection(provenance, evidence)),
    section('documents', 'Documents', documentsSection(input)),
    { anchor: 'how-to-read', name: 'How to read', content: howToReadPositions() },
  ];
  return page(
    title,
    head,
    sections.filter((part) => part !== null),
  );
}

function section(anchor: string, name: string, content: Markup | null): PageSection | null {
  return content === null ? null : { anchor, name, content };
}

function warningsOf({ warnings }: Positions): Markup | null {
  if (warnings.length === 0) return null;
  return markup`<ul class="warnings">
    ${warnings.map((warning) => markup`<li>${asSentence(warning)}</li>`)}
  </ul>`;
}

/** Every statement of those whose position is known, by member and date. */
function overTime({ found, carry }: PositionsPageInput, input: ReportInput): Markup | null {
  const shown = found.issues.filter(({ positions }) => positions.length > 0);
  if (shown.length === 0) return null;
  return markup`<section aria-labelledby="over-time">
    <h2 id="over-time">Statements over time</h2>
    ${shown.map((one) => issueOverTime(one, found, carry, input))}
  </section>`;
}

function issueOverTime(
  { issue, positions }: IssuePositions,
  { at }: Positions,
  carry: number,
  input: ReportInput,
): Markup {
  const actors = positions.map(({ actor }) => actor);
  const chart = datedPositions(input, issue, { actors, end: at, references: [at], carry });
  return markup`<h3 id="${issueAnchor('over-time', issue)}">${questionOf(input.codebook, issue)}</h3>
    ${figureMarkup((size) => positionsFigure(chart, size), {
      legend: sideLegend(`line: what was said last, for up to ${carry} days`),
      caption:
        'A row for each member, a mark for each statement, which leads to its evidence. Dotted: the date of the positions.',
      after: 'evidence',
    })}`;
}

function howToReadPositions(): Markup {
  const ranks = Object.entries(OFFICE_RANKS).toReversed();
  return markup`<section aria-labelledby="how-to-read">
    <h2 id="how-to-read">How to read this page</h2>
    <dl class="terms">
      <div>
        <dt>Interval</dt>
        <dd>
          How much is left open about where a member stands: statements are taken as draws of the three sides, with a third of a
          statement on each beforehand. One statement leaves much open. It knows nothing of wrong coding, nor of what is left unsaid.
        </dd>
      </div>
      <div>
        <dt>Spread</dt>
        <dd>0 where all statements that count say the same, 1 where half are for and half against: not the same as ambivalent.</dd>
      </div>
      <div>
        <dt>Not known</dt>
        <dd>Nothing that counts was heard and coded. That is not the same as undecided.</dd>
      </div>
      <div>
        <dt>Agreement index</dt>
        <dd>
          From 0 (evenly split over three sides) to 1 (all on one side), every member counting once (Hix, Noury and Roland 2005).
        </dd>
      </div>
      <div>
        <dt>Ranks of offices</dt>
        <dd>
          A convention, used only where it was asked for:
          ${ranks.map(([rank, words]) => `${words} ${rank}`).join('; ')}.
        </dd>
      </div>
    </dl>
  </section>`;
}
