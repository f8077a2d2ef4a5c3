import type { Codebook } from '../coding/codebook.ts';
import type { Registry } from '../coding/registry/index.ts';
import { spanOf } from '../documents/span.ts';
import type { Attribution } from './attribution.ts';
import { blanked } from './issues/issue-of-attribution.ts';
import { matchIssue } from './issues/match-issue.ts';
import { othersClauses } from './issues/others-clauses.ts';
import { stanceOf } from './issues/stance-of.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import type { TokenRange } from './text/sentences.ts';

/** How much surer a sentence is the author's own than not, before the issue's score. */
const OWN = 0.8;

/**
 * The sentences that the author asserts about an issue: no reported source covers them, and what speaks of the issue stands
 * outside quotation marks, scare quotes too. Questions assert nothing.
 */
export function authorStatements(
  text: string,
  scene: Scene,
  reported: readonly Selected[],
  codebook: Codebook,
  registry: Registry,
  reader: string,
): Attribution[] {
  const covered = new Uint8Array(scene.tokens.length);
  for (const { cue, content } of reported)
    for (const { first, last } of [cue, ...content]) covered.fill(1, first, last);
  const statements: Attribution[] = [];
  for (const { first, last } of scene.ranges) {
    if (last - first < 3 || scene.tokens[last - 1]!.text.endsWith('?')) continue;
    if (anyCovered(covered, first, last)) continue;
    const start = scene.tokens[first]!.start;
    const end = scene.tokens[last - 1]!.end;
    const own = unquoted(scene, first, last);
    const match = matchIssue(own, start, codebook);
    if (match === null) continue;
    const issue = codebook.issues.find((each) => each.id === match.id)!;
    statements.push({
      source: null,
      cue: null,
      content: [spanOf(text, start, end)],
      kind: 'indirect',
      voice: 'author',
      confidence: Math.round(OWN * match.score * 100) / 100,
      reader,
      speaker: null,
      issue: { id: match.id, score: match.score },
      stance: stanceOf(ownWords(scene, { first, last }, own, registry), issue),
    });
  }
  return statements;
}

function anyCovered(covered: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (covered[i] === 1) return true;
  return false;
}

const AUTHOR = { speakers: [], several: false, author: true } as const;

/** A sentence without its clauses about others. */
function ownWords(scene: Scene, sentence: TokenRange, own: string, registry: Registry): string {
  const offset = scene.tokens[sentence.first]!.start;
  const others = othersClauses(scene, [sentence], AUTHOR, registry);
  return blanked(
    own,
    others.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
  );
}

/** The sentence with what stands in quotation marks blanked. */
function unquoted(scene: Scene, first: number, last: number): string {
  const start = scene.tokens[first]!.start;
  let own = '';
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i]!;
    own += ' '.repeat(Math.max(0, token.start - start - own.length));
    own += scene.quote[i]! >= 0 ? ' '.repeat(token.text.length) : token.text;
  }
  return own;
}
