import type { Token } from '../text/tokens.ts';
import { stateNouns } from './noun-classes.ts';
import {
  formerWords,
  governingNouns,
  inCharge,
  officeModifiers,
  officePortfolios,
  titles,
  withoutCommitment,
} from './office-words.ts';
import { isPossessive, type Piece } from './phrase-words.ts';

/** Further words that may stand between a country and its office: "the German foreign policy adviser". */
const ALSO = new Set(
  'policy diplomacy intelligence department office secret service services border guard year old counterpart house white new newly'.split(
    ' ',
  ),
);
const PARTIES =
  /(?:Democrats|Liberals|Greens|Socialists|Conservatives|Republicans|Nationalists|Communists|Party|Union|Front|Movement|League|Bank|Institute|Post|Times|News)$/;
const FELLOWS = /^(?:counterpart|colleague|number)$/;
const SEATS = new Set(['in', 'from', 'at']);
const LINKS = new Set('of for from to at in'.split(' '));

const governs = (lower: string): boolean =>
  governingNouns.has(lower) ||
  officeModifiers.has(lower) ||
  officePortfolios.has(lower) ||
  formerWords.has(lower) ||
  withoutCommitment.has(lower) ||
  titles.has(lower) ||
  ALSO.has(lower) ||
  stateNouns.has(lower);

/**
 * Whether a country, tokens `[first, last)`, is the one that an office beside it belongs to: "the Polish defence minister", "commander of
 * the Polish army", "Poland’s Lund", but neither "the director of the Polish Red Cross" nor "the Polish writer Lund".
 */
export function isTheirs(
  tokens: readonly Token[],
  first: number,
  last: number,
  office: Piece | null,
  name: Piece | null,
): boolean {
  if (isPossessive(tokens[last]) && name !== null && name.first > last) {
    // "Kalvonia’s Colonel Ida Brand", but not "Kalvonia’s Social Democrats"
    if (
      !PARTIES.test(name.text) &&
      tokens
        .slice(last + 1, name.first)
        .every(
          ({ lower, text }) => titles.has(lower) || text === ',' || /^(?:man|woman|delegate)$/.test(lower),
        )
    )
      return true;
  }
  if (FELLOWS.test(tokens[last]?.lower ?? '')) return true;
  if (office === null) return ofName(tokens, first, last, name);
  if (last <= office.first) return links(tokens, last, portfolioStart(tokens, last, office), null);
  return first >= office.last && links(tokens, office.last, first, name) && endsThere(tokens, last, name);
}

/** "Lund of Poland", "Krug of the Polish army", "his Polish counterpart, Lund". */
function ofName(tokens: readonly Token[], first: number, last: number, name: Piece | null): boolean {
  const before = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1;
  // "Her colleague in Dorvik, Ida Brand"
  if (SEATS.has(tokens[before]?.lower ?? '') && FELLOWS.test(tokens[before - 1]?.lower ?? '')) return true;
  return (
    name !== null && tokens[before]?.lower === 'of' && before === name.last && endsThere(tokens, last, null)
  );
}

/** "The Polish [digital affairs] minister": where what a minister is in charge of begins, which can be any noun. */
function portfolioStart(tokens: readonly Token[], low: number, office: Piece): number {
  let { first } = office;
  const head = tokens[office.last - 1]!.lower;
  if (STAFF.test(head) && first - low > 0 && first - low < 3 && isService(tokens, low, first)) return low;
  if (!tokens.slice(first, office.last).some(({ lower }) => inCharge.has(lower))) return first;
  while (first > low && /^(?:NOUN|ADJ|CCONJ|PROPN)$/.test(tokens[first - 1]!.tag)) first--;
  return first;
}

/** "A Kalvonian [debt] official": where what an official works on stands between, which is no party, town or company. */
const isService = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ tag, lower }) => /^(?:NOUN|ADJ|PROPN)$/.test(tag) && !NO_SERVICE.has(lower));

const STAFF = /^(?:officials?|diplomats?|negotiators?|advisers?|advisors?|treasurer)$/;
const NO_SERVICE = new Set(
  (
    'party opposition union club team company bank church campaign football sports league charity aid relief hospital school university student ' +
    'local city town municipal county district provincial regional state-level company industry business trade-union rebel separatist ' +
    'election electoral court football soccer olympic railway airline retired former ex'
  ).split(' '),
);

/** Whether nothing but such words, and the name, stands between a country and an office. */
function links(tokens: readonly Token[], from: number, to: number, name: Piece | null): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower, text } = tokens[i]!;
    if (name !== null && i >= name.first && i < name.last) continue;
    if (text === ',' && name === null) return false;
    if ((tag === 'NOUN' || tag === 'PROPN') && !governs(lower)) return false;
    if (tag === 'ADP' && !LINKS.has(lower)) return false;
  }
  return true;
}

/** Whether a country ends its phrase, or a body of its government does. */
function endsThere(tokens: readonly Token[], last: number, name: Piece | null): boolean {
  for (let i = last; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (name !== null && i === name.first) return true;
    if (isPossessive(token) || token.tag === 'ADJ' || token.text === '-') continue;
    return /^(?:NOUN|PROPN)$/.test(token.tag) ? governs(token.lower) : true;
  }
  return true;
}
