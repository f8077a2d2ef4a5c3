import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mentions.ts';
import { isTheirs } from './is-theirs.ts';
import { elsewhereNouns, stateBodies, stateNouns, vagueNouns } from './noun-classes.ts';
import { governingNouns, isOfficeHead } from './office-words.ts';
import { type Piece, singular } from './phrase-words.ts';

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/** Countries and organisations that the words count for. */
export function actorsIn(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  office: Piece | null,
  name: Piece | null,
): string[] {
  const ids: string[] = [];
  if (mentions.length === 0) return ids;
  const comma = tokens.findIndex((token) => token.text === ',');
  const unnamed = office === null && name === null;
  for (const mention of mentions) {
    if (mention.role === 'person') continue;
    const at = tokens.findIndex((token) => token.start >= mention.start);
    if (isPlace(tokens.slice(0, at), mention, unnamed)) continue;
    const last = tokens.findLastIndex((token) => token.end <= mention.end);
    if (isWithinWord(tokens, at, last)) continue;
    if (unnamed && !countsAlone(tokens, mention, at, last)) continue;
    if (!unnamed) {
      // "Ida Brand of Dorvik" lives there.
      if (office === null && mention.role === 'capital' && tokens[at - 1]?.lower === 'of') continue;
      // One office counts for one actor: the one beside it.
      if (ids.length === 0 && isTheirs(tokens, at, last + 1, office, name)) ids.push(mention.actor);
      continue;
    }
    const before = tokens[at - 1];
    const listed =
      before === undefined ||
      before.lower === 'and' ||
      before.lower === 'or' ||
      before.text === ',' ||
      /^(?:the|both|official)$/.test(before.lower) ||
      ids.length === 0;
    if (
      listed &&
      (comma < 0 || ids.length > 0 || last < comma || mention === mentions[0]) &&
      !ids.includes(mention.actor)
    )
      ids.push(mention.actor);
  }
  return ids;
}

/** "Spanish-speaking", "African-Americans", "the EU-Turkey deal", "Latin American". */
function isWithinWord(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[last + 1];
  return (
    (next?.text === '-' && next.start === tokens[last]!.end) ||
    (before?.text === '-' && before.end === tokens[at]!.start) ||
    /^(?:latin|native|african|asian)$/.test(before?.lower ?? '')
  );
}

/** Without an office or a name: "the U.S.", "Polish officials", but not "U.S. companies" or "many Americans". */
function countsAlone(
  tokens: readonly Token[],
  { role, text }: ActorMention,
  at: number,
  last: number,
): boolean {
  const next = tokens[last + 1];
  const governed = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .some(
        ({ lower }, i) =>
          governingNouns.has(lower) ||
          (lower === 'press' && /^(?:office|service)$/.test(tokens[from + i + 1]?.lower ?? '')) ||
          /^(?:spokesmen|spokeswomen|counterparts?|colleagues?|opposite|hosts?|headquarters|secretariat|council|commission)$/.test(
            lower,
          ),
      );
  if (next?.tag === 'PART') return governed(last + 2, last + 6);
  if (next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag)) return governed(last + 1, last + 4);
  // "A Canadian"
  if (role === 'demonym' && INDEFINITE.has(tokens[0]!.lower)) return false;
  const people = role === 'demonym' && text.endsWith('s');
  return !people || /^(?:the|these|those)$/.test(tokens[at - 1]?.lower ?? '');
}

/** One who governs sits in their own capital. */
const MINISTER = /^(?:minister|president|premier|chancellor)$/;
const PLACES = new Set('in at near across outside inside around'.split(' '));

/**
 * Whether the words before a name make it a mere place: "protesters in Germany", "Anna Berg in Paris", "the ambassador to
 * Ruritania". "Officials in Paris" may be anybody's: a capital holds embassies, agencies and a town hall; "officials in France"
 * are taken for the country's, and so is "the government in Paris".
 */
function isPlace(before: readonly Token[], mention: ActorMention, unnamed: boolean): boolean {
  const preposition = before.findIndex(({ tag }, i) => i > 0 && tag === 'ADP');
  if (preposition < 0) return false;
  const head = before.slice(0, preposition);
  const link = before.findLast(({ lower }) => lower !== 'the')!.lower;
  const nouns = head.map(({ lower }) => singular(lower));
  if (nouns.includes('counterpart') || nouns.at(-1) === 'number') return false;
  // "The Republic of Kalvonia"
  if (link === 'of' && stateNouns.has(nouns.at(-1)!)) return false;
  if (nouns.includes('colleague')) return INDEFINITE.has(head[0]!.lower);
  if (nouns.some((noun) => vagueNouns.has(noun))) return true;
  // "The lady from Kalvonia"
  if (
    link === 'from' &&
    /^(?:the|its|their)$/.test(head[0]!.lower) &&
    /^(?:man|woman|lady|gentleman|delegate)$/.test(nouns.at(-1)!)
  )
    return false;
  if (
    /^(?:to|for|with)$/.test(link) &&
    nouns.some((noun) =>
      /^(?:ambassador|envoy|negotiator|mission|delegation|embassy|representative)$/.test(noun),
    )
  )
    return true;
  if (PLACES.has(link) && nouns.some((noun) => /^(?:ambassador|envoy)$/.test(noun))) return true;
  // "An official at the defence ministry in Dorvik", "defence minister in Dorvik"
  const served = before.some(({ lower }) => stateBodies.has(lower));
  const seat =
    mention.role === 'capital' &&
    PLACES.has(link) &&
    !served &&
    !head.some(({ lower }) => MINISTER.test(lower));
  if (seat && nouns.some((noun) => elsewhereNouns.has(noun))) return true;
  if (head.some(({ lower }) => governingNouns.has(lower) || isOfficeHead(lower))) return false;
  return unnamed || PLACES.has(before.at(-1)!.lower);
}
