import { type Attribution, voiceSpans } from '../../../src/reading/index.ts';

/** Share of the words of a table that are of the right voice, and the texts of which all are. */
export function voiceScore(
  cases: readonly string[],
  read: (text: string) => Attribution[],
): { words: number; right: number; total: number; wrong: string[] } {
  let [right, total] = [0, 0];
  const wrong: string[] = [];
  for (const marked of cases) {
    const text = marked.replaceAll(/[⟦⟧]/g, '');
    const [wanted, found] = [wantedIn(marked), foundIn(text, read(text))];
    const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
    const good = places.filter((at) => wanted[at] === found[at]);
    right += good.length;
    total += places.length;
    if (good.length < places.length) wrong.push(shown(text, found));
  }
  return { words: right / total, right: cases.length - wrong.length, total: cases.length, wrong };
}

/** For each unit of the text without marks whether it is reported. */
function wantedIn(marked: string): boolean[] {
  const reported: boolean[] = [];
  let inside = false;
  for (const char of marked.split('')) {
    if (char === '⟦' || char === '⟧') inside = char === '⟦';
    else reported.push(inside);
  }
  return reported;
}

function foundIn(text: string, attributions: Attribution[]): boolean[] {
  const reported = Array.from(text, () => false);
  for (const { voice, start, end } of voiceSpans({ text, mediaType: 'text/plain' }, attributions))
    reported.fill(voice === 'reported', start, end);
  return reported;
}

const shown = (text: string, reported: readonly boolean[]): string =>
  Array.from(text, (char, at) =>
    reported[at] === true && reported[at - 1] !== true
      ? `⟦${char}`
      : reported[at] !== true && reported[at - 1] === true
        ? `⟧${char}`
        : char,
  ).join('');
