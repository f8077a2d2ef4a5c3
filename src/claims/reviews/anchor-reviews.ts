import { inTime, type Review } from '../../coding/review.ts';
import { foldText } from '../../documents/quotes/folded-text.ts';
import { placesOfQuote } from '../../documents/quotes/places-of-quote.ts';
import { holds, type Span, spanOf } from '../../documents/span.ts';
import type { Claim } from '../claim.ts';

/** The reviews of one claim, and the claim of the machine that they are about. */
export interface ReviewedPlace {
  /** Its number among the machine's claims, or null where the machine finds none. */
  readonly claim: number | null;
  /** The words reviewed, where they stand in the text at hand. */
  readonly span: Span;
  /** In order of time. */
  readonly reviews: readonly Review[];
}

/** So much of the words of both must be shared for a claim read anew to be the one reviewed. */
const SHARED = 0.6;

/**
 * Finds again what reviews are about. Each is anchored by its place and its words: where the text was edited, by its words alone, the nearest
 * of several. Of the machine's claims it is about the one of its kind at its very place; else about one of another kind there, which the
 * machine then reads otherwise than before; else about one of its kind that shares most of its words. Otherwise the machine finds the claim no
 * longer, or never did.
 *
 * @param reviews that stand; those whose words are not in the text are left out
 * @example anchorReviews(text, claims, standing(reviews))[0] // { claim: 2, span, reviews: [review] }
 */
export function anchorReviews(
  text: string,
  claims: readonly Claim[],
  reviews: readonly Review[],
): ReviewedPlace[] {
  const places: Group[] = [];
  const placed = reviews.flatMap((review) => {
    const { kind } = review;
    const span = placeIn(text, review.span);
    return span === null ? [] : [{ review, place: { ...span, kind } }];
  });
  // Added claims first: what is said of them later is not about the claim of another kind that the machine finds there.
  const isAdded = ({ review }: (typeof placed)[number]) => review.action === 'add';
  for (const { review, place } of [...placed.filter(isAdded), ...placed.filter((one) => !isAdded(one))]) {
    const lost = places.filter(({ claim }) => claim === null);
    const own = lost.find((group) => isSame(group.place, place));
    const claim = own === undefined ? claimAt(claims, place, review) : null;
    const group =
      own ??
      (claim === null
        ? lost.find((group) => isNear(group.place, place))
        : places.find((group) => group.claim === claim));
    if (group !== undefined) group.reviews.push(review);
    else places.push({ claim, place, reviews: [review] });
  }
  return places
    .map(({ claim, place: { start, end, text }, reviews }) => ({
      claim,
      span: { start, end, text },
      reviews: reviews.toSorted(inTime),
    }))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where the words of a span stand in a text: at its place, else the nearest place that says them; null where none does. */
export function placeIn(text: string, span: Span): Span | null {
  if (holds(text, span)) return span;
  const places = placesOfQuote(span.text, foldText(text));
  const [first] = places.toSorted((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start));
  return first === undefined ? null : spanOf(text, first.start, first.end);
}

interface KindAt extends Span {
  readonly kind: string;
}

interface Group {
  readonly claim: number | null;
  readonly place: KindAt;
  readonly reviews: Review[];
}

function claimAt(claims: readonly Claim[], place: KindAt, { action }: Review): number | null {
  const exact = claims.findIndex((claim) => isSame(claim, place));
  if (exact >= 0) return exact;
  const sameWords = claims.findIndex(({ start, end }) => start === place.start && end === place.end);
  // A person who adds a claim where the machine finds one of another kind means another one.
  if (sameWords >= 0 && action !== 'add') return sameWords;
  const near = claims
    .flatMap((claim, i) => (isNear(claim, place) ? [{ i, shared: sharedBy(claim, place) }] : []))
    .toSorted((a, b) => b.shared - a.shared || a.i - b.i);
  return near[0]?.i ?? null;
}

function isSame(a: KindAt, b: KindAt): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

function isNear(a: KindAt, b: KindAt): boolean {
  return a.kind === b.kind && sharedBy(a, b) >= SHARED;
}

/** The share of the words of both that both have, 0 to 1. */
function sharedBy(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
