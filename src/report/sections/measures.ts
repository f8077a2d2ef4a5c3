import { alphaDescription } from '../../cohesion/measures/alpha-of-members.ts';
import { measureDescriptions, sideMeasures } from '../../cohesion/measures/side-measures.ts';
import type { MeasureEstimate } from '../../cohesion/series/side-estimates.ts';
import type { UnityChange } from '../../cohesion/unity.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { decimals } from '../words/numbers.ts';
import { monthInWords } from '../words/periods.ts';
import { asSentence } from '../words/sentences.ts';
import { figureLink } from './figure-link.ts';

/** All measures of unity at both dates, by last known positions; null where nobody is known at either. */
export function measuresPart(
  { from, to }: UnityChange,
  evidence: EvidenceIndex,
  issue: string,
): Markup | null {
  const ends =
    from.date === to.date
      ? [{ end: 'to', ...to }]
      : [
          { end: 'from', ...from },
          { end: 'to', ...to },
        ];
  if (ends.every(({ known }) => known === 0)) return null;
  const alphas = ends.flatMap(({ measures }) => measures.carried.alpha ?? []);
  const rows = sideMeasures.map((measure) =>
    rowOf(
      measureDescriptions[measure],
      ends.map(({ end, measures }) =>
        figureLink(
          evidence,
          `unity/${issue}/${end}/carried/measure/${measure}`,
          estimate(measures.carried[measure]),
        ),
      ),
    ),
  );
  if (alphas.length === ends.length) rows.push(rowOf(alphaDescription, alphas.map(estimate)));
  return markup`<details>
    <summary>Other measures of the same positions</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Measures of unity">
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            ${ends.map(({ date }) => markup`<th scope="col">${monthInWords(date)}</th>`)}
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

function rowOf(
  { name, meaning, greater }: { readonly name: string; readonly meaning: string; readonly greater: string },
  shown: readonly Content[],
): Markup {
  return markup`<tr>
    <th scope="row">${asSentence(name)}</th>
    ${shown.map((value) => markup`<td>${value}</td>`)}
    <td class="small meaning">${asSentence(`${meaning}; greater is more ${greater}`)}</td>
  </tr> `;
}

function estimate({ value, interval }: MeasureEstimate): Content {
  if (value === null) return '–';
  return markup`${decimals(value)}${interval !== null && markup` <span class="small nobr">(${decimals(interval[0])} to ${decimals(interval[1])})</span>`}`;
}
