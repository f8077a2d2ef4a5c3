import type { Marked } from './marked.ts';
import { isHalf, isSame, meets, type Pair } from './pair.ts';

/** When a predicted attribution is right, and which attributions have a part in the question. */
export interface Measure {
  readonly name: string;
  readonly counts: (attribution: Marked) => boolean;
  readonly isRight: (pair: Pair) => boolean;
}

const hasCue = ({ cue }: Marked) => cue.length > 0;
const hasSource = ({ source }: Marked) => source.length > 0;
const hasContent = ({ content }: Marked) => content.length > 0;
const any = () => true;

/**
 * The measure that stands for the rest: source, cue and content each share half or more of the longer one's words; where one
 * names no source, neither does the other.
 */
export const relation: Measure = {
  name: 'relation match50',
  counts: any,
  isRight: ({ source, cue, content }) => isHalf(cue) && isHalf(content) && isHalf(source),
};

/** In the order in which they are shown. */
export const measures: readonly Measure[] = [
  relation,
  {
    name: 'relation lenient',
    counts: any,
    isRight: ({ source, cue, content }) => meets(cue) && meets(content) && meets(source),
  },
  {
    name: 'relation exact',
    counts: any,
    isRight: ({ source, cue, content }) => isSame(cue) && isSame(content) && isSame(source),
  },
  {
    name: 'who said what',
    counts: hasContent,
    isRight: ({ source, content }) => meets(source) && isHalf(content),
  },
  { name: 'cue exact', counts: hasCue, isRight: ({ cue }) => isSame(cue) },
  { name: 'cue overlap', counts: hasCue, isRight: ({ cue }) => cue.shared > 0 },
  {
    name: 'source exact (linked)',
    counts: hasSource,
    isRight: ({ source, cue }) => cue.shared > 0 && isSame(source),
  },
  {
    name: 'source head (linked)',
    counts: hasSource,
    isRight: ({ source, cue, sameHead }) => cue.shared > 0 && source.shared > 0 && sameHead,
  },
  { name: 'content exact', counts: hasContent, isRight: ({ content }) => isSame(content) },
  { name: 'content match50', counts: hasContent, isRight: ({ content }) => isHalf(content) },
];
