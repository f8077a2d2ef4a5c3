import type { BaseRate } from '../escalation/record/index.ts';
import type { Parameter } from '../escalation/scenario/index.ts';
import type { StageEquilibrium } from '../escalation/stage/index.ts';
import type { Band } from '../escalation/uncertainty/index.ts';
import { asPercent, type EscalationFigure } from './figures/escalation/index.ts';
import { FIGURE_SIZES } from './figures/plot.ts';
import { markup, type Markup } from './markup.ts';
import { page } from './page.ts';

/** What a page about a scenario shows, all of it worked out before. */
export interface EscalationPageInput {
  readonly title: string;
  readonly comment: string | null;
  readonly roles: readonly { readonly name: string; readonly role: string | null }[];
  readonly condition: string;
  readonly record: string;
  readonly answer: string;
  readonly figures: readonly EscalationFigure[];
  readonly equilibria: readonly {
    readonly party: string;
    readonly selection: string;
    readonly equilibria: readonly StageEquilibrium[];
  }[];
  readonly policies: readonly {
    readonly name: string;
    readonly comment: string | null;
    readonly fighting: Band;
    readonly settlement: Band;
    readonly best: number;
  }[];
  readonly baseRates: readonly BaseRate[];
  readonly parameters: readonly Parameter[];
}

/** The page of a scenario: one HTML file that needs nothing else. */
export function escalationMarkup(input: EscalationPageInput): string {
  const sections = [
    section('chances', 'Chances', figures(input, ['outcomes', 'fan'])),
    section('ladders', 'Ladders', markup`${figures(input, ['ladder'])} ${equilibria(input)}`),
    section('dependence', 'What it depends on', figures(input, ['sensitivity', 'vary'])),
    section('policies', 'Policies', policies(input)),
    section('claims', 'What would have to be true', figures(input, ['region'])),
    section('history', 'What history knows', history(input)),
    section('parameters', 'Parameters and their sources', parameters(input)),
  ].filter((each) => each !== null);
  const head = markup`<header class="head">
    <p class="kicker">A scenario of escalation</p>
    <h1>${input.title}</h1>
    <p class="answer">${input.answer}</p>
    <p>Every figure is ${input.condition}.</p>
    <p>${capital(input.record)}.</p>
    <ul>${input.roles.map(({ name, role }) => markup`<li><strong>${name}</strong>${role === null ? '' : `: ${role}`}</li>`)}</ul>
    ${input.comment !== null && markup`<p class="about">${input.comment}</p>`}
  </header>`;
  return page(input.title, head, sections);
}

function section(anchor: string, name: string, content: Markup | null) {
  if (content === null) return null;
  return {
    anchor,
    name,
    content: markup`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${name}</h2>${content}</section>`,
  };
}

function figures({ figures: all }: EscalationPageInput, names: readonly string[]): Markup | null {
  const shown = all.filter(({ name }) => names.includes(name));
  if (shown.length === 0) return null;
  return markup`${shown.map(
    ({ title, notes, draw }) => markup`<figure>
      <h3>${title}</h3>
      ${FIGURE_SIZES.map((size) => draw(size).plot)}
      <figcaption>${notes.map((note) => markup`<p>${note}</p>`)}</figcaption>
    </figure>`,
  )}`;
}

function equilibria({ equilibria: all }: EscalationPageInput): Markup {
  return markup`${all.map(
    ({
      party,
      selection,
      equilibria: each,
    }) => markup`<h3>One act at the start, of ${party}: all equilibria</h3>
      <p>Every figure rests on the one that is marked: ${selection}.</p>
      ${table(
        ['equilibrium', 'status quo', 'war', 'refused', 'back-down', 'fait accompli'],
        each.map(({ name, selected, concept, chances }) => [
          `${name}${selected ? ' (selected)' : ''}, ${concept}`,
          asPercent(chances.statusQuo),
          asPercent(chances.war),
          asPercent(chances.refused),
          asPercent(chances.backdown),
          asPercent(chances.faitAccompli),
        ]),
      )}
      <ul>${each.map(({ name, why, condition }) => markup`<li><strong>${name}</strong>: ${why}${condition !== null && markup` (if ${condition})`}</li>`)}</ul>`,
  )}`;
}

function policies(input: EscalationPageInput): Markup | null {
  const drawn = figures(input, ['tornado']);
  if (input.policies.length === 0) return drawn;
  const band = ({ median, low, high }: Band) =>
    `${asPercent(median)} (${asPercent(low)} to ${asPercent(high)})`;
  return markup`${table(
    ['policy', 'war: median, 80% band', 'settlement: median, 80% band', 'none has less war'],
    input.policies.map(({ name, comment, fighting, settlement, best }) => [
      comment === null ? name : `${name}: ${comment}`,
      band(fighting),
      band(settlement),
      asPercent(best),
    ]),
  )} ${drawn}`;
}

function history({ baseRates }: EscalationPageInput): Markup {
  const rows = baseRates.map(({ question, happened, cases, rate, years, source }) => [
    question,
    `${happened} of ${cases}`,
    asPercent(rate),
    `${years[0]} to ${years[1]}`,
    source,
  ]);
  return markup`<p>Whole crises and disputes, not single acts, and chosen by their coders: a yardstick and no forecast.</p>
    ${table(['question', 'cases', 'base rate', 'years', 'source'], rows, WIDE)}`;
}

function parameters({ parameters: all }: EscalationPageInput): Markup {
  const rows = all.map(({ path, symbol, means, value, range, source, comment }) => [
    `${path} (${symbol}): ${means}`,
    String(value),
    range === null ? 'fixed' : `${range[0]} to ${range[1]}`,
    source,
    comment ?? '',
  ]);
  return table(['parameter', 'value', 'range', 'source', 'comment'], rows, WIDE);
}

/** Wider than a telephone, which lets it be moved sideways. */
const WIDE = '46rem';

function table(head: readonly string[], rows: readonly (readonly string[])[], width = '100%'): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${head.join(', ')}"><table style="min-width: ${width}">
    <thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
