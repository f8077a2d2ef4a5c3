import type { Attribution } from '../../../src/reading/index.ts';

/** A text and what its author asserts on an issue, each as `content | stance`. */
export type AssertionCase = readonly [text: string, ...assertions: string[]];

/** The cases of which all assertions, and no others, are found, each on the right side; how far on it counts elsewhere. */
export function assertionsRight(
  cases: readonly AssertionCase[],
  read: (text: string) => Attribution[],
): { right: number; wrong: string[] } {
  const wrong: string[] = [];
  for (const [text, ...expected] of cases) {
    const found = read(text)
      .filter(({ voice, issue }) => voice === 'author' && issue !== null)
      .map(({ content, stance }) => `${content.map((span) => span.text).join(' … ')} | ${stance}`);
    if (found.map(sided).join('\n') !== expected.map(sided).join('\n'))
      wrong.push(`${text} -> ${found.join(' // ')}`);
  }
  return { right: cases.length - wrong.length, wrong };
}

/** "troops must go | -0.5" -> "troops must go | -1" */
function sided(assertion: string): string {
  const [content, stance] = assertion.split(' | ');
  return `${content} | ${stance === 'null' ? stance : Math.sign(Number(stance))}`;
}
