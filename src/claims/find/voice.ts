import type { Voice } from '../../coding/statement.ts';
import type { Attribution, Sentence } from '../../reading/index.ts';
import type { Draft } from './draft.ts';
import { reportTail } from '../words/report-tail.ts';
import { reporting } from '../words/that-words.ts';

/** A source that leads in what follows: "According to a retired envoy, ..."; not the author's own "according to me". */
const LEAD = /\baccording to (?!me\b|my\b|us\b|our\b)[^;:.!?]*,\s*$/i;

/** "The envoy said that ..."; not "I say that ...". */
const SAID = new RegExp(
  `(?<!\\b(?:I|we|I'd|we'd)\\s+)\\b(?:${[...reporting].join('|')}|(?:told|tells|assured|assures|reminded|informed)(?:\\s+\\w+){1,4})(?:\\s+that)?\\s+$`,
  'i',
);

/** "Ukraine, the envoy insists, is ..."; not "Ukraine, which said nothing, is ...". */
const ASIDE = new RegExp(
  `,\\s+(?!(?:which|who|that|and|but|having|I|we)\\b)(?:[^,]{1,40}\\s)?(?:${[...reporting].join('|')})(?:\\s[^,]{1,40})?,`,
  'i',
);

/** "Is widely said to side with". */
const HEARSAY =
  /\b(?:is|are|was|were) (?:\w+ly )?(?:said|reported|believed|thought|rumoured|understood) to\b/;

/** "Italy, it is put about, has ...", "Italy, they say, ...". */
const RUMOURED =
  /,\s+(?:(?:so )?(?:it is|it was|we are|I am) (?:put about|said|whispered|told|rumoured|assured|reported|claimed)|(?:so )?(?:they|people) (?:say|claim)|according to (?!me\b|us\b)[^,]{1,60})(?:\s[^,]{1,30})?,/i;

/** "..., if you trust its own website", "..., if one is to believe the envoy". */
const BELIEVED =
  /,\s+if (?:you|one|we) (?:(?:are|is) to )?(?:trusts?|believes?|goe?s? by|listens? to)\b|,\s+by its own account\b/i;

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
    SAID.test(before) ||
    ASIDE.test(own) ||
    RUMOURED.test(own) ||
    BELIEVED.test(own + after) ||
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
