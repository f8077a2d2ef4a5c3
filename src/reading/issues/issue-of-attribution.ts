import type { Codebook } from '../../coding/codebook.ts';
import type { Attribution } from '../attribution.ts';
import { matchIssue } from './match-issue.ts';
import { stanceOf } from './stance-of.ts';

/** The issue spoken of last, to which "it" and "the idea" may refer. */
export interface Topic {
  id: string | null;
  /** Number of the paragraph. */
  paragraph: number;
}

const REFERRING =
  /\b(?:it|this|that|them|such|(?:the|this|that|these|his|her|their|its) (?:idea|plan|proposal|step|move|option|question|measure|suggestion|call|decision|prospect|possibility|initiative))\b/i;
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
  const said = wordsOf(text, attribution);
  const own = `${nobody ? 'not ' : ''}${wordsOf(blanked(text, others), attribution)}`;
  const stanceOn = (id: string) => (silent ? null : stanceIn(own, id, codebook));
  const match = matchIssue(said, 0, codebook);
  if (match !== null) {
    topic.id = match.id;
    topic.paragraph = paragraph;
    return { issue: { id: match.id, score: match.score }, stance: stanceOn(match.id) };
  }
  const near = topic.id !== null && paragraph - topic.paragraph <= 1;
  if (!near || said.length > SHORT || !REFERRING.test(said)) return { issue: null, stance: null };
  const stance = stanceOn(topic.id!);
  return stance === null
    ? { issue: null, stance: null }
    : { issue: { id: topic.id!, score: CARRIED }, stance };
}

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
    const match = matchIssue(clause, 0, codebook);
    return (
      match === null || match.id === id || matchIssue(clause, 0, { ...codebook, issues: [issue] }) !== null
    );
  });
  return stanceOf(own.join(''), issue);
}

/** Cue and contents in the order of the text: "opposes" belongs to what is opposed. */
function wordsOf(text: string, { cue, content }: Pick<Attribution, 'cue' | 'content'>): string {
  const spans = cue === null ? [...content] : [cue, ...content];
  spans.sort((a, b) => a.start - b.start);
  const words = spans.map((span) => {
    const own = text.slice(span.start, span.end);
    // "Are for it" is as plain as "are against it"; "for" alone is not.
    return span === cue ? own.replace(FOR, '$1 in favor of') : own;
  });
  return words.join(spans.length > 2 ? ' . ' : ' ');
}
