import type { StatedPosition, UnityChange } from '../../cohesion/unity.ts';
import { issueAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type ChangeChart, changeFigure, type ChangePart } from '../figures/change-figure.ts';
import { figureMarkup } from '../figures/figure-markup.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { indexInWords } from '../words/index-in-words.ts';
import { counted, signed } from '../words/numbers.ts';
import { monthInWords } from '../words/periods.ts';
import { figureLink } from './figure-link.ts';
import { references } from './references.ts';
import { stanceMark } from './side-mark.ts';
import { wordsOf } from './words-of.ts';

/** Why unity changed between the two dates: who changed sides, who came to be known, whose position lapsed. */
export function changePart(evidence: EvidenceIndex, issue: string, change: UnityChange): Markup | null {
  const { from, to } = change;
  if (from.date === to.date) return null;
  const anchor = issueAnchor('change', issue);
  const chart = changeChart(anchor, change);
  const link = (key: string, shown: Content) => figureLink(evidence, `unity/${issue}/${key}`, shown);
  return markup`<h4 id="${anchor}">
      What changed between ${monthInWords(from.date)} and ${monthInWords(to.date)}
    </h4>
    <p>
      By last known positions at the end of each month:
      ${link('from/carried/index', indexInWords(from.carried, from.carriedInterval))} among ${link('from/carried/known', `${from.known} of ${counted(from.members, 'member')}`)} in ${monthInWords(from.date)},
      ${link('to/carried/index', indexInWords(to.carried, to.carriedInterval))} among ${link('to/carried/known', `${to.known} of ${counted(to.members, 'member')}`)} in
      ${monthInWords(to.date)}.
    </p>
    ${
      chart !== null &&
      figureMarkup((size) => changeFigure(chart, size), {
        legend: null,
        caption: markup`Each bar begins where the one above it ends. The parts are averages over the orders in
        which they can be applied (Shapley values), so they add up to the whole change.`,
        after: `${anchor}-conversion`,
      })
    }
    ${lists(evidence, anchor, issue, change)}`;
}

/** The change by its parts, as its figure shows it; null where nobody is known at one of the dates. */
export function changeChart(anchor: string, change: UnityChange): ChangeChart | null {
  const { from, to, conversion, entry, silence, reweighting } = change;
  if (from.carried === null || to.carried === null) return null;
  const part = (name: string, key: string, amount: number | null, count: string): ChangePart => ({
    name: `${name} (${count})`,
    amount: amount ?? 0,
    href: `#${anchor}-${key}`,
    title: `${name}, ${count}: ${signed(amount ?? 0)}`,
  });
  return {
    label: `Change of the agreement index from ${from.date} to ${to.date} by its parts`,
    from: { name: monthInWords(from.date), index: from.carried },
    to: { name: monthInWords(to.date), index: to.carried },
    parts: [
      part('Changed sides', 'conversion', conversion.amount, String(conversion.members.length)),
      part('Newly known', 'entry', entry.amount, String(entry.members.length)),
      part('No longer known', 'silence', silence.amount, String(silence.members.length)),
      ...(reweighting.amount === null || reweighting.amount === 0
        ? []
        : [part('Issues weigh anew', 'reweighting', reweighting.amount, String(reweighting.weights.length))]),
    ],
  };
}

function lists(evidence: EvidenceIndex, anchor: string, issue: string, change: UnityChange): Markup {
  const { conversion, entry, silence, reweighting } = change;
  const link = (part: string, key: string, shown: Content) =>
    figureLink(evidence, `unity/${issue}/change/${part}/${key}`, shown);
  const list = (
    key: string,
    title: string,
    amount: number | null,
    items: readonly Content[],
    nobody: string,
  ) =>
    markup`<h5 id="${anchor}-${key}">
        ${title}: ${link(key, 'members', items.length)}${amount !== null && markup` <span class="amount">(${link(key, 'amount', signed(amount))})</span>`}
      </h5>
      ${
        items.length === 0
          ? markup`<p>${nobody}</p>`
          : markup`<ul class="changes">
              ${items.map((item) => markup`<li>${item}</li>`)}
            </ul>`
      }`;
  return markup`${list(
    'conversion',
    'Changed sides',
    conversion.amount,
    conversion.members.map(
      ({ actor, from, to }) =>
        markup`<strong>${actor}</strong> ${said(from, evidence)}
          <span class="arrow">→</span> ${said(to, evidence)}`,
    ),
    'Nobody whose position is known at both dates changed sides.',
  )}
  ${list(
    'entry',
    'Newly known',
    entry.amount,
    entry.members.map(
      ({ actor, reason, to }) =>
        markup`<strong>${actor}</strong> ${reason === 'joined' ? 'joined the alliance in between:' : ''}
          ${said(to, evidence)}`,
    ),
    'Nobody.',
  )}
  ${list(
    'silence',
    'No longer known',
    silence.amount,
    silence.members.map(
      ({ actor, reason, from }) =>
        markup`<strong>${actor}</strong>
          ${reason === 'left' ? 'left the alliance; before:' : 'what it said is too old by then:'}
          ${said(from, evidence)}`,
    ),
    'Nobody.',
  )}
  ${
    reweighting.amount !== null &&
    reweighting.amount !== 0 &&
    list(
      'reweighting',
      'Issues weigh anew',
      reweighting.amount,
      reweighting.weights.map(
        ({ issue, from, to }) => markup`${issue}: ${from.toFixed(2)} → ${to.toFixed(2)}`,
      ),
      'None.',
    )
  }`;
}

/** A position with the sentences it rests on. */
function said({ stance, date, statements }: StatedPosition, evidence: EvidenceIndex): Markup {
  const entries = statements.map((id) => evidence.entries.get(id)).filter((entry) => entry !== undefined);
  return markup`${stanceMark(stance)} on ${shortDate(date)}${references(statements, evidence)}:
    ${entries.map((entry, i) => markup`${i > 0 && ' / '}${wordsOf(entry)}`)}`;
}
