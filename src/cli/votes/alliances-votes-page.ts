import { figureMarkup } from '../../report/figures/figure-markup.ts';
import { type AlliancesVotesChart, alliancesVotesPlot } from '../../report/figures/alliances-votes-figure.ts';
import { markup } from '../../report/markup.ts';
import { page } from '../../report/page.ts';

/** What the page says beside the figure. */
export interface AlliancesVotesWords {
  /** What a row is: `year`. */
  readonly by: string;
  readonly alliances: readonly string[];
  /** Name of each period, and the index of each alliance in it; empty where not known. */
  readonly rows: readonly (readonly string[])[];
  readonly trends: readonly string[];
  readonly warnings: readonly string[];
}

/** How alike all alliances vote as a page of its own: the figure, their trends, the numbers. */
export function alliancesVotesPage(chart: AlliancesVotesChart, words: AlliancesVotesWords): string {
  const list = (lines: readonly string[]) =>
    markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
  const table = markup`<div class="scroll" tabindex="0" role="region" aria-label="The numbers"><table>
    <thead><tr>${[words.by, ...words.alliances].map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${words.rows.map(([name, ...cells]) => markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr> `)}</tbody>
  </table></div>`;
  const figure = figureMarkup((size) => alliancesVotesPlot(chart, size), {
    caption: chart.notes.join(' '),
    legend: null,
    after: 'numbers',
  });
  const sections = [
    ['series', 'The series', figure],
    ['trends', 'Trends', list(words.trends)],
    ['numbers', 'The numbers', table],
    ['care', 'Bear in mind', list(words.warnings)],
  ] as const;
  return page(
    chart.title,
    markup`<header class="head"><h1>${chart.title}</h1></header>`,
    sections.map(([anchor, name, content]) => ({
      anchor,
      name,
      content: markup`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${name}</h2>${content}</section>`,
    })),
  );
}
