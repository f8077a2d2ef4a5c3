import { NO_VOTE } from './roll-calls.ts';

/** How a vote is written, in lower case. */
const words: Readonly<Record<string, number>> = {
  ...all(1, 'y yes yea aye for pro favour favor in-favour in-favor approve approved +'),
  ...all(-1, 'n no nay against contra reject rejected opposed'),
  ...all(0, 'a abstain abstained abstention abstaining abstentions ambivalent o'),
  ...all(NO_VOTE, 'x absent non-voting not-voting nonvoting did-not-vote none na n/a nv - . .. excused'),
};

/** Numbers of the sets of data that are most used: those of the UN General Assembly by Voeten; and 1, 0, -1. */
const oneToThree: Readonly<Record<string, number>> = { 1: 1, 2: 0, 3: -1, 8: NO_VOTE, 9: NO_VOTE };
const aroundZero: Readonly<Record<string, number>> = { 1: 1, 0: 0, '-1': -1, 9: NO_VOTE };

/** What cells mean, or what is wrong with one of them. */
export type Choices =
  | { readonly of: ReadonlyMap<string, number> }
  | { readonly unclear: string; readonly advice: string };

/**
 * What each way of writing a vote means: 1 pro, 0 ambivalent, -1 contra, `NO_VOTE`. Words without regard to case; numbers as 1, 2, 3 (yes,
 * abstain, no; 8 absent, 9 no member) or as 1, 0, -1. A table of nothing but 1 and 0 is refused, for 0 may be no or an abstention.
 *
 * @param written each way of writing that occurs, once
 * @example choicesOf(['Y', 'n', '']) // { of: Map { 'Y' => 1, 'n' => -1, '' => 2 } }
 */
export function choicesOf(written: Iterable<string>): Choices {
  const cells = Array.from(written, (cell) => [cell, normal(cell)] as const);
  const numbers = new Set(cells.map(([, text]) => text).filter((text) => /^[-+]?\d+$/.test(text)));
  const scale = scaleOf(numbers);
  if (scale === null) {
    const advice =
      'write yes, no, abstain; or 1, 2, 3 for yes, abstain, no; or 1, 0, -1 (of 0 and 1 alone 0 may be no or abstain)';
    return { unclear: [...numbers].toSorted().join(', '), advice };
  }
  const of = new Map<string, number>();
  for (const [cell, text] of cells) {
    const choice = text === '' ? NO_VOTE : (words[text] ?? scale[text]);
    if (choice === undefined)
      return {
        unclear: cell.trim(),
        advice: 'write yes, no, abstain (Y, N, A), or nothing for who did not vote',
      };
    of.set(cell, choice);
  }
  return { of };
}

function scaleOf(numbers: ReadonlySet<string>): Readonly<Record<string, number>> | null {
  const within = (scale: object) => [...numbers].every((number) => Object.hasOwn(scale, number));
  const has = (...some: string[]) => some.some((number) => numbers.has(number));
  if (numbers.size === 0) return {};
  if (within(oneToThree) && (has('2', '3') || !has('0'))) return oneToThree;
  return within(aroundZero) && has('-1') ? aroundZero : null;
}

function normal(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

function all(choice: number, list: string): Record<string, number> {
  return Object.fromEntries(list.split(' ').map((word) => [word, choice]));
}
