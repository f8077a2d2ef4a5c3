import type { Attribution } from '../attribution.ts';

/** What binds an actor, by the kind of source alone: who holds such an office, or is such a house, speaks for somebody. */
export type Binding = 'voice' | 'government' | 'office' | 'command' | 'house' | 'meeting' | 'ours';

/** Longer sources tell of more than of who speaks. */
const LONGEST = 90;

const NOBODYS =
  /\b(?:former|ex|retired|retd|late|then|once|opposition|party|mayor|senator|mp|lawmaker|backbencher|candidate|shadow|elect|judge|bishop|speaker|members?|deputies|editor|reader|professor|prof|dr|company|bank|union|works|economist|clerk|chair\w*|lawyer|leader|aide|adviser|source|studio|son|wife|neighbour|sister|brother|cousin|friend|analyst|expert|local|city|town|district)\b|\bdeputy(?! (?:\p{L}+ )?(?:minister|secretary))\b/iu;

const KINDS: readonly (readonly [Binding, RegExp])[] = [
  ['voice', /\b(?:spokes(?:man|woman|person)|press secretary)\b/i],
  [
    'office',
    /\b(?:official|commissioner|secretary|undersecretary|director[- ]general|treasurer|attorney|chief of staff|head)\b/i,
  ],
  ['government', /\b(?:minister|president|premier|chancellor|king|queen|regent|emir|sultan|governor)\b/i],
  ['command', /\b(?:general|admiral|colonel|commander)\b/i],
];

const HOUSE =
  /^(?:the|its|an?) (?:\p{L}+ ){0,2}(?:ministry|government|cabinet|palace|presidency|chancellery|presidential office|foreign office|treasury|premiership|press (?:department|office)|general staff|navy|army|air (?:force|staff)|coast ?guard|armed forces|embassy)$/iu;

const MEETING =
  /^(?:the |all |both |all the )?(?:(?:foreign|defence|finance|trade|interior) )?(?:ministers|leaders|heads of (?:state|government)|presidents|summit|council|conference)$|^the (?:two|three|four|five|six|seven|eight|nine|ten)$/i;

/** "Our own government", "my government" */
const OURS =
  /^(?:our|my)(?: own)? (?:\p{L}+ ){0,2}(?:government|ministry|cabinet|minister|president|premier|chancellor)\b/iu;

/** "The former minister", "her neighbour": who speaks for nobody. */
export const isNobodys = (words: string): boolean => NOBODYS.test(words.slice(0, LONGEST));

/** Whether, and how, a source binds an actor that the text has not told; null for experts, lawmakers, former ministers and all others. */
export function bindingOf({ source, speaker }: Attribution): Binding | null {
  const words = source?.text ?? '';
  const office = speaker?.office ?? '';
  if (isNobodys(office) || isNobodys(words)) return null;
  if (OURS.test(words)) return 'ours';
  if (MEETING.test(words)) return 'meeting';
  if (HOUSE.test(words)) return 'house';
  return KINDS.find(([, offices]) => offices.test(office))?.[0] ?? null;
}
