import type { Codebook } from '../../coding/codebook.ts';
import { issuesIn, matchIssue } from '../issues/match-issue.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Turn } from './turns-in.ts';

/** Set by hand: a label is seldom mistaken. */
const STRENGTH = 0.9;
/** An opening of fewer words before the first issue belongs to it: "Time is short." */
const OPENING = 10;
/** "On the dam, ...", "As for troops, ...", "Turning to oil, ..." */
const TURNS_TO = /^(?:on|as|regarding|concerning|turning|now|finally|next|lastly|secondly|thirdly)$/;

/**
 * The statements of a turn, with its label as source and the colon as cue: one, and from the sentence on with which it goes over
 * to another issue of the codebook the next. What is said before the first issue goes with it, unless it opens a speaker's
 * part at some length ("Good afternoon. ...").
 */
export function splitTurn(text: string, scene: Scene, turn: Turn, codebook: Codebook | null): Selected[] {
  const statements: TokenRange[][] = [[]];
  let issue: string | null = null;
  let words = 0;
  for (const { range, opens } of sentencesOf(scene, turn)) {
    const own = text.slice(scene.tokens[range.first]!.start, scene.tokens[range.last - 1]!.end);
    const match = codebook === null ? null : (matchIssue(own, 0, codebook)?.id ?? null);
    const isNew =
      match !== null &&
      words > 0 &&
      (issue === null
        ? opens || (turn.opening && words >= OPENING)
        : match !== issue && !issuesIn(own, codebook!).has(issue));
    if (isNew) statements.push([]);
    issue = match ?? issue;
    statements.at(-1)!.push(range);
    words += range.last - range.first;
  }
  if (turn.label === null) return [];
  const { name, mark } = turn.label;
  return statements
    .filter((ranges) => ranges.length > 0)
    .map((ranges) => ({
      source: name,
      cue: mark ?? { first: ranges[0]!.first, last: ranges[0]!.first + 1 },
      content: joined(ranges, turn),
      lemma: 'layout',
      frame: 'layout',
      group: null,
      subject: null,
      negated: false,
      quoted: false,
      strength: STRENGTH,
      unmarked: mark === null,
    }));
}

/** The sentences of what is said, and whether one opens by turning to something or with a paragraph. */
function sentencesOf({ ranges, tokens }: Scene, { said }: Turn): { range: TokenRange; opens: boolean }[] {
  return said.flatMap((part, i) =>
    ranges
      .map(({ first, last }) => ({ first: Math.max(first, part.first), last: Math.min(last, part.last) }))
      .filter(({ first, last }) => first < last)
      .map((range) => ({
        range,
        opens: (range.first === part.first && i > 0) || TURNS_TO.test(tokens[range.first]!.lower),
      })),
  );
}

/** Sentences that follow one another in a paragraph as one range. */
function joined(ranges: readonly TokenRange[], { said }: Turn): TokenRange[] {
  return said.flatMap((part) => {
    const own = ranges.filter(({ first }) => first >= part.first && first < part.last);
    return own.length === 0 ? [] : [{ first: own[0]!.first, last: own.at(-1)!.last }];
  });
}
