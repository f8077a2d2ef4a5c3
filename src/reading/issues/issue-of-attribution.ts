import type { Codebook } from '../../coding/codebook.ts';
import type { Attribution } from '../attribution.ts';
import { issueAround, type Place, type Topic } from './issue-around.ts';
import { issuesIn, matchIssue } from './match-issue.ts';
import { stanceOf } from './stance-of.ts';

/** A reference carries less than the words themselves. */
const CARRIED = 0.5;
const FOR = /^((?:am|is|are|was|were|be|been|remains?|stands?)\b.{0,24}?)\s+for$/i;

/** "Pleaded [in a letter to the council] for". */
const ASIDE = /^(\S+(?: \S+)?) (?:in|at|on|during|with|after|before|from|by) .+ (for|against|to|of|behind)$/i;

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
  place: Place,
  { others, nobody, silent }: Unsaid,
): Pick<Attribution, 'issue' | 'stance'> {
  if (codebook === null) return { issue: null, stance: null };
  const said = wordsOf(text, attribution, []);
  const own = `${nobody ? 'never ' : ''}${others.length === 0 ? said : wordsOf(text, attribution, others)}`;
  const match = matchIssue(said, 0, codebook);
  const id = match?.id ?? issueAround(said, place, codebook, topic);
  if (id === null) return { issue: null, stance: null };
  topic.id = id;
  topic.paragraph = place.paragraph;
  return {
    issue: { id, score: match?.score ?? CARRIED },
    stance: silent ? null : stanceIn(own, id, codebook, match !== null),
  };
}

/** The text with stretches of it blanked: a full stop and spaces, so that offsets hold and clauses stay apart. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  let own = text;
  for (const { start, end } of stretches)
    own = `${own.slice(0, start)}${'.'.padEnd(end - start)}${own.slice(end)}`;
  return own;
}

function stanceIn(said: string, id: string, codebook: Codebook, named: boolean): number | null {
  const issue = codebook.issues.find((each) => each.id === id);
  if (issue === undefined) return null;
  if (!named) return stanceOf(said, issue);
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
  // "Norland disagreed": cue and content are the same words, and said twice they would mean the opposite.
  const isWithin = cue !== null && content.some(({ start, end }) => start <= cue.start && end >= cue.end);
  const spans = cue === null || isWithin ? [...content] : [cue, ...content];
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
    return span === cue ? own.replace(ASIDE, '$1 $2').replace(FOR, '$1 in favor of') : own;
  });
  // As plain as "disagreed" is "agreed" with what the talk is about.
  if (isWithin) words.push('with it');
  return words.join(spans.length > 2 ? ' . ' : ' ');
}
