import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import { homeOf } from './dateline.ts';
import { memoHeadOf } from './memo-head.ts';
import { wordsOf } from './phrase-words.ts';

/** The country whose ministers a text means when it names none. */
export interface Setting {
  readonly home: string | null;
  /** Whether it holds whatever else the text names. */
  readonly firm: boolean;
}

/** In how many lines from the head the place is sought, and how many tokens they may have. */
const HEAD = 4;
const LONGEST_LINE = 40;
const PARLIAMENTS =
  /^(?:parliament|house|senate|assembly|chamber|diet|congress|commons|lords|hansard|sitting|plenary|verbatim|legislature|sejm|knesset|bundestag|majlis|duma|storting)$/;
const STATIONS =
  /^(?:radio|fm|television|tv|channel|broadcasting|broadcaster|studio|wireless|programme|podcast|phone-in|newsroom)$/;
const PAPER =
  'courier|courant|herald|tribune|gazette|observer|times|post|mirror|journal|chronicle|ledger|monitor|telegraph|examiner|bulletin|tidings|lighthouse|sentinel|guardian|star|globe|standard|register|echo|argus|beacon|mercury|mail|express|clarion';
const PAPERS = new RegExp(`^(?:${PAPER})$`);
const MINISTRIES = /^(?:ministry|chancellery|presidency|government|cabinet)$/;

const NAMES = new RegExp(
  `\\b(?:radio|fm|tv|television|channel|broadcasting|studio|parliament|house|senate|assembly|chamber|diet|congress|${PAPER})\\b`,
  'gi',
);

/**
 * Where a text is set: a cable at the embassy’s post, the record of a parliament or a broadcast in the one country that the lines above
 * it name ("House of the People, Dorvik: Question Hour", "Radio Dorvik"); any other where it is sent from. Cost: the first paragraphs.
 *
 * @example settingOf(null, scenes, registry) // { home: 'Norway', firm: true } of "Parliament of Norway: Official Report"
 */
export function settingOf(title: Scene | null, scenes: readonly Scene[], registry: Registry): Setting {
  const all = title === null ? scenes : [title, ...scenes];
  const memo = memoHeadOf(all, registry);
  if (memo !== null) return { home: memo.post, firm: memo.post !== null };
  const venue = venueOf(all.slice(0, HEAD), registry);
  if (venue !== null) return { home: venue, firm: true };
  return { home: homeOf(title, scenes, registry), firm: false };
}

/** The one country that stands in a line with the name of a parliament, a station or a paper, or of the ministry that issues the text. */
function venueOf(head: readonly Scene[], registry: Registry): string | null {
  for (const { tokens, ranges, groups } of head) {
    if (tokens.length > LONGEST_LINE) continue;
    const { first, last } = ranges[0] ?? { first: 0, last: 0 };
    const line = tokens.slice(first, last);
    // "3 May" is no verb.
    const isVerb = (at: number) => at < last && tokens[at]!.text !== 'May';
    if (groups.some((group) => group.form === 'finite' && isVerb(group.first))) continue;
    if (!line.some(isVenue) && !line.some(isPaper) && !MINISTRIES.test(line[0]?.lower ?? '')) continue;
    const named = new Set(
      // "Radio Dorvik" is no name of the city.
      actorMentions(
        wordsOf(line).replace(NAMES, (word) => word.toLowerCase()),
        0,
        registry,
      )
        .filter(({ actor }) => registry.actors.get(actor)?.kind === 'state')
        .map(({ actor, role }) => (role === 'government' ? '' : actor)),
    );
    const [one, other] = named;
    if (one !== undefined && one !== '' && other === undefined) return one;
  }
  return null;
}

const isVenue = ({ lower, text }: Token): boolean =>
  /^\p{Lu}/u.test(text) && (PARLIAMENTS.test(lower) || STATIONS.test(lower));

/** "The Dorvik Courier", "paper of the dockers", but not "Daily briefing". */
function isPaper({ lower, text }: Token, at: number, line: readonly Token[]): boolean {
  if (/^(?:paper|newspaper)$/.test(lower)) return line[at + 1]?.lower === 'of';
  const [before, next] = [line[at - 1], line[at + 1]];
  return (
    PAPERS.test(lower) &&
    /^\p{Lu}/u.test(text) &&
    before?.tag === 'PROPN' &&
    (next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP')
  );
}
