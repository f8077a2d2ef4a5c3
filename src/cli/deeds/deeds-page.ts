import type { Registry } from '../../coding/index.ts';
import { figureMarkup } from '../../report/figures/figure-markup.ts';
import { FIGURE_SIZES } from '../../report/figures/plot.ts';
import { keyOf, wordsDeedsPlot } from '../../report/figures/words-deeds-figure.ts';
import { type Content, markup } from '../../report/markup.ts';
import { page } from '../../report/page.ts';
import { asSentence } from '../../report/words/sentences.ts';
import { deedsChart } from './deeds-chart.ts';
import {
  amount,
  byGap,
  correlationWords,
  type DeedsSummary,
  firstWords,
  lagWords,
  memberLagWords,
  periodWords,
} from './deeds-words.ts';

/** Words against deeds as a page of its own: the figure, the members, and what to bear in mind. */
export function deedsPage(summary: DeedsSummary, registry: Registry): string {
  const chart = deedsChart(summary, registry);
  const { found } = summary;
  const { words, deeds, denominator } = found;
  const number = (value: number | null, digits = 3) => (value === null ? 'not known' : value.toFixed(digits));
  const head = [
    'member',
    words.name,
    deeds.name,
    'deeds over words',
    'rank in words',
    'rank in deeds',
    'gap',
  ];
  const rows = byGap(found.members).map(
    (
      member,
    ) => markup`<tr><th scope="row">${member.actor}</th><td>${amount(member.words)}</td><td>${amount(member.deeds)}</td>
      <td>${words.kind === 'stances' ? '' : number(member.share)}</td><td>${number(member.wordRank, 2)}</td><td>${number(member.deedRank, 2)}</td><td>${number(member.gap, 2)}</td></tr>`,
  );
  const section = (anchor: string, name: string, content: Content) => ({
    anchor,
    name,
    content: markup`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${name}</h2>${content}</section>`,
  });
  const key = keyOf(chart, FIGURE_SIZES.at(-1)!);
  const figure = figureMarkup((size) => wordsDeedsPlot(chart, size), {
    caption: [...chart.notes, ...key].map((note) => `${note} `),
    legend: null,
    after: 'members',
  });
  const table = markup`<div class="scroll"><table>
    <thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  const paragraphs = (lines: readonly string[]) => lines.map((line) => markup`<p>${line}</p>`);
  const answers = paragraphs(correlationWords(found));
  const times = paragraphs([lagWords(found.leadLag), ...memberLagWords(found), firstWords(summary)]);
  const periods =
    found.periods.length < 2
      ? null
      : markup`<h3>Period by period</h3><ul>${found.periods.map((period) => markup`<li>${periodWords(period)}</li>`)}</ul>`;
  const care = markup`<ul>${found.warnings.map((warning) => markup`<li>${asSentence(warning)}</li>`)}</ul>`;
  const unit = deeds.unit === null || deeds.unit === '' ? '' : ` Amounts in ${deeds.unit}.`;
  const over = denominator === null ? '' : ` Ranks of amounts over ${denominator}.`;
  return page(
    chart.title,
    markup`<header class="head"><h1>${chart.title}</h1><p class="answer-more">${found.start} to ${found.end}.${unit}${over}</p></header>`,
    [
      section('figure', 'Words against deeds', [figure, answers]),
      section('times', 'Do deeds follow words?', [times, periods]),
      section('members', 'Member by member', table),
      section('care', 'Bear in mind', care),
    ],
  );
}
