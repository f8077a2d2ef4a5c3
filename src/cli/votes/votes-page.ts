import { nameOfPeriod } from '../../cohesion/index.ts';
import { figureMarkup } from '../../report/figures/figure-markup.ts';
import { votesPlot } from '../../report/figures/votes-figure.ts';
import { markup } from '../../report/markup.ts';
import { page } from '../../report/page.ts';
import { decimals } from '../../report/words/numbers.ts';
import { voteChart } from './vote-chart.ts';
import type { VotesSummary } from './vote-words.ts';

/** Unity in votes as a page of its own: the figure, the numbers, and what to bear in mind. */
export function votesPage(summary: VotesSummary): string {
  const chart = voteChart(summary);
  const { unity, by } = summary;
  const known = (value: number | null) => (value === null ? 'not known' : decimals(value));
  const rows = unity.periods.map(
    ({ start, end, index, interval, rollCalls, tooFew, voting, members }) => markup`<tr>
      <th scope="row">${nameOfPeriod(start, end, by)}</th><td>${known(index)}</td>
      <td>${interval === null ? '' : `${decimals(interval[0])} to ${decimals(interval[1])}`}</td>
      <td>${rollCalls}</td><td>${tooFew}</td><td>${voting === null ? '' : voting.toFixed(1)} of ${members}</td>
    </tr>`,
  );
  const figure = markup`<section aria-labelledby="series">
    <h2 id="series">The series</h2>
    ${figureMarkup((size) => votesPlot(chart, size), { caption: chart.notes.join(' '), legend: null, after: 'numbers' })}
  </section>`;
  const numbers = markup`<section aria-labelledby="numbers">
    <h2 id="numbers">The numbers</h2>
    <div class="scroll"><table>
      <thead><tr><th scope="col">${by}</th><th scope="col">index</th><th scope="col">95% interval</th>
      <th scope="col">roll calls</th><th scope="col">left out: too few voted</th><th scope="col">members voting</th></tr></thead>
      <tbody>${rows}</tbody>
    </table></div>
  </section>`;
  const care = markup`<section aria-labelledby="care">
    <h2 id="care">Bear in mind</h2>
    <ul>${unity.warnings.map((warning) => markup`<li>${warning}</li>`)}</ul>
  </section>`;
  return page(chart.title, markup`<header class="head"><h1>${chart.title}</h1></header>`, [
    { anchor: 'series', name: 'The series', content: figure },
    { anchor: 'numbers', name: 'The numbers', content: numbers },
    { anchor: 'care', name: 'Bear in mind', content: care },
  ]);
}
