import { EntenteError } from '../error.ts';
import type { Span } from '../documents/span.ts';
import type { Document } from '../documents/document.ts';
import { type Attribution, type Finder, readAttributions, rules, undropped } from '../reading/index.ts';
import { checkClaim, type CheckOptions } from './check-claim.ts';
import type { Claim } from './claim.ts';
import type { CheckedClaim } from './checked-claim.ts';
import type { Evidence } from './evidence.ts';
import { findClaims } from './find-claims.ts';
import { speakersIn } from './speakers-in.ts';
import { unitsIn } from './units-in.ts';
import { applyReviews, type Reviews } from './reviews/apply-reviews.ts';

/** As `CheckOptions`, with the alliance that "the alliance" means (default: the one named most often) and the date (default: the document's). */
export interface CheckDocumentOptions extends Omit<CheckOptions, 'date'> {
  readonly date?: string | null;
  readonly alliance?: string | null;
  /** How to find who said what: the rules, if none is given. */
  readonly finder?: Finder;
  /** What `attributionsOf` gives, where it was read before. */
  readonly attributions?: readonly Attribution[];
  /** Claims that a language model proposed (`proposeClaims`): checked by the same rules, beside those found. */
  readonly proposed?: readonly Claim[];
  /** What persons said of the claims; it stands beside what the machine finds. */
  readonly reviews?: Reviews;
}

/**
 * Finds the claims of a document and checks each against the evidence, as of the document's date. What was coded in the
 * document itself is left out: a text is no evidence for what it says.
 *
 * @throws EntenteError for a document without a date where none is given, and for an unknown alliance
 * @example checkDocument(column, evidence, { carry: 90 }).map(({ text, verdict }) => [text, verdict])
 */
export function checkDocument(
  document: Document,
  evidence: Evidence,
  options: CheckDocumentOptions,
): CheckedClaim[] {
  const date = options.date ?? document.date;
  if (date === null) {
    throw new EntenteError('input', 'no date', document.id, 'say with --date when it was published');
  }
  const { registry, codebook } = evidence;
  const attributions = options.attributions ?? attributionsOf(document, evidence, options.finder);
  const alliance = options.alliance ?? null;
  const others = besides(document, evidence);
  const found = findClaims(document, {
    registry,
    codebook,
    attributions,
    alliance,
    date,
    speakers: speakersIn(evidence.statements),
    units: unitsIn((others.deeds ?? []).filter((deed) => deed.date <= date)),
  });
  const claims = [...found, ...(options.proposed ?? [])].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const checked = claims.map((claim) => checkClaim(claim, others, { date, carry: options.carry }));
  if (options.reviews === undefined) return checked;
  return applyReviews(document, checked, options.reviews, { evidence: others, date, carry: options.carry });
}

/** Who says what in a document, as far as a reader is sure enough. */
export function attributionsOf(
  document: Document,
  { registry, codebook }: Evidence,
  finder: Finder = rules,
): Attribution[] {
  return undropped(readAttributions(document, { registry, codebook, finder }), finder.bands);
}

/** The evidence without the statements and deeds that stand in the document; a table of the same name has other spans. */
export function besides({ id, text }: Pick<Document, 'id' | 'text'>, evidence: Evidence): Evidence {
  const isOther = ({ document, span }: { readonly document: string; readonly span: Span }) =>
    document !== id || text.slice(span.start, span.end) !== span.text;
  const { statements, deeds = [] } = evidence;
  if (statements.every(isOther) && deeds.every(isOther)) return evidence;
  return { ...evidence, statements: statements.filter(isOther), deeds: deeds.filter(isOther) };
}
