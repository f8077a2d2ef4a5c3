import type { Reading, Review } from '../../coding/review.ts';
import type { ClaimEvidence, Finding, Verdict } from '../checked-claim.ts';

/** Who said something of a claim, when and why. */
export interface Said {
  readonly by: string;
  /** ISO date and time in UTC. */
  readonly at: string;
  readonly reason: string | null;
}

/** A statement or deed that a person holds against a claim besides what the machine counts. */
export interface AddedEvidence extends ClaimEvidence {
  readonly actor: string;
  /** ISO date. */
  readonly date: string;
  readonly stance: number;
  /** Of a statement: `suggested` ones count for this claim only. Null for a deed. */
  readonly status: 'suggested' | 'accepted' | 'rejected' | null;
  readonly by: string;
  readonly at: string;
}

/** What persons say of a claim, beside what the machine found: of each part the latest counts. */
export interface ClaimReviewed {
  /** Whose verdict counts; where nobody gave one, who reviewed last. */
  readonly by: string;
  /** When that was; ISO date and time in UTC. */
  readonly at: string;
  /** The person's verdict; null where nobody gave one. The machine's stands in the claim. */
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  /** The corrected reading; null where the machine's stands. */
  readonly reading: (Said & { readonly says: Reading }) | null;
  readonly evidence: readonly AddedEvidence[];
  /** The last one says that there is no claim here; null otherwise. */
  readonly dismissed: Said | null;
  /** A person added the claim; null where none did. */
  readonly added: Said | null;
  /** Whether the machine finds a claim here. Where it does not, its verdict is on the reading of the review. */
  readonly found: boolean;
  /** The words that were reviewed, where the machine now reads others; null where they are the same. */
  readonly reviewedWords: string | null;
  /** What the machine finds with the corrected reading and the added evidence; null where neither differs from its own. */
  readonly again: Finding | null;
  /** The machine's verdict when the person gave theirs, where it is another today; null otherwise. */
  readonly machineThen: Verdict | null;
  /** Where persons disagree, a plain sentence each. */
  readonly conflicts: readonly string[];
  /** All reviews that nobody has taken back, in order of time. */
  readonly reviews: readonly Pick<
    Review,
    'id' | 'by' | 'at' | 'action' | 'verdict' | 'reason' | 'reading' | 'evidence'
  >[];
}
