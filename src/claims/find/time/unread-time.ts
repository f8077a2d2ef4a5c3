import type { DateExpression } from './date-expressions.ts';

const WORDS = [
  // Years, and decades by their number; numbers of people and things are none.
  String.raw`\b\d{4}s?\b(?!,?\d)(?! (?:\w+ )?(?:soldiers|troops|men|women|people|personnel|trainers|instructors|members|tanks|shells|euros|dollars|miles|kilometres)\b)`,
  String.raw`'\d0s\b|\b(?:nineties|eighties|seventies|sixties|fifties)\b`,
  String.raw`\b(?:in|since|until|till|by|before|after|over|during|last|this|next|previous|early|late) (?:the )?(?:early |late |last )?(?:spring|summer|autumn|winter)\b`,
  String.raw`\b(?:Easter|Christmas|Lent|Pentecost|Whitsun|Ramadan|midsummer|new year)\b`,
  String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
  String.raw`\b(?:last|past|previous|recent|coming|next|those|earlier) (?:[\w-]+ )?(?:days?|weeks?|months?|years?|decades?|century|centuries|quarter|term)\b`,
  String.raw`\bthat (?:day|week|month|year|time|summer|spring|autumn|winter)\b`,
  String.raw`\bfor (?:many |several |some |two |three |a few )?(?:days|weeks|months|years|decades|centuries|a long time)\b`,
  String.raw`\b(?:ago|yesterday|tomorrow|earlier|formerly|previously|originally|initially|recently|lately|used to|at first|back then|by then|at the time|in the past|of late)\b`,
  String.raw`(?<!\bat )\bonce\b(?! (?:more|again)\b)`,
  String.raw`\b(?:since|until|till|before|prior to|during|throughout) (?:the|a|an|its|their|his|her|our|this|that|these|then|recently)\b`,
];
const TIME = new RegExp(WORDS.join('|'), 'i');
/** "Since Versailles": a name, which a flag for letters of either case would not tell. */
const EVENT = /\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring) \p{Lu}/u;

/** "Since the beginning of" a time that was read. */
const PART =
  /\b(?:since|until|till|by|before|after|from) the (?:very )?(?:beginning|start|middle|end) of (?:the )?(?=_)/gi;

/**
 * The words by which a text names a time beside those that were read: "until the war", "in the nineties"; null for none.
 *
 * @example unreadTime('until recently Italy was against it', []) // 'until recently'
 */
export function unreadTime(text: string, read: readonly DateExpression[]): string | null {
  let rest = text;
  for (const { index, length } of read) {
    rest = `${rest.slice(0, index)}${'_'.repeat(length)}${rest.slice(index + length)}`;
  }
  rest = rest.replace(PART, (part) => '_'.repeat(part.length));
  return (TIME.exec(rest) ?? EVENT.exec(rest))?.[0] ?? null;
}
