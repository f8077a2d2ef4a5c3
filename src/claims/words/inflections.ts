/** How a form of a verb can stand: on its own, after "has" or "is", after "is" only. */
export type Form = 'finite' | 'past' | 'participle' | 'ing';

const vowel = /[aeiou]/;

/**
 * The forms of an English verb, regular unless its past and participle are given. Particles stay behind it:
 * `rule out` gives `ruled out`.
 *
 * @example inflections('back') // [['back', 'finite'], ['backs', 'finite'], ['backed', 'past'], ['backing', 'ing']]
 */
export function inflections(
  verb: string,
  past?: string,
  participle?: string,
): [phrase: string, form: Form][] {
  const [base = '', ...particles] = verb.split(' ');
  const forms: [string, Form][] = [
    [base, 'finite'],
    [thirdPerson(base), 'finite'],
    [past ?? pastOf(base), 'past'],
    [ingOf(base), 'ing'],
  ];
  if (participle !== undefined) forms.push([participle, 'participle']);
  return forms.map(([form, kind]) => [[form, ...particles].join(' '), kind]);
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function ingOf(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
