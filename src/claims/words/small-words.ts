/** Forms of "be", after which a complement or an -ing form can follow. */
export const be: ReadonlySet<string> = new Set(
  "is are was were be been being am isn't aren't wasn't weren't 's 're".split(' '),
);

/** Other verbs that link a subject with a complement. */
export const linking: ReadonlySet<string> = new Set(
  'remain remains remained stay stays stayed stand stands stood come comes came speak speaks spoke spoken turn turns turned'.split(
    ' ',
  ),
);

export const auxiliaries: ReadonlySet<string> = new Set(
  "has have had do does did hasn't haven't hadn't don't doesn't didn't".split(' '),
);

export const future: ReadonlySet<string> = new Set("will shall won't 'll".split(' '));

/** What somebody ought to do. */
export const duties: ReadonlySet<string> = new Set("should must ought shouldn't mustn't".split(' '));

export const modals: ReadonlySet<string> = new Set(
  "would should may might could can must ought seem seems appear appears wouldn't shouldn't couldn't can't cannot mustn't".split(
    ' ',
  ),
);

export const negations: ReadonlySet<string> = new Set('not never hardly scarcely barely'.split(' '));

/** Adverbs that can stand between a subject and its predicate without a change of meaning; those in -ly are told by that. */
export const adverbs: ReadonlySet<string> = new Set(
  'still now also only both all already always too again even ever yet today once since now out very quite rather long far just so then indeed much likewise meanwhile nonetheless nevertheless'.split(
    ' ',
  ),
);

const notAdverbs = new Set('ally italy family reply supply july rally anomaly assembly'.split(' '));

/** Whether a word is an adverb as far as this reader cares. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}

/** Words that make what follows a mere possibility. */
export const hedges: ReadonlySet<string> = new Set(
  'perhaps maybe possibly probably presumably allegedly reportedly arguably apparently supposedly seemingly if unless whether suppose supposing imagine'.split(
    ' ',
  ),
);
