import type { SideChances } from './side-reader.ts';

/** Which answer to its question is the pro of an issue. */
export type Orientation = 'yes' | 'no';

/** How much likelier a side is for being what the rules say (log odds). Measured on texts that the rules were not written on, as the next. */
const RULES_SAY = 4;
/** Where the rules are silent, the least chance with which anything is told: a side that is wrong is believed. */
const SURE = 0.7;
/** A side that is told at all is told at least so clearly. */
const LEAST = 0.3;

const none = 3;
/** pro, contra, in between; the fourth is no stance. */
const sides = [1, -1, 0] as const;

/**
 * The stance of words, from -1 (contra) to 1 (pro), null where none shows, from their chances and what the rules say of them. Where both
 * tell the same side, it is as clear as the rules say; else as the chances are clear. Exchanging pro and contra negates it.
 *
 * @example sideOfChances({ yes: 0.7, no: 0.1, between: 0.1, none: 0.1 }, null, 'yes') // 0.75
 */
export function sideOfChances(chances: SideChances, rules: number | null, pro: Orientation): number | null {
  const { yes, no, between } = chances;
  const [forIt, againstIt] = pro === 'yes' ? [yes, no] : [no, yes];
  const told = rules === null ? none : sideOfRules(rules);
  const weights = [forIt, againstIt, between, chances.none].map((chance, i) =>
    i === told && i !== none ? chance * Math.exp(RULES_SAY) : chance,
  );
  const best = Math.max(...weights);
  if (told === none && best < SURE) return null;
  // Where pro and contra are as likely as each other, neither is told.
  if (weights[0] === best && weights[1] === best) return 0;
  const side = weights[none] === best ? none : weights[2] === best ? 2 : weights[0] === best ? 0 : 1;
  if (side === none) return null;
  if (side === told) return rules;
  const clear = Math.abs(forIt - againstIt) / (forIt + againstIt);
  return sides[side] * Math.max(LEAST, Math.round(clear * 100) / 100) + 0;
}

/** As scores of stances count it: up to a quarter is in between. */
function sideOfRules(stance: number): number {
  if (Math.abs(stance) <= 0.25) return 2;
  return stance > 0 ? 0 : 1;
}
