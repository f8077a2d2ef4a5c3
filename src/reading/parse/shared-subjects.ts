import type { Scene } from './scene.ts';
import type { Subject } from './subject-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';

const SPEECH: ReadonlySet<string> = new Set('say tell add write note explain argue tweet'.split(' '));
const SUBORDINATES: ReadonlySet<string> = new Set(
  'while when as after before if because although though since until that where'.split(' '),
);

/** Finds the subject of another verb; given, because the two searches need each other. */
type SubjectOf = (scene: Scene, group: VerbGroup, depth: number) => Subject | null;

/** The subject of the verb that this one depends on or is joined to. */
export function sharedSubject(
  scene: Scene,
  group: VerbGroup,
  low: number,
  depth: number,
  subjectOf: SubjectOf,
): Subject | null {
  const { groups, groupAt, quote } = scene;
  const place = quote[group.first];
  if (scene.tokens[group.first - 1]?.text === ',' || scene.tokens[group.first - 2]?.text === ',') {
    const main = speechBefore(scene, group, low, subjectOf) ?? mainBefore(scene, group, low, subjectOf);
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
  return group.form === 'finite' ? null : mainAfter(scene, group, subjectOf);
}

/** "A and B met, C said, adding": the clause of speech right before. */
function speechBefore(scene: Scene, group: VerbGroup, low: number, subjectOf: SubjectOf): Subject | null {
  const { groups, groupAt, tokens } = scene;
  if (group.form !== 'gerund') return null;
  for (let i = group.first - 2; i >= Math.max(low, group.first - 12); i--) {
    const number = groupAt[i]!;
    if (number < 0) {
      if (tokens[i]!.text === ',') return null;
      continue;
    }
    const other = groups[number]!;
    if (other.form !== 'finite' || !SPEECH.has(other.lemma)) return null;
    const subject = subjectOf(scene, other, 5);
    return subject !== null && tokens[subject.first - 1]?.text === ','
      ? { ...subject, place: 'shared' }
      : null;
  }
  return null;
}

/** The first subject of the sentence, or after a semicolon, that is no relative pronoun: "X, who ..., did it, saying". */
function mainBefore(scene: Scene, group: VerbGroup, low: number, subjectOf: SubjectOf): Subject | null {
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
  return at > low && before !== undefined && (before.tag === 'SCONJ' || SUBORDINATES.has(before.lower));
}

/** "In announcing it, X said": the subject of the next finite verb. */
function mainAfter(scene: Scene, group: VerbGroup, subjectOf: SubjectOf): Subject | null {
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
