import { documentAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { unityBasis } from '../provenance/trace-unity.ts';
import type { ReportInput } from '../report-input.ts';
import { shortDate } from '../words/dates.ts';
import { counted, inARow, thousands } from '../words/numbers.ts';
import { figureLink } from './figure-link.ts';
import { pageLink } from './page-link.ts';
import { questionOf } from './issue-question.ts';

/** What makes the report repeatable: versions, options, coverage, its limits, and each document with its digest. */
export function methodsSection(input: ReportInput, evidence: EvidenceIndex): Markup {
  return markup`<section aria-labelledby="methods">
    <h2 id="methods">Methods</h2>
    <dl class="terms">
      ${rows(input, evidence).map(
        ([term, value]) =>
          markup`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
    ${documentTable(input)}
  </section>`;
}

function rows(input: ReportInput, evidence: EvidenceIndex): (readonly [string, Content])[] {
  const { made } = input;
  return [
    ...(made === undefined ? [] : madeRows(made)),
    ...(input.only === 'check' ? [] : [coverage(input, evidence)]),
    ...(input.columns.length === 0 ? [] : [RULES]),
    ...reviewRows(input),
    [
      'Limits',
      'Verdicts and figures are about the evidence listed here, and about nothing else. What was not coded is not in them; who was not heard is unknown. They do not say whether a statement was true, sincere, or wise.',
    ],
    [
      'To repeat it',
      input.only === 'check'
        ? 'The same evidence, document, options, version and date give the same bytes.'
        : 'The same evidence, documents, options, version and date give the same bytes. The JSON form of this report holds all of it: “entente report --from report.json” writes this page again.',
    ],
  ];
}

const RULES: readonly [string, Content] = [
  'Rules',
  'Which claims are looked for, by which rule each kind gets its verdict, and every threshold: docs/claims.md of this version. A forecast of a decision says with its figures how it did on decided cases; the chance of an end holds for the values of its scenario alone.',
];

/** Of how many members the position is known at both dates. */
function coverage({ unity, codebook }: ReportInput, evidence: EvidenceIndex): readonly [string, Content] {
  return [
    'Coverage',
    unity.length === 0
      ? 'On no issue were enough members heard to measure unity.'
      : unity.map(({ issue, unity: { change } }, i) => {
          const known = (end: 'from' | 'to') =>
            figureLink(
              evidence,
              `${unityBasis(issue, end, 'carried')}/known`,
              `${change[end].known} of ${change[end].members}`,
            );
          return markup`${i > 0 && markup`<br />`}${questionOf(codebook, issue)} Members known: ${known('from')} on ${shortDate(change.from.date)}, ${known('to')} on ${shortDate(change.to.date)}.`;
        }),
  ];
}

function reviewRows({ columns }: ReportInput): (readonly [string, Content])[] {
  const reviewed = columns.flatMap(({ claims }) => claims.flatMap(({ review }) => review ?? []));
  if (reviewed.length === 0) return [];
  const persons = [...new Set(reviewed.flatMap(({ reviews }) => reviews.map(({ by }) => by)))].toSorted();
  return [
    [
      'Reviews',
      `Persons reviewed claims: ${inARow(persons)}. What they say stands beside the machine’s verdict and changes neither it nor any other figure; of several reviews of a claim the latest counts, and all are shown. A corrected reading and added evidence are checked again by the same rules, which is said apart.`,
    ],
  ];
}

function madeRows({
  version,
  reader,
  seed,
  options,
}: NonNullable<ReportInput['made']>): (readonly [string, Content])[] {
  const asked = Object.entries(options).filter(([, value]) => value !== null);
  return [
    ['Made with', `Entente ${version}`],
    ['Who speaks', `found by the reader “${reader}”`],
    ['Seed', seed === null ? 'none: nothing was drawn at random, intervals are exact' : String(seed)],
    [
      'Options',
      markup`${asked.map(([name, value], i) => markup`${i > 0 && ', '}<span class="nobr">${name}:</span> ${value}`)}. What is not named was chosen from the evidence.`,
    ],
  ];
}

/** The documents of a page that has no methods, where they are at hand. */
export function documentsSection(input: ReportInput): Markup | null {
  const table = documentTable(input);
  return table === null ? null : markup`<section aria-label="Documents">${table}</section>`;
}

/** Where the evidence and the columns come from; the digest tells whether somebody else’s copy is the same text. */
function documentTable({ documents, columns, statements, deeds = [] }: ReportInput): Markup | null {
  const cited = Map.groupBy([...statements, ...deeds], ({ document }) => document);
  const all = new Map([...columns.map(({ document }) => document), ...documents].map((one) => [one.id, one]));
  if (all.size === 0) return null;
  return markup`<h3 id="documents">Documents</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Documents">
      <table>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Date</th>
            <th scope="col">From</th>
            <th scope="col">Evidence</th>
            <th scope="col">SHA-256 of its text</th>
          </tr>
        </thead>
        <tbody>
          ${[...all.values()].map(
            ({ id, title, date, origin, sha256 }) =>
              markup`<tr id="${documentAnchor(id)}">
                <th scope="row">${title ?? id}</th>
                <td class="nobr">${date === null ? '–' : shortDate(date)}</td>
                <td>${originOf(origin)}</td>
                <td>${counted(cited.get(id)?.length ?? 0, 'entry', 'entries')}</td>
                <td class="digest">${sha256}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <p class="small">${thousands(all.size)} in all.</p>`;
}

/** An address of the web as a link; of a path only the file’s name, since folders are nobody else’s business. */
function originOf(origin: string): Content {
  if (/^https?:\/\//i.test(origin)) return pageLink(origin);
  return origin === '-' ? 'standard input' : (origin.split(/[/\\]/).at(-1) ?? origin);
}
