import type { Codebook } from '../coding/codebook.ts';
import type { Attribution } from './attribution.ts';
import type { Topic } from './issues/issue-around.ts';
import { issueOf, type Unsaid } from './issues/issue-of-attribution.ts';

/**
 * `issueOf` on nothing but the stretch of the text that an attribution spans, so that a long document costs no more than a
 * short one. Spans and the stretches of others are of the document.
 */
export function issueNear(
  text: string,
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
  codebook: Codebook | null,
  topic: Topic,
  paragraph: number,
  unsaid: Unsaid,
): Pick<Attribution, 'issue' | 'stance'> {
  if (codebook === null) return { issue: null, stance: null };
  const spans = cue === null ? [...content] : [cue, ...content];
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  const moved = <Stretch extends { readonly start: number; readonly end: number }>(stretch: Stretch) => ({
    ...stretch,
    start: Math.max(stretch.start, from) - from,
    end: Math.min(stretch.end, to) - from,
  });
  const others = unsaid.others.filter(({ start, end }) => start < to && end > from).map(moved);
  const near = { cue: cue === null ? null : moved(cue), content: content.map(moved) };
  const place = { text, start: from, end: to, paragraph, turn: cue?.text.endsWith(':') === true };
  return issueOf(text.slice(from, to), near, codebook, topic, place, { ...unsaid, others });
}
