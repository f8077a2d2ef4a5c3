import type { Registry } from '../../coding/registry/index.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { type ActorMention, actorMentions } from './actor-mentions.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';
import { signatureIn } from './signature.ts';
import { wordsOf } from './phrase-words.ts';

/** Who sends a memo, and where their post is. */
export interface MemoHead {
  readonly sender: Speaker;
  /** The country that an embassy is in, or null. */
  readonly post: string | null;
}

/** In how many paragraphs from the head the lines of a memo are sought, and how many tokens they may have. */
const HEAD = 8;
const LONGEST_LINE = 60;
/** How many tokens a field may have. */
const LONGEST = 30;
/** How many paragraphs stand above a signature. */
const FEWEST = 3;
const FIELDS =
  /^(?:from|to|subject|re|date|cc|copy|copies|classification|ref|reference|info|via|through|attention|attn|drafted|sent|time|priority|status)$/;
const DISPATCHES =
  /^(?:memo|memorandum|cable|telegram|dispatch|despatch|note|report|letter|message|minute|cypher|telex|diptel|e-?mail)$/;
const MISSIONS =
  /^(?:embassy|mission|commission|consulate|consulate-general|legation|delegation|representation|chancery|post|attaché|ambassador|chargé|commissioner|consul|envoy)$/;
const PEOPLE = /^(?:attaché|ambassador|chargé|commissioner|consul|envoy)$/;
const BODIES =
  /^(?:ministry|department|government|cabinet|chancellery|presidency|secretariat|service|staff|directorate|desk|command|treasury|office|section|unit|division|bureau|council|director|deputy)$/;
/** Bodies that serve no government: "Harbour Institute", "Bank of Kalvonia". */
const OTHERS =
  /^(?:institute|institution|centre|center|university|college|school|bank|company|club|society|union|party|foundation|association|group|chamber|church|newspaper|correspondent)$/;

/**
 * Who writes a memo or a cable, as its head tells: "From: High Commission of Kalvonia, Dorvik. To: Foreign Ministry", "Cable from the
 * Kalvonian embassy in Dorvik". An embassy without a country is that of the ministry it writes to; who writes to a secretary
 * general is of their `alliance`. Null for any other text, and where no government or alliance sends it. Cost: the first paragraphs.
 *
 * @example memoHeadOf(scenes, registry)?.post // 'Norway' of "From: Embassy of Sweden, Oslo"
 */
export function memoHeadOf(
  scenes: readonly Scene[],
  registry: Registry,
  alliance: () => string | null = () => null,
): MemoHead | null {
  const lines = scenes.slice(0, HEAD).filter(({ tokens }) => tokens.length <= LONGEST_LINE);
  const from = fieldIn(lines, 'from');
  const sent =
    from !== null &&
    lines.some((scene) => fieldStarts(scene).length > (fieldOf(scene, 'from') === null ? 0 : 1))
      ? from
      : sentFrom(lines);
  if (sent === null) return null;
  const speaker = senderIn(sent, fieldIn(lines, 'to'), registry, alliance);
  if (speaker === null) return null;
  const signed = signerOf(scenes, registry);
  return {
    sender: {
      ...speaker,
      name: speaker.name ?? signed?.name ?? null,
      office: speaker.office ?? signed?.office ?? null,
    },
    post: postIn(sent, speaker.actor, registry),
  };
}

/** Where "From:", "To:" and the like stand in a paragraph: at its head or after a stop. */
function fieldStarts({ tokens }: Scene): number[] {
  const starts: number[] = [];
  for (let i = 0; i + 1 < tokens.length; i++)
    if (tokens[i + 1]!.text === ':' && FIELDS.test(tokens[i]!.lower)) starts.push(i);
  return starts;
}

/** The words of a field of one paragraph, up to the next one. */
function fieldOf(scene: Scene, field: string): readonly Token[] | null {
  const starts = fieldStarts(scene);
  const at = starts.findIndex((start) => scene.tokens[start]!.lower === field);
  if (at < 0) return null;
  const first = starts[at]! + 2;
  const rest = scene.tokens.slice(first, Math.min(starts[at + 1] ?? Infinity, first + LONGEST));
  const end = rest.findIndex(({ text }) => /^[;|]$|^\.$/.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}

function fieldIn(lines: readonly Scene[], field: string): readonly Token[] | null {
  for (const scene of lines) {
    const words = fieldOf(scene, field);
    if (words !== null && words.length > 0) return words;
  }
  return null;
}

/**
 * "Cable from the Kalvonian embassy", or below "Memo" "From the embassy to the ministry"; "From the ambassador of Kalvonia" and
 * "Embassy of Kalvonia, Dorvik, to the ministry" tell it by themselves.
 */
function sentFrom(lines: readonly Scene[]): readonly Token[] | null {
  let isKind = false;
  for (const { tokens, groups } of lines) {
    const kind = tokens.findIndex(({ lower }, i) => i < 4 && DISPATCHES.test(lower));
    const link = tokens.findIndex(({ lower }) => lower === 'from');
    const isPost = MISSIONS.test(tokens[0]?.lower ?? '') && tokens.some(({ lower }) => lower === 'to');
    const isEnvoys = link === 0 && tokens.slice(1, 4).some(({ lower }) => PEOPLE.test(lower));
    const opens = isPost || isEnvoys || (link === 0 ? isKind : link > 0 && kind >= 0 && kind < link);
    isKind ||= kind >= 0;
    if (!opens || groups.some(({ form }) => form === 'finite')) continue;
    const first = isPost ? 0 : link + 1;
    const rest = tokens.slice(first, first + LONGEST);
    const end = rest.findIndex(({ lower, text }) => lower === 'to' || /^[;.|]$/.test(text));
    return end < 0 ? rest : rest.slice(0, end);
  }
  return null;
}

function senderIn(
  words: readonly Token[],
  addressee: readonly Token[] | null,
  registry: Registry,
  alliance: () => string | null,
): Speaker | null {
  if (words.some(({ lower }) => OTHERS.test(lower))) return null;
  const described: Description = describeSource(words, { first: 0, last: words.length }, registry);
  const { office, name, commits } = described;
  if (!commits) return null;
  const mission = words.findIndex(({ lower }) => MISSIONS.test(lower));
  const inside =
    mission < 0 &&
    addressee !== null &&
    ownersIn(addressee, -1, registry).length === 0 &&
    isOfAlliance(addressee, registry);
  const serves = mission >= 0 || office !== null || words.some(({ lower }) => BODIES.test(lower));
  if (!serves && !inside) return null;
  const own = ownersIn(words, mission, registry)[0] ?? (mission < 0 ? described.actors[0] : undefined);
  const home = mission < 0 || addressee === null ? undefined : ownersIn(addressee, -1, registry)[0];
  const actor =
    own ?? home ?? (inside ? alliance() : null) ?? (office === null ? null : holderOf(office, registry));
  if (actor === null) return null;
  // "High Commission" is nobody’s name.
  const isBody = mission >= 0 && !PEOPLE.test(words[mission]!.lower);
  return isBody
    ? { actor, name: null, office: null, behalfOf: null }
    : { actor, name, office, behalfOf: null };
}

/** "From: Water Minister": for whom the only person of the registry holds such an office. */
function holderOf(office: string, registry: Registry): string | null {
  const theirs = new Set(
    [...registry.actors.values()].flatMap(({ offices }) =>
      offices.filter(({ title }) => title.toLowerCase() === office.toLowerCase()).map((each) => each.of),
    ),
  );
  const [one, other] = theirs;
  return one === undefined || other !== undefined ? null : one;
}

/** "To: the Commissioner for Peace", "To: Dr Brand", who is the secretary general: a memo within the staff of an organisation. */
function isOfAlliance(addressee: readonly Token[], registry: Registry): boolean {
  if (addressee.some(({ lower }) => /^(?:secretariat|commission|commissioner)$/.test(lower))) return true;
  if (/\bsecretary[- ]general\b/i.test(wordsOf(addressee))) return true;
  return actorMentions(wordsOf(addressee), addressee[0]!.start, registry).some(({ actor }) =>
    registry.actors
      .get(actor)
      ?.offices.some((office) => registry.actors.get(office.of)?.kind === 'organisation'),
  );
}

const isState = (registry: Registry, id: string): boolean => registry.actors.get(id)?.kind === 'state';

function mentionsOf(words: readonly Token[], registry: Registry): ActorMention[] {
  return words.length === 0
    ? []
    : actorMentions(wordsOf(words), words[0]!.start, registry).filter(({ role }) => role !== 'person');
}

/** Whose embassy or ministry it is: "Embassy of Kalvonia", "Kalvonian embassy"; of no mission the one country named, its capital too. */
function ownersIn(words: readonly Token[], mission: number, registry: Registry): string[] {
  const mentions = mentionsOf(words, registry);
  if (mission < 0) {
    const ids = [...new Set(mentions.map(({ actor }) => actor))];
    return ids.length === 1 ? ids : [];
  }
  return mentions
    .filter(({ start, role }) => {
      const at = words.findIndex((word) => word.start >= start);
      const before = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
      return at > mission ? before?.lower === 'of' : role !== 'capital' && before?.lower !== 'to';
    })
    .map(({ actor }) => actor);
}

/** "Embassy of Kalvonia, [Dorvik]", "in Dorvik", "Embassy Dorvik": the country of the place, if it is another one. */
function postIn(words: readonly Token[], sender: string | null, registry: Registry): string | null {
  const mission = words.findIndex(({ lower }) => MISSIONS.test(lower));
  if (mission < 0) return null;
  const place = mentionsOf(words, registry).find(
    ({ actor, start }) => start > words[mission]!.start && actor !== sender && isState(registry, actor),
  );
  return place?.actor ?? null;
}

/** "R. Brand, High Commissioner" as the last line, below all others. */
function signerOf(scenes: readonly Scene[], registry: Registry): Description | null {
  const last = scenes.at(-1);
  if (last === undefined || scenes.length <= FEWEST || fieldStarts(last).length > 0) return null;
  const described = signatureIn(last, registry);
  return described?.name != null && described.office !== null ? described : null;
}
