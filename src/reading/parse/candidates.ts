import type { Candidate } from './candidate.ts';
import { contentBefore } from './content-before.ts';
import { contentAfter } from './contents.ts';
import { complementOf } from './frames.ts';
import { passiveCandidate } from './passive-candidate.ts';
import type { Scene } from './scene.ts';
import {
  asReported,
  invertedCandidate,
  isQuotation,
  parenthesis,
  withNextQuotation,
  withRest,
} from './speech-candidates.ts';
import { subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'off', 'down', 'back']);

/** "The plan seems to fail": nobody says it, and the subject is part of what seems. */
const IMPERSONAL = new Set(['appear', 'seem']);

/**
 * Every verb of a paragraph with its subject and what it may say; of those that are not wanted only what stands before them: "..., said
 * Berg".
 */
export function verbCandidates(
  scene: Scene,
  isWanted: (group: VerbGroup) => boolean = () => true,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const group of scene.groups) {
    const high = scene.ranges[scene.range[group.first]!]!.last;
    const candidate = verbCandidate(scene, group, high, isWanted);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function verbCandidate(
  scene: Scene,
  group: VerbGroup,
  high: number,
  isWanted: (group: VerbGroup) => boolean,
): Candidate | null {
  const low = scene.ranges[scene.range[group.first]!]!.first;
  const inverted = invertedCandidate(scene, group, low, high);
  if (inverted !== null) return inverted;
  if (isWanted(group)) return straightCandidate(scene, group, low, high);
  // Which subjects verbs share hangs on the order in which they are found.
  subjectOf(scene, group);
  return null;
}

/**
 * What a verb says that was read as "..., said X", where X is what comes after: "Berg, who was late, offered two ships". Null where it
 * says nothing so either.
 */
export function readStraight(scene: Scene, group: VerbGroup): Candidate | null {
  const { first: low, last: high } = scene.ranges[scene.range[group.first]!]!;
  const candidate = straightCandidate(scene, group, low, high);
  return candidate === null || candidate.frame === 'before' ? null : candidate;
}

function straightCandidate(scene: Scene, group: VerbGroup, low: number, high: number): Candidate | null {
  const subject = subjectOf(scene, group);
  if (group.passive || group.form === 'participle') return passiveCandidate(scene, group, subject, high);
  const complement = complementOf(scene, group, high);
  const final =
    complement.frame === 'none' ||
    complement.frame === 'quote' ||
    complement.frame.startsWith('prep:') ||
    complement.frame === 'object';
  if (final && subject !== null && subject.place === 'before') {
    const content = contentBefore(scene, subject.first, low);
    if (content !== null)
      return withRest(
        scene,
        group,
        subject,
        content,
        complement.frame === 'quote' ? complement.start : -1,
        high,
      );
  }
  const putIt = group.lemma === 'put' && scene.tokens[group.last]?.lower === 'it';
  if (subject !== null && subject.place === 'before' && (complement.frame === 'none' || putIt)) {
    const aside =
      parenthesis(scene, group, subject, low, high) ?? asReported(scene, group, subject, low, high);
    if (aside !== null) return aside;
  }
  const content = contentAfter(scene, group, complement, high);
  if (content === null) return null;
  if (complement.frame === 'to' && IMPERSONAL.has(group.lemma)) {
    const whole =
      subject === null || subject.place === 'shared'
        ? [content]
        : [{ first: subject.first, last: subject.last }, content];
    return {
      source: null,
      cue: { first: group.first, last: group.last },
      content: whole,
      lemma: group.lemma,
      frame: 'passive-to',
      group,
      subject,
      negated: group.negated,
      quoted: false,
    };
  }
  const quoted = isQuotation(scene, content.first);
  const contents = quoted ? withNextQuotation(scene, [content]) : [content];
  return {
    source: subject,
    cue: { first: group.first, last: complement.cueEnd },
    content: contents,
    lemma: lemmaOf(scene, group, complement.cueEnd),
    frame: complement.frame,
    group,
    subject,
    negated: group.negated,
    quoted,
  };
}

function lemmaOf(scene: Scene, group: VerbGroup, cueEnd: number): string {
  const particle = scene.tokens[group.last];
  return cueEnd > group.last && particle !== undefined && PARTICLES.has(particle.lower)
    ? `${group.lemma} ${particle.lower}`
    : group.lemma;
}
