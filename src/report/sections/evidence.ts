import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';
import { isMemberOn } from '../../coding/registry/members.ts';
import type { Document } from '../../documents/document.ts';
import { documentAnchor, issueAnchor, statementAnchor } from '../anchors.ts';
import type { EvidenceEntry, EvidenceIndex } from '../evidence-index.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import type { ReportInput } from '../report-input.ts';
import { shortDate } from '../words/dates.ts';
import { counted, thousands } from '../words/numbers.ts';
import { claimLink } from './claim-link.ts';
import { figureLink } from './figure-link.ts';
import { pageLink } from './page-link.ts';
import { questionOf } from './issue-question.ts';
import { stanceMark } from './side-mark.ts';
import { wordsOf } from './words-of.ts';

/** Every statement and deed, with where it stands and who coded it: what all figures of the report lead to. */
export function evidenceSection(input: ReportInput, evidence: EvidenceIndex): Markup {
  const documents = new Map(input.documents.map((document) => [document.id, document]));
  return markup`<section aria-labelledby="evidence">
    <h2 id="evidence">Evidence</h2>
    ${evidence.issues.length === 0 && markup`<p>There is none.</p>`}
    ${evidence.issues.map(
      ({ issue, statements, deeds }) =>
        markup`<h3 id="${issueAnchor('evidence', issue)}">${questionOf(input.codebook, issue)}</h3>
          <p class="small">
            ${figureLink(evidence, `evidence/on/${issue}/statements`, counted(statements.length, 'statement'))}${deeds.length > 0 && markup` and ${figureLink(evidence, `evidence/on/${issue}/deeds`, counted(deeds.length, 'deed'))}`}.
          </p>
          <ol class="evidence" start="${evidence.entries.get((statements[0] ?? deeds[0])!.id)!.number}">
            ${[...statements, ...deeds].map((what) =>
              entryItem(input, evidence.entries.get(what.id)!, documents.get(what.document), evidence),
            )}
          </ol>`,
    )}
    ${
      evidence.cited.length > 0 &&
      markup`<h3 id="evidence-cited">Named by persons</h3>
        <p class="small">As evidence of a claim that they reviewed; counted in no figure besides.</p>
        <ol class="evidence" start="${evidence.entries.get(evidence.cited[0]!.id)!.number}">
          ${evidence.cited.map((what) =>
            entryItem(input, evidence.entries.get(what.id)!, documents.get(what.document), evidence),
          )}
        </ol>`
    }
  </section>`;
}

function entryItem(
  input: ReportInput,
  entry: EvidenceEntry,
  document: Document | undefined,
  evidence: EvidenceIndex,
): Markup {
  const { number, what, claims } = entry;
  const isDeed = !('speaker' in what);
  return markup`<li class="entry" id="${statementAnchor(what.id)}" value="${number}">
    <p class="who">
      <time datetime="${what.date}">${shortDate(what.date)}</time>
      ${isDeed ? markup`<strong>${what.actor}</strong> did this` : speakerOf(what)} ${stanceMark(what.stance)}
      ${notCounted(input, what)}
    </p>
    <p class="said"><span class="label">${entry.quoted ? 'quoted' : 'paraphrase'}</span>
      ${isDeed && magnitudeOf(what)}${wordsOf(entry)}</p>
    <p class="from">
      ${parts([...sourceOf(what, document, evidence), isDeed ? `coded by ${what.coder}` : codedBy(what), claims.length > 0 && markup`used by ${claims.map((claim, i) => markup`${i > 0 && ', '}${claimLink(claim)}`)}`])}
    </p>
  </li> `;
}

function speakerOf({ speaker, office, actor }: Statement): Markup {
  if (speaker === null || speaker === actor)
    return markup`<strong>${actor}</strong>${office !== null && `, ${office}`}`;
  return markup`<strong>${speaker}</strong>${office !== null && `, ${office}`}
    · ${actor}`;
}

function magnitudeOf({ magnitude, unit }: Deed): string | null {
  return magnitude === null ? null : `${magnitude}${unit === null ? '' : ` ${unit}`}: `;
}

function sourceOf(
  what: Statement | Deed,
  document: Document | undefined,
  evidence: EvidenceIndex,
): Content[] {
  const { start, end } = what.span;
  return [
    'occasion' in what ? what.occasion : null,
    what.page !== null && markup`page: ${pageLink(what.page)}`,
    markup`in ${evidence.provenance !== undefined && document !== undefined ? markup`<a href="#${documentAnchor(document.id)}">${document.title ?? document.id}</a>` : (document?.title ?? what.document)}, characters ${thousands(start)} to ${thousands(end)}`,
  ];
}

function codedBy({ coder, status, confidence, variables }: Statement): Content {
  const more = Object.entries(variables).filter(([, value]) => value !== null && value !== '');
  const reading =
    confidence === null ? `coded by ${coder}` : `read by ${coder}, confidence ${confidence.toFixed(2)}`;
  return parts([`${reading}, ${status}`, ...more.map(([name, value]) => `${name}: ${String(value)}`)]);
}

function parts(contents: readonly Content[]): Markup {
  const shown = contents.filter((content) => content !== null && content !== false && content !== '');
  return markup`${shown.map((content, i) => markup`${i > 0 && ' · '}${content}`)}`;
}

function notCounted(input: ReportInput, { actor }: Statement | Deed): Markup | false {
  const dates = input.unity[0]?.unity.change;
  if (dates === undefined) return false;
  const { registry, alliance } = input;
  const counts = input.isMember ?? ((one, date) => isMemberOn(registry, one, alliance, date));
  if ([dates.from.date, dates.to.date].some((date) => counts(actor, date))) return false;
  return markup`<span class="not-counted">no member of ${alliance}: in no figure of unity</span>`;
}
