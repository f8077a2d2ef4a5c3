import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import { zeroIntegers } from '../zeros.ts';

/** A sentence that nobody is reported to say, or what is left of one of which a part is reported. */
export interface OwnPiece extends TokenRange {
  readonly whole: boolean;
  /** It stands at the head of its sentence. */
  readonly opens: boolean;
}

const EDGE =
  /^(?:,|;|:|—|–|--|-|\.|…|and|but|or|nor|so|yet|while|whereas|although|though|as|because|since|if|when)$/;
const SUBORDINATE =
  /^(?:because|since|if|unless|when|whenever|where|after|before|until|till|once|whether|that|which|who|whom|whose|what|how|why|while|whereas|although|though|as|than|lest|so)$/;
/** Frames whose content is a thing; after any other, what follows may still be what somebody says. */
const CLOSED = /^(?:object|gerund|position|prep:.*)$/;

/**
 * Whose each token is: the number of the attribution that it is of, -1 outside. A source that does something of its own before it
 * says anything is the author's: "Ruritania | left the room, accusing its partners of haste".
 */
export function owners(scene: Scene, reported: readonly Selected[]): Int32Array {
  const owner = zeroIntegers(scene.tokens.length).fill(-1);
  for (const [i, { source, cue, content }] of reported.entries())
    for (const range of [source, cue, ...content]) if (range !== null) owner.fill(i, range.first, range.last);
  for (const { source, cue } of reported) {
    if (source === null || cue.first < source.last) continue;
    const group = scene.groups[scene.groupAt[source.last]!];
    if (group?.form !== 'finite' || group.first !== source.last || owner[group.head]! >= 0) continue;
    if (scene.groups[scene.groupAt[cue.first]!]?.form === 'gerund') owner.fill(-1, source.first, source.last);
  }
  return owner;
}

/**
 * The pieces of a sentence that the author asserts as far as reported speech goes: all of it where none of it is reported;
 * else what stands before or after, where it is a clause of its own ("While Arel calls it a mistake, the plan is sound").
 * `owner` gives per token the number of the attribution that it is of, -1 outside.
 */
export function ownPieces(
  scene: Scene,
  { first, last }: TokenRange,
  owner: Int32Array,
  reported: readonly Selected[],
): OwnPiece[] {
  const pieces: OwnPiece[] = [];
  for (let from = first; from < last;) {
    let to = from + 1;
    while (to < last && owner[to]! < 0 === owner[from]! < 0) to++;
    if (owner[from]! < 0) {
      if (from === first && to === last) return [{ first, last, whole: true, opens: true }];
      const after = from > first ? reported[owner[from - 1]!]! : null;
      const piece = trimmedPiece(scene, from, to, to < last);
      const goesOn = piece.last === to && to < last && isIn(reported[owner[to]!]!.cue, to);
      if (isCleft(scene, piece, owner, to)) {
        from = to;
        continue;
      }
      if ((after === null || !leaks(scene, first, after)) && !goesOn && isClause(scene, piece, from))
        pieces.push({ ...piece, whole: false, opens: from === first });
    }
    from = to;
  }
  return pieces;
}

/** "It was Berg, the envoy, | who said": the frame of what she said. */
function isCleft({ tokens }: Scene, { first }: TokenRange, owner: Int32Array, to: number): boolean {
  return (
    tokens[first]?.lower === 'it' &&
    /^(?:is|was|['’]s)$/.test(tokens[first + 1]?.lower ?? '') &&
    /^(?:who|that)$/.test(tokens[to]?.lower ?? '') &&
    owner[to]! >= 0
  );
}

/** "Even Norland is no | longer asking for": a piece that runs into a cue is of it. */
const isIn = ({ first, last }: TokenRange, at: number): boolean => at >= first && at < last;

/** Whether what follows an attribution may still be what is said in it. */
function leaks({ tokens }: Scene, first: number, { frame }: Selected): boolean {
  return !CLOSED.test(frame) && !/^(?:while|whereas|although|though)$/.test(tokens[first]!.lower);
}

/** `hangs`: something reported follows, on which a last "with" or "than" may hang. */
function trimmedPiece({ tokens }: Scene, from: number, to: number, hangs: boolean): TokenRange {
  let [first, last] = [from, to];
  while (first < last && EDGE.test(tokens[first]!.lower)) first++;
  const isEdge = ({ lower, tag }: (typeof tokens)[number]) =>
    EDGE.test(lower) || (hangs && /^(?:ADP|SCONJ)$/.test(tag));
  while (last > first && isEdge(tokens[last - 1]!)) last--;
  return { first, last };
}

/** Whether a piece holds a finite verb with its own subject, and no word before makes it depend on what is reported. */
function isClause(scene: Scene, { first, last }: TokenRange, from: number): boolean {
  for (let i = from; i < first; i++)
    if (/^(?:because|since|if|when|as)$/.test(scene.tokens[i]!.lower)) return false;
  for (let i = first; i < last; i++) {
    const group = scene.groups[scene.groupAt[i]!];
    if (group === undefined || group.first !== i || group.last > last || group.form !== 'finite') continue;
    const subject = subjectOf(scene, group);
    if (subject === null || subject.place !== 'before' || subject.first < first) continue;
    if (/^(?:whose|who|which)$/.test(scene.tokens[subject.first]!.lower)) continue;
    if (!dependsOnWord(scene, first, subject.first)) return true;
  }
  return false;
}

/** "Until there is a treaty, the gates should stay": what a finished clause before the comma opened with no longer counts. */
function dependsOnWord({ tokens, groups, groupAt }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (!SUBORDINATE.test(tokens[i]!.lower)) continue;
    let verb = false;
    let comma = i + 1;
    for (; comma < last && !(verb && tokens[comma]!.text === ','); comma++)
      if (groups[groupAt[comma]!]?.form === 'finite') verb = true;
    if (comma >= last) return true;
    i = comma;
  }
  return false;
}
