import type { TokenRange } from '../text/sentences.ts';
import { complementOf, type Frame } from './frames.ts';
import { contentAfter, endsLikeSentence, quotationRange } from './contents.ts';
import { isNominal, isRelative } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { type Subject, subjectAfter, subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Something that may be an attribution: the lexicon decides. Ranges are tokens of one paragraph. */
export interface Candidate {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly lemma: string;
  readonly frame: Frame | 'passive' | 'passive-to' | 'noun' | 'according' | 'layout' | 'position' | 'for';
  readonly group: VerbGroup | null;
  readonly subject: Subject | null;
  readonly negated: boolean;
  /** The content is, or begins with, a quotation of more than two words. */
  readonly quoted: boolean;
}

/** "The plan seems to fail": nobody says it, and the subject is part of what seems. */
const IMPERSONAL = new Set(['appear', 'seem']);

/** Every verb of a paragraph with its subject and what it may say. */
export function verbCandidates(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  for (const group of scene.groups) {
    const high = scene.ranges[scene.range[group.first]!]!.last;
    const candidate = verbCandidate(scene, group, high);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function verbCandidate(scene: Scene, group: VerbGroup, high: number): Candidate | null {
  const complement = complementOf(scene, group, high);
  const low = scene.ranges[scene.range[group.first]!]!.first;
  const inverted = invertedCandidate(scene, group, low, high);
  if (inverted !== null) return inverted;
  const subject = subjectOf(scene, group);
  if (group.passive || group.form === 'participle') return passiveCandidate(scene, group, subject, high);
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
  if (subject !== null && subject.place === 'before' && complement.frame === 'none') {
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
  return cueEnd > group.last && particle !== undefined && /^(?:out|up|off|down|back)$/.test(particle.lower)
    ? `${group.lemma} ${particle.lower}`
    : group.lemma;
}

export function isQuotation(scene: Scene, at: number): boolean {
  const number = scene.quote[at]!;
  if (number < 0) return false;
  const quotation = scene.paragraph.quotations[number]!;
  return quotation.innerEnd - quotation.inner > 15;
}

/** `“…,” said Hester` or `…, said Hester`. */
function invertedCandidate(scene: Scene, group: VerbGroup, low: number, high: number): Candidate | null {
  if (group.passive || group.form !== 'finite' || group.auxiliary) return null;
  const content = contentBefore(scene, group.first, low);
  if (content === null) return null;
  const subject = subjectAfter(scene, group, high);
  if (subject === null) return null;
  const after = scene.tokens[subject.last];
  if (
    after !== undefined &&
    subject.last < high &&
    scene.groupAt[subject.last]! >= 0 &&
    scene.groups[scene.groupAt[subject.last]!]!.form === 'finite' &&
    !scene.groups[scene.groupAt[subject.last]!]!.auxiliary
  )
    return null;
  return withRest(scene, group, subject, content, -1, high);
}

/** `The plan, he said, has failed`: what stands on both sides is one content. */
function parenthesis(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  low: number,
  high: number,
): Candidate | null {
  const { tokens } = scene;
  if (subject.first - 1 <= low || tokens[subject.first - 1]!.text !== ',' || tokens[group.last]?.text !== ',')
    return null;
  if (high - group.last < 3 || scene.quote[group.last + 1]! >= 0) return null;
  let last = high;
  while (last > group.last + 2 && /^[.!?]/.test(tokens[last - 1]!.text)) last--;
  const content = [
    { first: low, last: subject.first - 1 },
    { first: group.last + 1, last },
  ];
  return {
    source: subject,
    cue: { first: group.first, last: group.last },
    content,
    lemma: group.lemma,
    frame: 'before',
    group,
    subject,
    negated: group.negated,
    quoted: false,
  };
}

/** `As the paper reported, the plan has failed`: the main clause is the content. */
function asReported(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  low: number,
  high: number,
): Candidate | null {
  const { tokens } = scene;
  if (
    subject.first !== low + 1 ||
    tokens[low]!.lower !== 'as' ||
    tokens[group.last]?.text !== ',' ||
    high - group.last < 4
  )
    return null;
  let last = high;
  while (last > group.last + 2 && /^[.!?]/.test(tokens[last - 1]!.text)) last--;
  const content = [{ first: group.last + 1, last }];
  return {
    source: subject,
    cue: { first: group.first, last: group.last },
    content,
    lemma: group.lemma,
    frame: 'before',
    group,
    subject,
    negated: group.negated,
    quoted: false,
  };
}

const OPENING =
  /^(?:if|when|while|as|after|before|because|although|though|since|in|on|at|asked|by|for|with|during|instead|speaking|despite|until)$/;

/** The quotation or clause that ends directly before token `at`, after which "X said" stands. */
export function contentBefore(scene: Scene, at: number, low: number): TokenRange | null {
  const { tokens, quote, groupAt, groups } = scene;
  let i = at - 1;
  if (i < 0) return null;
  if (quote[i]! >= 0 && quote[at]! !== quote[i]!) {
    // `“A.” He added, “B.”`: a quotation that ends its own sentence belongs to that.
    if (i < low && /^["”’'»“]/.test(tokens[i]!.text) && !/^[,?!]/.test(lastMark(scene, i))) return null;
    return fromQuotation(scene, i);
  }
  if (i < low) return null;
  if (!/^(?:,|—|–|--)$/.test(tokens[i]!.text)) return null;
  i--;
  if (i < low) return null;
  if (quote[i]! >= 0 && quote[at]! !== quote[i]!) return fromQuotation(scene, i);
  if (isRelative(tokens[low]!) && tokens[low]!.lower !== 'that') return null;
  // A clause: it needs a verb of its own, behind an opening such as "When asked,".
  let from = low;
  if (OPENING.test(tokens[low]!.lower)) {
    while (from <= i && tokens[from]!.text !== ',') from++;
    if (from > i) return null;
  }
  let finite = false;
  for (let k = from; k <= i; k++)
    if (groupAt[k]! >= 0 && groups[groupAt[k]!]!.form === 'finite') finite = true;
  return finite ? { first: low, last: i + 1 } : null;
}

/** The last mark within a quotation before its closing one. */
function lastMark(scene: Scene, at: number): string {
  let i = at;
  while (i > 0 && scene.quote[i] === scene.quote[at] && /^["”’'»“]/.test(scene.tokens[i]!.text)) i--;
  return scene.tokens[i]!.text;
}

/** A quotation that ends at `at`; where it begins within a sentence, that sentence's begin is part of the content. */
function fromQuotation(scene: Scene, at: number): TokenRange | null {
  const range = quotationRange(scene, at);
  if (!endsLikeSentence(scene, range) && !/^[,?!]/.test(scene.tokens[range.last]?.text ?? '')) return null;
  const low = scene.ranges[scene.range[range.first]!]!.first;
  let first = range.first;
  if (low < first) {
    const before = scene.tokens[first - 1]!;
    if (!/^[:.!?]/.test(before.text)) first = low;
  }
  return { first, last: range.last };
}

/** What was said before the cue, and what follows it: `“A,” he said, “and B.” “C.”` */
function withRest(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  before: TokenRange,
  quoteAfter: number,
  high: number,
): Candidate {
  const { tokens, quote } = scene;
  const place = quote[group.first]!;
  const content: TokenRange[] = [before];
  const quoted = quote[before.last - 1]! !== place && quote[before.last - 1]! >= 0;
  let end = Math.max(group.last, subject.last);
  let i = end;
  if (quoteAfter >= 0) i = quoteAfter;
  else
    while (
      i < high &&
      tokens[i]!.text !== ',' &&
      tokens[i]!.text !== ':' &&
      quote[i] === place &&
      !/^[.;—]/.test(tokens[i]!.text)
    )
      i++;
  if (i < high && quote[i] === place && (tokens[i]!.text === ',' || tokens[i]!.text === ':')) i++;
  if (i < high && quote[i]! !== place && quote[i]! >= 0) {
    const rest = quotationRange(scene, i);
    content.push(rest);
    end = rest.last;
  } else if (!quoted && i < high && i > end && tokens[i - 1]!.text === ',') {
    const next = scene.groupAt[i]! >= 0 ? scene.groups[scene.groupAt[i]!] : undefined;
    if (next?.form !== 'gerund' && tokens[i]!.tag !== 'CCONJ' && high - i > 3) {
      let last = high;
      while (last > i + 1 && /^[.!?]/.test(tokens[last - 1]!.text)) last--;
      content.push({ first: i, last });
    }
  }
  const anyQuote = quoted || content.length > 1;
  return {
    source: subject,
    cue: { first: group.first, last: group.last },
    content: anyQuote && quoted ? withNextQuotation(scene, content, high) : content,
    lemma: group.lemma,
    frame: 'before',
    group,
    subject,
    negated: group.negated,
    quoted,
  };
}

/** Adds the quotation that opens the sentence after: `“A,” he said. “B.”`, unless it has a speaker of its own. */
function withNextQuotation(scene: Scene, content: readonly TokenRange[], from?: number): TokenRange[] {
  const ranges = [...content];
  const at = from ?? ranges.at(-1)!.last;
  const { tokens, quote, range } = scene;
  let i = at;
  while (i < tokens.length && /^[.!?]/.test(tokens[i]!.text) && quote[i]! < 0) i++;
  if (i >= tokens.length || quote[i]! < 0 || i === 0 || quote[i] === quote[ranges.at(-1)!.first])
    return ranges;
  if (scene.ranges[range[i]!]!.first !== i) return ranges;
  const next = quotationRange(scene, i);
  const ends = next.last >= tokens.length || scene.ranges[range[next.last]!]!.first === next.last;
  if (ends && endsLikeSentence(scene, next)) ranges.push(next);
  return ranges;
}

/** "X is expected to win", "the plan was rejected by Y": the subject belongs to the content, the agent is the source. */
function passiveCandidate(
  scene: Scene,
  group: VerbGroup,
  subject: Subject | null,
  high: number,
): Candidate | null {
  const { tokens } = scene;
  const content: TokenRange[] = [];
  if (subject !== null && subject.place !== 'shared')
    content.push({ first: subject.first, last: subject.last });
  let source: TokenRange | null = null;
  let frame: Candidate['frame'] = 'passive';
  let at = group.last;
  while (at < high && tokens[at]!.tag === 'ADV') at++;
  const next = at < high && scene.groupAt[at]! >= 0 ? scene.groups[scene.groupAt[at]!]! : null;
  if (
    tokens[at]?.lower === 'by' &&
    at + 1 < high &&
    (isNominal(tokens[at + 1]) || tokens[at + 1]!.tag === 'DET' || tokens[at + 1]!.tag === 'ADJ')
  ) {
    source = subjectAfter(scene, { ...group, last: at + 1 }, high);
  } else if (next !== null && next.form === 'infinitive') {
    const complement = { frame: 'to', start: at, cueEnd: group.last } as const;
    const rest = contentAfter(scene, group, complement, high);
    if (rest !== null) content.push(rest);
    frame = 'passive-to';
  } else {
    const complement = complementOf(scene, group, high);
    if (complement.frame === 'quote' || complement.frame === 'that') {
      const rest = contentAfter(scene, group, complement, high);
      if (rest !== null) content.splice(0, content.length, rest);
      frame = complement.frame;
    }
  }
  if (content.length === 0) return null;
  return {
    source,
    cue: { first: group.first, last: group.last },
    content,
    lemma: `be ${group.lemma}`,
    frame,
    group,
    subject,
    negated: group.negated,
    quoted: false,
  };
}
