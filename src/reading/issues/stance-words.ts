import { consequencePairs, evaluationPairs } from './opinion-pairs.ts';
import {
  actionPairs,
  attitudePairs,
  comparisonPairs,
  expectationPairs,
  nounPairs,
  optionPairs,
  type StancePair,
  wishPairs,
  yieldingPairs,
} from './stance-pairs.ts';

/** What a word does in a clause. */
export type StanceKind =
  | 'attitude'
  | 'noun'
  | 'wish'
  | 'expectation'
  | 'yielding'
  | 'option'
  | 'evaluation'
  | 'consequence'
  | 'comparison'
  | 'action'
  /** A cue of the codebook that is none of these. */
  | 'cue'
  /** Told as standing in between. */
  | 'between'
  | 'negation'
  /** Turns what follows, and says nothing alone: "without sanctions". */
  | 'lacking'
  /** A negation that leaves no doubt: "never". */
  | 'never'
  /** "Stopped short of": neither. */
  | 'short'
  | 'will'
  | 'might'
  /** "For now", "in principle": leans, and leaves it there. */
  | 'hedge'
  /** "Could": weak like "might", but "could not" is no weaker than "will not". */
  | 'can'
  /** "Thinks that": what is denied of it is denied of what follows. */
  | 'view'
  /** "Considers it": weakly for it, or thinks something of it. */
  | 'weigh'
  /** Looks like one of the others and says nothing: "not only". */
  | 'none';

/** A word or phrase of the lexicon. */
export interface StanceWord {
  /** After `=` no other word may stand between its words. */
  readonly text: string;
  readonly kind: StanceKind;
  /** -1 turns what it governs. */
  readonly polarity: 1 | -1;
}

const paired = (kind: StanceKind, pairs: readonly StancePair[]): StanceWord[] =>
  pairs.flatMap(([pro, contra]) => [
    { text: pro, kind, polarity: 1 },
    { text: contra, kind, polarity: -1 },
  ]);

const listed = (kind: StanceKind, polarity: 1 | -1, words: string): StanceWord[] =>
  words.split(', ').map((text) => ({ text, kind, polarity }));

/** The general words, before an issue's own cues. */
export const stanceWords: readonly StanceWord[] = [
  ...paired('attitude', attitudePairs),
  ...paired('noun', nounPairs),
  ...paired('wish', wishPairs),
  ...paired('expectation', expectationPairs),
  ...paired('yielding', yieldingPairs),
  ...paired('option', optionPairs),
  ...paired('evaluation', evaluationPairs),
  ...paired('consequence', consequencePairs),
  ...paired('comparison', comparisonPairs),
  ...paired('action', actionPairs),
  ...listed('comparison', 1, 'rather than, sooner than, instead of, in place of, prefer to, prefer over'),
  ...listed(
    'action',
    1,
    'provide, supply, donate, negotiate, admit, use, participate, train, purchase, buy, plan, plan for, intention of, intend, intention, ' +
      'agree, vote, prepare, commit, arrange, organize, station, finance, fund',
  ),
  ...listed(
    'between',
    1,
    'undecided, remain to be seen, weigh, weigh up, case by case, neither for nor against, for and against, wait and see, no position, ' +
      'take position, depend on, depend whether, depend, not sure whether, not sure if, unsure, mixed feelings, mixed bag, of two minds, in two minds, ' +
      'torn over, torn between, divided on, split on, on the fence, neutral on, neutral, open mind, pros and cons, advantages and disadvantages, ' +
      'merits and drawbacks, strengths and weaknesses, a risk and a chance, arguments on both sides, up in the air, jury out, ' +
      'too early to decide, too early to say, too early to tell, too soon to decide, too soon to say, too soon to tell, too soon to know, ' +
      'not decided, not yet decided, not made up mind, yet to, not made a decision, back and forth, neither a yes nor a no, neither yes nor no, not reached a conclusion, no decision, ' +
      'come to a decision, come to a conclusion, before saying yes or no, before taking a stand, yes or no, make up mind, still thinking, abstain on, abstained in, abstention, ' +
      'not say whether, waffle, too early to judge, too soon to judge, before deciding, not commit himself, not commit herself, not commit itself, no firm view, no clear view, more thought, more time, time to think, time to study, show restraint, exercise restraint, call for calm, call for restraint, in some cases, ' +
      'neither confirm nor deny, need more study, need further study, leave open whether, leave open if, reserve judgment, withhold judgment, suspend judgment, no view on, no view either way, no opinion on, no opinion either way, ' +
      'no common view, not reached a common view, no common position, not reached a common position, not found a common position, ' +
      'ask me in, ask me when, ask me then, ask me again, ask me later, ask again in, keep counsel, not take sides, take no side, take neither side, ' +
      'split the difference, meet halfway, meet half way, halfway between, halfway house, middle ground, middle way, middle course, yes and no, ' +
      'lukewarm, lukewarm about, ambivalent, ambivalent about, equivocal, noncommittal, noncommittal about, agnostic on, agnostic about, conflicted about, conflicted over, ' +
      'cut both ways, double edged, two edged, mixed blessing, blessing and curse, curse and blessing, has two sides, has merits and costs, right on both sides, for and against it',
  ),
  ...listed(
    'negation',
    -1,
    'not, no, neither, nor, nothing, none, nobody, no one, hardly, scarcely, barely, rarely, seldom, nowhere, little, scant, few, far from, ' +
      'yet to hear, yet to see, deny having, deny any, deny plan, deny want, anything but, less than, no longer, no more, fail to, last to, least of all',
  ),
  ...listed('lacking', -1, 'without, lack of, absence of, in the absence of'),
  ...listed(
    'never',
    -1,
    'never, under no circumstances, by no means, in no way, not at all, not a single, at no time, on no account',
  ),
  ...listed('short', -1, 'stop short of, fall short of, stay clear of'),
  ...listed(
    'none',
    1,
    'no doubt, no consensus, no agreement, no unity, know nothing of, know nothing about, not only, not just, not least, no less, not merely, not simply, no wonder, why not, nothing but, all but, a little, a few, at once, back to, come back, ' +
      'go back, right now, right away, right after, make good, for good, good morning, need not say, well known, against the backdrop, ' +
      '=due to, =due in, =due on, =due at, speak for an hour, speak for hours, with or without, in good faith, dead set, =belong to, not necessarily, no matter, as well, agree on, vote on, end with, begin with, start with, end in, begin in, start in, decline to comment, decline to say, decline to discuss, ' +
      'decline to answer, refuse to comment, refuse to say, refuse to discuss, refuse to answer, in the face of, let alone, =like this, =no one knows, ' +
      'in the fight against, look back, =attack on, =attack against, armed attack, under attack, nobody deny, no one deny, nobody dispute, no one dispute',
  ),
  ...listed(
    'will',
    1,
    'will, would, shall, should, must, ready to, prepared to, =want to, determined to, decide to, promise to, pledge to, vow to, vow, offer to, ' +
      '=need to, =have to, ought to, let us, time to, going to, able to, about to, set to, threaten to, no choice but to, no option but to, ' +
      'intend to, plan to, =seek to, hope to, had better, =will to, aim to, aim for, ' +
      'resolve to, resolve that, decide that, decree that, rule that, undertake to',
  ),
  ...listed('might', 1, 'may, might, perhaps, possibly, maybe, conditionally'),
  ...listed(
    'hedge',
    1,
    'for now, =not now, =not today, scaled down, pared down, slimmed down, for the time being, for the moment, not yet, at this stage, at this point, at this time, in principle, in part, partly, ' +
      'with reservations, with exceptions, up to a point, half heartedly, on conditions, under certain conditions, under conditions, ' +
      'for a trial, on trial, for a limited time, limited in time, temporarily, on a smaller scale, with strings attached, in stages, step by step, =only for, =only with, =only as, =only in, =only this, =just for, but only, =only to, ' +
      'though not, although not, albeit not, save for, with the exception of, at most, for one more year, for another year, for one last time, ' +
      'until the end of, until next year, until spring, until summer, until autumn, until winter, until january, until february, until march, until april, ' +
      'until june, until july, until august, until september, until october, until november, until december',
  ),
  ...listed('can', 1, 'can, could'),
  ...listed('weigh', 1, 'consider, contemplate, mull, think about, toy with, could imagine'),
  ...listed(
    'view',
    1,
    'think, believe, see, call, regard, view, describe, deem, find, feel, reckon, persuaded, convinced, sure that, suggest, claim, ' +
      'claim that, argue, mean, say that',
  ),
];

/** How a clause hangs on the one before. */
export type ClauseLink =
  | 'and'
  | 'but'
  | 'concession'
  | 'despite'
  | 'condition'
  /** What has to come first: "once the road is safe". It weakens like a condition, and what it says itself does not count. */
  | 'proviso'
  | 'reason'
  | 'time'
  | 'relative'
  | 'aside'
  | 'whether'
  | 'gone'
  | 'earlier'
  | 'those';

/** What opens a clause, or tells how it counts. */
export const clauseLinks: readonly (readonly [ClauseLink, string])[] = [
  ['and', 'and, or, nor, plus, as well as'],
  ['but', 'but, however, nevertheless, nonetheless, yet, even so, then again'],
  ['concession', 'although, though, even though, even if, while, whilst, whereas, albeit, admittedly'],
  [
    'despite',
    'despite, in spite of, notwithstanding, regardless of, for all its, for all their, for all his, for all her',
  ],
  [
    'condition',
    'if, only if, unless, provided, provided that, providing that, as long as, so long as, on condition, on the condition, assuming, only when, only after, ' +
      'in case, under certain conditions',
  ],
  [
    'proviso',
    'as soon as, not before, not until, not till, pending, subject to, contingent on, in return for, in exchange for',
  ],
  ['reason', 'because, since'],
  ['time', 'when, before, after, until, till'],
  ['relative', 'which, who, whose, whom, where'],
  ['aside', 'without'],
  [
    'whether',
    'whether, ask if, ask about, ask how, ask who, ask what, ask why, ask when, ask where, wonder if, wonder when, wonder how, wonder what, wonder, want to know',
  ],
  ['gone', 'used to'],
  ['earlier', 'once, previously, formerly, at first, initially, in the past'],
  ['those', 'those who, anyone who, anybody who, everyone who, people who, whoever'],
];
