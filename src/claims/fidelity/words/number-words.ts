const small =
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "One" is left out: it is as often a pronoun. */
const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, i) => [word, i === 0 ? 0 : i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);
const isTens = (value: number) => value >= 20 && value % 10 === 0;

/**
 * The number that some words write out, from the one at `at`, and how many words it takes; null where there is none. "Million" stays a word
 * of its own, as after figures.
 *
 * @example numberAt(['five', 'hundred', 'guards'], 0) // { value: 500, length: 2 }
 */
export function numberAt(words: readonly string[], at: number): { value: number; length: number } | null {
  const first = values.get(words[at] ?? '');
  if (first === undefined) return null;
  let value = first;
  let length = 1;
  const unit = values.get(words[at + 1] ?? '') ?? (words[at + 1] === 'one' ? 1 : undefined);
  if (isTens(first) && unit !== undefined && unit > 0 && unit < 10) {
    value += unit;
    length++;
  }
  if (words[at + length] === 'hundred') {
    value *= 100;
    length++;
  }
  return { value, length };
}
