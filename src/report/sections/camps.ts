import type { Pivotal } from '../../cohesion/camps/index.ts';
import type { Positions } from '../../cohesion/positions/positions.ts';
import { memberAnchor } from '../anchors.ts';
import { campsChart } from '../camps-chart.ts';
import { campsFigure } from '../figures/camps-figure.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { basisLink, figureLink } from './figure-link.ts';
import { figureMarkup } from '../figures/figure-markup.ts';
import { markup, type Markup } from '../markup.ts';
import { counted, decimals, inARow } from '../words/numbers.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** Who sides with whom, over all issues shown. */
export function campsSection(found: Positions, evidence: EvidenceIndex): Markup | null {
  const { camps, issues } = found;
  if (camps.order.length < 2) return null;
  const firstOn = (actor: string) =>
    issues.find(({ positions }) => positions.some((position) => position.actor === actor))!.issue;
  const chart = campsChart(found, (actor) => `#${memberAnchor(firstOn(actor), actor)}`);
  const within = camps.within === null ? null : `${decimals(camps.within)} within camps`;
  const between = camps.between === null ? null : `${decimals(camps.between)} between them`;
  const means = [within, between].filter((mean) => mean !== null);
  return markup`<section aria-labelledby="camps">
    <h2 id="camps">Who sides with whom</h2>
    ${figureMarkup((size) => campsFigure(chart, size), {
      legend: markup`<p class="legend">
        <span class="key alike">stand alike</span> <span class="key apart">opposed</span> the stronger the more;
        outline: a camp
      </p>`,
      caption: markup`Similarity from −1 (opposed on all issues both are known on) to 1 (the same on all), in the order in which neighbours
      are most alike. Each name leads to the member's position. A camp is a group that is on average more alike than opposed.`,
      after: 'camps-list',
    })}
    <p id="camps-list">
      ${counted(camps.camps.length, 'camp')}${means.length > 0 && `; similarity is ${inARow(means)}`}${camps.unknown > 0 && markup`; ${counted(camps.unknown, 'pair')} of members share too few issues to be compared`}.${basisLink(evidence, 'positions/camps')}
    </p>
    <ol>
      ${camps.camps.map((camp) => markup`<li>${camp.join(', ')}</li>`)}
    </ol>
  </section>`;
}

/** On whom the agreement index hangs. */
export function pivotalSection(pivotal: Pivotal, evidence: EvidenceIndex): Markup | null {
  const { index, members, exact } = pivotal;
  if (index === null || members.length < 2) return null;
  const link = (key: string, shown: string) => figureLink(evidence, `positions/pivotal/${key}`, shown);
  return markup`<section aria-labelledby="pivotal">
    <h2 id="pivotal">On whom unity hangs</h2>
    <p>
      The index is ${link('index', decimals(index))}. Shapley values say what each member adds to it, as a mean over all orders of
      members; they add up to the index less 1, the index of full agreement${!exact && markup` (sampled here, with their standard errors)`}.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Pivotal members">
      <table>
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Move that would change it most</th>
            <th scope="col">Index then</th>
            <th scope="col">Index without it</th>
            <th scope="col">Shapley value</th>
          </tr>
        </thead>
        <tbody>
          ${members.map(
            ({ actor, move, without, shapley, error }) =>
              markup`<tr>
                <th scope="row">${actor}</th>
                <td>
                  ${move.steps.length === 0 && 'none'}
                  ${move.steps.map(
                    ({ issue, from, to }, i) =>
                      markup`${i > 0 && '; '}from ${SIDE_WORDS[from]} to ${to.map((side) => SIDE_WORDS[side]).join(' or ')} on
                        <a href="#${memberAnchor(issue, actor)}">${issue}</a>`,
                  )}
                </td>
                <td>${link(`${actor}/move`, decimals(move.index))}</td>
                <td>${link(`${actor}/without`, without === null ? '–' : decimals(without))}</td>
                <td>${link(`${actor}/shapley`, `${decimals(shapley)}${exact ? '' : ` ± ${decimals(error)}`}`)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
