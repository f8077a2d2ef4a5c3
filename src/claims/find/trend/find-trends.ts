import { adjectiveTrend, idiomTrend } from './alliance-trend.ts';
import type { TrendClaim } from '../../claim.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { nounTrend, thereIsTrend } from './noun-trend.ts';
import type { Scene } from '../scene.ts';
import { topicOfClaim } from '../topic.ts';
import { directionOf } from './trend.ts';

/**
 * The claims of a sentence that the unity of an alliance grows, shrinks or holds: "disagreement within NATO over troops is
 * growing", "the alliance is less united than in February", "the allies are drifting apart", "there is growing discord".
 */
export function findTrends(scene: Scene): Draft<TrendClaim>[] {
  const found: Draft<TrendClaim>[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const trend =
      nounTrend(scene, at) ?? thereIsTrend(scene, at) ?? adjectiveTrend(scene, at) ?? idiomTrend(scene, at);
    if (trend === null || !opensClause(scene, trend.start)) continue;
    // Whose unity, if the document names no alliance?
    const alliance = trend.alliance ?? scene.alliance;
    if (alliance === null) continue;
    const end = clauseEnd(scene.words, trend.end);
    const frame = frameOf(scene, trend.start, end, trend.mood);
    if (frame === null) continue;
    const { from, ...common } = frame;
    found.push({
      ...common,
      ...topicOfClaim(scene, from, end),
      kind: 'trend',
      actors: [alliance],
      direction: directionOf(trend),
    });
    at = end;
  }
  return found;
}
