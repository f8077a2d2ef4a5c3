import type { CheckedClaim } from '../../claims/index.ts';
import { foldText } from '../../documents/quotes/folded-text.ts';
import { type Place, placesOfQuote } from '../../documents/quotes/places-of-quote.ts';
import type { Document } from '../../documents/document.ts';
import { type Span, spanOf } from '../../documents/span.ts';
import { EntenteError } from '../../error.ts';

/**
 * The claim that is named: by its number (`A3`, `3`) or by some of its words.
 *
 * @returns its place in `claims`
 * @throws EntenteError for a number that there is not, and for words of none or of several, with the nearest
 */
export function claimMeant(name: string, claims: readonly CheckedClaim[], document: Document): number {
  const number = /^[a-z]{0,2}(\d+)$/i.exec(name.trim())?.[1];
  if (number !== undefined) return byNumber(Number(number), name, claims, document);
  const places = placesIn(name, document);
  const meant = claims.flatMap((claim, i) =>
    places.some((place) => place.start < claim.end && claim.start < place.end) ? [i] : [],
  );
  const exact = meant.filter((i) =>
    places.some(({ start, end }) => start === claims[i]!.start && end === claims[i]!.end),
  );
  if (exact.length === 1) return exact[0]!;
  if (meant.length === 1) return meant[0]!;
  if (meant.length > 1) {
    const which = meant.map((i) => `A${i + 1} “${shortened(claims[i]!.text)}”`).join(', ');
    throw new EntenteError('input', 'words of several claims', shortened(name), `name one of ${which}`);
  }
  const near = nearestClaim(name, claims);
  const other = near === null ? '' : `; the nearest is A${near + 1} “${shortened(claims[near]!.text)}”`;
  const advice =
    places.length === 0
      ? `${document.id} does not say that: quote its words exactly${other}`
      : `no claim was found there: add it with --add --kind ...${other}`;
  throw new EntenteError('not-found', 'unknown claim', shortened(name), advice);
}

/** Where the words of a claim that is to be added stand. @throws EntenteError where they stand nowhere, or more than once */
export function placeMeant(words: string, document: Document): Span {
  const places = placesIn(words, document);
  const [only] = places;
  if (only === undefined) {
    const advice = `quote the words as they stand in ${document.id}`;
    throw new EntenteError('not-found', 'no such words', shortened(words), advice);
  }
  if (places.length > 1) {
    const advice = `they stand ${places.length} times in ${document.id}: quote more of them`;
    throw new EntenteError('input', 'words of several places', shortened(words), advice);
  }
  return spanOf(document.text, only.start, only.end);
}

/** The beginning of a long text, in one line. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = Array.from(line.slice(0, most * 4));
  return points.length <= most ? line : `${points.slice(0, most - 1).join('')}…`;
}

function byNumber(number: number, name: string, claims: readonly CheckedClaim[], { id }: Document): number {
  if (number >= 1 && number <= claims.length) return number - 1;
  const known =
    claims.length === 0
      ? `no claim was found in ${id}: add one with --add`
      : `${id} has A1 to A${claims.length}; the last is “${shortened(claims.at(-1)!.text)}”`;
  throw new EntenteError('not-found', 'unknown claim', name, known);
}

function placesIn(words: string, { text }: Document): Place[] {
  return placesOfQuote(words, foldText(text));
}

/** The claim that shares most words with `name`, if it shares any of some length. */
function nearestClaim(name: string, claims: readonly CheckedClaim[]): number | null {
  const wanted = wordsOf(name);
  let best: { i: number; shared: number } | null = null;
  for (const [i, { text }] of claims.entries()) {
    const own = wordsOf(text);
    const shared = [...wanted].filter((word) => own.has(word)).length;
    if (shared > 0 && (best === null || shared > best.shared)) best = { i, shared };
  }
  return best?.i ?? null;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
