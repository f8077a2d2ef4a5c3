import type { TokenRange } from '../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import { contentBefore } from './content-before.ts';
import { endsLikeSentence, quotationRange } from './contents.ts';
import { trimmed } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { type Subject, subjectAfter } from './subject-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';
import { beginsWithMark } from '../text/marks.ts';

const AUXILIARIES: ReadonlySet<string> = new Set('is are was were has have had'.split(' '));
const SPEECH: ReadonlySet<string> = new Set('say argue warn write claim insist add note explain'.split(' '));

export function isQuotation(scene: Scene, at: number): boolean {
  const number = scene.quote[at]!;
  if (number < 0) return false;
  const quotation = scene.paragraph.quotations[number]!;
  return quotation.innerEnd - quotation.inner > 15;
}

/** `“…,” said Hester` or `…, said Hester`. */
export function invertedCandidate(
  scene: Scene,
  group: VerbGroup,
  low: number,
  high: number,
): Candidate | null {
  if (group.passive || group.form !== 'finite' || group.auxiliary) return null;
  const subject = subjectAfter(scene, group, high);
  if (subject === null) return null;
  const content = contentBefore(scene, group.first, low);
  if (content === null) return invertedParenthesis(scene, group, subject, low, high);
  const after = scene.tokens[subject.last];
  if (
    after !== undefined &&
    subject.last < high &&
    scene.groupAt[subject.last]! >= 0 &&
    scene.groups[scene.groupAt[subject.last]!]!.form === 'finite' &&
    (!scene.groups[scene.groupAt[subject.last]!]!.auxiliary || AUXILIARIES.has(after.lower))
  )
    return null;
  return withRest(scene, group, subject, content, -1, high);
}

/** `The plan, said Hester, has failed` */
function invertedParenthesis(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  low: number,
  high: number,
): Candidate | null {
  const { tokens, quote } = scene;
  const comma = group.first - 1;
  if (comma <= low || tokens[comma]!.text !== ',' || tokens[subject.last]?.text !== ',') return null;
  if (high - subject.last < 4 || quote[low] !== quote[subject.last + 1]) return null;
  if (!SPEECH.has(group.lemma)) return null;
  if (scene.groupAt[subject.last + 1]! < 0) return null;
  const content = [
    { first: low, last: comma },
    { first: subject.last + 1, last: trimmed(scene, subject.last + 1, high) },
  ];
  return { ...spoken(group, subject), content };
}

const spoken = (group: VerbGroup, subject: Subject) => ({
  source: subject,
  cue: { first: group.first, last: group.last },
  lemma: group.lemma,
  frame: 'before' as const,
  group,
  subject,
  negated: group.negated,
  quoted: false,
});

/** `The plan, he said, has failed`: what stands on both sides is one content. */
export function parenthesis(
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
  const last = trimmed(scene, group.last + 1, high);
  const content = [
    { first: low, last: subject.first - 1 },
    { first: group.last + 1, last },
  ];
  return { ...spoken(group, subject), content };
}

/** `As the paper reported, the plan has failed`: the main clause is the content. */
export function asReported(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  low: number,
  high: number,
): Candidate | null {
  const { tokens } = scene;
  // "As Berg put it,"
  const end = group.lemma === 'put' && tokens[group.last]?.lower === 'it' ? group.last + 1 : group.last;
  if (subject.first !== low + 1 || tokens[low]!.lower !== 'as' || tokens[end]?.text !== ',' || high - end < 4)
    return null;
  const last = trimmed(scene, group.last + 1, high);
  return {
    ...spoken(group, subject),
    cue: { first: group.first, last: end },
    content: [{ first: end + 1, last }],
  };
}

/** What was said before the cue, and what follows it: `“A,” he said, “and B.” “C.”` */
export function withRest(
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
      !beginsWithMark(tokens[i]!.text, '.;—')
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
      while (last > i + 1 && beginsWithMark(tokens[last - 1]!.text, '.!?')) last--;
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
export function withNextQuotation(scene: Scene, content: readonly TokenRange[], from?: number): TokenRange[] {
  const ranges = [...content];
  const at = from ?? ranges.at(-1)!.last;
  const { tokens, quote, range } = scene;
  let i = at;
  while (i < tokens.length && beginsWithMark(tokens[i]!.text, '.!?') && quote[i]! < 0) i++;
  if (i >= tokens.length || quote[i]! < 0 || i === 0 || quote[i] === quote[ranges.at(-1)!.first])
    return ranges;
  if (scene.ranges[range[i]!]!.first !== i) return ranges;
  const next = quotationRange(scene, i);
  const ends = next.last >= tokens.length || scene.ranges[range[next.last]!]!.first === next.last;
  if (ends && endsLikeSentence(scene, next)) ranges.push(next);
  return ranges;
}
