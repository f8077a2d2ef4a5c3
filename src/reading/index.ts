export { type ActorMention, actorMentions } from './actors/actor-mentions.ts';
export type { Attribution, AttributionKind, Speaker } from './attribution.ts';
export { type Band, type Bands, bandOf } from './bands.ts';
export { type Finder, rules } from './finder.ts';
export { type IssueMatch, matchIssue } from './issues/match-issue.ts';
export { stanceOf } from './issues/stance-of.ts';
export { readAttributions } from './read-attributions.ts';
export type { ReadingContext } from './reading-context.ts';
export { type Sentence, sentencesOf } from './text/analysis.ts';
