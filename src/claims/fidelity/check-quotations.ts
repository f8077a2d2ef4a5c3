import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import type { Attribution } from '../../reading/attribution.ts';
import type { ClaimEvidence } from '../checked-claim.ts';
import type { Difference, FidelityClass, Stretch } from './comparison.ts';
import { type Fidelity, fidelityOf } from './find-versions.ts';
import { quotationsIn, type QuotedSpeech } from './quotations-in.ts';
import { type SaidInStatement, saidInStatement, wordsInStatement } from './said-in-statement.ts';
import { type SaidList, versionIndex } from './version-index.ts';

/** Another version of a quotation: a statement, by its span. */
export interface QuotationVersion extends ClaimEvidence {
  /** ISO date on which it was said. */
  readonly date: string;
  readonly speaker: string | null;
  readonly class: FidelityClass;
  /** 0..1 */
  readonly similarity: number;
}

/** A quotation of a document beside what the statements know of it. */
export interface CheckedQuotation extends Stretch {
  /** The person, else the actor, that the document names; null where it is not known. */
  readonly speaker: string | null;
  readonly class: FidelityClass;
  /** From the nearest version; `here` counts in the document, `there` in the version's. */
  readonly differences: readonly Difference[];
  /** The nearest first. */
  readonly versions: readonly QuotationVersion[];
}

/**
 * For each quotation of a document in quotation marks: other versions of the same statement, and what it is beside the nearest. Where that
 * version is itself a report in other words, a change of words is a paraphrase: nobody can tell who changed them. Cost O(n) for n
 * statements, and for each quotation as `versionIndex` says.
 *
 * @param statements without those of the document itself
 * @param documents id -> text, of what the statements stand in, as far as they are at hand: what stands around a statement shows whether it was moved
 * @example checkQuotations(column, attributions, statements)[0].class // 'negation-changed'
 */
export function checkQuotations(
  document: Document,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
  documents: ReadonlyMap<string, string> = new Map(),
): CheckedQuotation[] {
  const quotations = quotationsIn(document, attributions);
  if (quotations.length === 0) return [];
  const said = saidLater(
    statements.filter(({ status }) => status !== 'rejected'),
    documents,
  );
  const index = versionIndex(said, quotations);
  return quotations.map((quotation) => checked(quotation, fidelityOf(quotation, said, index), said));
}

interface SaidLater extends SaidList {
  at(index: number): SaidInStatement;
}

/** Of a million statements a few are compared: only those are made ready for it. */
function saidLater(statements: readonly Statement[], documents: ReadonlyMap<string, string>): SaidLater {
  const made = new Map<number, SaidInStatement>();
  return {
    length: statements.length,
    textAt: (index) => wordsInStatement(statements[index]!),
    at(index) {
      const known = made.get(index);
      if (known !== undefined) return known;
      const statement = statements[index]!;
      const said = saidInStatement(statement, documents.get(statement.document) ?? null);
      made.set(index, said);
      return said;
    },
  };
}

function checked(quotation: QuotedSpeech, found: Fidelity, said: SaidLater): CheckedQuotation {
  const classOf = (given: FidelityClass, at: number) =>
    given === 'words-changed' && !said.at(at).direct ? 'paraphrase' : given;
  const versions = found.versions.map(({ at, class: given, similarity }) => {
    const { id, document, span, date, speaker } = said.at(at).statement;
    const place = { statement: id, document, start: span.start, end: span.end, quote: span.text };
    return { ...place, date, speaker, class: classOf(given, at), similarity };
  });
  const nearest = found.versions[0];
  const there = nearest === undefined ? 0 : placeOf(said.at(nearest.at));
  return {
    text: quotation.text,
    start: quotation.from,
    end: quotation.to,
    speaker: quotation.speaker ?? quotation.actor,
    class: versions[0]?.class ?? 'only-here',
    differences: found.differences.map((difference) => ({
      ...difference,
      here: shifted(difference.here, quotation.from),
      there: shifted(difference.there, there),
    })),
    versions,
  };
}

const placeOf = ({ statement, offset }: SaidInStatement) => statement.span.start + offset;

function shifted(stretch: Stretch | null, by: number): Stretch | null {
  return stretch === null ? null : { ...stretch, start: stretch.start + by, end: stretch.end + by };
}
