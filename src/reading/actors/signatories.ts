import type { Registry } from '../../coding/registry/index.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Description } from './description.ts';
import { bodyAlone, bodyAtHead, isHeading, LONGEST_LINE } from './issuing-body.ts';
import { adoptedAt, complimentsOpen, meetingOpens, openingAt } from './openings.ts';
import {
  formerWords,
  governingNouns,
  officeModifiers,
  officePortfolios,
  withoutCommitment,
} from './office-words.ts';
import { singular, wordsOf } from './phrase-words.ts';

/** How many tokens after "we, the" may pass until it is said whose. */
const REACH = 40;
/** An organisation alone in a heading, with the body that met. */
const SHORT = 10;
/** Two who sign do not make an alliance. */
const FEWEST_MEMBERS = 3;

const KINDS = new Set(
  (
    'communiqué communique statement reservation explanation declaration conclusions resolution proclamation message summary minutes decisions ' +
    'pledge charter document outcome outcomes release manifesto appeal commitment commitments letter protocol record verbale'
  ).split(' '),
);
/** In how many lines a title stands, and what of several nations is so called. */
const TITLE = 3;
const FORMAL =
  /^(?:communiqué|communique|declaration|conclusions|resolution|pledge|charter|release|statement|commitments?|proclamation|protocol)$/;
const NOTES = /^(?:press|media|information)$/;
const MEETINGS = new Set('meeting session summit conference council'.split(' '));
const ISSUED = new Set('of by from'.split(' '));
/** Who signs for all: "the heads of state and government", "the member states", "the council". */
const SIGNING = new Set(
  'head state member council secretariat summit office secretary general commission assembly chief permanent country people ally vice-president republic kingdom federation emirate sultanate'.split(
    ' ',
  ),
);
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'NUM']);
const FILLS = new Set('of and by from the & all , behalf for'.split(' '));

/** Words by which a communique calls those who sign it: "The Ministers agree". */
const CALLED = new Set(
  (
    'minister head leader member party ally state representative ambassador participant delegation government ministry council presidency chair ' +
    'conference summit meeting authority assembly junta'
  ).split(' '),
);

/** Whether "the ministers" of a communique are those who sign it: those of a single country sign as one, as "the ministry". */
export const isSignatory = (
  { definite, noun, count, plural, unnamed, partial }: Description,
  isState: boolean,
): boolean =>
  !partial &&
  // "Summit decided"
  (definite || (plural && !unnamed) || (noun === 'summit' && !unnamed)) &&
  noun !== null &&
  count === null &&
  CALLED.has(noun) &&
  !(isState && plural);

/**
 * For whom a communique is written, as its heading ("Final communique of the ministers of the Northern Pact") or its opening ("We,
 * the heads of government of the Northern Pact, ...") tells; empty for any other text. Cost: the paragraphs given.
 */
export function signatoriesOf(head: readonly Scene[], registry: Registry): readonly Speaker[] {
  const isKind = head.some(
    (scene) =>
      isReadOut(scene) ||
      (isHeading(scene) && scene.tokens.some(({ lower }) => KINDS.has(lower))) ||
      // "Press note on the winter meeting"
      scene.tokens.some(({ lower }, i) => lower === 'note' && NOTES.test(scene.tokens[i - 1]?.lower ?? '')) ||
      // "Communiqué issued at Dorvik"
      (scene.tokens.length <= SHORT && FORMAL.test(scene.tokens[0]?.lower ?? '')),
  );
  const isTitled = head
    .slice(0, TITLE)
    .some((scene) => isHeading(scene) && scene.tokens.some(({ lower }) => FORMAL.test(lower)));
  for (const [number, scene] of head.entries()) {
    const opens = isTitled ? meetingOpens(scene) : null;
    const from =
      openingAt(scene) ??
      headingAt(scene) ??
      complimentsOpen(scene) ??
      (number > 0 && number < TITLE ? adoptedAt(scene, LONGEST_LINE) : null) ??
      (isKind ? (adoptedAt(scene, LONGEST_LINE) ?? meetingAt(scene) ?? bodyAlone(scene) ?? opens) : null) ??
      bodyAtHead(head, scene);
    if (from === null || isWhereMade(scene, from, registry)) continue;
    const actors = signatoriesFrom(scene.tokens.slice(from, from + REACH), registry, from === opens);
    if (actors.length > 0)
      return together(actors, registry).map((actor) => ({ actor, name: null, office: null, behalfOf: null }));
  }
  const alone = isKind
    ? head.map((scene) => organisationAlone(scene, registry)).find((id) => id !== null)
    : null;
  return alone == null ? [] : [{ actor: alone, name: null, office: null, behalfOf: null }];
}

/** All members of an alliance, named one by one, sign as the alliance. */
function together(actors: readonly string[], registry: Registry): readonly string[] {
  if (actors.length < FEWEST_MEMBERS) return actors;
  const [first] = actors;
  for (const { in: alliance } of registry.actors.get(first!)?.memberships ?? []) {
    const members = [...registry.actors.values()].filter(({ memberships }) =>
      memberships.some((each) => each.in === alliance),
    );
    if (members.length === actors.length && members.every(({ id }) => actors.includes(id))) return [alliance];
  }
  return actors;
}

/** "Declaration of Dorvik": the place where it was made. */
function isWhereMade({ tokens }: Scene, from: number, registry: Registry): boolean {
  const rest = tokens.slice(from, from + REACH);
  if (rest.length === 0 || tokens[from - 1]?.lower !== 'of') return false;
  const [mention] = actorMentions(wordsOf(rest), rest[0]!.start, registry);
  if (mention?.role !== 'capital') return false;
  const next = rest.find(({ start }) => start >= mention.end)?.lower ?? '';
  // "Outcome of the Dorvik meeting"
  return mention.start === rest[0]!.start || MEETINGS.has(next);
}

/** "Northern Pact, Council of Ministers", "Heads of Government of the Northern Pact" above "Press communiqué". */
function organisationAlone(scene: Scene, registry: Registry): string | null {
  const { tokens } = scene;
  if (!isHeading(scene) || tokens.length === 0 || tokens.length > SHORT) return null;
  const mentions = actorMentions(wordsOf(tokens), tokens[0]!.start, registry);
  const [one] = mentions;
  if (one === undefined || mentions.some(({ actor }) => actor !== one.actor)) return null;
  const opens =
    one.start <= tokens[0]!.start + 4 || tokens.every((token) => token.start >= one.start || signs(token));
  return opens && registry.actors.get(one.actor)?.kind === 'organisation' ? one.actor : null;
}

/** "Read-out of the visit of the foreign minister of Kalvonia", where the tagger takes "read" for a verb. */
const isReadOut = ({ tokens: [first, dash, out] }: Scene): boolean =>
  first !== undefined &&
  (first.lower === 'readout' || (first.lower === 'read' && dash?.text === '-' && out?.lower === 'out'));

/** "Meeting of the foreign ministers of ...", below "Conclusions of the presidency": the place after "of". */
function meetingAt(scene: Scene): number | null {
  const { tokens } = scene;
  const link = tokens.findIndex(({ lower }, i) => lower === 'of' && MEETINGS.has(tokens[i - 1]?.lower ?? ''));
  return isHeading(scene) && link > 0 && link < 5 ? link + 1 : null;
}

/** "Joint statement by ...", "Summary of the chair: meeting of ...", a line without a finite verb: the place after "of". */
function headingAt(scene: Scene): number | null {
  const { tokens } = scene;
  if (!isHeading(scene) && !isReadOut(scene)) return null;
  const readOut = isReadOut(scene) ? tokens.findIndex(({ lower }) => /^(?:read)?out$/.test(lower)) : -1;
  const from = readOut < 0 ? pastNumber(tokens) : readOut;
  const kind = readOut < 0 ? tokens.findIndex(({ lower }) => KINDS.has(lower)) : readOut;
  if (kind < 0 || kind > from + 3 || tokens.slice(from, kind).some(({ tag }) => tag === 'PUNCT')) return null;
  const link = tokens.findIndex(
    ({ lower }, i) =>
      i > kind &&
      ISSUED.has(lower) &&
      (i === kind + 1 || lower === 'by' || MEETINGS.has(tokens[i - 1]!.lower)),
  );
  return link < 0 ? null : link + 1;
}

/** "Annex II. Joint statement": the place after the number. */
function pastNumber(tokens: readonly Token[]): number {
  if (!/^(?:annex|annexe|appendix|addendum|footnote|no\.?)$/.test(tokens[0]?.lower ?? '')) return 0;
  let at = 1;
  while (
    at < Math.min(4, tokens.length) &&
    /^(?:[ivx]+\.?|\d+\.?|\p{Lu}\.?|[.:–—-])$/iu.test(tokens[at]!.text)
  )
    at++;
  return at;
}

/** The actors named first, where nothing but who signs for them stands before: "the foreign ministers of Norway and Sweden". */
function signatoriesFrom(tokens: readonly Token[], registry: Registry, opens: boolean): string[] {
  if (tokens.length === 0) return [];
  const actors: string[] = [];
  let at = 0;
  for (const mention of actorMentions(wordsOf(tokens), tokens[0]!.start, registry)) {
    // "Of the Northern Pact, Dorvik, 3 May"
    if (mention.role === 'capital' && actors.length > 0) return actors;
    const end = tokens.findIndex(({ start }) => start >= mention.start);
    // "Conclusions of the ministers, Dorvik, 3 May", "Dorvik, Republic of Kalvonia": where they met
    const isVenue =
      tokens[end - 1]?.text === ',' && !tokens.slice(0, 2).some(({ lower }) => OFFICE.test(lower));
    if (mention.role === 'capital' && (isVenue || isPlace(tokens, mention.end))) return actors;
    // "The foreign minister of Kalvonia, Ida Brand, and"
    if (mention.role === 'person') {
      if (actors.length === 0) return actors;
      at = tokens.findIndex(({ start }) => start >= mention.end);
      if (at < 0) return actors;
      continue;
    }
    const from = actors.length > 0 ? pastName(tokens, at) : at;
    if (
      !tokens.slice(from, end).every(
        (token, i, all) =>
          signs(token) ||
          all[i + 1]?.lower === 'behalf' ||
          isPortfolio(all, i) ||
          // "The parties to the Northern Pact"
          (token.lower === 'to' && all[i - 1]?.lower === 'parties') ||
          (token.lower === 'parties' && all[i + 1]?.lower === 'to'),
      )
    )
      return actors;
    if (!actors.includes(mention.actor)) actors.push(mention.actor);
    at = tokens.findIndex(({ start }) => start >= mention.end);
    if (at < 0) return actors;
  }
  // "The Kalvonian government"
  while (
    at < tokens.length &&
    (governingNouns.has(tokens[at]!.lower) || SIGNING.has(singular(tokens[at]!.lower)))
  )
    at++;
  // "Statement of NATO disappoints"
  return opens || at === tokens.length || ENDS.has(tokens[at]!.tag) ? actors : [];
}

/** "Ministry of External Affairs, Dorvik": its seat tells whose it is. */
const OFFICE =
  /^(?:ministry|government|office|service|presidency|chancellery|cabinet|department|administration|house)$/;

/** ", Republic of", ", 3 May" after a name. */
function isPlace(tokens: readonly Token[], end: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return tokens[at]?.text === ',' && /^(?:republic|kingdom|\d.*)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "The minister for [maritime affairs] of": whatever somebody is in charge of. */
function isPortfolio(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.tag)) return false;
  let link = at - 1;
  while (link > 0 && /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(tokens[link]!.tag)) link--;
  return /^(?:of|for)$/.test(tokens[link]?.lower ?? '') && IN_CHARGE.test(tokens[link - 1]?.lower ?? '');
}

/** "The 31st foreign ministers’ meeting", "the extraordinary summit": what is said of a meeting or a body. */
const QUALIFIES =
  /^(?:\d+(?:st|nd|rd|th)|st|nd|rd|th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ordinary|extraordinary|annual|regular|special|informal|emergency|joint|plenary|ministerial|presidential|['’]|['’]s|meeting|session|conference|gathering)$/;

const IN_CHARGE = /^(?:ministers?|ministry|department|secretar(?:y|ies)|commissioners?)$/;

/** The place after ", Ida Brand,". */
function pastName(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let end = at + 1;
  while (tokens[end]?.tag === 'PROPN' && !signs(tokens[end]!)) end++;
  return end;
}

function signs({ lower, tag }: Token): boolean {
  if (FILLS.has(lower) || tag === 'NUM' || QUALIFIES.test(lower)) return true;
  const noun = singular(lower);
  if (withoutCommitment.has(noun) || formerWords.has(noun)) return false;
  return (
    SIGNING.has(noun) || governingNouns.has(noun) || officeModifiers.has(lower) || officePortfolios.has(lower)
  );
}
