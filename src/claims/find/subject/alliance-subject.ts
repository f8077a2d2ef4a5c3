import { modifierOf } from './member-subject.ts';
import type { Scene } from '../scene.ts';
import { isMemberNoun, stateNouns } from '../../words/member-words.ts';
import { numbers } from '../../words/quantity-words.ts';

/** The whole of an alliance as a subject: "NATO", "the alliance", "its members", "the 32 allies", "allied leaders". */
export interface AllianceSubject {
  readonly start: number;
  /** Id, where the words name one. */
  readonly alliance: string | null;
}

/** Who speak for the members; only with "allied", "NATO's" or the like before them. */
const speakers = new Set(
  'leaders ministers ambassadors envoys delegations partners heads presidents premiers chancelleries'.split(
    ' ',
  ),
);
const fields = new Set('foreign defence defense prime national political'.split(' '));
const unions = new Set('alliance bloc pact union league compact coalition accord council circle'.split(' '));
const described = new Set(
  'whole entire western atlantic transatlantic north military defence defense defensive old great proud northern'.split(
    ' ',
  ),
);

/** The alliance, or all its members, named by the words that end before word `end`; null where they name something else. */
export function allianceBefore(scene: Scene, end: number, floor: number): AllianceSubject | null {
  const { words } = scene;
  if (end <= floor) return null;
  if (words[end - 1]!.lower === ',') return beforeAside(scene, end, floor);
  const told = toldBefore(scene, end);
  if (told !== null) return told;
  const opinion = opinionBefore(scene, end, floor);
  if (opinion !== null) return opinion;
  const one = unionBefore(scene, end, floor);
  if (one === null) return membersBefore(scene, end, floor);
  // "The members of NATO", "the capitals of the alliance".
  if (!/^(?:of|in|within|inside)$/.test(words[one.start - 1]?.lower ?? '')) return one;
  for (let noun = one.start - 2; noun >= Math.max(floor, one.start - 4); noun--) {
    const members = nounPhrase(scene, noun + 1, floor, modifierOf(scene, noun + 1, end) !== null);
    if (members !== null) return { start: members.start, alliance: one.alliance ?? members.alliance };
  }
  return null;
}

/** "They", "it", where the sentence before was about the alliance or its members. */
function toldBefore({ words, told, alliance }: Scene, end: number): AllianceSubject | null {
  const word = words[end - 1]!.lower;
  const { subjects } = told;
  const whole = subjects === 'members' || (subjects?.length === 1 && subjects[0] === alliance);
  if (!whole || (word !== 'it' && word !== 'they')) return null;
  return { start: end - 1, alliance };
}

/** "Opinion in the alliance", "the views of the members", "allied opinion": as far as they are united, so is the alliance. */
function opinionBefore(scene: Scene, end: number, floor: number): AllianceSubject | null {
  const { words } = scene;
  const marked =
    opinions.test(words[end - 1]!.lower) &&
    /^(?:allied|alliance|alliance's)$/.test(words[end - 2]?.lower ?? '');
  if (marked && end - 2 >= floor) return { start: end - 2, alliance: null };
  for (let at = Math.max(floor, end - 7); at < end - 2; at++) {
    if (
      !opinions.test(words[at]!.lower) ||
      !/^(?:of|in|within|among|amongst|inside|across)$/.test(words[at + 1]!.lower)
    )
      continue;
    const whole = unionBefore(scene, end, at + 2) ?? membersBefore(scene, end, at + 2);
    if (whole === null || whole.start !== at + 2) return null;
    const start = words[at - 1]?.lower === 'the' && at > floor ? at - 1 : at;
    return { start, alliance: whole.alliance };
  }
  return null;
}

const opinions = /^(?:opinions?|views|positions|stances|minds|attitudes|thinking)$/;

/** "NATO, for all its summits," before the comma at `end - 1`. */
function beforeAside(scene: Scene, end: number, floor: number): AllianceSubject | null {
  const { words } = scene;
  for (let open = end - 2; open >= Math.max(floor + 1, end - 14); open--) {
    if (words[open]!.lower === ',') return allianceBefore(scene, open, floor);
  }
  return null;
}

/** "NATO", "the alliance", "the whole of NATO". */
function unionBefore(scene: Scene, end: number, floor: number): AllianceSubject | null {
  const { words, mentions, registry } = scene;
  const mention = mentions.find(({ to, from }) => to === end && from >= floor);
  let start = end;
  let alliance: string | null = null;
  if (mention !== undefined) {
    if (registry.actors.get(mention.actor)?.kind !== 'organisation' || mention.role === 'demonym')
      return null;
    if (/'s?$/.test(words[end - 1]!.lower)) return null;
    start = mention.from;
    alliance = mention.actor;
    if (start > floor && words[start - 1]!.lower === 'the') start -= 1;
  } else {
    if (!isUnionNoun(scene, words[end - 1]!.lower)) return null;
    start = end - 1;
    while (start > floor && (described.has(words[start - 1]!.lower) || isCounted(words[start - 1]!.lower)))
      start -= 1;
    if (!/^(?:the|our|this|its)$/.test(words[start - 1]?.lower ?? '')) return null;
    start -= 1;
  }
  const whole =
    /^(?:whole|all|rest)$/.test(words[start - 2]?.lower ?? '') && words[start - 1]!.lower === 'of';
  if (whole && words[start - 2]!.lower === 'whole' && start - 3 >= floor) start -= 3;
  return { start, alliance };
}

/** "Alliance", or the last word of the name of the alliance that the document is about ("the Pact"). */
export function isUnionNoun({ alliance, registry }: Scene, noun: string): boolean {
  if (noun === 'alliance') return true;
  if (alliance === null || !unions.has(noun)) return false;
  const actor = registry.actors.get(alliance);
  const names = [alliance, actor?.name ?? '', ...(actor?.aliases ?? [])];
  return names.some((name) => name.toLowerCase().endsWith(` ${noun}`)) || noun === 'bloc';
}

/** "32-member", "32-nation", "ten-state". */
function isCounted(word: string): boolean {
  return /-(?:member|nation|state|country|strong)$/.test(word);
}

function membersBefore(scene: Scene, end: number, floor: number): AllianceSubject | null {
  return nounPhrase(scene, end, floor, false);
}

/** "The 32 allies", "NATO's foreign ministers", "member states": nouns for all the members; `marked` by what stands behind. */
function nounPhrase(scene: Scene, end: number, floor: number, marked: boolean): AllianceSubject | null {
  const { words, mentions, registry } = scene;
  const noun = words[end - 1]?.lower ?? '';
  const isMember = isMemberNoun(noun) && noun.endsWith('s');
  if (end <= floor || (!isMember && !stateNouns.has(noun) && !speakers.has(noun))) return null;
  let start = end - 1;
  let alliance: string | null = null;
  let isMarked = marked || isMember;
  let counted = false;
  let determined = false;
  while (start > floor) {
    const word = words[start - 1]!.lower;
    const mention = mentions.find(({ to, from }) => to === start && from >= floor);
    if (mention !== undefined) {
      if (registry.actors.get(mention.actor)?.kind !== 'organisation') return null;
      if (mention.role === 'demonym' && mention.actor !== scene.alliance) return null;
      alliance = mention.actor;
      start = mention.from;
      isMarked = determined = true;
      continue;
    }
    if (/^(?:member|allied|alliance|alliance's|bloc's|pact's|union's)$/.test(word)) isMarked = true;
    else if (numbers.has(word) || /^\d{1,2}$/.test(word)) counted = true;
    else if (/^(?:the|our|its|these|those|all|both|fellow)$/.test(word)) determined = true;
    else if (!(fields.has(word) && speakers.has(noun))) {
      if (word !== 'of' || !/^(?:all|each|every|none)$/.test(words[start - 2]?.lower ?? '')) break;
      start -= 1;
    }
    start -= 1;
  }
  if (
    /^(?:some|most|many|several|few|other|certain|half|no|more|various|different)$/.test(
      words[start - 1]?.lower ?? '',
    )
  ) {
    return null;
  }
  // "The governments", "these capitals", in a text about an alliance: its members.
  if (
    !isMarked &&
    determined &&
    /^(?:governments|capitals)$/.test(noun) &&
    scene.alliance !== null &&
    scene.onIssues
  )
    isMarked = true;
  // "Six allies are divided" is said of six of them.
  if (!isMarked || (counted && !determined)) return null;
  return { start, alliance };
}

/** The alliance, or all its members, named from word `at` on: "the allies", "NATO". */
export function allianceAfter(
  scene: Scene,
  at: number,
): { readonly end: number; readonly alliance: string | null } | null {
  const { words } = scene;
  for (let end = Math.min(words.length, at + 7); end > at; end--) {
    const found = allianceBefore(scene, end, at);
    if (found?.start === at) return { end, alliance: found.alliance };
  }
  return null;
}
