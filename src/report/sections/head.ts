import { markup, type Content, type Markup } from '../markup.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { unityBasis } from '../provenance/trace-unity.ts';
import type { ReportInput } from '../report-input.ts';
import { dateInWords, datesInWords } from '../words/dates.ts';
import { indexInWords } from '../words/index-in-words.ts';
import { counted, thousands } from '../words/numbers.ts';
import { monthInWords } from '../words/periods.ts';
import { linkedSides } from './linked-sides.ts';
import { figureLink } from './figure-link.ts';
import { questionOf } from './issue-question.ts';

/** What was checked against what, and the answer in a few careful sentences. */
export function headSection(input: ReportInput, evidence: EvidenceIndex): Markup {
  return markup`<header class="head">
    <p class="kicker">${input.only === 'check' ? 'Check' : 'Evidence report'}</p>
    <h1>${input.title}</h1>
    ${input.only !== 'check' && unityAnswer(input, evidence)}
    <dl class="facts">
      ${facts(input, evidence).map(
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
export function unityAnswer(input: ReportInput, evidence: EvidenceIndex): Markup | null {
  const [first] = input.unity;
  if (first === undefined) {
    return markup`<p class="answer">There is too little evidence on any issue to measure unity.</p>`;
  }
  const { from, to, conversion, entry, silence } = first.unity.change;
  const link = (key: string, shown: Content) => figureLink(evidence, `unity/${first.issue}/${key}`, shown);
  const question = questionOf(input.codebook, first.issue);
  const on = question === input.title ? '' : ` on “${question}”`;
  return markup`<p class="answer">
      By the end of ${monthInWords(to.date)} the position of
      <strong>${link('to/carried/known', `${to.known} of the ${to.members} members`)}</strong> of ${input.alliance}${on} is known${to.known === 0 ? '.' : markup`: ${linkedSides(evidence, unityBasis(first.issue, 'to', 'carried'), to.carriedCounts)}.`}
    </p>
    ${
      to.carried !== null &&
      markup`<p class="answer-more">
        Agreement among these ${link('to/carried/known', to.known)} is ${link('to/carried/index', indexInWords(to.carried, to.carriedInterval))} on a scale from 0
        (split) to 1 (all on one
        side)${
          from.carried === null || from.date === to.date
            ? '.'
            : markup`; at the end of ${monthInWords(from.date)} it was
              ${link('from/carried/index', indexInWords(from.carried, from.carriedInterval))} among ${link('from/carried/known', from.known)}. In between,
              ${link('change/conversion/members', counted(conversion.members.length, 'member'))} changed sides,
              ${link('change/entry/members', entry.members.length)} came to be known and
              ${link('change/silence/members', silence.members.length)} ceased to be.`
        }
      </p>`
    }`;
}

function facts(input: ReportInput, evidence: EvidenceIndex): (readonly [string, Content])[] {
  const { columns, statements, deeds = [], unity, alliance, generated } = input;
  const link = (id: string, shown: Content) => figureLink(evidence, id, shown);
  const dates = statements.map((statement) => statement.date).toSorted();
  const issues = new Set([...statements, ...deeds].map(({ issue }) => issue));
  const name = input.registry.actors.get(alliance)?.name ?? alliance;
  const members = unity[0]?.unity.change.to;
  return [
    [
      'Checked',
      columns.length === 0 ? 'no column' : link('evidence/columns', counted(columns.length, 'column')),
    ],
    [
      input.only === 'check' ? 'Rests on' : 'Against',
      markup`${link('evidence/statements', counted(statements.length, 'statement'))}${deeds.length > 0 && markup` and ${link('evidence/deeds', counted(deeds.length, 'deed'))}`} on ${link('evidence/issues', counted(issues.size, 'issue'))}`,
    ],
    ...(evidence.provenance?.figures.has('reviews/claims') === true
      ? [['Reviewed', reviewedBy(evidence)] as const]
      : []),
    ['Said', dates.length === 0 ? 'never' : datesInWords(dates[0]!, dates.at(-1)!)],
    ['Alliance', name === alliance ? alliance : `${alliance} (${name})`],
    ...(members === undefined
      ? []
      : [
          [
            'Members',
            markup`${link(`${unityBasis(unity[0]!.issue, 'to', 'carried')}/known`, members.members)} on ${dateInWords(members.date)}`,
          ] as const,
        ]),
    ['Coded by', coders(input, evidence)],
    ['Report made', dateInWords(generated)],
  ];
}

/** How many claims persons reviewed; each shows whose verdict is whose. */
function reviewedBy(evidence: EvidenceIndex): Content {
  const count = (key: string) => evidence.provenance?.figures.get(`reviews/${key}`)?.value ?? 0;
  const link = (key: string, shown: Content) => figureLink(evidence, `reviews/${key}`, shown);
  return markup`${link('claims', counted(count('claims'), 'claim'))} by ${link('persons', counted(count('persons'), 'person'))}`;
}

function coders({ statements }: ReportInput, evidence: EvidenceIndex): Content {
  const counts = [...Map.groupBy(statements, (statement) => statement.coder)]
    .map(([coder, coded]) => ({ coder, count: coded.length }))
    .toSorted((a, b) => b.count - a.count || (a.coder < b.coder ? -1 : 1));
  const shown = counts
    .slice(0, 4)
    .map(
      ({ coder, count }, i) =>
        markup`${i > 0 && ', '}<span class="coder">${coder}</span> (${figureLink(evidence, `evidence/coder/${coder}`, thousands(count))})`,
    );
  const rest = counts.length - shown.length;
  if (shown.length === 0) return 'nobody';
  return markup`${shown}${rest > 0 && markup` and ${figureLink(evidence, 'evidence/statements', counted(rest, 'other'))}`}`;
}
