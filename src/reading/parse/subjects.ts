import { asideKind, isAge } from './asides.ts';
import { grownLeft, isNominal, isRelative, phraseStart, trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { sharedSubject } from './shared-subjects.ts';
import { nounSubject, type Subject } from './subject-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';

const QUANTITIES: ReadonlySet<string> = new Set(['third', 'most', 'many', 'few', 'others']);
const BREAKS: ReadonlySet<string> = new Set([',', '—', '–', '--']);

/**
 * The subject of a verb group: the noun phrase before it, past appositions and relative clauses between commas;
 * that of an earlier verb for "and said", "saying", "to say". Null where none is found. Found once, then kept in the scene.
 */
export function subjectOf(scene: Scene, group: VerbGroup, depth = 0): Subject | null {
  const known = scene.subjects.get(group);
  if (known !== undefined) return known;
  if (depth > DEEPEST) return null;
  if (depth < DEEPEST) scene.subjects.set(group, null);
  const subject = foundSubject(scene, group, depth);
  if (depth < DEEPEST) scene.subjects.set(group, subject);
  return subject;
}

/** Verbs hang on verbs that hang on verbs; what hangs deeper has no subject. */
const DEEPEST = 6;

function foundSubject(scene: Scene, group: VerbGroup, depth: number): Subject | null {
  const low = scene.ranges[scene.range[group.first]!]!.first;
  if (
    group.form === 'infinitive' ||
    (group.form === 'gerund' && !nominalBefore(scene, group.first - 1, low))
  ) {
    return sharedSubject(scene, group, low, depth, subjectOf);
  }
  return before(scene, group, group.first - 1, low, depth);
}

function nominalBefore(scene: Scene, at: number, low: number): boolean {
  const token = scene.tokens[at];
  return at >= low && token !== undefined && isRelative(token);
}

function before(scene: Scene, group: VerbGroup, from: number, low: number, depth: number): Subject | null {
  const { tokens, groupAt, bracket, quote } = scene;
  let i = from;
  const place = quote[group.first];
  let end = -1;
  while (i >= low) {
    const token = tokens[i]!;
    if (quote[i] !== place) return null;
    if (token.tag === 'ADV' && !isRelative(token)) {
      i--;
      continue;
    }
    if (bracket[i] === 1 && token.text === ')') {
      if (end < 0) end = i + 1;
      while (i >= low && tokens[i]!.text !== '(') i--;
      i--;
      continue;
    }
    if (
      token.text === ',' ||
      token.text === '—' ||
      token.text === '–' ||
      token.text === '--' ||
      token.text === '-'
    )
      return pastComma(scene, group, i, low, depth);
    if (isRelative(token)) {
      // "that" after a verb or noun of saying is no pronoun: nothing is said by it.
      return { first: i, last: i + 1, place: 'relative' };
    }
    if (token.tag === 'CCONJ') return sharedSubject(scene, group, low, depth, subjectOf);
    if (groupAt[i]! >= 0)
      return group.form === 'finite' && !group.auxiliary
        ? sharedSubject(scene, group, low, depth, subjectOf)
        : null;
    if (
      isNominal(token) ||
      (token.tag === 'ADJ' && i > low && (tokens[i - 1]!.tag === 'DET' || QUANTITIES.has(token.lower)))
    )
      return nounSubject(scene, i, low, end < 0 ? i + 1 : end);
    return null;
  }
  return null;
}

/** "X, the minister, said"; "X, who is ill, said"; "On Friday, X said" is not for here. */
function pastComma(
  scene: Scene,
  group: VerbGroup,
  comma: number,
  low: number,
  depth: number,
): Subject | null {
  const { tokens, groupAt, quote } = scene;
  let close = comma;
  let includes = true;
  for (let rounds = 0; rounds < 4; rounds++) {
    let open = close - 1;
    while (open >= low && !BREAKS.has(tokens[open]!.text) && quote[open] === quote[comma]) open--;
    if (open < low || quote[open] !== quote[comma]) break;
    const kind = asideKind(scene, open + 1, close);
    const head = tokens[open - 1];
    const nominal =
      open - 1 >= low &&
      (isNominal(head) || (head?.text === ')' && scene.bracket[open - 1] === 1)) &&
      groupAt[open - 1]! < 0;
    if (kind === 'none') break;
    if (kind === 'aside') includes = false;
    if (nominal) {
      let at = open - 1;
      if (tokens[at]!.text === ')') {
        while (at > low && tokens[at]!.text !== '(') at--;
        at--;
      }
      if (at < low || !isNominal(tokens[at])) break;
      const start = grownLeft(scene, phraseStart(scene, at, low), low);
      const before = tokens[start - 1];
      if (
        before?.text === ',' &&
        start - 2 >= low &&
        isNominal(tokens[start - 2]) &&
        isAge(tokens, start, open)
      ) {
        const name = grownLeft(scene, phraseStart(scene, start - 2, low), low);
        return { first: name, last: trimmed(scene, name, comma), place: 'before' };
      }
      return { first: start, last: includes ? trimmed(scene, start, comma) : open, place: 'before' };
    }
    close = open;
  }
  return sharedSubject(scene, group, low, depth, subjectOf);
}
