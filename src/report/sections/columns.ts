import type { Attribution } from '../../reading/attribution.ts';
import { columnAnchor, columnName } from '../anchors.ts';
import { columnText } from '../column/column-text.ts';
import { speakerInWords } from '../column/speaker-in-words.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import type { ReportColumn } from '../report-input.ts';
import { dateInWords } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { VERDICT_WORDS, VERDICTS } from '../words/verdicts.ts';
import { stanceMark } from './side-mark.ts';

/** The text of each column, with who speaks in it and where its claims are. */
export function columnsSection(columns: readonly ReportColumn[]): Markup | null {
  if (columns.length === 0) return null;
  return markup`<section aria-labelledby="columns">
    <h2 id="columns">What was checked</h2>
    ${legend()} ${columns.map(columnArticle)}
  </section>`;
}

function columnArticle(column: ReportColumn, index: number): Markup {
  const { document, attributions } = column;
  const about: Content[] = [
    document.author,
    document.outlet,
    document.date === null ? null : dateInWords(document.date),
  ];
  return markup`<article class="column" aria-labelledby="${columnAnchor(index)}">
    <h3 id="${columnAnchor(index)}">
      <span class="letter">${columnName(index)}</span> ${document.title ?? document.id}
    </h3>
    <p class="about">
      ${about.filter((part) => part !== null).map((part, i) => markup`${i > 0 && ' · '}${part}`)}
    </p>
    ${columnText(column, index)} ${attributions.length > 0 && voices(attributions)}
  </article>`;
}

function voices(attributions: readonly Attribution[]): Markup {
  const readers = [...new Set(attributions.map((attribution) => attribution.reader))].join(', ');
  return markup`<details class="voices">
    <summary>
      Whose words: ${counted(attributions.length, 'passage')}, found by the reader “${readers}”
    </summary>
    <ol>
      ${attributions.map(
        (attribution) =>
          markup`<li>
            <span class="whose">${speakerInWords(attribution)}</span
            >${attribution.issue !== null && markup` <span class="on">on ${attribution.issue.id}</span>`}${attribution.stance !== null && markup` ${stanceMark(attribution.stance)}`}<br /><q
              dir="auto"
              >${attribution.content.map((span) => span.text).join(' … ')}</q
            >
          </li> `,
      )}
    </ol>
  </details>`;
}

function legend(): Markup {
  return markup`<p class="legend">
    <span><mark class="source reported">who speaks</mark></span>
    <span><mark class="cue reported">says</mark></span>
    <span><mark class="content reported">reported words</mark></span>
    <span><mark class="content author">the author’s own voice</mark></span>
    ${VERDICTS.map(
      (verdict) =>
        markup`<span
          ><span class="claim ${verdict}">claim<span class="badge ${verdict}" data-name="A1"></span></span>
          ${VERDICT_WORDS[verdict]}</span
        > `,
    )}
  </p>`;
}
