import type { Token } from '../text/tokens.ts';

/** Words before a colon that name a line, not whoever speaks in it: of a memo, a transcript's head, a paper's page, a fact check. */
const FIELDS = new Set(
  (
    'from to subject re date cc copy copies classification ref reference info via through attention attn drafted sent time priority status ' +
    'transcript participants participant present apologies agenda item speakers briefers briefer place venue location topic source interview photo photos photograph note notes ' +
    'listen watch read guests guest panel panellists panelists witnesses witness recorded edited questions text translation summary background context ' +
    'claim claims verdict rating ruling fact-check check correction corrections clarification editor update updates live exclusive breaking video more related abstract ' +
    'letter letters opinion comment commentary analysis column editorial feature interview portrait newsletter briefing press review ' +
    'tomorrow yesterday tonight today inside next overleaf weather episode part chapter volume issue no series'
  ).split(' '),
);
const BEFORE = /^(?:the|our|your|a|an|further|first|second|third|fact)$/;

/** What may follow the first of such words: "Witness Karl Lund:" is somebody. */
const GOES_ON = /^(?:of|on|for|and|by|from|in|release|conference|['’]s?|[-/&]|\d.*)$/;

/** "Subject:", "THE LETTER OF THE WEEK:", "Claim 3:", "Our verdict:". Cost: the words given. */
export function isFieldLabel(words: readonly Token[]): boolean {
  const own = words.findIndex(({ lower }) => !BEFORE.test(lower));
  const [first, next] = [words[own], words[own + 1]?.lower];
  if (first === undefined || !FIELDS.has(first.lower)) return false;
  return next === undefined || FIELDS.has(next) || GOES_ON.test(next);
}
