import type { Candidate } from '../../src/reading/parse/candidate.ts';
import type { Count } from './count-cues.ts';

/** A share below this is not worth an entry. */
const LEAST = 0.2;
/** The same where it was never seen right. */
const LEAST_UNSEEN = 0.3;
/** How many proposals the expected share of a lemma and a frame counts like, before any are seen. */
const EXPECTED = 2.5;
const LETTERS: Readonly<Partial<Record<Candidate['frame'], string>>> = {
  quote: 'q',
  clause: 'c',
  that: 't',
  question: 'w',
  before: 'b',
  to: 'i',
  object: 'o',
  gerund: 'g',
  passive: 'p',
  'passive-to': 'P',
  none: 'n',
};
const HEAD = `/**
 * Verbs that attribute, and with what: \`verb\`, then per kind of complement a letter and a strength. Letters: \`q\` quotation,
 * \`b\` content before ("A, he said"), \`t\` that-clause, \`c\` clause without "that", \`w\` question, \`i\` infinitive, \`o\` object, \`g\` gerund,
 * \`p\` passive, \`P\` passive with infinitive, \`:for\` a preposition. The strength is the share, in tenths, of such places
 * that an annotator marked and the rules delimited alike, in ARTICLES articles of PolNeAR's train split (Newell, Margolin and
 * Ruths 2018; the corpus states no licence). Counts only, no text of the corpus. Made by scripts/make-cue-verbs.ts.
 * A verb in two parts is written \`point_out\`, a passive \`be_expect\`, a noun \`~claim\`, with its owner guessed \`~claim1\`, without one \`~claim0\`.
 */
// oxfmt-ignore
export const cueVerbs: readonly string[] = [
`;

interface Tally {
  proposed: number;
  right: number;
}

/** The module as text: shares of rare pairs are drawn towards what their lemma and frame lead one to expect. */
export function lexiconModule(counts: readonly Count[], articles: number): string {
  const frames = tallied(counts, (count) => kindOf(count.frame));
  const lemmas = tallied(counts, (count) => count.lemma);
  const all = tallied(counts, () => '').get('')!;
  const base = all.right / all.proposed;
  const entries = new Map<string, { code: string; tenths: number; proposed: number }[]>();
  for (const { lemma, frame, proposed, right } of counts) {
    if (!/^~?[a-z]+1?0?(?: [a-z]+)?$/.test(lemma)) continue;
    const own = lemmas.get(lemma)!;
    const ofLemma = (own.right + 3 * base) / (own.proposed + 3);
    const ofFrame = frames.get(kindOf(frame))!;
    const expected = Math.min(0.8, ((ofFrame.right / ofFrame.proposed) * ofLemma * 0.8) / base);
    const share = (right + EXPECTED * expected) / (proposed + EXPECTED);
    const code = frame.startsWith('prep:') ? frame.slice('prep'.length) : LETTERS[frame];
    if (code === undefined || share < (right === 0 ? LEAST_UNSEEN : LEAST)) continue;
    const entry = { code, tenths: Math.min(9, Math.round(share * 10)), proposed };
    entries.set(lemma, [...(entries.get(lemma) ?? []), entry]);
  }
  return HEAD.replace('ARTICLES', String(articles)) + linesOf(entries) + '];\n';
}

/** Words that come once are left out; the rest in order, some a line. */
function linesOf(
  entries: ReadonlyMap<string, readonly { code: string; tenths: number; proposed: number }[]>,
): string {
  const words = [...entries.keys()].toSorted().flatMap((lemma) => {
    const own = entries.get(lemma)!.toSorted((a, b) => b.tenths - a.tenths || (a.code < b.code ? -1 : 1));
    const seen = own.reduce((sum, { proposed }) => sum + proposed, 0);
    if (seen < 2) return [];
    return [`'${lemma.replaceAll(' ', '_')} ${own.map(({ code, tenths }) => code + tenths).join(' ')}',`];
  });
  let lines = '';
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 125) {
      lines += ` ${line}\n`;
      line = '';
    }
    line += ` ${word}`;
  }
  return `${lines} ${line}\n`;
}

const kindOf = (frame: string) => frame.replace(/^prep:.*/, 'prep');

function tallied(counts: readonly Count[], key: (count: Count) => string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const count of counts) {
    const tally = tallies.get(key(count)) ?? { proposed: 0, right: 0 };
    tally.proposed += count.proposed;
    tally.right += count.right;
    tallies.set(key(count), tally);
  }
  return tallies;
}
