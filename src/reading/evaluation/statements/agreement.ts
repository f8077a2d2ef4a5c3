import { markedIn } from '../marked.ts';
import { scoredText } from '../scored-text.ts';
import { addWords, alphaOf, WORD_TABLE } from '../word-agreement.ts';
import type { StatementsOfText } from './score-statements.ts';
import { sameStatements } from './same-statements.ts';
import { ownWords, sideOf } from './statement-counts.ts';

/** How far two people who marked the same texts agree. */
export interface Agreement {
  readonly texts: number;
  /** Statements of the one, of the other, and of both. */
  readonly statements: readonly [number, number, number];
  /** Krippendorff's alpha, nominal: of words, by what they are part of and by whose voice; of the statements that both marked. */
  readonly alpha: Readonly<Record<'words' | 'voice' | 'actor' | 'issue' | 'stance', number>>;
}

/**
 * Agreement of two passes over the same texts: of the words (unitising), and, of the statements that both marked
 * (`sameStatements`), of actor, issue and stance; a side that one left open is a category of its own.
 *
 * @param texts `found` is the one pass, `marked` the other
 */
export function agreementOf(texts: readonly StatementsOfText[]): Agreement {
  const words = new Float64Array(WORD_TABLE);
  const pairs = { voice: pairTable(), actor: pairTable(), issue: pairTable(), stance: pairTable() };
  let [one, other, both] = [0, 0, 0];
  for (const { text, found, marked } of texts) {
    const scored = scoredText(text);
    const outer = (all: typeof found) =>
      all.filter(({ nested }) => !nested).map((each) => markedIn(scored, each));
    addWords(words, scored, [outer(found), outer(marked)], 1);
    const [firstVoices, secondVoices] = [ownWords(text, found), ownWords(text, marked)];
    for (const [i, own] of firstVoices.entries()) pairs.voice.add(String(own), String(secondVoices[i]));
    one += found.length;
    other += marked.length;
    for (const [i, j] of sameStatements(scored, found, marked).entries()) {
      if (j < 0) continue;
      both += 1;
      const [a, b] = [found[i]!, marked[j]!];
      pairs.actor.add(a.actors.join('+'), b.actors.join('+'));
      pairs.issue.add(a.issue ?? '-', b.issue ?? '-');
      if (a.issue !== null && a.issue === b.issue)
        pairs.stance.add(sideOf(a.stance) ?? '-', sideOf(b.stance) ?? '-');
    }
  }
  const { voice, actor, issue, stance } = pairs;
  return {
    texts: texts.length,
    statements: [one, other, both],
    alpha: {
      words: alphaOf(words),
      voice: voice.alpha(),
      actor: actor.alpha(),
      issue: issue.alpha(),
      stance: stance.alpha(),
    },
  };
}

/** Pairs of categories as they come, and their alpha. */
function pairTable() {
  const pairs: [string, string][] = [];
  return {
    add: (a: string, b: string): number => pairs.push([a, b]),
    alpha: (): number => {
      const numbers = new Map([...new Set(pairs.flat())].map((category, i) => [category, i]));
      const table = new Float64Array(numbers.size ** 2);
      for (const [a, b] of pairs) table[numbers.get(a)! * numbers.size + numbers.get(b)!]! += 1;
      return alphaOf(table);
    },
  };
}
