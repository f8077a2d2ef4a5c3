import type { OverTime, UnityLevelChange, UnityTrend } from '../../cohesion/trend/unity-over-time.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { counted, decimals, signed } from '../words/numbers.ts';
import { asSentence } from '../words/sentences.ts';
import { basisLink } from './figure-link.ts';
import { references } from './references.ts';

/**
 * How the series went: its trend, and where its level changed, with the statements nearest to each change.
 *
 * @param basis the chain behind it, where the page has one
 */
export function overTimePart(
  { trend, changePoints }: OverTime,
  evidence: EvidenceIndex,
  basis: string,
): Markup {
  return markup`<h4>Trend and changes of level</h4>
    <ul class="changes">
      <li>By last known positions: ${trendInWords(trend.carried)}${basisLink(evidence, basis)}</li>
      <li>Among those who spoke: ${trendInWords(trend.current)}${basisLink(evidence, basis)}</li>
    </ul>
    ${changes('By last known positions', changePoints.carried, evidence)}
    ${changes('Among those who spoke', changePoints.current, evidence)}`;
}

const SAYS: Readonly<Record<UnityTrend['unity'], string>> = {
  growing: 'unity grew',
  falling: 'unity fell',
  'no trend': 'no trend that chance could not well make',
  'cannot be told': 'too little is known to tell',
};

function trendInWords({
  unity,
  known,
  tau,
  slopePerYear,
  p,
  method,
  orders,
  adjusted,
  notes,
}: UnityTrend): Markup {
  const figures = [
    tau !== null && `tau ${decimals(tau)}`,
    slopePerYear !== null && `${signed(slopePerYear)} a year (Sen)`,
    known >= 2 && `p ${decimals(p)} (${orders === null ? method : `${method}: ${counted(orders, 'order')}`})`,
    adjusted !== null &&
      `Holm ${decimals(adjusted.holm)}, Benjamini-Hochberg ${decimals(adjusted.benjaminiHochberg)}`,
  ].filter((figure) => figure !== false);
  return markup`<strong>${SAYS[unity]}</strong> in ${counted(known, 'period')}${figures.length > 0 && `; ${figures.join(', ')}`}.
    ${notes.length > 0 && markup`<span class="small">${notes.map((note) => `${asSentence(note)}. `)}</span>`}`;
}

function changes(title: string, points: readonly UnityLevelChange[], evidence: EvidenceIndex): Markup | null {
  if (points.length === 0) return null;
  return markup`<p class="list-title">Changes of level, ${title.charAt(0).toLowerCase() + title.slice(1)}</p>
    <ul class="changes">
      ${points.map(
        ({ method, date, before, after, chance, statements }) =>
          markup`<li>
            <strong>${shortDate(date)}</strong>: mean ${decimals(before)} before, ${decimals(after)} after
            (${method}${chance !== null && `, p ${decimals(chance)}`}); statements nearest to it, which need not be its
            cause:${references(
              statements.map(({ id }) => id),
              evidence,
            )}
          </li>`,
      )}
    </ul>`;
}
