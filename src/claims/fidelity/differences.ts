import type { StepKind } from './align-words.ts';
import type { Difference, DifferenceKind, Stretch } from './comparison.ts';
import type { Pairing } from './pairing.ts';
import type { MarkerChange } from './polarity.ts';
import type { QuoteWord } from './quote-words.ts';
import type { Said } from './said.ts';
import { trivialWords } from './words/small-words.ts';

export interface Changes {
  readonly negation: MarkerChange | null;
  readonly modality: MarkerChange | null;
  readonly moved: string | null;
}

/** Every place where two texts differ, in order, and what is around them last. Trifles ("and", "the") that come or go are left out. */
export function differencesOf(
  pairing: Pairing,
  quotation: Said,
  version: Said,
  changes: Changes,
): Difference[] {
  const differences = runsOf(pairing).flatMap((run) => {
    const here = stretchOf(quotation.text, pairing.here, run.here);
    const there = stretchOf(version.text, pairing.there, run.there);
    const kind = kindOf(run, pairing, changes);
    if (kind === null || (here === null && there === null)) return [];
    return [{ kind, here, there, words: inWords(here, there) }];
  });
  for (const kind of ['negation', 'modality'] as const) {
    const change = changes[kind];
    if (change === null || differences.some((difference) => difference.kind === kind)) continue;
    const here = stretchOf(quotation.text, pairing.here, placesOf(change.here));
    const there = stretchOf(version.text, pairing.there, placesOf(change.there));
    differences.push({ kind, here, there, words: inWords(here, there) });
  }
  if (changes.moved !== null)
    differences.push({ kind: 'context', here: null, there: null, words: changes.moved });
  return differences;
}

interface Run {
  readonly here: readonly number[];
  readonly there: readonly number[];
  readonly kinds: ReadonlySet<StepKind>;
}

/** Neighbouring steps that are not the same words, together. */
function runsOf({ steps }: Pairing): Run[] {
  const runs: Run[] = [];
  let open: { here: number[]; there: number[]; kinds: Set<StepKind> } | null = null;
  for (const { kind, here, there } of steps) {
    if (kind === 'same') {
      open = null;
      continue;
    }
    if (open === null) runs.push((open = { here: [], there: [], kinds: new Set() }));
    if (here >= 0) open.here.push(here);
    if (there >= 0) open.there.push(there);
    open.kinds.add(kind);
  }
  return runs;
}

function kindOf(run: Run, pairing: Pairing, { negation, modality }: Changes): DifferenceKind | null {
  const within = (change: MarkerChange | null) =>
    change !== null &&
    (change.here.some(({ at }) => run.here.includes(at)) ||
      change.there.some(({ at }) => run.there.includes(at)));
  if (within(negation)) return 'negation';
  if (within(modality)) return 'modality';
  const here = run.here.map((at) => pairing.here[at]!);
  const there = run.there.map((at) => pairing.there[at]!);
  const telling = here.filter(({ lower }) => !trivialWords.has(lower));
  if (telling.length === 0) return there.every(({ lower }) => trivialWords.has(lower)) ? null : 'left-out';
  const figures = (words: readonly QuoteWord[]) =>
    words.filter(({ figure }) => figure).map(({ lower }) => lower);
  const [mine, other] = [figures(here), figures(there)];
  const known = new Set(pairing.there.map(({ meaning }) => meaning));
  if (mine.some((figure) => !known.has(figure)) && mine.join() !== other.join()) return 'figure';
  if (telling.some(({ name, meaning }) => name && !known.has(meaning))) return 'name';
  if (
    telling.every(({ content }) => !content) &&
    there.every(({ content }) => !content) &&
    run.kinds.size === 1 &&
    run.kinds.has('form')
  )
    return 'form';
  if ([...run.kinds].every((kind) => kind === 'form' || kind === 'left-out')) return 'form';
  if ([...run.kinds].every((kind) => kind === 'meaning' || kind === 'form')) return 'meaning';
  return 'word';
}

const placesOf = (markers: MarkerChange['here']) => markers.map(({ at }) => at).filter((at) => at >= 0);

function stretchOf(text: string, words: readonly QuoteWord[], places: readonly number[]): Stretch | null {
  if (places.length === 0) return null;
  const start = Math.min(...places.map((at) => words[at]!.start));
  const end = Math.max(...places.map((at) => words[at]!.end));
  return { start, end, text: text.slice(start, end) };
}

function inWords(here: Stretch | null, there: Stretch | null): string {
  if (here === null) return `“${there?.text ?? ''}” is left out`;
  return there === null ? `“${here.text}” is added` : `“${there.text}” became “${here.text}”`;
}
