import type { TokenRange } from '../text/sentences.ts';
import type { Frame } from './frames.ts';
import type { Subject } from './subject-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Something that may be an attribution: the lexicon decides. Ranges are tokens of one paragraph. */
export interface Candidate {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly lemma: string;
  readonly frame: Frame | 'passive' | 'passive-to' | 'noun' | 'according' | 'layout' | 'position' | 'for';
  readonly group: VerbGroup | null;
  readonly subject: Subject | null;
  readonly negated: boolean;
  /** The content is, or begins with, a quotation of more than two words. */
  readonly quoted: boolean;
}
