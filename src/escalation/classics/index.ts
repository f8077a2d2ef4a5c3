import { allianceDilemma } from './alliance-dilemma.ts';
import { audienceCosts } from './audience-costs.ts';
import { bargainingRange } from './bargaining-range.ts';
import { burdenSharing } from './burden-sharing.ts';
import { chicken } from './chicken.ts';
import { type Answer, type Classic, type Parameters, type Setting, settingsOf } from './classic.ts';
import { criticalRisk } from './critical-risk.ts';
import { cumulativeRisk } from './cumulative-risk.ts';
import { extendedDeterrence } from './extended-deterrence.ts';
import { logitChoice } from './logit-choice.ts';
import { moralHazard } from './moral-hazard.ts';
import { redLine } from './red-line.ts';
import { riskReturn } from './risk-return.ts';
import { superposedHazards } from './superposed-hazards.ts';
import { unilateralDeterrence } from './unilateral-deterrence.ts';
import { volunteersDilemma } from './volunteers-dilemma.ts';
import { warOfAttrition } from './war-of-attrition.ts';

export {
  type Answer,
  type Classic,
  type Parameter,
  type Parameters,
  type Setting,
  settingsOf,
} from './classic.ts';
export {
  allianceDilemma,
  audienceCosts,
  bargainingRange,
  burdenSharing,
  chicken,
  criticalRisk,
  cumulativeRisk,
  extendedDeterrence,
  logitChoice,
  moralHazard,
  redLine,
  riskReturn,
  superposedHazards,
  unilateralDeterrence,
  volunteersDilemma,
  warOfAttrition,
};

/** A classic whose parameters the compiler does not see; `answer` checks them. */
export type AnyClassic = Omit<Classic, 'answer' | 'game'> & {
  readonly answer: (said?: Readonly<Record<string, Setting>>) => Answer;
  readonly game:
    | ((said?: Readonly<Record<string, Setting>>) => ReturnType<NonNullable<Classic['game']>>)
    | null;
};

/** All of them, in the order of the argument: is there a settlement, how much to risk, whom to deter, who bears the burden. */
export const classics: readonly AnyClassic[] = [
  open(bargainingRange),
  open(riskReturn),
  open(criticalRisk),
  open(cumulativeRisk),
  open(warOfAttrition),
  open(audienceCosts),
  open(redLine),
  open(unilateralDeterrence),
  open(extendedDeterrence),
  open(logitChoice),
  open(chicken),
  open(volunteersDilemma),
  open(burdenSharing),
  open(allianceDilemma),
  open(moralHazard),
  open(superposedHazards),
];

function open<P extends Parameters>(own: Classic<P>): AnyClassic {
  const { answer, game, ...rest } = own;
  return {
    ...rest,
    answer: (said) => answer(settingsOf(own, said)),
    game: game === undefined ? null : (said) => game(settingsOf(own, said)),
  };
}
