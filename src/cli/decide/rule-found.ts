import {
  type Decision,
  type Forecast,
  MOST_POWER_MEMBERS,
  ruleNamed,
  underRule,
  type VotingPower,
  votingPower,
  whatCanPass,
  type WhatCanPass,
} from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import type { RuleOptions } from './rule-options.ts';
import { short } from './short.ts';

/** What a rule of decision allows, and how much each member's vote counts under it. */
export interface RuleFound {
  readonly words: string;
  /** By dimension. */
  readonly issues: readonly (WhatCanPass & {
    readonly name: string;
    readonly reference: number | null;
    /** The forecast, as near as the rule lets it. */
    readonly outcome: number;
  })[];
  /** null for more members than it is computed for. */
  readonly power: VotingPower | null;
}

/** Works out what `--rule` asks; null where it is not given. */
export function ruleFound(decision: Decision, { outcome }: Forecast, options: RuleOptions): RuleFound | null {
  const { actors, dimensions, scale } = decision;
  const abstains = abstaining(decision, options);
  if (options.rule === undefined) {
    const without = options.quota === undefined ? null : '--quota';
    const useless = without ?? (options.abstain.length > 0 ? '--abstain' : null);
    if (useless !== null)
      throw new EntenteError('usage', 'an option without use', useless, 'it needs --rule');
    return null;
  }
  const rule = ruleNamed(options.rule, actors, options.quota);
  const issues = dimensions.map((name, d) => {
    const ballot = {
      positions: actors.map(({ position }) => position[d]!),
      rule,
      abstains,
      abstention: options.abstention,
    };
    const reference = decision.reference[d] ?? null;
    const found = whatCanPass(ballot, reference, scale[d]!);
    return { ...found, name, reference, outcome: underRule(outcome[d]!, found, reference) };
  });
  const power = actors.length > MOST_POWER_MEMBERS ? null : votingPower(rule);
  return { words: rule.words, issues, power };
}

function abstaining({ actors }: Decision, { abstain }: RuleOptions): boolean[] {
  const names = new Set(abstain.map((name) => name.toLowerCase()));
  for (const name of abstain) {
    if (!actors.some((actor) => actor.name.toLowerCase() === name.toLowerCase()))
      throw new EntenteError('usage', 'no such actor', name, 'only who takes part can abstain');
  }
  return actors.map(({ name }) => names.has(name.toLowerCase()));
}

export function ruleJson({ actors }: Decision, { words, issues, power }: RuleFound): object {
  return {
    rule: {
      words,
      issues: issues.map(({ pivots, ...issue }) => ({
        ...issue,
        pivots: pivots.map((i) => actors[i]!.name),
      })),
      power:
        power === null
          ? null
          : {
              passing: power.passing,
              roundedWeights: power.rounded,
              members: actors.map(({ name }, i) => ({
                actor: name,
                banzhaf: power.banzhaf[i]!,
                shapley: power.shapley[i]!,
                decisive: power.decisive[i]!,
              })),
            },
    },
  };
}

/** What the rule lets pass, in sentences without a full stop. */
export function ruleSentences({ actors }: Decision, { words, issues }: RuleFound): string[] {
  return issues.flatMap(({ name, reference, winset, stable, pivots, outcome }) => {
    const on = issues.length === 1 ? '' : ` on ${name}`;
    const can =
      reference === null
        ? 'what can pass depends on what holds already: give --reference'
        : winset === null
          ? `nothing can replace ${short(reference)}, which holds already: that stays`
          : `what lies between ${short(winset[0])} and ${short(winset[1])} can replace ${short(reference)}, which holds already; the forecast under the rule is ${short(outcome)}`;
    const firm =
      stable === null
        ? 'no outcome is stable: each can be replaced by another'
        : `stable ${stable[0] === stable[1] ? `is ${short(stable[0])}` : `is what lies from ${short(stable[0])} to ${short(stable[1])}`}${
            pivots.length === 0 ? '' : `, where ${pivots.map((i) => actors[i]!.name).join(', ')} stand`
          }`;
    return [`${words}${on}: ${can}`, firm];
  });
}

/** The rule in sentences, then a table of power. */
export function ruleInWords(decision: Decision, rule: RuleFound, io: Io): string[] {
  const { power } = rule;
  const { actors } = decision;
  const lines = ruleSentences(decision, rule);
  if (power === null)
    return ['', ...lines, `power: not computed for more than ${MOST_POWER_MEMBERS} members`];
  const rows = actors.map(({ name }, i) => [
    name,
    percent(power.shapley[i]!),
    percent(power.banzhaf[i]!),
    percent(power.decisive[i]!),
  ]);
  const table = formatTable(['member', 'Shapley-Shubik', 'Banzhaf', 'chance to decide'], rows, io).trimEnd();
  const rounded = power.rounded ? ['weights were rounded to ten-thousandths of their sum'] : [];
  return ['', ...lines, '', ...table.split('\n'), ...rounded];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
