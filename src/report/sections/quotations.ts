import type { CheckedQuotation, FidelityClass } from '../../claims/fidelity/index.ts';
import { columnAnchor, columnName, statementAnchor } from '../anchors.ts';
import { markup, type Markup } from '../markup.ts';
import type { ReportColumn } from '../report-input.ts';
import { shortDate } from '../words/dates.ts';

const CLASS_WORDS: Readonly<Record<FidelityClass, string>> = {
  same: 'the same words',
  shortened: 'shortened',
  'words-changed': 'words changed',
  'negation-changed': 'negation changed',
  'modality-changed': 'certainty or obligation changed',
  'moved-context': 'moved to another context',
  paraphrase: 'the same in other words',
  'only-here': 'only here',
};

/** What each column quotes, beside the nearest other version in the evidence; null where no column was looked through or quotes anything. */
export function quotationsSection(columns: readonly ReportColumn[]): Markup | null {
  if (!columns.some(({ quotations }) => (quotations ?? []).length > 0)) return null;
  return markup`<section aria-labelledby="quotations">
    <h2 id="quotations">Quotations beside other versions</h2>
    <p class="small">
      “Only here” says that this evidence holds no other version, not that nobody said it. Of two versions nobody
      can tell from the words alone which is right.
    </p>
    ${columns.map(({ document, quotations }, column) => columnQuotations(quotations ?? [], document.title ?? document.id, column))}
  </section>`;
}

function columnQuotations(
  quotations: readonly CheckedQuotation[],
  title: string,
  column: number,
): Markup | null {
  if (quotations.length === 0) return null;
  return markup`<h3 id="${columnAnchor(column)}-quotations">
      <span class="letter">${columnName(column)}</span> ${title}
    </h3>
    <ul class="basis">
      ${quotations.map(quotationItem)}
    </ul>`;
}

function quotationItem({ text, speaker, class: given, differences, versions }: CheckedQuotation): Markup {
  const nearest = versions[0];
  return markup`<li>
    <q dir="auto">${text}</q>${speaker !== null && markup` (${speaker})`}: <strong>${CLASS_WORDS[given]}</strong>
    ${differences.length > 0 && markup`<br />${differences.map(({ words }) => words).join('; ')}.`}
    ${
      nearest !== undefined &&
      markup`<br /><a href="#${statementAnchor(nearest.statement)}">Nearest version, ${shortDate(nearest.date)}</a>:
        <span dir="auto">${nearest.quote}</span>`
    }
  </li> `;
}
