import type { JudgementClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** The claims of kind `judgement` of a sentence; docs/claims.md says what they are. */
export function findJudgements(_scene: Scene): Draft<JudgementClaim>[] {
  return [];
}
