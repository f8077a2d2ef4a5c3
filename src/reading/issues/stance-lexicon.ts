import type { Issue } from '../../coding/codebook.ts';
import { type Phrase, type PhraseIndex, phraseIndex, stemsOf } from './phrases.ts';
import { movingPair } from './stance-pairs.ts';
import {
  clauseLinks,
  type ClauseLink,
  type StanceKind,
  type StanceWord,
  stanceWords,
} from './stance-words.ts';
import { variantsOf } from './terms.ts';

/** What a word of the lexicon does on one issue. */
export interface LexiconEntry {
  readonly kind: StanceKind;
  /** -1 turns what it governs; the same whichever side is called pro. */
  readonly polarity: 1 | -1;
  /** The side that it speaks for where nothing turns it; 0 for what has none. */
  readonly side: 1 | -1 | 0;
  /** The codebook says so: it goes before the general words. */
  readonly own: boolean;
}

/** What the words of a text do to its stance on one issue. */
export interface StanceLexicon {
  /** Group 0: words of stance; group 1: what links clauses. */
  readonly index: PhraseIndex;
  /** Stems of a phrase, joined by spaces -> what it does. */
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly links: ReadonlyMap<string, ClauseLink>;
  /** What doing counts as that the issue asks about: 1 for pro. */
  readonly done: 1 | -1;
  /** The codebook counts keeping it open as a side. */
  readonly openCounts: boolean;
}

const GAP = 2;
/** "Prefers [a loose partnership] to". */
const WIDE_GAP = 5;
const keyOf = (stems: readonly string[]) => stems.join(' ');

const lexicons = new WeakMap<Issue, StanceLexicon>();

/** The general words and an issue's own cues, which go first; built once an issue. */
export function stanceLexicon(issue: Issue): StanceLexicon {
  const known = lexicons.get(issue);
  if (known !== undefined) return known;
  const lexicon = lexiconFrom(issue);
  lexicons.set(issue, lexicon);
  return lexicon;
}

const SIDED: ReadonlySet<StanceKind> = new Set<StanceKind>([
  'attitude',
  'noun',
  'wish',
  'expectation',
  'yielding',
  'option',
  'evaluation',
  'consequence',
  'comparison',
]);

interface Entries {
  readonly phrases: readonly Phrase[];
  readonly entries: ReadonlyMap<string, LexiconEntry>;
}

function entryOf({ kind, polarity }: Pick<StanceWord, 'kind' | 'polarity'>): LexiconEntry {
  return { kind, polarity, side: SIDED.has(kind) ? polarity : 0, own: false };
}

const general: Entries = (() => {
  const entries = new Map<string, LexiconEntry>();
  const phrases: Phrase[] = [];
  for (const word of stanceWords) {
    const stems = stemsOf(word.text);
    if (!entries.has(keyOf(stems))) phrases.push({ text: word.text, stems, group: 0, gap: gapOf(word) });
    entries.set(keyOf(stems), entryOf(word));
  }
  return { phrases, entries };
})();

/** Stems of the general words of one word. */
export const generalStems: ReadonlySet<string> = new Set(general.entries.keys());

function gapOf({ text, kind }: StanceWord): number {
  if (text.startsWith('=') || kind === 'none') return 0;
  return kind === 'comparison' ? WIDE_GAP : GAP;
}

const links = new Map<string, ClauseLink>();
const linkPhrases: Phrase[] = clauseLinks.flatMap(([link, words]) =>
  words.split(', ').map((text) => {
    const stems = stemsOf(text);
    links.set(keyOf(stems), link);
    return { text, stems, group: 1, gap: 0 };
  }),
);

function lexiconFrom(issue: Issue): StanceLexicon {
  const entries = new Map(general.entries);
  const phrases = [...general.phrases];
  const add = (stems: readonly string[], text: string, entry: LexiconEntry): void => {
    if (!entries.has(keyOf(stems))) phrases.push({ text, stems, group: 0, gap: GAP });
    entries.set(keyOf(stems), entry);
  };
  const [moves, rests] = movingPair;
  const turn = canMove(issue) ? 1 : -1;
  add(stemsOf(moves), moves, entryOf({ kind: 'action', polarity: turn }));
  add(stemsOf(rests), rests, entryOf({ kind: 'action', polarity: turn === 1 ? -1 : 1 }));
  const sides = [
    [1, issue.pro],
    [-1, issue.contra],
    [0, issue.ambivalent],
  ] as const;
  const owner = new Map<string, number>();
  for (const [side, { cues }] of sides) {
    for (const cue of cues) {
      for (const stems of variantsOf(cue, issue.synonyms ?? [])) {
        const key = keyOf(stems);
        const before = owner.get(key);
        owner.set(key, side);
        // A cue of two sides tells nothing, whichever side is written first.
        if (before !== undefined && before !== side)
          add(stems, cue, { ...entryOf({ kind: 'none', polarity: 1 }), own: true });
        else add(stems, cue, cueEntry(stems, side));
      }
    }
  }
  return {
    index: phraseIndex([...phrases, ...linkPhrases]),
    entries,
    links,
    done: 1,
    openCounts: openCounts(issue),
  };
}

/** A cue does in a clause what the same general word does; others are a kind of their own. */
function cueEntry(stems: readonly string[], side: 1 | -1 | 0): LexiconEntry {
  if (side === 0) return { kind: 'between', polarity: 1, side: 0, own: true };
  const known = general.entries.get(keyOf(stems));
  const alike = known !== undefined && (SIDED.has(known.kind) || known.kind === 'action');
  if (alike) return { kind: known.kind, polarity: known.polarity, side, own: true };
  const turns = stems.some((stem) => general.entries.get(stem)?.kind === 'negation');
  return { kind: 'cue', polarity: turns ? -1 : 1, side, own: true };
}

const OPEN = /\bopen\b|\brul(?:e|es|ing) out\b|\bexclud/;

function openCounts({ pro, contra }: Issue): boolean {
  return [pro, contra].some(({ means, cues }) => OPEN.test([means, ...cues].join(' ')));
}

const MOVED = new Set(['send', 'deploy', 'deployment', 'dispatch', 'go'].flatMap(stemsOf));

/** Whether the issue is about what goes somewhere, by its question, terms and cues. */
function canMove({ question, terms, synonyms, pro, contra }: Issue): boolean {
  const texts = [question, ...terms, ...(synonyms ?? []).flat(), ...pro.cues, ...contra.cues];
  return texts.some((text) => stemsOf(text).some((stem) => MOVED.has(stem)));
}

/** The same words with the sides exchanged: every stance read with it is the negative one. */
export function swappedLexicon({
  index,
  entries,
  links: own,
  done,
  openCounts: open,
}: StanceLexicon): StanceLexicon {
  const swapped = new Map<string, LexiconEntry>();
  for (const [stems, entry] of entries)
    swapped.set(stems, { ...entry, side: entry.side === 0 ? 0 : entry.side === 1 ? -1 : 1 });
  return { index, entries: swapped, links: own, done: done === 1 ? -1 : 1, openCounts: open };
}
