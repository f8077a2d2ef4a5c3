import type { Bands } from '../bands.ts';
import type { Calibration } from './calibration.ts';
import type { CueModel } from './cue-model.ts';
import type { RoleModel } from './role-model.ts';
import type { Trees } from './trees.ts';

/** All that was learnt: where cues are, what belongs to them, how sure that is. */
export interface ReaderModel {
  readonly name: string;
  readonly cues: CueModel;
  readonly roles: RoleModel;
  readonly relations: Trees;
  readonly calibration: Calibration;
  readonly bands: Bands;
  /** Below this chance a token is not looked at as the begin of a cue. */
  readonly leastCue: number;
}
