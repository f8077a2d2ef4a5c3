import type { Issue } from '../../coding/codebook.ts';
import { type PhraseIndex, phraseIndex, stemsOf as stemList } from './phrases.ts';
import { type StanceRole, stanceWords } from './stance-words.ts';

/** What the words of a text do to its stance on one issue. */
export interface StanceLexicon {
  readonly index: PhraseIndex;
  /** Stems of a phrase, joined by spaces -> what it does. */
  readonly roles: ReadonlyMap<string, StanceRole>;
  /** What doing counts as that the issue asks about: 1 for pro. */
  readonly done: 1 | -1;
}

const lexicons = new WeakMap<Issue, StanceLexicon>();

/** The general words and an issue's own cues, which go first; built once an issue. */
export function stanceLexicon(issue: Issue): StanceLexicon {
  const known = lexicons.get(issue);
  if (known !== undefined) return known;
  const lexicon = lexiconFrom(issue);
  lexicons.set(issue, lexicon);
  return lexicon;
}

function lexiconFrom({ pro, contra, ambivalent }: Issue): StanceLexicon {
  const roles = new Map<string, StanceRole>();
  const texts = new Map<string, string>();
  const own = new Set<string>();
  const add = (text: string, role: StanceRole): void => {
    const stems = stemsOf(text);
    roles.set(stems, role);
    texts.set(stems, text);
  };
  for (const [text, role] of stanceWords) add(text, role);
  const sides = [
    ['pro', pro],
    ['contra', contra],
    ['ambivalent', ambivalent],
  ] as const;
  for (const [role, { cues }] of sides) {
    for (const cue of cues) {
      const stems = stemsOf(cue);
      // A cue of two sides tells nothing, whichever side is written first.
      add(cue, own.has(stems) && roles.get(stems) !== role ? 'none' : role);
      own.add(stems);
    }
  }
  return {
    index: phraseIndex(
      [...texts.values()].map((text) => ({ text, stems: stemList(text), group: 0, gap: 2 })),
    ),
    roles,
    done: 1,
  };
}

/** The same words with the sides exchanged: every stance read with it is the negative one. */
export function swappedLexicon({ index, roles, done }: StanceLexicon): StanceLexicon {
  const swapped = new Map<string, StanceRole>();
  for (const [stems, role] of roles)
    swapped.set(stems, role === 'pro' ? 'contra' : role === 'contra' ? 'pro' : role);
  return { index, roles: swapped, done: done === 1 ? -1 : 1 };
}

const stemsOf = (text: string) => stemList(text).join(' ');

const general = new Map([...stanceWords].map(([text, role]) => [stemsOf(text), role]));

/**
 * Whether a word for a side turns round what it governs: "refuses to support", "no plans to oppose". That is its meaning, and
 * stays where the sides are exchanged.
 */
export function denies(stems: readonly string[]): boolean {
  const role = general.get(stems.join(' '));
  if (role !== undefined) return role === 'contra';
  return stems.some((stem) => general.get(stem) === 'negation');
}
