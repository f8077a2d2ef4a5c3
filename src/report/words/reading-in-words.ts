import type { Reading } from '../../coding/review.ts';
import type { Quantity } from '../../claims/index.ts';
import { inARow } from './numbers.ts';
import { quantityInWords } from './quantity-in-words.ts';

/** The parts that name a side of an issue. */
const SIDES = new Set(['side', 'left', 'gone']);
const SIDE_WORDS: Readonly<Record<string, string>> = { pro: 'for', contra: 'against' };

const named: Readonly<Record<string, string>> = {
  speaksFor: 'speaks for',
  gone: 'gone to',
  issueFrom: '',
  voice: '',
  kind: '',
  actors: 'about',
};

/**
 * The parts of a reading that say something, each with its name; what is usual is left out.
 *
 * @example readingInWords({ kind: 'side', actors: ['Latvia'], side: 'pro', negated: false }) // [['about', 'Latvia'], ['side', 'for']]
 */
export function readingInWords(reading: Reading): (readonly [part: string, value: string])[] {
  const { subjects, ...parts } = reading;
  // Subjects are among the actors already, unless nobody else is.
  const all =
    Array.isArray(parts['actors']) && parts['actors'].length > 0 ? parts : { ...parts, about: subjects };
  return Object.entries(all).flatMap(([part, value]) => {
    const name = named[part] ?? part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const words = name === '' ? null : valueInWords(part, value);
    return words === null ? [] : [[name, words] as const];
  });
}

function valueInWords(part: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (SIDES.has(part) && typeof value === 'string') return SIDE_WORDS[value] ?? value;
  if (part === 'quantity') return quantityInWords(value as Quantity);
  if (typeof value === 'boolean') return value ? 'yes' : part === 'negated' ? null : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? null : inARow(value.map(String));
  const inner = Object.entries(value).flatMap(([name, each]) => {
    const words = valueInWords(name, each);
    return words === null || words === 'no' ? [] : [`${name} ${words}`];
  });
  return inner.length === 0 ? null : inner.join(', ');
}
