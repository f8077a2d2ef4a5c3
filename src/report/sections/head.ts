import { markup, type Content, type Markup } from '../markup.ts';
import type { ReportInput } from '../report-input.ts';
import { dateInWords, datesInWords } from '../words/dates.ts';
import { indexInWords } from '../words/index-in-words.ts';
import { counted, inARow, thousands } from '../words/numbers.ts';
import { monthInWords } from '../words/periods.ts';
import { sidesInWords } from '../words/sides-in-words.ts';
import { questionOf } from './issue-question.ts';

/** What was checked against what, and the answer in a few careful sentences. */
export function headSection(input: ReportInput): Markup {
  return markup`<header class="head">
    <p class="kicker">Evidence report</p>
    <h1>${input.title}</h1>
    ${unityAnswer(input)}
    <dl class="facts">
      ${facts(input).map(
        ([term, value]) =>
          markup`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** The answer on the first issue in a few careful sentences. */
export function unityAnswer(input: ReportInput): Markup | null {
  const [first] = input.unity;
  if (first === undefined) {
    return markup`<p class="answer">There is too little evidence on any issue to measure unity.</p>`;
  }
  const { from, to, conversion, entry, silence } = first.unity.change;
  const question = questionOf(input.codebook, first.issue);
  const on = question === input.title ? '' : ` on “${question}”`;
  return markup`<p class="answer">
      By the end of ${monthInWords(to.date)} the position of
      <strong>${to.known} of the ${to.members} members</strong> of ${input.alliance}${on} is known${to.known === 0 ? '.' : markup`: ${sidesInWords(to.carriedCounts)}.`}
    </p>
    ${
      to.carried !== null &&
      markup`<p class="answer-more">
        Agreement among these ${to.known} is ${indexInWords(to.carried, to.carriedInterval)} on a scale from 0
        (split) to 1 (all on one
        side)${
          from.carried === null || from.date === to.date
            ? '.'
            : markup`; at the end of ${monthInWords(from.date)} it was
              ${indexInWords(from.carried, from.carriedInterval)} among ${from.known}. In between,
              ${counted(conversion.members.length, 'member')} changed sides, ${entry.members.length} came to
              be known and ${silence.members.length} ceased to be.`
        }
      </p>`
    }`;
}

function facts(input: ReportInput): (readonly [string, Content])[] {
  const { columns, statements, unity, alliance, generated } = input;
  const dates = statements.map((statement) => statement.date).toSorted();
  const issues = new Set(statements.map((statement) => statement.issue));
  const name = input.registry.actors.get(alliance)?.name ?? alliance;
  const members = unity[0]?.unity.change.to;
  return [
    ['Checked', columns.length === 0 ? 'no column' : counted(columns.length, 'column')],
    ['Against', `${counted(statements.length, 'statement')} on ${counted(issues.size, 'issue')}`],
    ['Said', dates.length === 0 ? 'never' : datesInWords(dates[0]!, dates.at(-1)!)],
    ['Alliance', name === alliance ? alliance : `${alliance} (${name})`],
    ...(members === undefined
      ? []
      : [['Members', `${members.members} on ${dateInWords(members.date)}`] as const]),
    ['Coded by', coders(input)],
    ['Report made', dateInWords(generated)],
  ];
}

function coders({ statements }: ReportInput): string {
  const counts = [...Map.groupBy(statements, (statement) => statement.coder)]
    .map(([coder, coded]) => ({ coder, count: coded.length }))
    .toSorted((a, b) => b.count - a.count || (a.coder < b.coder ? -1 : 1));
  const shown = counts.slice(0, 4).map(({ coder, count }) => `${coder} (${thousands(count)})`);
  const rest = counts.length - shown.length;
  return inARow(rest > 0 ? [...shown, counted(rest, 'other')] : shown) || 'nobody';
}
