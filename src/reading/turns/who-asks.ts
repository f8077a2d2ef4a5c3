import type { Scene } from '../parse/scene.ts';
import type { Label } from './label-of.ts';
import { endsInQuestion } from './one-sided.ts';

const ASKS =
  /^(?:Q\.?|(?:QUESTIONS?|MODERATOR|REPORTERS?|INTERVIEWER|HOST|JOURNALISTS?|CORRESPONDENT|PRESS|MEDIA|ANCHOR|PRESENTER)\d*)$/;
/** "MORNING POST:" asks; so few turns may be those of anybody. */
const PAPERS =
  /[\p{L}\d](?:POST|COURIER|RADIO|TIMES|NEWS|HERALD|GAZETTE|STANDARD|TRIBUNE|TV|TELEVISION|AGENCY|WIRE|MIRROR|ECHO|PRESS|MAIL|CHRONICLE|OBSERVER|GUARDIAN|TELEGRAPH|INQUIRER|EXAMINER)$/u;
/** Of two who speak by turns, how many in a hundred turns go over to the other, and how many of who asks end with a question. */
const BY_TURNS = 80;
const LEAST_QUESTIONS = 25;

interface Counts {
  turns: number;
  questions: number;
  words: number;
}

/**
 * The keys of those who ask in a transcript: by their label, as `hosts` above the first turn, because most of their turns end with a
 * question, or, of two who speak by turns, who asks more and says less. Cost O(n).
 */
export function whoAsks(
  scenes: readonly Scene[],
  turns: readonly ({ readonly label: Label } | null)[],
  hosts: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = new Map<string, Counts>();
  let changes = 0;
  let before: string | null = null;
  for (const [i, turn] of turns.entries()) {
    if (turn === null) continue;
    const { key } = turn.label;
    const count = counts.get(key) ?? { turns: 0, questions: 0, words: 0 };
    count.turns++;
    count.words += scenes[i]!.tokens.length;
    if (endsInQuestion(scenes[i]!)) count.questions++;
    counts.set(key, count);
    if (before !== null && before !== key) changes++;
    before = key;
  }
  const asking = new Set(
    [...counts]
      .filter(
        ([key, { turns, questions }]) =>
          ASKS.test(key) ||
          PAPERS.test(key) ||
          questions * 2 > turns ||
          [...hosts].some((host) => key.endsWith(host)),
      )
      .map(([key]) => key),
  );
  const all = [...counts.values()].reduce((sum, { turns }) => sum + turns, 0);
  const interviewer =
    asking.size === 0 && changes * 100 >= BY_TURNS * (all - 1) ? interviewerOf(counts) : null;
  return interviewer === null ? asking : new Set([interviewer]);
}

/** Of two, who asks at least twice as often as the other, in half of the turns or in fewer words, or asks and says less than half as much. */
function interviewerOf(counts: ReadonlyMap<string, Counts>): string | null {
  const [one, other, third] = [...counts];
  if (one === undefined || other === undefined || third !== undefined) return null;
  const asks = ([, { turns, questions, words }]: typeof one, [, more]: typeof one): boolean => {
    const share = (100 * questions) / turns;
    const often = questions >= 2 * more.questions && share >= LEAST_QUESTIONS;
    return (
      (often && (share >= 2 * LEAST_QUESTIONS || words < more.words)) ||
      (questions > 0 && words * 2 < more.words)
    );
  };
  return asks(one, other) ? one[0] : asks(other, one) ? other[0] : null;
}
