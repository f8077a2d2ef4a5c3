import type { LevelClaim } from '../../claim.ts';
import { actLevel, adjectiveLevel, secondLevel, type Shared } from './adjective-level.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import type { Level } from './level.ts';
import { levelTopic } from './level-topic.ts';
import { exposedLevel, issueLevel } from './issue-level.ts';
import { nounLevel } from './noun-level.ts';
import { thereIsLevel } from './there-is-level.ts';
import type { Scene } from '../scene.ts';

/**
 * The claims of a sentence about how united an alliance is: "NATO is united", "the allies remain deeply divided over
 * troops", "there is no consensus", "the cracks are plain to see", "the question divides the allies".
 */
export function findLevels(scene: Scene): Draft<LevelClaim>[] {
  const found: Draft<LevelClaim>[] = [];
  let last: Shared | null = null;
  for (let at = 0; at < scene.words.length; at++) {
    const level = levelAt(scene, at, last);
    if (level === null) continue;
    const shares = level.shared === true;
    if (!shares && !opensClause(scene, level.start)) continue;
    const claim = claimOf(scene, level);
    if (claim === null) continue;
    found.push(claim.draft);
    last = { alliance: level.alliance, end: claim.end };
    at = claim.end - 1;
  }
  return found;
}

function levelAt(scene: Scene, at: number, last: Shared | null): Level | null {
  return (
    thereIsLevel(scene, at) ??
    adjectiveLevel(scene, at, last) ??
    actLevel(scene, at, last) ??
    issueLevel(scene, at) ??
    exposedLevel(scene, at) ??
    nounLevel(scene, at)
  );
}

function claimOf(scene: Scene, level: Level): { draft: Draft<LevelClaim>; end: number } | null {
  // Whose unity, if the document names no alliance?
  const alliance = level.alliance ?? scene.alliance;
  if (alliance === null) return null;
  const end = secondLevel(scene, level.end, clauseEnd(scene.words, level.end));
  const frame = frameOf(scene, level.start, end, level.mood, { said: level.denialFrom });
  if (frame === null) return null;
  const { from, ...common } = frame;
  const { side, other, ...topic } = levelTopic(scene, level, from, end);
  if (level.bare && level.alliance === null && topic.issueFrom !== 'claim') return null;
  const about = other ? 'what it is about is no issue of the codebook' : null;
  return {
    end,
    draft: {
      ...common,
      ...topic,
      uncheckable: common.uncheckable ?? about,
      kind: 'level',
      actors: [alliance],
      united: level.polarity === 1,
      degree: level.degree,
      side: level.negated ? null : side,
      negated: level.negated,
    },
  };
}
