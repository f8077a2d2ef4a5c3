const PARTICLES = new Set(
  'de da dos del della dello der den van von zu ter ten la le los al el bin bint ben ibn abu ould di du y ó o ní nic mac af av ap í'.split(
    ' ',
  ),
);

/** A name as given names and family name: "Jan van der Berg" is `jan` and `van der berg`. */
export interface NameParts {
  readonly name: string;
  readonly given: readonly string[];
  readonly family: string;
  /** The last word, without "al-". */
  readonly last: string;
}

/** @example namePartsOf('Jan van der Berg').family // 'van der berg' */
export function namePartsOf(name: string): NameParts {
  const lower = name.toLowerCase();
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (!plain.includes(' ')) return { name, given: [], family: plain, last: withoutArticle(plain) };
  const words = plain.split(' ');
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has(words[at - 1]!)) at--;
  const last = words.at(-1)!;
  return {
    name,
    given: words.slice(0, at),
    family: at === words.length - 1 ? last : words.slice(at).join(' '),
    last: withoutArticle(last),
  };
}

const withoutArticle = (family: string) =>
  family.startsWith('al-') || family.startsWith('el-') ? family.slice(3) : family;

/** A given name as a name or an initial: "J." fits "Jonas". */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const initial = a.endsWith('.') ? a : b.endsWith('.') ? b : null;
  return initial !== null && a[0] === b[0];
}

/**
 * How a name fits one that the text gave before: `same` words or given name, `surname` alone on one side, `given` name alone
 * ("Mr Zhao" of "Zhao Wen", "Hillary"), or null for somebody else.
 *
 * @example sameName(namePartsOf('Van der Berg'), namePartsOf('Jan van der Berg')) // 'surname'
 */
export function sameName(a: NameParts, b: NameParts): 'same' | 'surname' | 'given' | null {
  if (a.name === b.name) return 'same';
  if (a.last === b.last) {
    const particles = a.family === b.family || a.family === a.last || b.family === b.last;
    if (!particles && withoutArticle(a.family) !== withoutArticle(b.family)) return null;
    if (a.given.length === 0 || b.given.length === 0) return 'surname';
    return sameGiven(a.given[0]!, b.given[0]!) ? 'same' : null;
  }
  // "Wen Zhao" and "Zhao Wen": one of them has the family name first.
  if (a.given.length === 1 && b.given.length === 1 && a.given[0] === b.last && b.given[0] === a.last)
    return 'same';
  if (a.given.length === 0 && b.given[0] === a.family && !a.family.includes(' ')) return 'given';
  return null;
}

/** Whether a label is the initials of a name: "IB" of "Ida Brand". */
export const isInitials = (label: string, name: string): boolean =>
  label.length > 1 &&
  label.length < 4 &&
  label ===
    name
      .split(/[ -]/)
      .map((word) => word.slice(0, 1))
      .join('');
