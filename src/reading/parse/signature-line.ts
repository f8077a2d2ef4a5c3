import type { Scene } from './scene.ts';
import type { Selected } from './select.ts';

/** A name with an office is no longer than this. */
const LONGEST = 16;
/** Set by hand: too few stand in the corpus to count. */
const STRENGTH = 0.9;

/**
 * A paragraph that is a quotation, and under it a line "- Name" or "— Name, office": who said it. The content stands in the
 * paragraph before, so that the one of the result is empty; null where the layout is another.
 */
export function signatureLine(scenes: readonly Scene[], number: number): Selected | null {
  const above = scenes[number - 1];
  const { tokens, groups } = scenes[number]!;
  const [dash, name] = tokens;
  if (above === undefined || dash === undefined || name === undefined || tokens.length > LONGEST) return null;
  if (!/^[-–—―]{1,2}$/.test(dash.text) || !/^\p{Lu}/u.test(name.text)) return null;
  let last = tokens.length;
  if (/^[-–—―]+$/.test(tokens.at(-1)!.text) || /^[-–—―]+$/.test(tokens.at(-2)!.text)) return null;
  const verb = groups.find(({ form }) => form !== 'participle' && form !== 'infinitive');
  if (verb !== undefined) last = verb.first;
  while (last > 1 && /^[.,;:]$/.test(tokens[last - 1]!.text)) last--;
  if (last < 2 || !isQuotation(above)) return null;
  return {
    source: { first: 1, last },
    cue: { first: 0, last: 1 },
    content: [],
    lemma: 'layout',
    frame: 'layout',
    group: null,
    subject: null,
    negated: false,
    quoted: true,
    strength: STRENGTH,
  };
}

/** From its first mark to its last a paragraph is one quotation. */
function isQuotation({ paragraph: { quotations }, tokens }: Scene): boolean {
  const [first] = quotations;
  return (
    first !== undefined &&
    tokens.length > 2 &&
    first.start <= tokens[0]!.start &&
    first.end >= tokens.at(-1)!.end
  );
}
