import { isFieldLabel } from '../lexicon/field-labels.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { isNobodys } from './is-nobodys.ts';
import { isQuoted } from './is-quoted.ts';
import { isSomebody } from './is-somebody.ts';

/** Verbs of the senses, of knowing and of handling words, which with a mere thing tell what somebody does. */
const SENSES = new Set(
  (
    'know feel see hear learn read write list notice watch find remember forget observe shout look bring mention meet visit show ' +
    'recognise recognize study follow face lean'
  ).split(' '),
);
/** What is known or perceived is nobody's statement with a clause either. */
const KNOWS = new Set([
  'know',
  'see',
  'hear',
  'learn',
  'notice',
  'watch',
  'remember',
  'forget',
  'realise',
  'realize',
]);
/** What nobody named does can still be said, thought or wanted. */
const SAID =
  /^(?:say|believe|expect|understand|fear|think|hope|report|allege|claim|tell|agree|suggest|announce|propose|ask|urge|advise|warn|rumou?r|consider|want|deem|regard|describe|call|quote|cite|invite|oppose|support|back|reject|welcome|criticise|criticize|condemn|intend|decide)$/;
const OPENS = /^(?:that|whether|if|how|what|why|who|when|where|to)$/;

/**
 * Whether what a finder took for a statement states nothing: sources that ask not to be named, what somebody was asked, what
 * is only perceived or known, what a thing does ("the river prefers silence").
 */
export function statesNothing(scene: Scene, each: Selected, somebody: Uint8Array): boolean {
  const { tokens, groups, groupAt, ranges, range } = scene;
  const { source, cue, content } = each;
  const first = content[0];
  if (first === undefined) return false;
  if (each.frame === 'layout')
    return source !== null && isFieldLabel(tokens.slice(source.first, source.last));
  const words = tokens.slice(first.first, Math.min(first.last, first.first + 6)).map(({ lower }) => lower);
  if (/^(?:not )?to be (?:named|identified|quoted)|^anonymity/.test(words.join(' '))) return true;
  const head = tokens[cue.first]!.lower;
  if (source === null && ranges[range[cue.first]!]!.first === cue.first)
    if (/^(?:asked|questioned|pressed|provided|given|granted)$/.test(head)) return true;
  if (
    source !== null &&
    source.last - source.first === 1 &&
    /^(?:me|us|him|them)$/.test(tokens[source.first]!.lower)
  )
    return true;
  // "If Zubrovia wants it"
  if (source !== null && /^(?:if|whether|unless|lest)$/.test(tokens[source.first - 1]?.lower ?? ''))
    return true;
  if (isNaming(scene, each)) return true;
  if (isNobodys(scene, each, somebody)) return true;
  const isThing = !isQuoted(scene, each) && !OPENS.test(words[0]!) && !hasVerb(scene, each);
  const verb = verbOf(scene, each);
  if (verb === null) return false;
  if (KNOWS.has(verb.lemma) && !verb.passive && !isQuoted(scene, each)) return true;
  if (isThing && SENSES.has(verb.lemma) && !verb.passive) return true;
  if (source === null && verb.passive && !SAID.test(verb.lemma)) return true;
  return (
    isThing &&
    source !== null &&
    groups[groupAt[cue.first]!] !== undefined &&
    !isSomebody(scene, source, somebody)
  );
}

/** "[A dry man] called Max Roth", "a deputy named Brand": who somebody is. */
function isNaming({ tokens, quote }: Scene, { source, cue, content }: Selected): boolean {
  const [first] = content;
  return (
    source !== null &&
    cue.last - cue.first === 1 &&
    /^(?:called|named|nicknamed|dubbed)$/.test(tokens[cue.first]!.lower) &&
    source.last === cue.first &&
    /^(?:a|an|one|another)$/.test(tokens[source.first]!.lower) &&
    first!.first === cue.last &&
    quote[first!.first]! < 0 &&
    tokens[first!.first]!.tag === 'PROPN'
  );
}

function verbOf({ groups, groupAt }: Scene, { group, cue }: Selected) {
  if (group !== null) return group;
  for (let i = cue.first; i < cue.last; i++) if (groupAt[i]! >= 0) return groups[groupAt[i]!]!;
  return null;
}

/** Whether a finite verb stands in the content. */
function hasVerb({ groups, groupAt }: Scene, { content }: Selected): boolean {
  return content.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (groups[groupAt[i]!]?.form === 'finite') return true;
    return false;
  });
}
