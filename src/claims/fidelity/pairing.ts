import { alignWords, type Step } from './align-words.ts';
import { type Marked, type Marker, markersOf } from './markers.ts';
import { type QuoteWord, wordsOf } from './quote-words.ts';
import type { Said } from './said.ts';

/** Two texts word by word, before anything is said about them. */
export interface Pairing {
  readonly here: readonly QuoteWord[];
  readonly there: readonly QuoteWord[];
  readonly steps: readonly Step[];
  /** Markers that the other text does not have at the same word. */
  readonly ownHere: readonly Marker[];
  readonly ownThere: readonly Marker[];
  /** Words of content that say the same on both sides: pairs of indexes, whatever their order. */
  readonly anchors: readonly (readonly [here: number, there: number])[];
  /** Meanings of content, as markers leave them. */
  readonly meaningHere: (at: number) => string;
  readonly meaningThere: (at: number) => string;
}

/** Aligns a quotation with another version and finds what negates or weakens in only one of them. Cost O(n m). */
export function pairingOf(quotation: Said, version: Said): Pairing {
  const here = wordsOf(quotation.text);
  const there = wordsOf(version.text);
  const steps = alignWords(here, there);
  const lowers = (words: readonly QuoteWord[]) => new Set(words.map(({ lower }) => lower));
  const markedHere = markersOf(here, lowers(there), leadOf(quotation));
  const markedThere = markersOf(there, lowers(here), leadOf(version));
  const meaningHere = meanings(here, markedHere);
  const meaningThere = meanings(there, markedThere);
  const beside = new Map(
    steps.filter(({ kind }) => kind === 'same' || kind === 'form').map((step) => [step.here, step.there]),
  );
  const [ownHere, ownThere] = own(markedHere.markers, markedThere.markers, beside);
  const anchors = anchorsOf(here, there, steps, meaningHere, meaningThere);
  return { here, there, steps, ownHere, ownThere, anchors, meaningHere, meaningThere };
}

const meanings =
  (words: readonly QuoteWord[], { meanings: given }: Marked) =>
  (at: number) =>
    given.get(at) ?? words[at]!.meaning;

/** Words just before a report, in its sentence; what is in quotation marks stands for itself. */
function leadOf({ direct, around, start }: Said): QuoteWord[] {
  return direct ? [] : wordsOf(/[^.!?:;,"“”]*$/.exec(around.slice(0, start))![0]);
}

function own(
  here: readonly Marker[],
  there: readonly Marker[],
  beside: ReadonlyMap<number, number>,
): [Marker[], Marker[]] {
  const left = [...there];
  const ownHere = here.filter((marker) => {
    const other = beside.get(marker.at);
    const at = left.findIndex(({ at: place, key }) => place === other && key === marker.key);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  return [ownHere, left];
}

function anchorsOf(
  here: readonly QuoteWord[],
  there: readonly QuoteWord[],
  steps: readonly Step[],
  meaningHere: (at: number) => string,
  meaningThere: (at: number) => string,
): [number, number][] {
  const anchors: [number, number][] = [];
  const [usedHere, usedThere] = [new Set<number>(), new Set<number>()];
  const take = (i: number, j: number) => {
    anchors.push([i, j]);
    usedHere.add(i);
    usedThere.add(j);
  };
  for (const step of steps)
    if (
      step.kind !== 'added' &&
      step.kind !== 'left-out' &&
      here[step.here]!.content &&
      there[step.there]!.content
    )
      if (meaningHere(step.here) === meaningThere(step.there)) take(step.here, step.there);
  const free = new Map<string, number[]>();
  for (let j = 0; j < there.length; j++) {
    if (usedThere.has(j) || !there[j]!.content) continue;
    const meaning = meaningThere(j);
    const places = free.get(meaning);
    if (places === undefined) free.set(meaning, [j]);
    else places.push(j);
  }
  for (let i = 0; i < here.length; i++) {
    if (usedHere.has(i) || !here[i]!.content) continue;
    const j = free.get(meaningHere(i))?.shift();
    if (j !== undefined) take(i, j);
  }
  return anchors;
}
