import { somebodyNouns } from './actors/noun-kinds.ts';
import { findBeside } from './beside/find-beside.ts';
import { PHRASE } from './beside/phrase-candidates.ts';
import { statesNothing } from './beside/states-nothing.ts';
import { type Finder, rules } from './finder.ts';
import { trimmed } from './parse/noun-phrases.ts';
import { listCandidates } from './lists/list-candidates.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import type { TokenRange } from './text/sentences.ts';
import { zeroBytes } from './zeros.ts';

/**
 * What a finder found, and beside it what is said and wanted by the words and turns of phrase of politics where it found nothing:
 * "Arel ruled out troops" takes a position, and a corpus of who said what teaches little of that. These carry the rules' name. A finder
 * that finds positions itself stands alone.
 */
export function withPositions(
  selections: readonly (readonly Selected[])[],
  scenes: readonly Scene[],
  { bands, whole }: Finder,
): readonly (readonly Selected[])[] {
  if (whole === true) return selections;
  return scenes.map((scene, number) => {
    const somebody = somebodyNouns(scene);
    const states = (each: Selected) => !statesNothing(scene, each, somebody);
    const listed = listCandidates(scene);
    const beside = [...listed, ...withoutOverlap(scene, findBeside(scene).filter(states), listed)];
    const joined = new Map(
      beside.filter(({ subject }) => subject?.place === 'shared').map((each) => [each.cue.first, each]),
    );
    const starts = new Set(beside.flatMap(({ source }) => (source === null ? [] : [source.first])));
    // A list tells its statements by its layout, whatever else is found in it.
    const found = withoutOverlap(scene, selections[number]!.filter(states), listed).map((each) =>
      beforeJoined(scene, each, joined, starts),
    );
    const taken = placesOf(
      scene,
      found.filter(({ strength }) => strength >= bands.review),
    );
    const cues = found.map(({ cue }) => cue);
    const added = beside.filter(
      (each) => each.content.length > 0 && (isFree(each, taken) || holdsAll(each, taken, cues)),
    );
    if (added.length === 0) return [...found];
    const own = placesOf(scene, added);
    const kept = found.filter((each) => isFree(each, own));
    const named = added.map((each) => ({ ...each, reader: rules.name }));
    return [...kept, ...named].toSorted((a, b) => begin(a) - begin(b));
  });
}

/**
 * "We thank the hosts | and call upon Zubrovia to go": what a verb joined by "and" says is none of what the one before it says.
 * Nor is what another says after a semicolon. `joined` has, by the first token of its cue, what shares its subject, `starts` where
 * sources begin. Cost O(tokens of it).
 */
function beforeJoined(
  scene: Scene,
  each: Selected,
  joined: ReadonlyMap<number, Selected>,
  starts: ReadonlySet<number>,
): Selected {
  const last = each.content.at(-1);
  if (last === undefined || each.source === null) return each;
  for (let i = last.first + 2; i < last.last; i++) {
    const { text, tag } = scene.tokens[i - 1]!;
    const shares = tag === 'CCONJ' && joined.get(i)?.source?.first === each.source.first;
    if (!shares && !(text === ';' && starts.has(i) && scene.quote[i - 1]! < 0)) continue;
    const end = trimmed(scene, last.first, i - 1);
    return { ...each, content: [...each.content.slice(0, -1), { first: last.first, last: end }] };
  }
  return each;
}

/** What does not stand within what is read as a list. */
function withoutOverlap(
  scene: Scene,
  each: readonly Selected[],
  listed: readonly Selected[],
): readonly Selected[] {
  if (listed.length === 0) return each;
  const taken = placesOf(scene, listed);
  return each.filter((one) => isFree(one, taken));
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

/**
 * "Let it be known | that Ruritania could wait, but that its people want it": all that was found in it stands in its clause, so that it is
 * what they say who let it be known. Of turns of phrase alone, which are surer than a verb within.
 */
function holdsAll(
  { lemma, frame, cue, content }: Selected,
  { all }: Places,
  cues: readonly TokenRange[],
): boolean {
  if (lemma !== PHRASE || frame !== 'that' || isAny(all, cue)) return false;
  const clause = content[0]!;
  return cues.every(
    ({ first, last }) =>
      last <= clause.first || first >= clause.last || (first >= clause.first && last <= clause.last),
  );
}

function isAny(flags: Uint8Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (flags[i] === 1) return true;
  return false;
}

const begin = ({ cue, content }: Selected): number => Math.min(cue.first, content[0]?.first ?? cue.first);
