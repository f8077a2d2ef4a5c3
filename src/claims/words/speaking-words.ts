import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import { type Form, inflections } from './inflections.ts';

function forms(verbs: readonly (readonly [string, string?, string?])[]): [string, Form][] {
  return verbs.flatMap(([verb, past, participle]) => inflections(verb, past, participle));
}

/** "Speak", before "for somebody" or "in somebody's name". */
export const speakVerbs: PhraseBook<Form> = phraseBook(forms([['speak', 'spoke', 'spoken'], ['talk']]));

/** What stands before whom somebody speaks for. */
export const forWhom: PhraseBook<true> = phraseBook(
  ['for', 'in the name of', 'on behalf of', 'on the behalf of', 'with the voice of'].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** In one's own name, and in nobody else's. */
export const ownName: PhraseBook<true> = phraseBook(
  [
    ...['his', 'her', 'its', 'their'].flatMap((whose) => [
      `in ${whose} own name`,
      `in ${whose} own name only`,
      `on ${whose} own behalf`,
      `on ${whose} own account`,
      `in ${whose} personal capacity`,
      `in ${whose} private capacity`,
    ]),
    'in a personal capacity',
    'in a private capacity',
    'as a private citizen',
    'as a private person',
  ].map((phrase) => [phrase, true] as const),
);

/** Verbs that have a view as their object: "represents the view of most allies". */
export const viewVerbs: PhraseBook<Form> = phraseBook(
  forms([
    ['represent'],
    ['reflect'],
    ['express'],
    ['voice'],
    ['convey'],
    ['embody'],
    ['articulate'],
    ['state'],
    ['give'],
    ['echo'],
    ['repeat'],
    ['put into words', 'put'],
  ]),
);

/** "Represents", also of those themselves: "represents nobody but himself". */
export const representVerbs: PhraseBook<Form> = phraseBook(forms([['represent']]));

/** What somebody thinks or says. */
export const viewNouns: ReadonlySet<string> = new Set(
  (
    'view views position positions opinion opinions line stance attitude mind will thinking policy words word statement ' +
    'statements remarks remark voice sentiment feeling message speech stand conviction convictions'
  ).split(' '),
);

/** Somebody against what their own side says: "contradicts his government". */
export const againstVerbs: PhraseBook<Form> = phraseBook(
  forms([
    ['contradict'],
    ['disagree with'],
    ['differ from'],
    ['differ with'],
    ['break with', 'broke', 'broken'],
    ['break ranks with', 'broke', 'broken'],
    ['part company with'],
    ['depart from'],
    ['deviate from'],
    ['disown'],
  ]),
);

/** The same behind a form of "be", and its opposite (true). */
export const besideWords: PhraseBook<boolean> = phraseBook<boolean>([
  ...[
    'at odds with',
    'out of step with',
    'out of line with',
    'in conflict with',
    'in disagreement with',
    'at variance with',
  ].map((phrase) => [phrase, false] as const),
  ...[
    'in line with',
    'in step with',
    'in agreement with',
    'at one with',
    'of one mind with',
    'in accord with',
  ].map((phrase) => [phrase, true] as const),
]);

/** Nouns by which a person's own side is called: "his government". */
export const ownSides: ReadonlySet<string> = new Set(
  'government cabinet coalition country capital administration nation side state'.split(' '),
);

/** The same, of persons in it: "his own prime minister", "her colleagues in the cabinet". */
export const ownPeople: ReadonlySet<string> = new Set('colleagues ministers superiors boss'.split(' '));

/** What may follow whom somebody speaks for; a noun would make it something else: "speaks for NATO membership". */
export const afterWhom =
  /^(?:on|over|about|regarding|concerning|in|at|when|as|and|but|or|nor|here|there|today|now|again|alone|only|too|either|if|since|than|because|by|with|without|to|that|who|which|while|where|any|this|these|so|yet|anymore|still|ever|before|after|not|rather|of|itself|instead|any\s?more|[,;:.!?)(—–-]|["”’'])$/;
