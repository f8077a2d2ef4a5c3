import { groupAfter } from './group-after.ts';
import { pastAlliance } from './of-alliance.ts';
import { quantityAt } from '../amount/quantity-at.ts';
import type { Quantity } from '../../quantity.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { afterWhom, ownPeople, ownSides, viewNouns } from '../../words/speaking-words.ts';
import { isMemberNoun, stateNouns } from '../../words/member-words.ts';
import { isPossessive, personPhraseAt } from './person-phrase.ts';

/** Who is spoken for, in the words from some place on. */
export interface SpokenFor {
  /** Id of an alliance or an actor; `own` is the side of who speaks, `alliance` that of the document. */
  readonly whom: { readonly actor: string } | 'own' | 'alliance' | 'themselves';
  readonly quantity: Quantity | null;
  /** "For nobody", "for himself only", "not for Italy". */
  readonly negated: boolean;
  readonly end: number;
}

const nobody = /^(?:nobody|none|no-one)$/;
const reflexive = /^(?:himself|herself|itself|themselves|themself|oneself)$/;
const whole = /^(?:whole|entire|atlantic|western|all|united)$/;
const bodies = /^(?:alliance|bloc|pact|union|club|league|membership)$/;

/** Whom the words from `at` on name as spoken for; null where that is nobody whose position could be known. */
export function spokenForAt(scene: Scene, at: number): SpokenFor | null {
  const { words } = scene;
  let from = at;
  let not = false;
  while (
    /^(?:only|just|merely|solely|not|all|exclusively|strictly|purely|simply|really|also)$/.test(
      words[from]?.lower ?? '',
    )
  ) {
    const word = words[from]!.lower;
    if (word === 'all') break;
    if (word === 'not') {
      if (words[from + 1]?.lower === 'only' || words[from + 1]?.lower === 'just') return null;
      not = !not;
    }
    from += 1;
  }
  const found = plainAt(scene, from);
  if (found === null || !isWhole(scene, found.end)) return null;
  const { whom } = found;
  return { ...found, negated: found.negated !== (not && whom !== 'themselves') };
}

function plainAt(scene: Scene, at: number): SpokenFor | null {
  // "The whole of his government"
  if (
    /^(?:the (?:whole|rest)|all) of his|^(?:the (?:whole|rest)|all) of her/.test(
      phraseOf(scene.words, at, at + 4),
    )
  ) {
    return ownAt(scene, scene.words[at]!.lower === 'all' ? at + 2 : at + 3);
  }
  return themselvesAt(scene, at) ?? ownAt(scene, at) ?? membersAt(scene, at) ?? actorAt(scene, at);
}

/** "Himself only", "nobody but himself", "no one else", "nobody". */
function themselvesAt(scene: Scene, at: number): SpokenFor | null {
  const { words } = scene;
  const word = words[at]?.lower ?? '';
  const own = (end: number): SpokenFor => ({ whom: 'themselves', quantity: null, negated: true, end });
  if (reflexive.test(word)) return own(/^(?:alone|only)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  // "[Not] for anybody but himself".
  if (/^(?:anybody|anyone)$/.test(word)) {
    const but = words[at + 1]?.lower === 'else' ? at + 2 : at + 1;
    const self =
      /^(?:but|except|save)$/.test(words[but]?.lower ?? '') && reflexive.test(words[but + 1]?.lower ?? '');
    return self ? { ...own(but + 2), negated: false } : null;
  }
  const none = nobody.test(word) ? at + 1 : word === 'no' && words[at + 1]?.lower === 'one' ? at + 2 : null;
  if (none === null) return null;
  const end = words[none]?.lower === 'else' ? none + 1 : none;
  const but = /^(?:but|except|save)$/.test(words[end]?.lower ?? '')
    ? end + 1
    : words[end]?.lower === 'other'
      ? end + 2
      : end;
  if (but === end) return own(end);
  if (reflexive.test(words[but]?.lower ?? '')) return own(but + 1);
  // "For nobody but France": not for the alliance.
  const group = groupAfter(scene, but);
  return group === null ? null : { whom: 'alliance', quantity: null, negated: true, end: group.end };
}

/** "His government", "her own cabinet", "the government", "his prime minister". */
function ownAt({ words, mentions }: Scene, at: number): SpokenFor | null {
  let next = at;
  const whose = words[next]?.lower ?? '';
  if (!/^(?:his|her|its|their|the)$/.test(whose)) return null;
  next += 1;
  if (words[next]?.lower === 'own') next += 1;
  if (
    /^(?:coalition|whole|entire|rest|federal|ruling)$/.test(words[next]?.lower ?? '') &&
    ownSides.has(words[next + 1]?.lower ?? '')
  )
    next += 1;
  const noun = words[next]?.lower ?? '';
  const plain = noun.replace(/'s?$/, '');
  if (!ownSides.has(plain) && !(whose !== 'the' && ownPeople.has(plain))) return null;
  if (whose === 'the' && !/^(?:government|cabinet|coalition)$/.test(plain)) return null;
  // "The government of Italy", "the government in Rome": whose it is is said.
  const of = /^(?:of|in)$/.test(words[next + 1]?.lower ?? '');
  if (of && mentions.some((mention) => mention.from >= next + 2 && mention.from <= next + 3)) return null;
  return { whom: 'own', quantity: null, negated: false, end: next + 1 };
}

/** "The alliance", "most allies", "all of NATO's members", "everybody in the alliance". */
function membersAt(scene: Scene, at: number): SpokenFor | null {
  const { words, mentions, registry } = scene;
  const every = /^(?:everyone|everybody)$/.test(words[at]?.lower ?? '');
  if (every) {
    const past = pastAlliance(scene, at + 1);
    return past.end === at + 1 ? null : alliance(past.alliance, null, false, past.end);
  }
  const counted = quantityAt(words, at);
  let next = counted === null ? at : counted.end;
  if (words[next]?.lower === 'of') next += 1;
  const article = /^(?:the|its|his|her|their|our|this|that|these|those|an|a)$/.test(words[next]?.lower ?? '');
  if (article) next += 1;
  while (
    whole.test(words[next]?.lower ?? '') ||
    /^(?:member|allied|other|\d+)$/.test(words[next]?.lower ?? '')
  ) {
    if (words[next]!.lower === 'member' && !stateNouns.has(words[next + 1]?.lower ?? '')) break;
    next += 1;
  }
  const named = mentions.find((each) => each.from <= next && each.from >= at && each.to > next);
  const organisation =
    named !== undefined && registry.actors.get(named.actor)?.kind === 'organisation' ? named : null;
  const quantity = counted?.quantity ?? null;
  const none = quantity?.most?.value === 0;
  if (organisation !== null) {
    let end = organisation.to;
    if (isPossessive(words[end - 1]!)) {
      if (!isMemberNoun(words[end]?.lower ?? '') && !stateNouns.has(words[end]?.lower ?? '')) return null;
      end += 1;
    } else if (isMemberNoun(words[end]?.lower ?? '')) end += 1;
    return alliance(organisation.actor, quantity, none, wholeEnd(scene, end));
  }
  const noun = words[next]?.lower ?? '';
  const member =
    isMemberNoun(noun) ||
    (noun === 'them' && counted !== null) ||
    (stateNouns.has(noun) && /^(?:member|allied)$/.test(words[next - 1]?.lower ?? ''));
  if (member && (counted !== null || article || next === at)) {
    const past = pastAlliance(scene, next + 1);
    return alliance(past.alliance, quantity, none, past.end);
  }
  if (bodies.test(noun) && article) return alliance(null, quantity, none, wholeEnd(scene, next + 1));
  // "Europe" is the European Union, as it speaks.
  const name = words[next]?.text ?? '';
  if ((name === 'Europe' || (name === 'continent' && article)) && registry.actors.has('EU'))
    return alliance('EU', quantity, none, wholeEnd(scene, next + 1));
  return null;
}

function alliance(actor: string | null, quantity: Quantity | null, none: boolean, end: number): SpokenFor {
  const whom = actor === null ? 'alliance' : { actor };
  return { whom, quantity: none ? null : quantity, negated: none, end };
}

/** Past "as a whole", "as such". */
function wholeEnd({ words }: Scene, at: number): number {
  if (words[at]?.lower !== 'as') return at;
  if (words[at + 1]?.lower === 'such') return at + 2;
  return words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'whole' ? at + 3 : at;
}

/** "Italy", "the Italian government", "the government in Rome". */
function actorAt(scene: Scene, at: number): SpokenFor | null {
  const { words, mentions } = scene;
  let from = words[at]?.lower === 'the' || words[at]?.lower === 'all' ? at + 1 : at;
  while (/^(?:whole|entire)$/.test(words[from]?.lower ?? '')) from += 1;
  if (/^(?:government|cabinet|coalition)$/.test(words[from]?.lower ?? '') && words[from + 1]?.lower === 'in')
    from += 2;
  const mention = mentions.find((each) => each.from <= from && each.from >= at && each.to > from);
  if (mention?.role === 'demonym' && /^(?:coalition|cabinet)$/.test(words[mention.to]?.lower ?? '')) {
    return { whom: { actor: mention.actor }, quantity: null, negated: false, end: mention.to + 1 };
  }
  const group = groupAfter(scene, from) ?? groupAfter(scene, at);
  if (group?.actors.length !== 1) return null;
  return { whom: { actor: group.actors[0]! }, quantity: null, negated: false, end: group.end };
}

function isWhole({ words }: Scene, end: number): boolean {
  const next = words[end];
  return next === undefined || afterWhom.test(next.lower);
}

/** "His government's", "the alliance's view", "NATO's": whose view is meant by words that end in a possessive at `at`. */
export function ownerAt(scene: Scene, at: number): SpokenFor | null {
  const owner = possessorAt(scene, at);
  return owner !== null && isWhole(scene, owner.end) ? owner : null;
}

function possessorAt(scene: Scene, at: number): SpokenFor | null {
  const { words, mentions, registry } = scene;
  const view = (end: number) => (viewNouns.has(words[end]?.lower ?? '') ? end + 1 : end);
  const own = ownAt(scene, at);
  if (own !== null && isPossessive(words[own.end - 1]!)) return { ...own, end: view(own.end) };
  const from = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[from]?.lower === "alliance's" || words[from]?.lower === "allies'")
    return alliance(null, null, false, view(from + 1));
  const mention = mentions.find((each) => each.from <= from && each.from >= at && each.to > from);
  if (mention === undefined || mention.role === 'person' || !isPossessive(words[mention.to - 1]!))
    return null;
  if (registry.actors.get(mention.actor)?.kind === 'person') return null;
  return { whom: { actor: mention.actor }, quantity: null, negated: false, end: view(mention.to) };
}

/** "The view of most allies", "what most allies think", "the alliance's position": whose view the words from `at` on are. */
export function viewAt(scene: Scene, at: number): SpokenFor | null {
  const { words } = scene;
  const owner = ownerAt(scene, at);
  if (owner !== null && viewNouns.has(words[owner.end - 1]?.lower ?? '')) return owner;
  if (words[at]?.lower === 'what') {
    const whom = spokenForAt({ ...scene, words: words.slice() }, at + 1);
    return whom ?? thoughtAt(scene, at + 1);
  }
  let next = at;
  if (/^(?:that|those)$/.test(words[next]?.lower ?? '') && words[next + 1]?.lower === 'of')
    return superiorAt(scene, next + 2) ?? spokenForAt(scene, next + 2);
  if (/^(?:the|a)$/.test(words[next]?.lower ?? '')) next += 1;
  if (/^(?:his|her|its|their)$/.test(words[next]?.lower ?? '')) {
    const personal = /^(?:own|personal|private)$/.test(words[next + 1]?.lower ?? '');
    let noun = next + 1;
    while (/^(?:own|personal|private|only|and)$/.test(words[noun]?.lower ?? '')) noun += 1;
    return personal && viewNouns.has(words[noun]?.lower ?? '')
      ? { whom: 'themselves', quantity: null, negated: true, end: noun + 1 }
      : null;
  }
  while (
    /^(?:general|common|official|prevailing|considered|shared|actual|true|settled|majority|joint|firm)$/.test(
      words[next]?.lower ?? '',
    )
  )
    next += 1;
  if (!viewNouns.has(words[next]?.lower ?? '')) return null;
  if (words[next + 1]?.lower === 'of') return spokenForAt(scene, next + 2);
  return words[next + 1]?.lower === 'shared' && words[next + 2]?.lower === 'by'
    ? spokenForAt(scene, next + 3)
    : null;
}

/** "[Those of] her prime minister": of her own side. */
function superiorAt(scene: Scene, at: number): SpokenFor | null {
  const phrase = personPhraseAt(scene, at);
  return phrase?.theirs === true && !phrase.possessive
    ? { whom: 'own', quantity: null, negated: false, end: phrase.to }
    : null;
}

/** "[what] most allies think". */
function thoughtAt(scene: Scene, at: number): SpokenFor | null {
  const { words } = scene;
  const found = membersAt(scene, at) ?? ownAt(scene, at) ?? actorAt(scene, at);
  if (found === null) return null;
  return /^(?:thinks?|thought|believes?|wants?|says?|feels?)$/.test(words[found.end]?.lower ?? '')
    ? { ...found, end: found.end + 1 }
    : null;
}
