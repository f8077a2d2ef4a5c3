import { somebodyNouns } from '../actors/noun-kinds.ts';
import type { Candidate } from '../parse/candidate.ts';
import { grownRight, trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/** The lemma of all of them. */
export const ASIDE = '=aside';

/** After the verb, until the comma: "told me on Friday". */
const LONGEST = 5;
const FEWEST = 3;
/** So many words are a clause, whatever the tagger made of its verb. */
const LONG = 8;
/** Words by which people say something, think or sound, as they stand in an aside, present or past; of the regular ones the stem. */
const FORMS = new Set(
  (
    'say says said tell tells told think thinks thought find finds found hold holds held write writes wrote swear swears swore put puts know knows knew goes went ' +
    'feel feels felt cry cries cried reply replies replied begs begged admits admitted quips quipped snaps snapped note notes noted hope hopes hoped state states stated muse muses mused'
  ).split(' '),
);
const STEMS = new Set(
  (
    'add report explain claim argu warn insist contend maintain assert answer counter recall remark comment confirm inform announc declar suggest propos ' +
    'ask wonder demand promis vow predict forecast expect fear trust suspect guess estimat conclud urg plead advis continu calculat observ confess conced whin ' +
    'shriek shout sigh grumbl mutter murmur whisper jok laugh scoff sneer retort object complain reckon believ grant allow reveal hint post tweet text cabl boast ' +
    'moan groan growl thunder rejoic marvel recount relat assur remind protest ventur'
  ).split(' '),
);

const says = (lower: string): boolean =>
  FORMS.has(lower) || STEMS.has(lower) || STEMS.has(lower.replace(/(?:e|es|s|ed)$/, ''));

/**
 * "The price will double, she calculated", "The ships, his deputy whined on Friday, are late": somebody and a verb of saying between
 * commas, or after the last one, whatever the tagger made of the verb. Cost O(n).
 */
export function asideCandidates(scene: Scene): Candidate[] {
  const somebody = somebodyNouns(scene);
  return scene.ranges.flatMap((range) => {
    for (let comma = range.first + FEWEST; comma < range.last - 2; comma++) {
      const found = scene.tokens[comma]!.text === ',' ? asideAt(scene, range, comma, somebody) : null;
      if (found !== null) return [found];
    }
    return [];
  });
}

function asideAt(
  scene: Scene,
  { first, last }: TokenRange,
  comma: number,
  somebody: Uint8Array,
): Candidate | null {
  const { tokens, quote } = scene;
  if (quote[comma]! >= 0 || quote[comma - 1]! >= 0) return null;
  const verb = verbAfter(scene, comma, last, somebody);
  if (verb < 0) return null;
  let end = verb + 1;
  while (end < Math.min(last, verb + 1 + LONGEST) && !/^[,.;—–]$/.test(tokens[end]!.text)) {
    if (
      scene.groups[scene.groupAt[end]!]?.form === 'finite' ||
      /^(?:that|to|how|whether)$/.test(tokens[end]!.lower)
    )
      return null;
    end++;
  }
  const close = tokens[end]?.text ?? '.';
  if (!/^[,.;—–]$/.test(close) || !hasClause(scene, first, comma)) return null;
  const goes = /^(?:goes|went)$/.test(tokens[verb]!.lower);
  const isGoingOn = goes && tokens[verb + 1]!.lower === 'on';
  if (goes && !isGoingOn) return null;
  const content = [{ first, last: comma }];
  if (close === ',' && last - end > FEWEST)
    content.push({ first: end + 1, last: trimmed(scene, end + 1, last) });
  return {
    source: { first: comma + 1, last: verb },
    cue: { first: verb, last: isGoingOn ? verb + 2 : verb + 1 },
    content,
    lemma: ASIDE,
    frame: 'before',
    group: null,
    subject: null,
    negated: false,
    quoted: false,
  };
}

/** The verb of ", she calculated" or ", two officers tell": its place, or -1. */
function verbAfter(scene: Scene, comma: number, last: number, somebody: Uint8Array): number {
  const { tokens } = scene;
  const first = comma + 1;
  if (/^(?:he|she|they|i|we)$/.test(tokens[first]!.lower))
    return says(tokens[first + 1]?.lower ?? '') ? first + 1 : -1;
  if (!/^(?:DET|PROPN|NUM|ADJ|NOUN|PRON)$/.test(tokens[first]!.tag)) return -1;
  const phrase = grownRight(scene, first, last);
  if (phrase === null || phrase.first !== first) return -1;
  for (let i = first + 1; i <= Math.min(phrase.last, last - 1); i++) {
    if (!says(tokens[i]!.lower)) continue;
    const before = tokens[i - 1]!;
    return before.tag === 'PROPN' || somebody[i - 1] === 1 ? i : -1;
  }
  return -1;
}

/** Whether what stands before the comma may be a clause of its own, not "When it rains". */
function hasClause({ tokens, groups, groupAt }: Scene, first: number, comma: number): boolean {
  if (OPENS.test(tokens[first]!.lower)) return false;
  for (let i = first; i < comma; i++)
    if (groups[groupAt[i]!]?.form === 'finite' || tokens[i]!.tag === 'VERB') return true;
  return comma - first > LONG;
}

const OPENS =
  /^(?:when|where|while|once|as|if|unless|had|were|should|after|before|because|although|though|since|until|nor)$/;
