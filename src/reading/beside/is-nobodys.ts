import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { isFirstPerson } from '../parse/unnamed-sources.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isQuoted } from './is-quoted.ts';
import { isSomebody } from './is-somebody.ts';

const ANYBODY = /^(?:one|whoever|whatever|anyone|anybody|somebody|someone)$/;
/** What is done, not said: "signed that clause", "may admit ships". */
const DONE = /^(?:signed|may admit|may allow|may permit|may accept)$/;
/** No agreement is nobody's position; "called up", "put to the vote" tell what was done with an item. */
const PROCEDURE =
  /^(?:(?:has|have|had)? ?(?:failed|fail|fails|unable|proved unable) (?:\S+ ){0,3}?to agree|(?:could|can) ?not agree|(?:took|take|takes|taken|have taken|had taken|has taken) (?:different|differing|various|divergent|opposite)|(?:was|were|is|are|has been|had been|be) (?:not |never )?(?:called up|put down|laid aside|taken off|struck))\b/;

/** Whether nobody in particular says it, or it is part of what the author says in another way. */
export function isNobodys(scene: Scene, each: Selected, somebody: Uint8Array): boolean {
  const { tokens, groups, groupAt, quote } = scene;
  const { source, cue } = each;
  const words = tokens
    .slice(cue.first, cue.last)
    .map(({ lower }) => lower)
    .join(' ');
  const before = source === null ? '' : (tokens[source.first - 1]?.lower ?? '');
  const isAuthor = source !== null && isFirstPerson(scene, each);
  // "As I write", "when we ask"
  if (isAuthor && /^(?:as|when|while)$/.test(before) && /^(?:write|ask|speak|say)$/.test(words)) return true;
  if (isQuoted(scene, each) || quote[cue.first]! >= 0) return false;
  const { first, last } = each.content[0]!;
  const more = tokens.slice(first, Math.min(last, first + 1)).map(({ lower }) => lower);
  if (isByMeasure(scene, each, words, somebody) || isParticiple(scene, each, somebody)) return true;
  // "Read the minutes so | that you need not."
  if (more[0] === 'that' && /^(?:so|now|such)$/.test(tokens[first - 1]?.lower ?? '')) return first > cue.last;
  // "No parliament can be asked to vote": what may be done, not what somebody does.
  if (source === null && OUGHT.test(words)) return true;
  if (DONE.test(words) || PROCEDURE.test([words, ...more].join(' '))) return true;
  // "Refusing to go is no shame": a gerund that is itself the subject.
  if (source === null) return groups[groupAt[cue.first]!]?.form === 'gerund' && opensClause(scene, cue.first);
  if (source.last - source.first > 1) return false;
  const { lower } = tokens[source.first]!;
  // "I was among those who mocked it"
  if (/^(?:who|that)$/.test(lower) && isAnybody(scene, source.first, cue)) return true;
  if (lower === 'who' && before === 'those' && tokens[source.first - 2]?.lower === 'among')
    return isAuthorAmong(scene, source.first);
  if (ANYBODY.test(lower)) return before !== 'no' && cue.first >= source.last;
  if (!isAuthor) return false;
  // "May I report", "the one thing we have planned", "I do not ask".
  const asks = /^(?:do|did|does) (?:not|n't|n’t) ask$|^ask$/.test(words);
  if (asks && each.frame === 'question') return true;
  if (/^(?:may|might|can|could|shall|should|do|must)$/.test(before) && isAsked(scene, cue.first)) return true;
  return each.subject?.place !== 'after' && isRelative(scene, source.first);
}

/** "The one thing | we have planned", but not "last week we planned", "in a speech I said". */
function isRelative({ tokens, ranges, range }: Scene, at: number): boolean {
  if (tokens[at - 1]?.tag !== 'NOUN') return false;
  const { first } = ranges[range[at]!]!;
  let from = at - 1;
  while (from > first && /^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(tokens[from - 1]!.tag)) from--;
  return from > first && !/^(?:ADP|PUNCT|CCONJ|ADV)$/.test(tokens[from - 1]!.tag);
}

const OUGHT = /^(?:can|could|must|should|may|might|ought|need)(?: ?not| hardly| never| scarcely)? be /;
/** What may tell something: "according to a report". */
const TELLING =
  /^(?:reports?|stud(?:y|ies)|polls?|surveys?|data|figures?|documents?|papers?|letters?|statements?|sources?|accounts?|estimates?|drafts?|texts?|records?|transcripts?|filings?|emails?|memos?|books?|articles?|calculations?|forecasts?|statistics|numbers|analys[ie]s|census|agency|office|ministry|media|press|news|website|tally|article|lawsuit|complaint|indictment|release|post|tweet)$/;

/** "Shared according to income": by what measure, not by whose word. */
function isByMeasure(scene: Scene, { source }: Selected, words: string, somebody: Uint8Array): boolean {
  if (source === null || words !== 'according to') return false;
  const own = scene.tokens.slice(source.first, source.last);
  return (
    !isSomebody(scene, source, somebody) &&
    own.length <= 2 &&
    !own.some(({ tag, lower }) => TELLING.test(lower) || tag === 'DET' || tag === 'NUM')
  );
}

/** "The limits proposed in May would hurt": a participle of the things, which have a verb of their own after it. */
function isParticiple(scene: Scene, { source, cue, content }: Selected, somebody: Uint8Array): boolean {
  const { tokens, groups, groupAt } = scene;
  if (source === null || source.last !== cue.first) return false;
  if (!/(?:ed|made|put|set)$/.test(tokens[cue.first]!.lower) || isSomebody(scene, source, somebody))
    return false;
  const isPlain = tokens[cue.first + 1]?.tag === 'ADP';
  if (!isPlain || cue.last - cue.first > 2) return false;
  // "Under the formula agreed in May each member pays."
  if (tokens[source.first - 1]?.tag === 'ADP') return true;
  if (cue.last - cue.first > 1) return false;
  const { first, last } = content[0]!;
  for (let i = first + 1; i < last; i++) {
    if (/^(?:that|who|which|,|and)$/.test(tokens[i]!.lower)) return false;
    const group = groups[groupAt[i]!];
    if (group?.first === i && group.form === 'finite') return tokens[i]!.tag === 'AUX';
  }
  return false;
}

/** "It is a strange ally who asks first": whoever does it, now and always; but "Berg, an envoy who asks". */
function isAnybody({ tokens }: Scene, who: number, cue: TokenRange): boolean {
  const verb = tokens[cue.first]!;
  if (cue.first !== who + 1 || !verb.lower.endsWith('s') || verb.lower === verb.lemma) return false;
  let at = who - 1;
  while (at > 0 && /^(?:NOUN|ADJ)$/.test(tokens[at]!.tag)) at--;
  if (at === who - 1 || !/^(?:a|an|any|every|no)$/.test(tokens[at]!.lower)) return false;
  const before = tokens[at - 1];
  return before === undefined || /^(?:CCONJ)$/.test(before.tag) || /^(?:is|was|[.:;])$/.test(before.lower);
}

function isAuthorAmong({ tokens, ranges, range }: Scene, at: number): boolean {
  const { first } = ranges[range[at]!]!;
  return tokens.slice(first, at).some(({ lower }) => lower === 'i' || lower === 'we');
}

/** At the head of a sentence or after a semicolon; ", describing it as" has somebody before it. */
function opensClause({ tokens, ranges, range }: Scene, at: number): boolean {
  return ranges[range[at]!]!.first === at || /^[;:—]/.test(tokens[at - 1]!.text);
}

function isAsked({ tokens, ranges, range }: Scene, at: number): boolean {
  const { first, last } = ranges[range[at]!]!;
  return tokens.slice(Math.max(first, last - 2), last).some(({ text }) => text.includes('?'));
}
