import type { Estimated } from '../../cohesion/index.ts';
import { figureMarkup } from '../../report/figures/figure-markup.ts';
import { slantPlot } from '../../report/figures/slant-figure.ts';
import { type Content, markup } from '../../report/markup.ts';
import { page } from '../../report/page.ts';
import { decimals } from '../../report/words/numbers.ts';
import { asSentence } from '../../report/words/sentences.ts';
import { slantChart } from './slant-chart.ts';
import { coverageWords, percent, type SlantSummary } from './slant-words.ts';

/** The slant of sources as a page of its own: the figure, the outlets side by side, whom each reports, and what to bear in mind. */
export function slantPage(summary: SlantSummary): string {
  const { group, issue, from, to, slant } = summary;
  const chart = slantChart(summary);
  const head = [
    'outlet',
    'statements',
    'members',
    'for',
    'less all',
    'against',
    'less all',
    'index without',
    'effect',
  ];
  const rows = slant.outlets.map(
    (
      outlet,
    ) => markup`<tr><th scope="row">${outlet.outlet}</th><td>${outlet.statements}</td><td>${outlet.members}</td>
      <td>${percent(outlet.pro)}</td><td>${estimated(outlet.proDifference)}</td><td>${percent(outlet.contra)}</td><td>${estimated(outlet.contraDifference)}</td>
      <td>${outlet.indexWithout === null ? 'not known' : decimals(outlet.indexWithout)}</td><td>${outlet.effect === null ? 'not known' : estimated(outlet.effect)}</td></tr> `,
  );
  const table = markup`<div class="scroll" tabindex="0" role="region" aria-label="Outlet by outlet"><table>
    <thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
    <p class="small">Less all: the difference from the share in all evidence. Effect: the index of all evidence less that without the outlet. In brackets 95% intervals, documents drawn again.</p>`;
  const figure =
    chart.rows.length === 0
      ? markup`<p>There is nothing to compare this outlet with.</p>`
      : figureMarkup((size) => slantPlot(chart, size), {
          caption: chart.notes.map((note) => `${note} `),
          legend: null,
          after: 'outlets',
        });
  const list = (lines: readonly string[]) =>
    markup`<ul>${lines.map((line) => markup`<li>${asSentence(line)}</li>`)}</ul>`;
  const sections: readonly (readonly [string, string, Content])[] = [
    ['effects', 'What each outlet adds', figure],
    ['outlets', 'Outlet by outlet', table],
    ['members', 'Whom each reports', list(slant.outlets.map(coverageWords))],
    ...(slant.warnings.length === 0 ? [] : [['care', 'Bear in mind', list(slant.warnings)] as const]),
  ];
  const title = `Slant of sources on ${issue}: ${group}`;
  return page(
    title,
    markup`<header class="head"><h1>${title}</h1><p class="answer-more">${from} to ${to}: ${slant.statements} statements of ${slant.members} members; agreement index of last positions ${decimals(slant.index)}.</p></header>`,
    sections.map(([anchor, name, content]) => ({
      anchor,
      name,
      content: markup`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${name}</h2>${content}</section>`,
    })),
  );
}

function estimated({ value, interval }: Estimated): Content {
  return markup`${decimals(value)}${interval !== null && markup` <span class="small nobr">(${decimals(interval[0])} to ${decimals(interval[1])})</span>`}`;
}
