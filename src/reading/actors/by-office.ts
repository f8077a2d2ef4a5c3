import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { widerOffices } from './noun-classes.ts';
import { foremost } from './salience.ts';

/** What it takes to be meant rather than another one who holds such an office, in sentences. */
const CLEARLY = 1.5;
/** What a name, and each time that it stood, is ahead of somebody without one. */
const NAMED = 1;
const OFTEN = 0.25;
const MANY = 8;
const FORMER = /^(?:former|ex|then|onetime|erstwhile)\b/i;
const DEPUTIES = new Set('deputy vice vice-president assistant shadow prime'.split(' '));

/**
 * The one who holds an office, of that country if one is given; `several` where two do and neither was named much
 * later; null where nobody is known to.
 */
export function byOffice(cast: Cast, { office, actors, gender }: Description): Character | 'several' | null {
  const wanted = wordsOf(office!);
  const past = FORMER.test(office!);
  const all = cast.characters.filter(
    (each) =>
      each.office !== null &&
      each.kind === 'person' &&
      (actors.length === 0 || each.actors[0] === actors[0]) &&
      (gender === null || each.gender === null || gender === each.gender) &&
      FORMER.test(each.office) === past &&
      holds(wordsOf(each.office), wanted),
  );
  // "The Minister" of a ministry's own text is its own.
  const own = actors.length > 0 ? [] : all.filter((each) => each.actors[0] === cast.signatory);
  const candidates = own.length > 0 ? own : all;
  const isTheirs = cast.firm && cast.signatory === cast.home && /^minister$/i.test(office!);
  if (candidates.length === 0 || (isTheirs && actors.length === 0 && own.length === 0)) return null;
  const one = foremost(
    candidates,
    ({ seen, subject, name, times }) =>
      seen + (subject === seen ? 0.5 : 0) + (name === null ? 0 : NAMED + Math.min(times, MANY) * OFTEN),
    CLEARLY,
  );
  return one ?? 'several';
}

interface Words {
  readonly head: string;
  readonly all: readonly string[];
}

/** The words of an office and which of them is its noun: "minister" of "minister of trade", "secretary" of "secretary general". */
function wordsOf(office: string): Words {
  const all = office
    .toLowerCase()
    .replace(FORMER, '')
    .replaceAll('defense', 'defence')
    .split(/[ -]+/)
    .filter((word) => word !== '' && !/^(?:senior|acting|current|the|and)$/.test(word));
  const preposition = all.findIndex((word) => word === 'of' || word === 'for');
  const end = preposition < 0 ? all.length : preposition;
  const head =
    all[end - 1] === 'general' && all[end - 2] === 'secretary' ? 'secretary' : (all[end - 1] ?? '');
  return { head, all };
}

/** "The minister" is the defence minister, but not the prime minister; "the leader" is whoever leads. */
function holds(own: Words, wanted: Words): boolean {
  const wider = widerOffices.get(wanted.head);
  if (wider !== undefined && wanted.all.length === 1 && own.all.some((word) => wider.has(word))) return true;
  if (own.head === 'premier' && wanted.all.join(' ') === 'prime minister') return true;
  if (own.head !== wanted.head) return false;
  if (own.all.some((word) => DEPUTIES.has(word) && !wanted.all.includes(word))) return false;
  const inside = wanted.all.every((word) => word === 'of' || word === 'for' || own.all.includes(word));
  return inside || own.all.every((word) => wanted.all.includes(word));
}
