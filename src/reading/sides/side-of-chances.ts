import type { SideChances } from './side-reader.ts';

/** Which answer to its question is the pro of an issue. */
export type Orientation = 'yes' | 'no';

/** The least chance with which the model tells a side, or that there is none; else it is left to the rules. */
const SURE = 0.45;
/** A side that is told at all is told at least so clearly. */
const LEAST = 0.3;

/**
 * The stance of a statement, from -1 (contra) to 1 (pro), null where none shows, from its chances and what the rules say of it: by the
 * chances where they are clear, else by the rules. Where both tell the same side, it is as clear as the rules say. Exchanging pro and contra negates it.
 *
 * @example sideOfChances({ yes: 0.7, no: 0.1, between: 0.1, none: 0.1, off: 0 }, null, 'yes') // 0.75
 */
export function sideOfChances(chances: SideChances, rules: number | null, pro: Orientation): number | null {
  const { yes, no, between, none } = chances;
  const [forIt, againstIt] = pro === 'yes' ? [yes, no] : [no, yes];
  const best = Math.max(yes, no, between, none);
  if (best < SURE) return rules;
  if (none === best) return null;
  // Where pro and contra are as likely as each other, neither is told.
  const side = between === best || yes === no ? 0 : forIt === best ? 1 : -1;
  if (rules !== null && side === sideOfRules(rules)) return rules;
  const clear = Math.abs(forIt - againstIt) / (forIt + againstIt);
  return side === 0 ? 0 : side * Math.max(LEAST, Math.round(clear * 100) / 100);
}

/** As scores of stances count it: up to a quarter is in between. */
function sideOfRules(stance: number): number {
  return Math.abs(stance) <= 0.25 ? 0 : Math.sign(stance);
}
