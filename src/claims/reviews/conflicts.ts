import { type Review, sameReading } from '../../coding/review.ts';

/** What one person holds of a claim. */
interface View {
  readonly by: string;
  readonly at: string;
  readonly says: string;
}

/**
 * Where persons disagree about a claim, a plain sentence each: on the verdict (or on there being a claim at all), and on how it is to be read.
 * Also where a verdict was given before somebody else corrected the reading. The latest counts.
 *
 * @param reviews of one claim, those that stand, in order of time
 */
export function conflictsOf(reviews: readonly Review[]): string[] {
  return [verdictConflict(reviews), readingConflict(reviews), staleVerdict(reviews)].flatMap(
    (sentence) => sentence ?? [],
  );
}

function verdictConflict(reviews: readonly Review[]): string | null {
  const views = new Map<string, View>();
  for (const { by, at, action, verdict } of reviews) {
    if (action === 'dismiss') views.set(by, { by, at, says: 'no claim' });
    else if (verdict !== null) views.set(by, { by, at, says: verdict.replaceAll('-', ' ') });
  }
  const all = [...views.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (new Set(all.map(({ says }) => says)).size < 2) return null;
  const said = all.map(({ by, at, says }) => `${by} says ${says} (${at.slice(0, 10)})`);
  return `Persons disagree: ${said.join(', ')}. The latest counts.`;
}

function readingConflict(reviews: readonly Review[]): string | null {
  const readings = new Map<string, Review>();
  for (const review of reviews) if (review.reading !== null) readings.set(review.by, review);
  const all = [...readings.values()];
  const [first] = all;
  if (first === undefined || all.every(({ reading }) => sameReading(reading!, first.reading!))) return null;
  const said = all
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ by, at }) => `${by} (${at.slice(0, 10)})`);
  return `Persons read it differently: ${said.join(', ')}. The latest counts.`;
}

function staleVerdict(reviews: readonly Review[]): string | null {
  const verdict = reviews.findLast((review) => review.verdict !== null);
  const reading = reviews.findLast((review) => review.reading !== null);
  if (verdict === undefined || reading === undefined) return null;
  if (verdict.by === reading.by || reading.at <= verdict.at) return null;
  return `${verdict.by} gave the verdict before ${reading.by} corrected the reading.`;
}
