import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import type { ClaimedSide } from '../claim.ts';
import type { Pair } from './unity-words.ts';

const pro = 0;

function sided(pairs: readonly Pair[]): [string, ClaimedSide][] {
  return pairs.flatMap((pair) =>
    pair.flatMap((forms, i) =>
      forms.split('/').map((form): [string, ClaimedSide] => [form, i === pro ? 'pro' : 'contra']),
    ),
  );
}

/** What somebody on a side is called, each with its opposite; other forms behind a slash. */
export const rolePairs: readonly Pair[] = [
  ['supporter/supporters', 'opponent/opponents'],
  ['backer/backers', 'objector/objectors'],
  ['advocate/advocates', 'critic/critics'],
  ['proponent/proponents', 'adversary/adversaries'],
  ['champion/champions', 'detractor/detractors'],
  ['friend/friends', 'foe/foes'],
  ['enthusiast/enthusiasts', 'sceptic/sceptics/skeptic/skeptics'],
  ['defender/defenders', 'denier/deniers'],
];

/** Who stands by themselves, on whichever side. */
const byThemselves =
  'holdout holdouts hold-out dissenter dissenters outlier outliers exception exceptions dissident maverick'.split(
    ' ',
  );

/** "Supporter", "opponent", "holdout" (no side of its own). */
export const roles: PhraseBook<ClaimedSide | null> = phraseBook<ClaimedSide | null>([
  ...sided(rolePairs),
  ...byThemselves.map((word) => [word, null] as const),
  ['dissenting voice', null],
]);

/** What somebody has in whom a side shows, each with its opposite: "isolated in its opposition". */
export const attitudePairs: readonly Pair[] = [
  ['support', 'opposition'],
  ['backing', 'rejection'],
  ['approval', 'disapproval'],
  ['acceptance', 'refusal'],
  ['endorsement', 'condemnation'],
  ['advocacy', 'resistance'],
  ['enthusiasm', 'hostility'],
  ['sympathy', 'antipathy'],
  ['consent', 'veto'],
];

export const attitudes: PhraseBook<ClaimedSide> = phraseBook(sided(attitudePairs));

/** Being by oneself, behind a form of "be" or "stand". */
export const aloneWords: PhraseBook<true> = phraseBook(
  [
    'alone',
    'all alone',
    'isolated',
    'on its own',
    'on their own',
    'by itself',
    'by themselves',
    'in a minority of one',
    'the odd one out',
    'the odd man out',
    'the odd ones out',
  ].map((phrase) => [phrase, true] as const),
);

/** What says who is left out: "everybody but Hungary". */
export const exceptions: PhraseBook<true> = phraseBook(
  [
    'but',
    'but for',
    'except',
    'except for',
    'excepting',
    'excluding',
    'save',
    'save for',
    'bar',
    'barring',
    'besides',
    'apart from',
    'aside from',
    'other than',
    'than',
    'minus',
    'outside',
    'outside of',
    'with the exception of',
    'with the exceptions of',
    'with the sole exception of',
    'with the single exception of',
    'with the only exception of',
    'with the lone exception of',
    'with the notable exception of',
    'with the possible exception of',
  ].map((phrase) => [phrase, true] as const),
);

/** Adjectives of being the only one. */
export const onlyWords: ReadonlySet<string> = new Set('only sole lone single solitary one'.split(' '));

/** Nouns behind them that mean a member of the alliance, or a voice of one. */
export const oneNouns: ReadonlySet<string> = new Set(
  'member members ally allies state states country countries government governments capital capitals nation nations one ones voice voices vote votes'.split(
    ' ',
  ),
);

/** All members, or none, by a word of its own. */
export const everybody: PhraseBook<'all' | 'none'> = phraseBook<'all' | 'none'>([
  ...[
    'everyone',
    'everybody',
    'all',
    'everyone else',
    'everybody else',
    'all the others',
    'all others',
    'the others',
    'the rest',
    'all the rest',
  ].map((phrase) => [phrase, 'all'] as const),
  ...[
    'every other member',
    'every other ally',
    'all other members',
    'all the other members',
    'all other allies',
  ].map((phrase) => [phrase, 'all'] as const),
  ...['all the other allies', 'the rest of the alliance', 'the whole alliance', 'the entire alliance'].map(
    (phrase) => [phrase, 'all'] as const,
  ),
  ...['capital', 'government', 'country', 'state'].map((noun) => [`every ${noun}`, 'all'] as const),
  ...['capitals', 'governments', 'countries', 'states'].map((noun) => [`all ${noun}`, 'all'] as const),
  ...['nobody', 'no one', 'no-one', 'none', 'nobody else', 'no one else', 'none of the others'].map(
    (phrase) => [phrase, 'none'] as const,
  ),
  ...[
    'no other member',
    'no other ally',
    'no other country',
    'no other state',
    'no other government',
    'no other capital',
  ].map((phrase) => [phrase, 'none'] as const),
]);
