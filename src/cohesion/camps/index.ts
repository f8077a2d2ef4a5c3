export { type Camps, findCamps } from './find-camps.ts';
export {
  type Pivotal,
  type PivotalMember,
  type PivotalMove,
  pivotalMembers,
  type SampleOptions,
} from './pivotal-members.ts';
export { shapleyOfCounts } from './shapley-of-counts.ts';
export { type CountedPosition, type SideGame, sideGame } from './side-game.ts';
export { type SideBySide, sideBySide } from './side-by-side.ts';
