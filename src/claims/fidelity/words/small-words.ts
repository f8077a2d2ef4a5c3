const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that carry no content of their own: what two statements have in common says nothing where it is these. */
export const functionWords = setOf(
  `a an the this that these those such i we you he she it they me us him her them my our your his its their mine ours yours hers theirs myself ourselves
  himself herself itself themselves who whom whose which what where when why how there here of to in on at by for from with into onto upon over under about
  as than then so and or but nor yet if unless because although though while whereas since until till before after between among through during against
  without within toward towards per via be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought not no never none nobody nothing neither also too very just even still only quite rather well much more most less least any some each
  both other another own same up down out off again once now already always ever own let lets get got go going say says said tell told one way thing things
  like not there's however therefore perhaps maybe possibly probably ready able`,
);

/** What may differ in a quotation without anybody calling it changed. */
export const trivialWords = setOf('and the a an that so well');

/** "We", "my government" and "her country" are the same in somebody's words and in a report of them. */
export const selfWords = setOf('country government cabinet nation administration people side');

/** A clause can begin after a comma with one of these. */
export const clauseOpeners = setOf(
  'i we you he she it they and but so or which who where when while because although though whereas if unless provided then',
);

/** These open a clause wherever they stand. */
export const clauseBreaks = setOf('but because although though while whereas which unless');

export const pronouns = setOf('i we you he she it they this that there');

/** Forms of "be", before a participle. */
export const beForms = setOf('be am is are was were been being get gets got');
