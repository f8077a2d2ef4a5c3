/** Words that begin a clause with a subject of its own. */
export const subordinators: ReadonlySet<string> = new Set(
  'that while whereas because although though if when unless whether where once so how why as since until till'.split(
    ' ',
  ),
);

/** Words with which an adverbial before a comma begins. */
export const adverbialHeads: ReadonlySet<string> = new Set(
  (
    'in on at by since after before during until from over with without within like unlike despite for to against of ' +
    'between under through behind beneath beyond below outside around along even whatever throughout besides among amid about regarding concerning according contrary compared far ' +
    'however moreover therefore meanwhile nevertheless nonetheless instead perhaps besides thus hence today yesterday ' +
    'first second third here there all given asked speaking judging yes no well true indeed'
  ).split(' '),
);

const time = new Set(
  (
    'in on at by since after before during until till from over within to between and of the a an only just some this ' +
    'last next past previous same early late earlier later ago for mid end beginning start middle spring summer autumn ' +
    'winter january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday day days week weeks month months year years decade decades century ' +
    'centuries morning evening night yesterday tomorrow meanwhile then now today one two three four five six seven ' +
    'eight nine ten couple few first second third final back compared with again here perhaps however but'
  ).split(' '),
);

/** Whether a word can belong to what says when: "only a week earlier", "on 5 March 2024". */
export function isTimeWord(word: string): boolean {
  return time.has(word) || /^\d+(?:st|nd|rd|th|s)?$/.test(word) || /^\d{4}-\d\d-\d\d$/.test(word);
}
