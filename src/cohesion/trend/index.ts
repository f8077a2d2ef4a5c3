export { type LevelChange, type LevelChangeOptions, levelChanges } from './level-changes.ts';
export { type NearStatement, nearStatements } from './near-statements.ts';
export { type Trend, type TrendOptions, trendOf } from './trend.ts';
export {
  type OverTime,
  type OverTimeOptions,
  type UnityLevelChange,
  type UnityOverTime,
  unityOverTime,
  type UnityTrend,
} from './unity-over-time.ts';
