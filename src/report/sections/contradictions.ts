import type { IssuePositions, SpokenPosition } from '../../cohesion/positions/positions.ts';
import { issueAnchor } from '../anchors.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { references } from './references.ts';
import { stanceMark } from './side-mark.ts';
import { wordsOf } from './words-of.ts';

/** So many pairs of a member are shown; the other speakers can be seen in the list of evidence. */
const SHOWN = 3;

/** Members whose own speakers contradict each other, with the pairs of statements; null where there are none. */
export function contradictions(
  issue: string,
  divided: IssuePositions['divided'],
  evidence: EvidenceIndex,
): Markup | null {
  if (divided.length === 0) return null;
  return markup`<h4 id="${issueAnchor('divided', issue)}">Members whose own speakers differ: ${divided.length}</h4>
    <ul class="changes">
      ${divided.map(
        ({ actor, pairs }) =>
          markup`<li>
            <strong>${actor}</strong>
            ${pairs.slice(0, SHOWN).map(
              ({ opposed, statements: [first, second] }) =>
                markup`<div class="pair">
                  ${opposed ? 'For and against:' : 'One of them ambivalent:'} ${spoken(first, evidence)}
                  <span class="arrow">↔</span> ${spoken(second, evidence)}
                </div>`,
            )}
            ${pairs.length > SHOWN && markup`<div class="small">and ${pairs.length - SHOWN} more such pairs</div>`}
          </li>`,
      )}
    </ul>`;
}

function spoken({ speaker, stance, date, statements }: SpokenPosition, evidence: EvidenceIndex): Markup {
  const entries = statements.map((id) => evidence.entries.get(id)).filter((entry) => entry !== undefined);
  return markup`${speaker}, ${shortDate(date)}, ${stanceMark(stance)}${references(statements, evidence)}:
    ${entries.map((entry, i) => markup`${i > 0 && ' / '}${wordsOf(entry)}`)}`;
}
