import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';

/** How far into an opening its verb may stand. */
const REACH = 30;
const MEETS =
  /^(?:met|meeting|gathered|assembled|convened|meet|agrees?|agreed|adopts?|adopted|declares?|declared|reaffirms?|reaffirmed|welcomes?|welcomed|having|issues?|issued|states?|held|hereby|today)$/;

/** "We, the members of ...", "We the leaders of", outside quotation marks: the place after "the". */
export function openingAt({ tokens, quote }: Scene): number | null {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.lower !== 'we' || quote[i]! >= 0) continue;
    const the = tokens[i + 1]!.text === ',' ? i + 2 : i + 1;
    if (tokens[the]?.lower === 'the') return the + 1;
  }
  return null;
}

/** "1. The foreign ministers of ... met in Dorvik", below the heading of a communique: the place after "the". */
export function meetingOpens({ tokens, quote, ranges, groups }: Scene): number | null {
  let first = 0;
  while (first < 3 && /^(?:\d+|[.)]|\d+[.)])$/.test(tokens[first]?.text ?? '')) first++;
  if (tokens[first]?.lower !== 'the' || quote[first]! >= 0) return null;
  const sentence = ranges.findLast((range) => range.first <= first)!;
  const verb = groups.find(
    (group) => group.first > first && (group.form === 'finite' || MEETS.test(tokens[group.head]!.lower)),
  );
  if (verb === undefined || verb.first >= Math.min(sentence.last, first + REACH)) return null;
  return MEETS.test(tokens[verb.first]!.lower) || MEETS.test(tokens[verb.head]!.lower) ? first + 1 : null;
}

/** "The Embassy of Kalvonia presents its compliments": the place after "the". */
export function complimentsOpen({ tokens }: Scene): number | null {
  const verb = tokens.findIndex(
    ({ lower }, i) => lower === 'presents' && /^(?:its|his|her)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  return verb > 0 && verb < REACH && tokens[verb + 2]?.lower === 'compliments' && tokens[0]!.lower === 'the'
    ? 1
    : null;
}

/** "Adopted by the heads of government of ...", "Adopted at the meeting of the council of ...": the place after "by" or "of". */
export function adoptedAt({ tokens }: Scene, longest: number): number | null {
  if (tokens.length > longest || !ADOPTED.test(tokens[0]?.lower ?? '')) return null;
  const by = tokens.findIndex(({ lower }, i) => i > 0 && i < 4 && lower === 'by');
  if (by > 0) return by + 1;
  const link = tokens.findIndex(({ lower }, i) => lower === 'of' && isMeeting(tokens, i - 1));
  return link > 0 && link < 8 ? link + 1 : null;
}

const ADOPTED = /^(?:adopted|issued|agreed|signed|approved|made|done|concluded|released)$/;

const isMeeting = (tokens: readonly Token[], at: number): boolean =>
  /^(?:meeting|session|summit|conference|gathering)$/.test(tokens[at]?.lower ?? '');
