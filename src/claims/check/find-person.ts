import { namePartsOf, sameName } from '../../reading/actors/same-name.ts';
import type { NamedPerson } from '../claim.ts';
import type { PersonVoice } from './voices.ts';

/**
 * The one among those who spoke for an actor whom a claim names, by name or, without one, by office; null where nobody or
 * more than one fits.
 */
export function findPerson(
  { name, office }: NamedPerson,
  voices: readonly PersonVoice[],
): PersonVoice | null {
  const fits = voices.filter(({ speaker, offices }) => {
    if (speaker === null) return false;
    if (name !== null) return isNamed(name, speaker);
    return office !== null && offices.some((held) => isOffice(office, held));
  });
  return fits.length === 1 ? fits[0]! : null;
}

function isNamed(name: string, speaker: string): boolean {
  const same = sameName(namePartsOf(name), namePartsOf(speaker));
  return same === 'same' || same === 'surname';
}

/** Whether who is called by `office` holds `held`: "the minister" is a defence minister, "the president" no vice president. */
function isOffice(office: string, held: string): boolean {
  const [wanted, own] = [wordsOf(office), wordsOf(held)];
  const head = heads[office.toLowerCase()];
  if (head !== undefined) return head.test(held.toLowerCase());
  return (
    wanted.every((word) => own.includes(word)) &&
    !own.some((word) => lesser.has(word) && !wanted.includes(word))
  );
}

/** What somebody who is called by what they are the head of can be. */
const heads: Readonly<Record<string, RegExp>> = {
  'head of state': /^(?!.*\b(?:vice|deputy|former|ex)\b).*\b(?:president|king|queen|head of state)\b/,
  'head of government':
    /^(?!.*\b(?:vice|deputy|former|ex)\b).*\b(?:prime minister|chancellor|premier|taoiseach|head of government)\b/,
};

const lesser = new Set([
  'prime',
  'vice',
  'deputy',
  'former',
  'ex',
  'shadow',
  'state',
  'spokesperson',
  'spokesman',
  'spokeswoman',
]);

function wordsOf(office: string): string[] {
  return office
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:of|for|the|and|s)$/.test(word));
}
