import type { Issue } from '../../coding/codebook.ts';
import { clauseStance, type ClauseStance, subjectSign } from './clause-stance.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { weights } from './fold-hits.ts';
import { markText } from './stance-hits.ts';
import { type StanceLexicon, stanceLexicon } from './stance-lexicon.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Where a stretch of text stands on an issue, from -1 (contra) to 1 (pro); null if it does not say; 0 if it says that it
 * stands in between. README.md in this folder tells how it is put together. Exchanging the sides of all words and cues negates every stance. Cost O(n).
 *
 * @example stanceOf('Ruritania would never send troops', issue) // -1
 * @example stanceOf('does not rule out sending troops', issue) // 0.3
 * @example stanceOf('neither backs nor rejects sending troops', issue) // 0
 * @example stanceOf('talked about sending troops', issue) // null
 */
export function stanceOf(text: string, issue: Issue): number | null {
  return stanceBy(text, issue, stanceLexicon(issue));
}

interface Told extends ClauseStance {
  readonly clause: Clause;
  readonly index: number;
}

/** `stanceOf` with a lexicon of one's own. */
export function stanceBy(text: string, issue: Issue, lexicon: StanceLexicon): number | null {
  const marked = markText(text, issue, lexicon);
  if (marked.hits.length === 0) return null;
  const { clauses, at } = clausesOf(marked);
  const told: Told[] = [];
  const unnamed = marked.terms.length === 0;
  let carried = unnamed;
  for (const [index, clause] of clauses.entries()) {
    if (clause.sentence !== clauses[index - 1]?.sentence) carried = unnamed;
    const around: Surroundings = { words: marked.words, at, done: lexicon.done, carried };
    const stance = clause.asked ? null : clauseStance(clause, around);
    // "Has not decided [whether it will]."
    const about = stance?.about === true || clauses[index + 1]?.link === 'whether';
    if (stance !== null)
      told.push({ ...stance, value: openValue(stance.value, lexicon), about, clause, index });
    carried ||= clause.items.some(({ named }) => named);
  }
  const own = (carried && !unnamed) || clauses.some(({ items }) => items.some(({ named }) => named));
  const value = combined(
    weighed(own ? told.filter(({ about }) => about) : told, clauses, {
      words: marked.words,
      at,
      done: lexicon.done,
      carried: true,
    }),
  );
  const around: Surroundings = { words: marked.words, at, done: lexicon.done, carried: true };
  return threatened(clauses, around) ?? value ?? (isGuarded(clauses) ? 0 : null);
}

function openValue(value: number, { openCounts }: StanceLexicon): number {
  return !openCounts && Math.abs(value) === weights.leftOpen ? Math.sign(value) * weights.openOnly : value;
}

/** "Threatened to leave if it was built": against it; "unless it was": for it. */
function threatened(clauses: readonly Clause[], around: Surroundings): number | null {
  for (const [i, { sentence, items }] of clauses.entries()) {
    const threat = items.findLast(({ hit }) => hit !== null && around.words[hit.first]!.stem === 'threaten');
    const condition = clauses[i + 1];
    if (threat === undefined || condition?.link !== 'condition' || condition.sentence !== sentence) continue;
    const sign = subjectSign(condition, around);
    if (sign === null) continue;
    const isUnless = around.words
      .slice(threat.last, condition.items[0]!.first)
      .some(({ lower }) => lower === 'unless');
    return isUnless === (around.done === 1) ? sign : -sign;
  }
  return null;
}

/** "Could live with it, provided that ...": whatever it is that they would do, they would not do it outright. */
function isGuarded(clauses: readonly Clause[]): boolean {
  const would = clauses.some(({ items }) => items.some(({ hit }) => hit !== null && WOULD.has(hit.kind)));
  return clauses.some(
    (clause) => !clause.asked && (clause.hedged || (isCondition(clause) && (would || clauses[0] === clause))),
  );
}

const WOULD: ReadonlySet<string> = new Set(['will', 'can', 'might']);

/** Conditions and hedges weaken; a condition turns what is said of it: "if we lift the sanctions, we will regret it". */
function weighed(told: readonly Told[], clauses: readonly Clause[], around: Surroundings): Told[] {
  const conditions = new Map<number, Clause>();
  for (const clause of clauses)
    if (isCondition(clause) && !clause.asked && !conditions.has(clause.sentence))
      conditions.set(clause.sentence, clause);
  return told
    .filter(({ clause }) => !isCondition(clause))
    .map((each) => {
      const weaker = { ...each, value: each.value * weights.condition };
      const condition = conditions.get(each.clause.sentence);
      if (condition === undefined) return each.clause.hedged ? weaker : each;
      const named = each.clause.items.some((item) => item.named);
      const sign = named || condition.link === 'proviso' ? null : subjectSign(condition, around);
      return sign === null ? weaker : { ...each, value: each.value * sign, about: true };
    });
}

const isCondition = ({ link }: Clause): boolean => link === 'condition' || link === 'proviso';

function combined(told: readonly Told[]): number | null {
  const open = told.filter(({ clause, value }) => clause.link !== 'whether' || value === 0);
  const [present, past] = parted(open, ({ clause }) => clause.past === null);
  if (present.length === 0) {
    const earlier = past.filter(({ clause }) => clause.past === 'earlier');
    return mean(earlier, weights.conceded);
  }
  const [claimed, conceded] = parted(
    afterTurn(present),
    ({ clause }) => clause.link !== 'concession' && clause.link !== 'despite',
  );
  if (claimed.length === 0) return mean(conceded, weights.conceded);
  const [main, beside] = parted(claimed, ({ clause }) => !isBeside(clause));
  const [about, other] = parted(main, (each) => each.about);
  const first = [about, other, beside].find((group) => group.length > 0)!;
  return mean(concluding(first), 1);
}

const BESIDE: ReadonlySet<Clause['link']> = new Set<Clause['link']>(['reason', 'time', 'relative', 'aside']);
const isBeside = ({ link }: Clause): boolean => BESIDE.has(link);

/** What follows the last "but" outweighs what stands before it: "it is risky, but he supports it". */
function afterTurn(told: readonly Told[]): readonly Told[] {
  const turn = told.findLastIndex(({ clause, about }) => clause.link === 'but' && about);
  if (turn < 0) return told;
  const { clause } = told[turn]!;
  const before = told[turn - 1];
  // "Trainers but not troops": both are of the issue, and count alike.
  const first = clause.items[0];
  const parts =
    before?.clause.sentence === clause.sentence &&
    before.clause.items.some(({ named }) => named) &&
    first?.hit?.kind === 'negation' &&
    clause.items.length === 2 &&
    clause.items[1]!.named;
  return parts ? told : told.slice(turn);
}

function parted<T>(all: readonly T[], fits: (each: T) => boolean): [T[], T[]] {
  const groups: [T[], T[]] = [[], []];
  for (const each of all) groups[fits(each) ? 0 : 1].push(each);
  return groups;
}

/** Of several sentences the last one draws the conclusion; the last with a cue of the codebook, if one has some. */
function concluding(told: readonly Told[]): readonly Told[] {
  const last = (told.findLast(({ cued }) => cued) ?? told.at(-1)!).clause.sentence;
  return told.filter(({ clause }) => clause.sentence === last);
}

function mean(told: readonly Told[], weight: number): number | null {
  if (told.length === 0) return null;
  const value = (told.reduce((sum, each) => sum + each.value, 0) / told.length) * weight;
  // Alike on both sides of zero, which `Math.round` alone is not.
  return (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 + 0;
}
