import type { Codebook } from '../coding/codebook.ts';
import { type Finder, rules } from './finder.ts';
import { matchIssue } from './issues/match-issue.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import type { TokenRange } from './text/sentences.ts';

/**
 * What another finder than the rules found, and beside it what they read on an issue of the codebook where it found nothing:
 * "Arel ruled out troops" takes a position, and a corpus of who said what teaches little of that. These carry the rules' name.
 */
export function withPositions(
  selections: readonly (readonly Selected[])[],
  scenes: readonly Scene[],
  text: string,
  { bands }: Finder,
  codebook: Codebook,
): Selected[][] {
  const byRules = rules.find(scenes);
  return scenes.map((scene, number) => {
    const found = selections[number]!;
    const sure = found.filter(({ strength }) => strength >= bands.review);
    const added = byRules[number]!.filter(
      (each) =>
        each.content.length > 0 &&
        (each.frame === 'position' || matchIssue(stretch(text, scene, each), 0, codebook) !== null) &&
        sure.every((other) => goTogether(each, other)),
    );
    if (added.length === 0) return [...found];
    const kept = found.filter((each) => added.every((other) => goTogether(each, other)));
    const named = added.map((each) => ({ ...each, reader: rules.name }));
    return [...kept, ...named].toSorted((a, b) => begin(a) - begin(b));
  });
}

function stretch(text: string, { tokens }: Scene, { cue, content }: Selected): string {
  const first = Math.min(cue.first, ...content.map((range) => range.first));
  const last = Math.max(cue.last, ...content.map((range) => range.last));
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

/** No cue within the cue or the content of the other. */
const goTogether = (a: Selected, b: Selected): boolean =>
  [a.cue, ...a.content].every((range) => isApart(range, b.cue)) &&
  b.content.every((range) => isApart(range, a.cue));

const isApart = (a: TokenRange, b: TokenRange): boolean => a.last <= b.first || b.last <= a.first;
const begin = ({ cue, content }: Selected): number => Math.min(cue.first, content[0]?.first ?? cue.first);
