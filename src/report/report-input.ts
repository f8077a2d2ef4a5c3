import type { Registry } from '../coding/registry/registry.ts';
import type { Codebook } from '../coding/codebook.ts';
import type { Deed } from '../coding/deed.ts';
import type { Statement } from '../coding/statement.ts';
import type { UnityOverTime } from '../cohesion/trend/unity-over-time.ts';
import type { Unity } from '../cohesion/unity.ts';
import type { Document } from '../documents/document.ts';
import type { Attribution } from '../reading/attribution.ts';
import type { CheckedClaim } from '../claims/checked-claim.ts';
import type { CheckedQuotation } from '../claims/fidelity/index.ts';

/** A document that was checked, with what was found in it. */
export interface ReportColumn {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly CheckedClaim[];
  /** What is to be said of all of it: why there is nothing to check, which evidence is missing. Sentences without a full stop. */
  readonly notes?: readonly string[];
  /** Its quotations beside other versions of the same statements, where they were looked for. */
  readonly quotations?: readonly CheckedQuotation[];
  /** ISO date as of which its claims were checked; default: the document's own. */
  readonly asOf?: string | null;
}

/** What makes a report repeatable besides its evidence. */
export interface ReportMade {
  /** Of Entente. */
  readonly version: string;
  /** The reader that found who speaks in the columns, with its version. */
  readonly reader: string;
  /** Of random numbers; null where nothing was drawn. */
  readonly seed: number | null;
  /** What was asked for, by name; null where it was chosen from the evidence. */
  readonly options: Readonly<Record<string, string | null>>;
}

/** All that a report shows. It holds no result of its own making: every figure in it was measured before. */
export interface ReportInput {
  readonly title: string;
  /** A check alone: unity was not measured, and of the evidence only what a claim rests on is listed. */
  readonly only?: 'check';
  readonly codebook: Codebook;

  readonly registry: Registry;
  /** Id of the alliance: `NATO`. */
  readonly alliance: string;
  /** Whether an actor is a member on an ISO date, where the group is not the alliance by the registry. */
  readonly isMember?: (actor: string, date: string) => boolean;
  /** The evidence. */
  readonly statements: readonly Statement[];
  readonly deeds?: readonly Deed[];
  /** Named by persons as evidence of a claim, and counted in no figure besides. */
  readonly cited?: readonly (Statement | Deed)[];
  /** The documents that the evidence stands in. */
  readonly documents: readonly Document[];
  readonly columns: readonly ReportColumn[];
  /** The first is the one that the head answers. */
  readonly unity: readonly { readonly issue: string; readonly unity: Unity | UnityOverTime }[];
  /** For how many days a position was carried when `unity` was measured. */
  readonly carry: number;
  /** ISO date on which the report was made. */
  readonly generated: string;
  /** How it was made, so that somebody else can make it again. */
  readonly made?: ReportMade;
}
