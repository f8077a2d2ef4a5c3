import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type Label, labelOf } from '../turns/label-of.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import { describeSource } from './describe-source.ts';
import type { Description } from './description.ts';
import { isHeading } from './issuing-body.ts';
import { isOfficeHead } from './office-words.ts';
import { wordsOf } from './phrase-words.ts';

/** A line above a transcript that tells who takes part has no more tokens. */
const LONGEST_LINE = 70;
/** In how many lines from the head they stand. */
const HEAD = 6;
/** So many words a role before a colon has at most: "Spokesman:", "For the ministry:". */
const LONGEST_ROLE = 4;
/** An office at the head of a heading has no more. */
const LONGEST_OFFICE = 9;
const SPEAKS = /^(?:speaks|talks|answers|explains|tells|on|in|spoke|talked|interviewed)$/;
/** Who is heard, and speaks for nobody: who has left their office, who never had one, and who may have one beside it. */
const former = new Set('former formerly ex retired retd ret emeritus'.split(' '));
const privates = new Set(
  (
    'professor prof lecturer author writer institute university union association ' +
    'federation company editor historian economist lawyer farmer master skipper shipowner'
  ).split(' '),
);
const others = new Set([
  ...former,
  ...privates,
  ...(
    'opposition senator deputies lawmaker mp member members congresswoman congressman councillor chair chairman chairwoman chairperson ' +
    'moderator institution bank council church bishop party until reporter correspondent host interviewer analyst expert'
  ).split(' '),
]);
const IN_OFFICE = /(?:^|-)(?:minister|ambassador|envoy|chargé|government|ministry|spokes\p{L}+)$/u;
const RANKS =
  /^(?:general|gen|colonel|col|brigadier|brig|major|maj|captain|capt|admiral|adm|commodore|commander|cdr|marshal|lieutenant|lt|secretary|undersecretary|director|director-general|head|chief)$/;
const SHORTENED = /^(?:Dr|Mr|Ms|Mrs|Gen|Col|Lt|Maj|Brig|Capt|Cdr|Adm|Prof|Rev|Hon|\p{Lu})$/u;
const BODY = /^(?:ministry|department|government)$/;
/** "Office of the Commissioner General" */
const JOINT = /^(?:secretary|commissioner)$/;
const BASED = /^(?:headquarters|hq|secretariat|secretary-general)$/;

/** A turn of a transcript, as far as is needed here. */
interface Answer {
  readonly label: Label | null;
  readonly aside: boolean;
}

/** A stretch of a line that tells of one person, with the role before its colon. */
interface Piece {
  readonly words: readonly Token[];
  readonly role: readonly Token[];
}

/**
 * Who the labels of a transcript are that the lines above it announce without a country or with a rank alone, by the key of the label:
 * "Noon briefing. Spokesman: Max Roth. With him: Colonel Ida Brand", "Present: the Chief of Staff, Lt Gen Max Roth". They speak for whom the
 * lines name as the one that sits or briefs; of an interview also the bearer of the one office that a heading begins with. Who is
 * announced as out of office, as a scholar or of a firm ("formerly ambassador", "president of the Bakers’ Association") speaks for nobody,
 * whoever else is spoken of. Cost: the lines.
 */
export function announcedIn(
  paragraphs: readonly Scene[],
  turns: readonly (Answer | null)[],
  cast: Cast,
): ReadonlyMap<string, Character> {
  const labels = labelsIn(turns);
  if (labels.length === 0) return new Map();
  const keys = new Set(labels.map(({ key }) => key));
  const begins = paragraphs.findIndex((scene, i) => {
    const label = labelOf(scene);
    // "Spokesman: Max Roth", above what he says
    return label !== null && keys.has(label.key) && !(i < HEAD && isAnnouncement(scene, label));
  });
  const head = paragraphs.slice(0, Math.min(Math.max(begins, 0), HEAD));
  const lines = head.filter(({ tokens }) => tokens.length > 0 && tokens.length <= LONGEST_LINE);
  if (lines.length === 0) return new Map();
  const seat = seatOf(lines, cast);
  const pieces = lines.flatMap(piecesOf);
  const heading = officeAtHead(lines, cast);
  const found = new Map<string, Character>();
  for (const label of labels) {
    const own = pieces
      .filter((piece) => isOf(piece, label))
      .map((piece) => ({ piece, description: describedIn(piece, cast) }));
    const others = own.filter(({ piece }) => tellsOther(piece));
    const alone = others.find(({ piece }) => labels.every((each) => each === label || !isOf(piece, each)));
    const character =
      others.length === 0
        ? announced(own, seat, heading)
        : alone !== undefined && own.length === 1
          ? privately(alone)
          : null;
    if (character !== null) found.set(label.key, character);
  }
  return found;
}

/** A short line with a role for a label and no verb. */
const isAnnouncement = ({ tokens, ranges, groups }: Scene, { name, from }: Label): boolean =>
  name !== null &&
  tokens.length - from <= LONGEST_ROLE * 3 &&
  isRole(tokens.slice(name.first, name.last)) &&
  groups.every(({ form, first }) => form !== 'finite' || first >= ranges[0]!.last);

interface Told {
  readonly piece: Piece;
  readonly description: Description;
}

/** Who the pieces tell of together; null where they bind nobody, and for whom the registry knows. */
function announced(
  told: readonly Told[],
  seat: string | null,
  heading: Description | null,
): Character | null {
  const named = told.find(
    ({ piece, description }) =>
      description.name !== null || description.office !== null || piece.role.length > 0,
  );
  if (named === undefined) return null;
  if (told.some(({ description }) => description.person !== null || description.actors.length > 1))
    return null;
  const holder = told.find(({ piece, description }) => holds(piece, description));
  const actor = holder === undefined ? (heading?.actors[0] ?? null) : (holder.description.actors[0] ?? seat);
  if (actor === null) return null;
  const { name, gender } = named.description;
  const office = holder?.description.office ?? roleOf(holder?.piece) ?? heading?.office ?? null;
  return characterOf({ kind: 'person', name, office, gender, actors: [actor] });
}

/** Who has no office, as the lines above tell, and speaks for nobody; null where they have one beside it. */
function privately({
  piece: { words, role },
  description: { name, office, gender, person },
}: Told): Character | null {
  const told = [...role, ...words];
  const left = told.some(({ lower }) => former.has(lower));
  const isPrivate =
    told.some(({ lower }) => privates.has(lower)) && !told.some(({ lower }) => IN_OFFICE.test(lower));
  if (name === null || person !== null || !(left || isPrivate)) return null;
  // A president of bakers is no president of the country.
  const held =
    !left || office === null ? null : /^(?:former|ex|retired)\b/.test(office) ? office : `former ${office}`;
  return characterOf({ kind: 'person', name, office: held, gender, actors: [], commits: false });
}

function piecesOf({ tokens }: Scene): Piece[] {
  const pieces: Piece[] = [];
  let role: readonly Token[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const text = tokens[i]?.text ?? ';';
    const joins = text === 'and' && tokens[i - 1]?.text === ',';
    if (!/^[;.:()]$/.test(text) && !joins) continue;
    // "Dr. Brand"
    if (text === '.' && SHORTENED.test(tokens[i - 1]?.text ?? '') && i < tokens.length) continue;
    const words = tokens.slice(from, i);
    if (text === ':' && words.length <= LONGEST_ROLE && isRole(words)) role = words;
    else if (words.length > 0) {
      // "Max Roth (Ministry of Ports)"
      const end = text === '(' ? tokens.findIndex((each, at) => at > i && each.text === ')') : -1;
      const inside = end < 0 ? [] : tokens.slice(i + 1, end);
      pieces.push({ words, role: inside.some(({ lower }) => BODY.test(lower)) ? inside : role });
      role = [];
    }
    from = i + 1;
  }
  return pieces;
}

/** "Spokesman:", not "Ida Brand: “Bread first”". */
const isRole = (words: readonly Token[]): boolean => words.some(({ lower }) => isOfficeHead(lower));

/** Whether a piece holds the surname of a label, the office that it is, or what its capitals stand for. */
function isOf({ words }: Piece, { surname, name, key }: Label): boolean {
  if (name === null) return false;
  const lower = words.map((word) => word.lower);
  if (surname.length > 2 && lower.includes(surname)) return true;
  if (!words.some(({ lower }) => RANKS.test(lower) || isOfficeHead(lower))) return false;
  const initials = words
    .filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
    .map(({ text }) => text.slice(0, 1));
  return key.length > 1 && key.length < 5 && initials.join('').startsWith(key);
}

/** The labels of those who answer, each once. */
function labelsIn(turns: readonly (Answer | null)[]): readonly Label[] {
  const labels = new Map<string, Label>();
  for (const turn of turns)
    if (turn !== null && !turn.aside && turn.label !== null) labels.set(turn.label.key, turn.label);
  return [...labels.values()];
}

const describedIn = ({ words }: Piece, { registry }: Cast): Description =>
  describeSource(words, { first: 0, last: words.length }, registry);

const tellsOther = ({ words, role }: Piece): boolean =>
  [...words, ...role].some(({ lower }) => others.has(lower)) && !isNow(words);

/** "A former pilot, has been the foreign minister since": what somebody is now counts. */
function isNow(words: readonly Token[]): boolean {
  const be = words.findLastIndex(({ lower }) => /^(?:is|been|now|today)$/.test(lower));
  const rest = be < 0 ? [] : words.slice(be + 1);
  return rest.some(({ lower }) => IN_OFFICE.test(lower)) && !rest.some(({ lower }) => others.has(lower));
}

const holds = ({ words, role }: Piece, { office, commits }: Description): boolean =>
  commits &&
  (office !== null ||
    role.some(({ lower }) => isOfficeHead(lower) || BODY.test(lower)) ||
    words.some(({ lower }) => RANKS.test(lower)));

const roleOf = (piece: Piece | undefined): string | null =>
  piece !== undefined && piece.role.some(({ lower }) => isOfficeHead(lower)) ? wordsOf(piece.role) : null;

/** Whose briefing or hearing it is: the organisation that it is held at, else the one country that the headings name. */
function seatOf(lines: readonly Scene[], cast: Cast): string | null {
  const { registry } = cast;
  const states = new Set<string>();
  for (const scene of lines) {
    if (!isHeading(scene)) continue;
    const { tokens } = scene;
    const isBased =
      tokens.some(({ lower }) => BASED.test(lower)) ||
      tokens.some(({ lower }, i) => lower === 'general' && JOINT.test(tokens[i - 1]?.lower ?? ''));
    const all = actorMentions(wordsOf(tokens), 0, registry);
    // "Weekly briefing, Northern Pact, Dorvik": where it is held
    const named = all.filter(({ role }) => role !== 'capital');
    const mentions = isBased || named.length > 0 ? named : all;
    const bodies = mentions.filter(({ actor }) => registry.actors.get(actor)?.kind === 'organisation');
    if (isBased) return bodies[0]?.actor ?? (mentions.length === 0 ? cast.alliance() : mentions[0]!.actor);
    for (const { actor, role } of mentions) if (role !== 'person') states.add(actor);
  }
  const [one, other] = states;
  return other === undefined ? (one ?? null) : null;
}

/** "KALVONIA’S FOREIGN MINISTER ON FISH", "The foreign minister of Kalvonia talks to": the office that a line begins with. */
function officeAtHead(lines: readonly Scene[], { registry }: Cast): Description | null {
  for (const { tokens, ranges } of lines) {
    const { first, last } = ranges[0]!;
    const end = tokens.findIndex(({ lower }, i) => i > first + 1 && i < last && SPEAKS.test(lower));
    if (end < 0 || end - first > LONGEST_OFFICE) continue;
    const range: TokenRange = { first, last: end };
    const description = describeSource(tokens, range, registry);
    const { office, name, person, actors, commits } = description;
    if (office !== null && name === null && person === null && commits && actors.length === 1)
      return description;
  }
  return null;
}
