/**
 * How high an office is, from 5 (head of state or government) down to 0 (no office is named, or none that is known).
 *
 * Ranks are of offices, not of states: the same words give the same rank for whoever holds them.
 */
export type OfficeRank = 0 | 1 | 2 | 3 | 4 | 5;

/** What each rank is, for people. */
export const OFFICE_RANKS: Readonly<Record<OfficeRank, string>> = {
  5: 'head of state or government',
  4: 'foreign or defence minister',
  3: 'other minister or deputy head of government',
  2: 'member or chair of a parliament, party or staff',
  1: 'official or spokesperson',
  0: 'no office, or one that the table does not hold',
};

/**
 * Words of offices, the first line that fits decides. An office that only serves another ("adviser to the President",
 * "spokesperson of the Prime Minister's Office") is an official's; a deputy or a former holder is not the holder.
 */
const WORDS: readonly (readonly [rank: OfficeRank, words: RegExp])[] = [
  [1, /\b(?:spokes(?:person|man|woman)|press secretary|advis[eo]r|aide|chief of cabinet|envoy|ambassador)\b/],
  [
    1,
    /\b(?:official|diplomat|director|head of (?:office|department)|civil servant|office of|\w+'s office)\b/,
  ],
  [1, /\b(?:permanent representative|under-?secretary|state secretary|secretary of state at)\b/],
  [0, /\b(?:former|ex|retired|outgoing|candidate|designate)\b/],
  [3, /\b(?:deputy|vice)[ -](?:prime minister|chancellor|premier|president|head of (?:state|government))\b/],
  [2, /\b(?:deputy|vice)[ -](?:speaker|chair(?:man|woman|person)?)\b/],
  [1, /\b(?:deputy|vice|assistant)\b/],
  [5, /\bsecretary[ -]general\b/],
  [3, /\battorney[ -]general\b/],
  [2, /\b(?:chair(?:man|woman|person)?|speaker|senator|deputy|member|leader|mp|mep|congress(?:man|woman))\b/],
  [2, /\bpresident of (?:the )?(?:senate|parliament|assembly|chamber|bundestag|sejm|duma)\b/],
  [2, /\b(?:chief of (?:the )?(?:general |defen[cs]e |army |naval |air )*staff|commander|general|admiral)\b/],
  [4, /\b(?:foreign|defen[cs]e|external affairs|exterior)\b.*\b(?:minister|secretary)\b/],
  [4, /\b(?:minister|secretary)\b.*\b(?:foreign|defen[cs]e|external affairs|war|state)\b/],
  [4, /\bhigh representative\b/],
  [
    5,
    /\b(?:prime minister|premier|chancellor|taoiseach|head of (?:state|government))\b(?! of the exchequer)/,
  ],
  [3, /\b(?:minister|secretary|chancellor of the exchequer|commissioner)\b/],
  [5, /\b(?:president|king|queen|monarch|emperor|grand duke|emir|sultan|supreme leader)\b/],
];

/**
 * The rank of an office by its words.
 *
 * The order (head of state or government, foreign or defence minister, other minister, legislator or chair, official or
 * spokesperson) is a convention of Entente and not a finding; what an office may decide differs from state to state, and
 * the table does not know it. English words only: an office in another language has rank 0.
 *
 * @example officeRank('Foreign Minister') // 4
 * @example officeRank("Spokesperson of the Prime Minister's Office") // 1
 * @example officeRank(null) // 0
 */
export function officeRank(office: string | null): OfficeRank {
  if (office === null) return 0;
  const words = office
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 0;
}
