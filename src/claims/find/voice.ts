import type { Voice } from '../../coding/statement.ts';
import type { Attribution, Sentence } from '../../reading/index.ts';
import type { Draft } from './draft.ts';
import { reportTail } from '../words/report-tail.ts';
import { claiming, reporting } from '../words/that-words.ts';

/** A source that leads in what follows: "According to a retired envoy, ..."; not the author's own "according to me". */
const leads =
  'according to (?!me\\b|my\\b|us\\b|our\\b)|in the (?:view|opinion|eyes|words|judgement|reckoning|telling) of (?!me\\b|us\\b)|' +
  '(?:in|by) (?:his|her|their)(?: own)? (?:view|opinion|count|reckoning|account|telling)\\b|' +
  '(?:if|so far as) (?:you (?:believe|trust)|(?:one|we) (?:is|are) to believe|[^,;:.!?]{1,40} (?:is|are) to be believed)|' +
  'to hear (?!me\\b|us\\b)\\w+ tell|as (?!I\\b|we\\b)[^,;:.!?]{1,40} (?:has|had|have) it';
const LEAD = new RegExp(`\\b(?:${leads})[^;:.!?]*,\\s*$`, 'i');
const OWN_LEAD = new RegExp(`^(?:${leads})[^,;:.!?]*,`, 'i');

const verbs = [...reporting, ...claiming].join('|');

/** "The envoy said that ..."; not "I say that ...". */
const SAID = new RegExp(
  `(?<!\\b(?:I|we|I'd|we'd)\\s+)\\b(?:${verbs}|(?:told|tells|assured|assures|reminded|reminds|informed|informs)(?:\\s+\\w+){1,4}|(?:rumou?r|word|gossip|legend) has it)(?:\\s+that)?\\s+$`,
  'i',
);

/** "I hear that ...", "we were told that ...": what reached the author from others. */
const HEARD =
  /\b(?:I|we)(?:\s+\w+ly)?\s+(?:hear|heard|read|gather|understand|(?:am|are|was|were|have been|had been) (?:told|informed|assured))(?:\s+that)?\s+$/i;

/** "Ukraine, the envoy insists, is ..."; not "Ukraine, which said nothing, is ...". */
const ASIDE = new RegExp(
  `,\\s+in (?:his|her|their)(?: own)? (?:opinion|view|eyes|telling),|,\\s+(?!(?:which|who|that|and|but|having|I|we)\\b)(?:[^,]{1,60}\\s)?(?:${verbs}|assures?|assured|told|put about)(?:\\s[^,]{1,40})?,`,
  'i',
);

/** "Kestrin, I read, is ...", "Germany, we are told, is ...". */
const HEARD_ASIDE =
  /,\s+(?:as )?(?:I|we) (?:hear|heard|read|gather|understand|(?:am|are|was|were) (?:told|informed|assured))(?:\s[^,]{1,30})?,/i;

/** "Is widely said to side with". */
const HEARSAY =
  /\b(?:is|are|was|were) (?:\w+ly )?(?:said|reported|believed|thought|rumoured|understood) to\b/;

/**
 * Whose words a claim is: somebody's, where all of it lies inside what a reader found to be reported, or a source or a verb
 * of saying leads it in or stands in it between commas; else the author's. Of "Italy is against troops" only "troops" is
 * reported, so that the claim is the author's.
 */
export function voiceOf(
  { start, end }: Pick<Draft, 'start' | 'end'>,
  sentence: Sentence,
  attributions: readonly Attribution[],
): Voice {
  const said = attributions.some(
    ({ voice, content }) =>
      voice === 'reported' && content.some((part) => part.start <= start && end <= part.end),
  );
  const own = sentence.text.slice(start - sentence.start, end - sentence.start);
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  return said ||
    HEARSAY.test(own) ||
    LEAD.test(before) ||
    OWN_LEAD.test(own) ||
    SAID.test(before) ||
    HEARD.test(before) ||
    ASIDE.test(own) ||
    HEARD_ASIDE.test(own) ||
    isQuoted(before) ||
    isTold(after)
    ? 'reported'
    : 'author';
}

/** Whether what follows a claim says whose words it is, and they are not the author's: ", says a pamphlet". */
function isTold(after: string): boolean {
  const tail = /^["'”’]?,["'”’]?\s+([^.,;:!?]{1,80})/.exec(after)?.[1];
  const told = tail === undefined ? null : reportTail.exec(tail.toLowerCase());
  return told !== null && told[1] === undefined;
}

/** Whether quotation marks that stand before a claim in its sentence are still open. */
function isQuoted(before: string): boolean {
  const straight = before.split('"').length % 2 === 0;
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  return straight || (open !== -1 && before.lastIndexOf('”') < open);
}
