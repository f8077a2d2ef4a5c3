import { markup, type Markup } from '../markup.ts';
import type { ReportInput } from '../report-input.ts';
import { VERDICT_MEANINGS, VERDICTS } from '../words/verdicts.ts';
import { issueOf } from './issue-question.ts';
import { verdictMark } from './verdict-mark.ts';

/** How the figures come about, and what they do not say. */
export function howToRead({ codebook, unity, carry, alliance, columns }: ReportInput): Markup {
  const issues = unity.map(({ issue }) => issueOf(codebook, issue)).filter((issue) => issue !== null);
  return markup`<section aria-labelledby="how-to-read">
    <h2 id="how-to-read">How to read this ${columns.length > 0 ? 'report' : 'page'}</h2>
    <dl class="terms">
      <div>
        <dt>Evidence</dt>
        <dd>
          Statements that somebody looked for and coded: a purposive sample, not everything that was said.
          Another choice of sources can give other figures. A member that is not in it is unknown, which is
          not the same as undecided.
        </dd>
      </div>
      <div>
        <dt>Position</dt>
        <dd>
          What a member said last, on one day the mean, if that is no older than ${carry} days: “by last known
          positions”. A member may have changed its mind since without saying so. A government is taken for
          its country, and a minister for the government.
        </dd>
      </div>
      <div>
        <dt>Member</dt>
        <dd>
          Who is a member of ${alliance} on the date asked about, whenever it spoke. What others said is
          listed as evidence, but counts in no figure of unity.
        </dd>
      </div>
      <div>
        <dt>Agreement index</dt>
        <dd>
          From 0 (evenly split over for, ambivalent and against) to 1 (all on one side), every member counting
          once (Hix, Noury and Roland 2005). It does not ask which side is right. With two sides in use, an
          even split gives 0.25.
        </dd>
      </div>
      <div>
        <dt>Interval</dt>
        <dd>
          Where the index falls in 95 of 100 cases when the known members are drawn again at random. It shows
          how much hangs on who happens to be known; it knows nothing of wrong coding, nor of members who keep
          silent for a reason.
        </dd>
      </div>
      <div>
        <dt>Spoke, known</dt>
        <dd>
          “Spoke” counts only those with a statement in the period; “known” counts last known positions too.
          Where the two differ, who was heard makes a difference, not only who changed sides.
        </dd>
      </div>
      ${columns.length > 0 && howToReadClaims()}
      ${columns.some(({ claims }) => claims.some(({ review }) => review !== undefined)) && howToReadReviews()}
    </dl>
    ${
      issues.length > 0 &&
      markup`<h3>What counts as which side</h3>
        <dl class="terms">
          ${issues.map(
            ({ question, pro, ambivalent, contra }) =>
              markup`<div>
                <dt>${question}</dt>
                <dd>
                  <strong>For:</strong> ${pro.means} <strong>Ambivalent:</strong> ${ambivalent.means}
                  <strong>Against:</strong> ${contra.means}
                </dd>
              </div> `,
          )}
        </dl>`
    }
  </section>`;
}

function howToReadReviews(): Markup {
  return markup`<div>
    <dt>Machine, person</dt>
    <dd>
      The machine’s verdict follows from the evidence by fixed rules. A person can overrule it with a reason, correct how the
      claim is read, name further evidence, or say that there is no claim, or one more. Both stand beside one another; neither
      replaces the other.
    </dd>
  </div>`;
}

function howToReadClaims(): Markup {
  return markup`<div>
        <dt>Whose words</dt>
        <dd>
          Marked by a reader program from the wording alone. It makes mistakes; the text itself decides.
        </dd>
      </div>
      ${VERDICTS.map(
        (verdict) =>
          markup`<div>
            <dt>${verdictMark(verdict)}</dt>
            <dd>${VERDICT_MEANINGS[verdict]}.</dd>
          </div> `,
      )}`;
}
