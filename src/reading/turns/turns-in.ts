import { together } from '../lists/together.ts';
import { type Scene, sceneOf } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { hostsIn } from './hosts.ts';
import { type Label, labelOf } from './label-of.ts';
import { endsInQuestion, type OneSided, oneSided } from './one-sided.ts';
import { whoAsks } from './who-asks.ts';

/** What somebody says in a transcript until the next one speaks. */
export interface Turn {
  /** Null where a question has none. */
  readonly label: Label | null;
  /** What is said, a range per paragraph. */
  readonly said: readonly TokenRange[];
  /** Said by whoever asks, or no speech at all: the list of those who take part, the date. Nobody's statement. */
  readonly aside: boolean;
  /** The speaker's first, and no answer. */
  readonly opening: boolean;
}

/** The paragraphs of a document, those of one turn as one, and which of them are turns. */
export interface Turns {
  readonly scenes: readonly Scene[];
  /** For each scene its turn, or null. */
  readonly turns: readonly (Turn | null)[];
}

/** So many lines with a label are a transcript. */
const LEAST = 3;
/** What stands above a transcript: who takes part, when and where. */
const PREFACE =
  /^(?:TRANSCRIPT|PARTICIPANTS?|PRESENT|SPEAKERS?|BRIEFERS?|DATE|PLACE|VENUE|LOCATION|TIME|SUBJECT|TOPIC|SOURCE|INTERVIEW|PHOTO|NOTE|LISTEN|WATCH|GUESTS?|PANEL|PANELLISTS?|PANELISTS?|WITNESS(?:ES)?|HOSTEDBY|WITH|RECORDED|EDITED)$/;
/** Who leads through a broadcast, and tells like an author what others say. */
const NARRATES = /^(?:PRESENTER|ANCHOR|NARRATOR|NEWSREADER|HOST)\d*$/;
/** Who calls the next speaker: "THE CHAIR: The Admiral." */
const CHAIR = /(?:CHAIR|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|SPEAKER|PRESIDENT|CONVENER|CONVENOR)$/;
/** A turn over more paragraphs than this is cut. */
const MOST = 40;

/**
 * Finds the turns of a transcript: at least three lines with a label ("STRAND: ..."), of two speakers or more, one of whom
 * speaks twice. A paragraph without a label goes on with the turn before it; after the last label only where "I" or "you" show that
 * it is spoken. Whoever mostly ends with a question asks. Without a transcript the scenes come back as they are. Cost O(n).
 */
export function turnsIn(scenes: readonly Scene[]): Turns {
  const { labels, asks: unlabelled } = labelsOf(scenes);
  const lastLabel = labels.findLastIndex((label) => label !== null);
  if (lastLabel < 0) return { scenes, turns: scenes.map(() => null) };
  const merged: Scene[] = [];
  const turns: (Labelled | null)[] = [];
  const questions = new Set<number>();
  for (let i = 0; i < scenes.length;) {
    const label = labels[i]!;
    let to = i + 1;
    if (label !== null && !PREFACE.test(label.key))
      while (
        to < Math.min(scenes.length, i + MOST) &&
        labels[to] === null &&
        !unlabelled[to] &&
        goesOn(scenes[to]!, to < lastLabel)
      )
        to++;
    const parts = scenes.slice(i, to);
    if (unlabelled[i]) questions.add(merged.length);
    merged.push(parts.length === 1 ? parts[0]! : together(parts));
    turns.push(label === null ? null : { label, said: saidIn(parts, label) });
    i = to;
  }
  const first = turns.findIndex((turn) => turn !== null && !PREFACE.test(turn.label.key));
  const asking = whoAsks(merged, turns, hostsIn(merged.slice(0, Math.max(first, 0))));
  const asks = (turn: Labelled | null | undefined) => turn != null && asking.has(turn.label.key);
  const told = new Set(
    turns.flatMap((turn, i) =>
      turn !== null && NARRATES.test(turn.label.key) && !endsInQuestion(merged[i]!) ? [i] : [],
    ),
  );
  const known = new Set<string>();
  return {
    scenes: merged.map((scene, i) => (told.has(i) ? withoutLabel(scene, turns[i]!.label) : scene)),
    turns: turns.map((turn, i) => {
      if (told.has(i)) return null;
      if (questions.has(i)) return { label: null, said: [], aside: true, opening: false };
      if (turn === null) return null;
      const { key } = turn.label;
      const opening = !known.has(key) && !asks(turns[i - 1]) && !questions.has(i - 1);
      known.add(key);
      const aside = asks(turn) || PREFACE.test(key) || asksOnly(merged[i]!, turn);
      return { ...turn, aside, opening };
    }),
  };
}

interface Labelled {
  readonly label: Label;
  readonly said: readonly TokenRange[];
}

/** The label of each paragraph, and which ones ask without one; none at all where the document is no transcript. */
function labelsOf(scenes: readonly Scene[]): OneSided {
  const labels = labelsOfAll(scenes);
  const none = scenes.map(() => false);
  return labels !== null
    ? { labels, asks: none }
    : (oneSided(scenes) ?? { labels: scenes.map(() => null), asks: none });
}

/** The labels of a transcript in which all who speak have one; null where the document is none. */
function labelsOfAll(scenes: readonly Scene[]): readonly (Label | null)[] | null {
  const labels = scenes.map(labelOf);
  const times = new Map<string, number>();
  for (const label of labels) if (label !== null) times.set(label.key, (times.get(label.key) ?? 0) + 1);
  const repeated = (label: Label) => times.get(label.key)! > 1;
  const sure = labels.filter((label) => label !== null && (label.capitals || repeated(label)));
  const isTranscript =
    sure.length >= LEAST &&
    new Set(sure.map((label) => label!.key)).size > 1 &&
    sure.some((label) => repeated(label!));
  if (!isTranscript) return null;
  const inCapitals = sure.every((label) => label!.capitals);
  const first = labels.findIndex((label) => label !== null);
  return labels.map((label, i) => {
    if (label === null || label.capitals || PREFACE.test(label.key)) return label;
    // "Dorvik Assembly: oral answers", above them all
    const heading =
      i === first && !repeated(label) && (isVerbless(scenes[i]!) || (i === 0 && quotes(scenes[i]!, label)));
    return inCapitals || heading ? null : label;
  });
}

const isVerbless = ({ groups }: Scene): boolean => groups.every(({ form }) => form !== 'finite');

/** "Ida Brand: “Bread comes first”", above an interview. */
const quotes = ({ quote }: Scene, { from }: Label): boolean => quote[from]! >= 0;

/** Whether a paragraph without a label is spoken by whoever spoke before, not told in between. */
function goesOn({ tokens, bracket, quote }: Scene, within: boolean): boolean {
  if (bracket[0] === 1) return false;
  return within || tokens.some(({ lower }, i) => quote[i]! < 0 && (lower === 'i' || lower === 'you'));
}

/** What a line tells after its label. */
function withoutLabel({ paragraph }: Scene, { from }: Label): Scene {
  const { tokens, sentences } = paragraph;
  return sceneOf({
    ...paragraph,
    tokens: tokens.slice(from),
    sentences: sentences
      .map(({ first, last }) => ({ first: Math.max(first, from) - from, last: last - from }))
      .filter(({ first, last }) => first < last),
  });
}

/** Whether a turn is nothing but questions, or only calls somebody by name. */
function asksOnly({ tokens, ranges, groups }: Scene, { label, said }: Labelled): boolean {
  const own = ranges.filter(({ last }) => last > label.from);
  const isCall =
    CHAIR.test(label.key) &&
    said.length === 1 &&
    !groups.some(({ form, first }) => form === 'finite' && first >= label.from);
  return isCall || (own.length > 0 && own.every(({ last }) => /\?/.test(tokens[last - 1]!.text)));
}

/** What is said, by paragraph, as tokens of all of them together. */
function saidIn(scenes: readonly Scene[], label: Label): TokenRange[] {
  const said: TokenRange[] = [];
  let from = 0;
  for (const { tokens } of scenes) {
    const first = from === 0 ? label.from : from;
    from += tokens.length;
    if (from > first) said.push({ first, last: from });
  }
  return said;
}
