import type { UnityPeriod } from '../../cohesion/unity.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { intervalOf } from '../unity-chart.ts';
import { decimals } from '../words/numbers.ts';
import { periodInWords } from '../words/periods.ts';
import { SIDE_WORDS, SIDES } from '../words/stance.ts';

/** Shows a figure of a period, such as a link to its chain. */
type Show = (period: UnityPeriod, kind: 'carried' | 'current', key: string, shown: Content) => Content;

/**
 * The series as a table, a row a period.
 *
 * @param label what its series is of
 * @param hrefOf where a period's name leads to
 * @param show how each figure is shown
 * @param idOf the anchor of its row, if it has one
 */
export function unitySeriesTable(
  series: readonly UnityPeriod[],
  label: string,
  hrefOf: (period: UnityPeriod) => string,
  show: Show,
  idOf: ((period: UnityPeriod) => string) | null = null,
): Markup {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Unity by period: ${label}">
    <table>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Known</th>
          <th scope="col">By last known positions</th>
          ${SIDES.map((side) => markup`<th scope="col">${SIDE_WORDS[side]}</th>`)}
          <th scope="col">Spoke</th>
          <th scope="col">Among those who spoke</th>
        </tr>
      </thead>
      <tbody>
        ${series.map((period) => {
          const { known, members, carried, carriedCounts, currentKnown, current } = period;
          const name = periodInWords(period);
          return markup`<tr${idOf !== null && markup` id="${idOf(period)}"`}>
            <th scope="row"><a href="${hrefOf(period)}">${name}</a></th>
            <td class="nobr">${show(period, 'carried', 'known', `${known} of ${members}`)}</td>
            <td>${show(period, 'carried', 'index', shown(carried, intervalOf(period, 'carried')))}</td>
            ${SIDES.map((side) => markup`<td>${show(period, 'carried', side, carriedCounts[side])}</td>`)}
            <td>${show(period, 'current', 'known', currentKnown)}</td>
            <td>${show(period, 'current', 'index', shown(current, intervalOf(period, 'current')))}</td>
          </tr> `;
        })}
      </tbody>
    </table>
  </div>`;
}

function shown(index: number | null, interval: readonly [number, number] | null): Content {
  if (index === null) return '–';
  return markup`${decimals(index)}${interval !== null && markup` <span class="small nobr">(${decimals(interval[0])} to ${decimals(interval[1])})</span>`}`;
}
