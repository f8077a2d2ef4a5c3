import type { ClaimedSide } from '../claim.ts';
import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';

/** What opens a clause whose subject stands behind its verb, each with its opposite: "against it stand ...". */
export const invertedPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['for', 'against'],
  ['in favour of', 'opposed to'],
  ['in favor of', 'opposed to'],
  ['in favour', 'opposed'],
  ['in favor', 'opposed'],
  ['behind', 'in opposition to'],
  ['those in favour', 'those opposed'],
  ['those in favour of', 'those opposed to'],
  ['those for', 'those against'],
  ['those who support', 'those who oppose'],
  ['those who back', 'those who reject'],
  ['those supporting', 'those opposing'],
  ...['', 'of', 'to'].flatMap((joint) =>
    ['supporters/opponents', 'backers/critics', 'advocates/adversaries', 'friends/foes'].flatMap((nouns) => {
      const [pro, contra] = nouns.split('/');
      const behind = joint === '' ? '' : ` ${joint}`;
      return ['among the', 'among its', 'the', 'its', 'on the side of the'].map(
        (before) => [`${before} ${pro}${behind}`, `${before} ${contra}${behind}`] as const,
      );
    }),
  ),
  ['in the yes camp', 'in the no camp'],
];

const sides: readonly ClaimedSide[] = ['pro', 'contra'];

export const invertedLeads: PhraseBook<ClaimedSide> = phraseBook(
  invertedPairs.flatMap((pair) => pair.map((phrase, i) => [phrase, sides[i]!] as const)),
);
