import type { Codebook, Issue } from '../coding/codebook.ts';
import type { Registry } from '../coding/registry/index.ts';
import { spanOf } from '../documents/span.ts';
import type { Author } from './actors/author-of.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { introduces } from './author/introduces.ts';
import { afterHead } from './author/after-head.ts';
import { type Before, issueBefore } from './author/issue-before.ts';
import { isProse } from './author/is-prose.ts';
import { isScenery } from './author/is-scenery.ts';
import { owners, ownPieces } from './author/own-pieces.ts';
import { type Manner, mannerOf } from './author/unasserted.ts';
import { blanked } from './issues/issue-of-attribution.ts';
import { matchIssue } from './issues/match-issue.ts';
import { othersClauses } from './issues/others-clauses.ts';
import { stanceOf } from './issues/stance-of.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import type { TokenRange } from './text/sentences.ts';

/** How much surer a sentence is the author's own than not, before the issue's score; of the rest of a sentence less. */
const OWN = 0.8;
const REST = 0.6;
/** Fewer words are no sentence. */
const SHORTEST = 3;

/** What the author's statements are found with. */
export interface AuthorContext {
  readonly text: string;
  readonly codebook: Codebook;
  readonly registry: Registry;
  /** Which reader found what is reported. */
  readonly reader: string;
  /** The paragraph is all of the document, where a line without a full stop is no heading. */
  readonly alone: boolean;
  /** Who writes the text: what their own side does is not what others do. */
  readonly author: Author;
  readonly before: Pick<Before, 'told' | 'last' | 'opinion'>;
}

/**
 * The sentences that the author asserts about an issue, or what is the author's of a sentence of which a part is reported. What
 * speaks of the issue stands outside quotation marks, scare quotes and "so-called" too, and outside what is only supposed ("if
 * troops were sent"). Questions, headings, captions, hearsay ("allegedly"), what is to be imagined and how it looks to
 * others ("for Paris, ...") are no assertions. A sentence without a term of an issue may go on about one (`issueBefore`). Irony is
 * not seen.
 */
export function authorStatements(
  scene: Scene,
  reported: readonly Selected[],
  context: AuthorContext,
): Attribution[] {
  const { text, codebook, registry, reader, alone } = context;
  if (!isProse(scene, alone)) return [];
  const owner = owners(scene, reported);
  const statements: Attribution[] = [];
  // Who only reports says what is so; where they stand does not follow.
  const judges = context.before.opinion || context.author.speakers.some(({ actor }) => actor !== null);
  const by = { speakers: ownSides(context.author), several: false, author: true };
  const carried = new Map<number, string | null>();
  const before = { ...context.before, text, codebook, own: carried };
  for (const [number, sentence] of scene.ranges.entries()) {
    for (const piece of ownPieces(scene, afterHead(scene, sentence), owner, reported)) {
      if (piece.last - piece.first < SHORTEST) continue;
      const start = scene.tokens[piece.first]!.start;
      const words = ownWords(scene, piece);
      // Most sentences are about no issue: what costs more comes after.
      const isOn = matchIssue(words, start, codebook) !== null;
      const gone = isOn ? null : issueBefore(scene, number, piece, words, before);
      if (!isOn && gone === null) continue;
      if (introduces(scene, piece)) continue;
      if (isScenery(scene, piece)) {
        if (piece.whole) carried.set(number, null);
        continue;
      }
      const manner = mannerOf(scene, piece);
      if (!manner.asserted) continue;
      const own = without(words, start, spansOf(scene, manner.supposed));
      const named = manner.supposed.filter((range) => !manner.asked.includes(range));
      const match = gone ?? matchIssue(without(words, start, spansOf(scene, named)), start, codebook);
      if (match === null) continue;
      const issue = codebook.issues.find((each) => each.id === match.id)!;
      const others = othersClauses(scene, besides(piece, manner.supposed), by, registry);
      if (piece.whole) carried.set(number, match.id);
      const end = scene.tokens[piece.last - 1]!.end;
      statements.push({
        source: null,
        cue: null,
        content: [spanOf(text, start, end)],
        kind: 'indirect',
        voice: 'author',
        confidence: Math.round((piece.whole ? OWN : REST) * match.score * 100) / 100,
        reader,
        speaker: null,
        issue: { id: match.id, score: match.score },
        stance:
          judges || EVALUATES.test(own)
            ? stanceIn(asImperative(scene, piece, without(own, start, others)), issue, manner)
            : null,
      });
    }
  }
  return statements;
}

/** Words by which a reporter judges too. */
const EVALUATES =
  /\b(?:must|should|ought|needs? to|has to|have to|better|best|worse|worst|mistake|wrong|right|wise|unwise|reckless|folly|necessary|needed|welcome|overdue|dangerous|danger|success|failure|disaster|threat|good|bad|unfortunately|fortunately|sadly|happily|at last|without)\b/i;

function ownSides({ speakers, sides }: Author): Speaker[] {
  return [...speakers, ...sides.map(({ actor }) => ({ actor, name: null, office: null, behalfOf: null }))];
}

/** What of a piece is asserted. */
function besides({ first, last }: TokenRange, supposed: readonly TokenRange[]): TokenRange[] {
  const edges = [first, ...supposed.flatMap((range) => [range.first, range.last]), last];
  const rest: TokenRange[] = [];
  for (let i = 0; i < edges.length; i += 2)
    if (edges[i]! < edges[i + 1]!) rest.push({ first: edges[i]!, last: edges[i + 1]! });
  return rest;
}

/** A condition halves what is asserted under it. */
function stanceIn(words: string, issue: Issue, { granted, conditional }: Manner): number | null {
  if (granted) return null;
  const stance = stanceOf(words, issue);
  return stance === null || !conditional ? stance : stance / 2;
}

/** "Send troops": an order says what must be done. */
function asImperative({ tokens, groups, groupAt }: Scene, { first }: TokenRange, words: string): string {
  const group = groups[groupAt[first]!];
  const { lower, lemma, tag } = tokens[first]!;
  const orders = tag === 'VERB' && lower === lemma && group?.first === first && group.head === first;
  return orders ? `must ${words}` : words;
}

const spansOf = ({ tokens }: Scene, ranges: readonly TokenRange[]) =>
  ranges.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end }));

/** Words that begin at `offset` without some stretches of the document. */
function without(
  words: string,
  offset: number,
  stretches: readonly { start: number; end: number }[],
): string {
  return blanked(
    words,
    stretches.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
  );
}

/** A piece with what stands in quotation marks, and what is only so called, blanked. */
function ownWords(scene: Scene, { first, last }: TokenRange): string {
  const { tokens, quote } = scene;
  const { start } = tokens[first]!;
  let own = '';
  let soCalled = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    own += ' '.repeat(Math.max(0, token.start - start - own.length));
    if (isSoCalled(scene, i)) soCalled = nounEnd(scene, i, last);
    own += quote[i]! >= 0 || i < soCalled ? ' '.repeat(token.text.length) : token.text;
  }
  return own;
}

function isSoCalled({ tokens }: Scene, at: number): boolean {
  return tokens[at]!.lower === 'so' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'called';
}

/** Past "so-called" and the noun phrase after it. */
function nounEnd({ tokens }: Scene, at: number, last: number): number {
  let end = at + 3;
  while (end < last && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]!.tag)) end++;
  return end;
}
