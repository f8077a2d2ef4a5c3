import type { TokenRange } from '../text/sentences.ts';
import { grownLeft, grownRight, isNominal, isRelative, phraseStart, trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who does what a verb group says, as tokens `[first, last)`. */
export interface Subject extends TokenRange {
  /** Directly before its verb; shared with an earlier verb; a relative pronoun; after the verb ("said X"). */
  readonly place: 'before' | 'shared' | 'relative' | 'after';
}

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
    return shared(scene, group, low, depth);
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
    if (token.tag === 'CCONJ') return shared(scene, group, low, depth);
    if (groupAt[i]! >= 0)
      return group.form === 'finite' && !group.auxiliary ? shared(scene, group, low, depth) : null;
    if (
      isNominal(token) ||
      (token.tag === 'ADJ' &&
        i > low &&
        (tokens[i - 1]!.tag === 'DET' || /^(?:third|most|many|few|others)$/.test(token.lower)))
    )
      return nounSubject(scene, i, low, end < 0 ? i + 1 : end);
    return null;
  }
  return null;
}

function nounSubject(scene: Scene, at: number, low: number, end: number): Subject {
  const start = phraseStart(scene, at, low);
  const behind = pastClause(scene, grownLeft(scene, start, low), low);
  if (behind !== null) return { first: behind, last: end, place: 'before' };
  return {
    first: scene.tokens[at]!.tag === 'PRON' ? start : grownLeft(scene, start, low),
    last: end,
    place: 'before',
  };
}

/**
 * "Those who praised it say", "voters going to the polls said": the phrase before the verb is within a clause that hangs on
 * the subject. Gives the subject's first token, or null where no such clause is found.
 */
function pastClause(scene: Scene, start: number, low: number): number | null {
  const { tokens, groupAt, groups, quote } = scene;
  let finite = 0;
  for (let i = start - 1; i >= Math.max(low, start - 25); i--) {
    const { text, tag } = tokens[i]!;
    if (/^[,;:—–]/.test(text) || quote[i] !== quote[start]) return null;
    const number = groupAt[i]!;
    if (number >= 0) {
      const group = groups[number]!;
      i = group.first;
      if (group.form === 'finite') finite++;
      if (finite > 1) return null;
      const before = tokens[i - 1];
      const hangs =
        (group.form === 'gerund' || group.form === 'participle') &&
        finite === 0 &&
        i - 1 >= low &&
        before?.tag === 'NOUN';
      if (hangs) return grownLeft(scene, phraseStart(scene, i - 1, low), low);
      continue;
    }
    if (
      /^(?:who|that)$/.test(tokens[i]!.lower) &&
      finite === 1 &&
      i - 1 >= low &&
      (isNominal(tokens[i - 1]) || tokens[i - 1]!.lower === 'those') &&
      groupAt[i - 1]! < 0
    ) {
      return grownLeft(scene, phraseStart(scene, i - 1, low), low);
    }
    if (tag === 'SCONJ' || tag === 'CCONJ') return null;
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
    while (open >= low && !/^(?:,|—|–|--)$/.test(tokens[open]!.text) && quote[open] === quote[comma]) open--;
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
  return shared(scene, group, low, depth);
}

function isAge(tokens: Scene['tokens'], start: number, open: number): boolean {
  return (
    open - start <= 3 && (tokens[start]!.tag === 'NUM' || /^[A-Z][a-z]{0,4}\.$/.test(tokens[start]!.text))
  );
}

/** What stands between two commas: an apposition or a relative clause belongs to the source, an aside does not. */
function asideKind(scene: Scene, first: number, close: number): 'apposition' | 'relative' | 'aside' | 'none' {
  const { tokens, groupAt } = scene;
  const token = tokens[first];
  if (token === undefined || first >= close) return 'none';
  if (
    isRelative(token) ||
    (token.tag === 'ADP' && tokens[first + 1] !== undefined && isRelative(tokens[first + 1]!))
  )
    return 'relative';
  if (token.tag === 'ADV' || token.tag === 'SCONJ' || token.tag === 'CCONJ') return 'aside';
  if (token.tag === 'ADP') return 'aside';
  if (token.tag === 'VERB') return 'aside';
  for (let i = first; i < close; i++) {
    const group = scene.groups[groupAt[i]!];
    if (group === undefined || groupAt[i]! < 0) continue;
    if (group.form === 'finite' && !isRelativeBefore(scene, group.first, first)) return 'none';
  }
  return isNominal(token) || token.tag === 'DET' || token.tag === 'ADJ' ? 'apposition' : 'aside';
}

function isRelativeBefore(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= low; i--) if (isRelative(scene.tokens[i]!)) return true;
  return false;
}

/** The subject of the verb that this one depends on or is joined to. */
function shared(scene: Scene, group: VerbGroup, low: number, depth: number): Subject | null {
  const { groups, groupAt, quote } = scene;
  const place = quote[group.first];
  if (scene.tokens[group.first - 1]?.text === ',' || scene.tokens[group.first - 2]?.text === ',') {
    const main = speechBefore(scene, group, low) ?? mainBefore(scene, group, low);
    if (main !== null) return { ...main, place: 'shared' };
  }
  for (let i = group.first - 1; i >= low; i--) {
    const number = groupAt[i]!;
    if (number < 0) continue;
    const other = groups[number]!;
    i = other.first;
    if (quote[i] !== place) continue;
    if (group.form === 'finite' && other.form !== 'finite') continue;
    if (group.lemma === 'say' && other.lemma !== 'say' && saidEarlier(scene, i, low)) continue;
    const subject = subjectOf(scene, other, depth + 1);
    if (subject !== null) return { ...subject, place: subject.place === 'relative' ? 'relative' : 'shared' };
  }
  return group.form === 'finite' ? null : mainAfter(scene, group);
}

/** "A and B met, C said, adding": the clause of speech right before. */
function speechBefore(scene: Scene, group: VerbGroup, low: number): Subject | null {
  const { groups, groupAt, tokens } = scene;
  if (group.form !== 'gerund') return null;
  for (let i = group.first - 2; i >= Math.max(low, group.first - 12); i--) {
    const number = groupAt[i]!;
    if (number < 0) {
      if (tokens[i]!.text === ',') return null;
      continue;
    }
    const other = groups[number]!;
    if (other.form !== 'finite' || !/^(?:say|tell|add|write|note|explain|argue|tweet)$/.test(other.lemma))
      return null;
    const subject = subjectOf(scene, other, 5);
    return subject !== null && tokens[subject.first - 1]?.text === ','
      ? { ...subject, place: 'shared' }
      : null;
  }
  return null;
}

/** The first subject of the sentence, or after a semicolon, that is no relative pronoun: "X, who ..., did it, saying". */
function mainBefore(scene: Scene, group: VerbGroup, low: number): Subject | null {
  const { groups, groupAt, quote } = scene;
  let start = low;
  for (let i = group.first - 1; i > low; i--) {
    if (scene.tokens[i]!.text === ';' && quote[i] === quote[group.first]) {
      start = i + 1;
      break;
    }
  }
  for (let i = start; i < group.first; i++) {
    const number = groupAt[i]!;
    if (number < 0) continue;
    const other = groups[number]!;
    i = other.last - 1;
    if (other.form !== 'finite' || quote[other.first] !== quote[group.first] || other === group) continue;
    const subject = subjectOf(scene, other, 5);
    if (
      subject !== null &&
      subject.place === 'before' &&
      scene.tokens[subject.first]!.lower !== 'whose' &&
      subject.first >= start &&
      !subordinate(scene, subject.first, start)
    )
      return subject;
  }
  return null;
}

/** "He says that A was B and says": the verb of speech before is the one it is joined to. */
function saidEarlier(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= low; i--)
    if (
      scene.groupAt[i]! >= 0 &&
      scene.groups[scene.groupAt[i]!]!.lemma === 'say' &&
      scene.groups[scene.groupAt[i]!]!.form === 'finite'
    )
      return true;
  return false;
}

/** "When the vote failed": a subject that a conjunction opens is not that of the main clause. */
function subordinate(scene: Scene, at: number, low: number): boolean {
  const before = scene.tokens[at - 1];
  return (
    at > low &&
    before !== undefined &&
    (before.tag === 'SCONJ' ||
      /^(?:while|when|as|after|before|if|because|although|though|since|until|that|where)$/.test(before.lower))
  );
}

/** "In announcing it, X said": the subject of the next finite verb. */
function mainAfter(scene: Scene, group: VerbGroup): Subject | null {
  const { groups, range } = scene;
  const at = groups.indexOf(group);
  for (let k = at + 1; k < Math.min(groups.length, at + 5); k++) {
    const other = groups[k]!;
    if (range[other.first] !== range[group.first]) return null;
    if (other.form !== 'finite') continue;
    const comma = scene.tokens.slice(group.last, other.first).some((token) => token.text === ',');
    return comma ? subjectOf(scene, other, 6) : null;
  }
  return null;
}

/** "said Hester, the minister": the phrase after the verb. */
export function subjectAfter(scene: Scene, group: VerbGroup, high: number): Subject | null {
  const next = scene.tokens[group.last];
  if (next === undefined || group.last >= high) return null;
  if (!['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(next.tag)) return null;
  const range =
    next.tag === 'PRON' && !/^(?:his|her|its|their)$/.test(next.lower)
      ? { first: group.last, last: group.last + 1 }
      : grownRight(scene, group.last, high);
  return range === null ? null : { ...range, place: 'after' };
}
