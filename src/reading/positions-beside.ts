import type { Codebook } from '../coding/codebook.ts';
import { type Finder, rules } from './finder.ts';
import { matchIssue } from './issues/match-issue.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import type { TokenRange } from './text/sentences.ts';
import { zeroBytes } from './zeros.ts';

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
    const taken = placesOf(
      scene,
      found.filter(({ strength }) => strength >= bands.review),
    );
    const added = byRules[number]!.filter(
      (each) =>
        each.content.length > 0 &&
        isFree(each, taken) &&
        (each.frame === 'position' || matchIssue(stretch(text, scene, each), 0, codebook) !== null),
    );
    if (added.length === 0) return [...found];
    const own = placesOf(scene, added);
    const kept = found.filter((each) => isFree(each, own));
    const named = added.map((each) => ({ ...each, reader: rules.name }));
    return [...kept, ...named].toSorted((a, b) => begin(a) - begin(b));
  });
}

/** Token -> 1 in a cue; token -> 1 in a cue or a content. */
interface Places {
  readonly cues: Uint8Array;
  readonly all: Uint8Array;
}

function placesOf({ tokens }: Scene, selected: readonly Selected[]): Places {
  const cues = zeroBytes(tokens.length);
  const all = zeroBytes(tokens.length);
  for (const { cue, content } of selected) {
    cues.fill(1, cue.first, cue.last);
    for (const { first, last } of [cue, ...content]) all.fill(1, first, last);
  }
  return { cues, all };
}

/** No cue stands within the cue or the content of another. Cost O(tokens of it). */
const isFree = ({ cue, content }: Selected, { cues, all }: Places): boolean =>
  !isAny(all, cue) && !content.some((range) => isAny(cues, range));

function isAny(flags: Uint8Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (flags[i] === 1) return true;
  return false;
}

function stretch(text: string, { tokens }: Scene, { cue, content }: Selected): string {
  const first = Math.min(cue.first, ...content.map((range) => range.first));
  const last = Math.max(cue.last, ...content.map((range) => range.last));
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

const begin = ({ cue, content }: Selected): number => Math.min(cue.first, content[0]?.first ?? cue.first);
