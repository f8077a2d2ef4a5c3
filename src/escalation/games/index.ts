export { backwardInduction, MOST_EQUILIBRIA } from './backward-induction.ts';
export {
  buildGame,
  type ChanceSpec,
  type EndSpec,
  type GameSpec,
  type MoveSpec,
  type Payoffs,
  type TreeSpec,
} from './build-game.ts';
export { readEfg } from './efg/read-efg.ts';
export { writeEfg } from './efg/write-efg.ts';
export { expectedPayoffs, offsetsOf, reachOf } from './expected-payoffs.ts';
export type { ChanceSet, Game, GameNode, InformationSet, Outcome } from './game.ts';
export { MOST_CELLS, pureEquilibria } from './pure-equilibria.ts';
export { MOST_UNKNOWNS } from './quantal/check-size.ts';
export { type QuantalLimit, quantalLimit } from './quantal/quantal-limit.ts';
export { type PathPoint, quantalPath } from './quantal/quantal-path.ts';
export {
  type BranchPoint,
  type QuantalResponse,
  quantalResponses,
  type QuantalResponses,
} from './quantal/quantal-responses.ts';
export { type Amount, formatRational, type Rational, toNumber } from './rational.ts';
export {
  type Assessment,
  type Deviation,
  type SequentialCheck,
  sequentialCheck,
} from './sequential-check.ts';
export { setName } from './set-name.ts';
