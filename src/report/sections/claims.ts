import {
  claimAnchor,
  claimEvidenceAnchor,
  claimName,
  columnAnchor,
  columnName,
  placeAnchor,
  statementAnchor,
} from '../anchors.ts';
import { CLAIM_KINDS, claimFigures } from '../claim-figures.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import type { ReportColumn } from '../report-input.ts';
import type { CheckedClaim } from '../../claims/checked-claim.ts';
import { evidenceCounted } from '../words/evidence-counted.ts';
import { asSentence } from '../words/sentences.ts';
import { aboutClaim } from './about-claim.ts';
import { basisLink } from './figure-link.ts';
import { references, whoAndWhen } from './references.ts';
import { reviewPart } from './review.ts';
import { stanceMark } from './side-mark.ts';
import { verdictMark } from './verdict-mark.ts';
import { wordsOf } from './words-of.ts';

/** Every claim with its verdict, the reason, the figures and the evidence these rest on. */
export function claimsSection(columns: readonly ReportColumn[], evidence: EvidenceIndex): Markup | null {
  if (columns.length === 0) return null;
  return markup`<section aria-labelledby="claims">
    <h2 id="claims">Claims and verdicts</h2>
    <p class="small">
      A verdict says what the evidence listed in this report says about the claim, and no more than that.${columns.some(({ claims }) => claims.some(({ review }) => review !== undefined)) && ' Where a person reviewed a claim, the machine’s verdict stays as it is, and what the person says stands beneath it.'}
    </p>
    ${columns.map(
      ({ document, claims, notes = [] }, column) =>
        markup`<h3 id="${columnAnchor(column)}-claims">
            <span class="letter">${columnName(column)}</span> ${document.title ?? document.id}
          </h3>
          ${claims.length === 0 && notes.length === 0 && markup`<p>No claim of a kind that can be checked was found.</p>`}
          ${notes.map((note) => markup`<p class="small">${asSentence(note)}</p>`)}
          ${claims.map((claim, i) => claimCard(claim, column, i + 1, evidence))}`,
    )}
  </section>`;
}

function claimCard(claim: CheckedClaim, column: number, number: number, evidence: EvidenceIndex): Markup {
  const { verdict, kind, text, reason, voice, proposedBy } = claim;
  const name = claimName(column, number);
  const figures = claimFigures(claim);
  const basis = claimEvidenceAnchor(column, number);
  const rests = claim.evidence.length > 0;
  return markup`<article
    class="claim-card ${verdict}"
    id="${claimAnchor(column, number)}"
    aria-label="Claim ${name}"
  >
    <p class="claim-head">
      <span class="number">${name}</span> ${claim.review !== undefined && markup`<span class="by">machine:</span>`} ${verdictMark(verdict)}
      <span class="kind"
        >${CLAIM_KINDS[kind]}${voice === 'reported' && ', in somebody else’s words'}${proposedBy !== undefined && `, proposed by ${proposedBy}`}</span
      >
      <a class="back" href="#${placeAnchor(column, number)}">in the text</a>
    </p>
    <blockquote dir="auto">${text}</blockquote>
    <p class="reason">${asSentence(reason)}${basisLink(evidence, `claim/${name}`)}</p>
    ${
      figures.length > 0 &&
      markup`<ul class="figures">
        ${figures.map(
          ({ name: figure, value, actor }) =>
            markup`<li>
              ${rests && actor === undefined ? markup`<a class="value" href="#${basis}">${value}</a>` : markup`<span class="value">${value}</span>`}
              ${figure}${actor !== undefined && references(saidBy(actor, claim, evidence), evidence)}
            </li> `,
        )}
      </ul>`
    }
    ${aboutClaim(claim, evidence)}
    ${
      rests &&
      markup`<details>
        <summary>Rests on ${evidenceCounted(claim.evidence)}</summary>
        ${basisList(claim, basis, evidence)}
      </details>`
    }
    ${reviewPart(claim, name, evidence)}
  </article> `;
}

/** The statements of a claim's evidence that count for an actor. */
function saidBy(actor: string, { evidence }: CheckedClaim, { entries }: EvidenceIndex): string[] {
  const ids = evidence.map(({ statement }) => statement);
  return ids.filter((id) => entries.get(id)?.what.actor === actor);
}

function basisList(claim: CheckedClaim, anchor: string, { entries }: EvidenceIndex): Markup {
  return markup`<ul class="basis" id="${anchor}">
    ${claim.evidence.map(({ statement }) => {
      const entry = entries.get(statement);
      if (entry === undefined) return markup`<li>${statement}</li>`;
      const { what } = entry;
      return markup`<li>
        <a class="ref" href="#${statementAnchor(statement)}" title="${whoAndWhen(what)}">${entry.number}</a>
        ${whoAndWhen(what)} ${stanceMark(what.stance)}<br />${wordsOf(entry)}
      </li> `;
    })}
  </ul>`;
}
