import type { DeedMeasure } from '../../cohesion/index.ts';
import type { GroupOptions } from '../members/group-option.ts';
import type { CommonOptions } from '../options.ts';

/** The options of `entente deeds`. */
export interface DeedsOptions extends CommonOptions, GroupOptions {
  readonly store?: string;
  readonly codebook?: string;
  readonly statements?: string;
  readonly statementType?: string;
  readonly suggested?: boolean;
  readonly issue?: string;
  readonly deedIssue?: string;
  readonly deedColumn?: string;
  readonly wordColumn?: string;
  readonly denominator: string;
  readonly unit?: string;
  readonly measure?: DeedMeasure;
  readonly position: 'last' | 'mean';
  readonly absent: 'unknown' | 'zero';
  readonly by: 'year' | 'month' | 'none';
  readonly from?: string;
  readonly to?: string;
  readonly draws: number;
  readonly seed: number;
}
