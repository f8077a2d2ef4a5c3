import type { Codebook } from '../../coding/codebook.ts';
import type { Attribution } from '../attribution.ts';
import { issuesIn, matchIssue } from './match-issue.ts';
import { stanceOf } from './stance-of.ts';

/** The issue spoken of last, to which "it" and "the idea" may refer. */
export interface Topic {
  id: string | null;
  /** Number of the paragraph. */
  paragraph: number;
}

/** "This would be wrong", "is against that"; but not "this time", "said that". */
const REFERRING =
  /\b(?:it|(?:this|that)(?= (?:is|was|has|had|will|would|can|could|may|might|should|must)\b| ?[.,;”’"]|$)|them|such|do so|doing so|(?:the|this|that|these|his|her|their|its) (?:idea|plan|proposal|step|move|option|question|measure|suggestion|call|decision|prospect|possibility|initiative))\b/i;
/** "It would be wrong to raise taxes": the pronoun stands for what follows. */
const EXPLETIVE =
  /\bit(?:['’]s| (?:is|was|would be|will be|might be|may be|could be|seems|remains))\b[^.;,]{0,40} (?:to|that|for)\b/i;
/** What "it" stands for is looked for in so many characters before it, within the paragraph. */
const BEFORE = 400;
/** A reference carries less than the words themselves. */
const CARRIED = 0.5;
const SHORT = 160;
const FOR = /^((?:am|is|are|was|were|be|been|remains?|stands?)\b.{0,24}?)\s+for$/i;

/** A stretch of the document that does not tell where the speaker stands. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of an attribution turns or hides its stance. */
export interface Unsaid {
  /** What others do. */
  readonly others: readonly Stretch[];
  /** "Neither A nor B wants it": the source itself negates. */
  readonly nobody: boolean;
  /** "Did not say that", "accused her of": no stance follows. */
  readonly silent: boolean;
}

/**
 * Issue and stance of what is said: by the words from cue to content, else by what they refer to. The stance leaves out
 * what others do (`others`).
 */
export function issueOf(
  text: string,
  attribution: Pick<Attribution, 'cue' | 'content'>,
  codebook: Codebook | null,
  topic: Topic,
  paragraph: number,
  { others, nobody, silent }: Unsaid,
): Pick<Attribution, 'issue' | 'stance'> {
  if (codebook === null) return { issue: null, stance: null };
  const said = wordsOf(text, attribution, []);
  const own = `${nobody ? 'never ' : ''}${others.length === 0 ? said : wordsOf(text, attribution, others)}`;
  const stanceOn = (id: string) => (silent ? null : stanceIn(own, id, codebook));
  const match = matchIssue(said, 0, codebook);
  if (match !== null) {
    topic.id = match.id;
    topic.paragraph = paragraph;
    return { issue: { id: match.id, score: match.score }, stance: stanceOn(match.id) };
  }
  if (!refers(said)) return { issue: null, stance: null };
  const near = topic.id !== null && paragraph - topic.paragraph <= 1 ? topic.id : null;
  const id = lastIssueBefore(text, startOf(attribution), codebook) ?? near;
  const stance = id === null ? null : stanceOn(id);
  return id === null || stance === null
    ? { issue: null, stance: null }
    : { issue: { id, score: CARRIED }, stance };
}

/** Whether short words point back at something: "it", "the idea", "such a move". */
function refers(said: string): boolean {
  if (said.length > SHORT || !REFERRING.test(said)) return false;
  return REFERRING.test(said.replace(EXPLETIVE, ' '));
}

/** The issue of the sentence nearest before a place that has one, within the paragraph; null where none has. */
function lastIssueBefore(text: string, at: number, codebook: Codebook): string | null {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  for (const sentence of paragraph.split(/(?<=[.!?])\s/).toReversed()) {
    const match = matchIssue(sentence, 0, codebook);
    if (match !== null) return match.id;
  }
  return null;
}

const startOf = ({ cue, content }: Pick<Attribution, 'cue' | 'content'>): number =>
  content.reduce((first, { start }) => Math.min(first, start), cue?.start ?? content[0]?.start ?? 0);

/** The text with stretches of it blanked: a full stop and spaces, so that offsets hold and clauses stay apart. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  let own = text;
  for (const { start, end } of stretches)
    own = `${own.slice(0, start)}${'.'.padEnd(end - start)}${own.slice(end)}`;
  return own;
}

function stanceIn(said: string, id: string, codebook: Codebook): number | null {
  const issue = codebook.issues.find((each) => each.id === id);
  if (issue === undefined) return null;
  // "Opposes troops but supports giving shells": what is of another issue alone says nothing on this one.
  const clauses = said.split(/(?=\b(?:but|while|whereas)\b|, and\b|[;.])/);
  const own = clauses.filter((clause) => {
    const ids = issuesIn(clause, codebook);
    return ids.size === 0 || ids.has(id);
  });
  return stanceOf(own.join(''), issue);
}

/** Cue and contents in the order of the text, without stretches of it: "opposes" belongs to what is opposed. */
function wordsOf(
  text: string,
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
  without: readonly Stretch[],
): string {
  const spans = cue === null ? [...content] : [cue, ...content];
  spans.sort((a, b) => a.start - b.start);
  const words = spans.map((span) => {
    const { start, end } = span;
    const within = without.filter((stretch) => stretch.start < end && stretch.end > start);
    const own = blanked(
      text.slice(start, end),
      within.map((stretch) => ({
        start: Math.max(0, stretch.start - start),
        end: Math.min(end, stretch.end) - start,
      })),
    );
    // "Are for it" is as plain as "are against it"; "for" alone is not.
    return span === cue ? own.replace(FOR, '$1 in favor of') : own;
  });
  return words.join(spans.length > 2 ? ' . ' : ' ');
}
