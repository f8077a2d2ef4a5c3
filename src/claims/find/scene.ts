import type { Codebook } from '../../coding/codebook.ts';
import type { Registry } from '../../coding/registry/index.ts';
import { type ActorMention, actorMentions, type Sentence } from '../../reading/index.ts';
import type { InMind } from './subject/in-mind.ts';
import type { People } from './subject/people.ts';
import type { ToldBefore } from './subject/told-before.ts';
import type { KnownUnits } from '../units-in.ts';
import { type Word, wordsOf } from './word.ts';

/** An actor named in a sentence, by the words `[from, to)` that name it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly actor: string;
  readonly role: ActorMention['role'];
}

/** A sentence made ready for finding claims in it. */
export interface Scene {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly question: boolean;
  readonly codebook: Codebook;
  readonly registry: Registry;
  /** Issue that stands last before this sentence in its paragraph. */
  readonly issueBefore: string | null;
  /** Issue that stood last in the paragraph before, if the document is mostly about it, or the only one that it is about: what "it" means where this paragraph names none. */
  readonly issueAbove: string | null;
  readonly told: ToldBefore;
  /** What the document is mostly about. */
  readonly mainIssue: string | null;
  /** Whether several sentences of the document name issues of the codebook, whichever they are. */
  readonly onIssues: boolean;
  /** Id of the alliance that "the alliance" and "the members" mean in this document. */
  readonly alliance: string | null;
  /** ISO date from which "in February" is reckoned. */
  readonly date: string | null;
  /** The persons whom the document can mean. */
  readonly people: People;
  /** The units of the deeds on record, with what these are about. */
  readonly units: KnownUnits;
  /** Whom the paragraph has named before this sentence. */
  readonly inMind: InMind;
}

/** What all sentences of a document share. */
export type Setting = Pick<
  Scene,
  'codebook' | 'registry' | 'mainIssue' | 'onIssues' | 'alliance' | 'date' | 'people' | 'units'
>;

/** A sentence of a setting; `before` is what its paragraph has named so far. */
export function sceneOf(
  sentence: Sentence,
  before: Pick<Scene, 'issueBefore' | 'issueAbove' | 'told' | 'inMind'>,
  setting: Setting,
): Scene {
  const words = wordsOf(sentence.text, sentence.start);
  const mentions = actorMentions(sentence.text, sentence.start, setting.registry).flatMap((mention) => {
    // "U.S.-led talks" are not the United States.
    if (/^[-‐‑]\p{Ll}/u.test(sentence.text.slice(mention.end - sentence.start))) return [];
    const from = words.findIndex((word) => word.end > mention.start);
    const to = words.findLastIndex((word) => word.start < mention.end) + 1;
    return from === -1 || to <= from ? [] : [{ from, to, actor: mention.actor, role: mention.role }];
  });
  const question = /\?["'”’)\]]*\s*$/.test(sentence.text);
  return { ...setting, ...before, sentence, words, mentions, question };
}
