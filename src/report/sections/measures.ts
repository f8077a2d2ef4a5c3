import {
  type SideMeasure,
  measureDescriptions,
  sideMeasures,
} from '../../cohesion/measures/side-measures.ts';
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
          ${sideMeasures.map(
            (measure) =>
              markup`<tr>
                <th scope="row">${asSentence(measureDescriptions[measure].name)}</th>
                ${ends.map(({ end, measures }) => markup`<td>${figureLink(evidence, `unity/${issue}/${end}/carried/measure/${measure}`, estimate(measures.carried[measure]))}</td>`)}
                <td class="small meaning">${meaningOf(measure)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function meaningOf(measure: SideMeasure): string {
  const { meaning, greater } = measureDescriptions[measure];
  return asSentence(`${meaning}; greater is more ${greater}`);
}

function estimate({ value, interval }: MeasureEstimate): Content {
  if (value === null) return '–';
  return markup`${decimals(value)}${interval !== null && markup` <span class="small nobr">(${decimals(interval[0])} to ${decimals(interval[1])})</span>`}`;
}
