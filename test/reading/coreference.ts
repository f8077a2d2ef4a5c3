import { builtInRegistry, type Codebook, registryWith } from '../../src/coding/index.ts';
import type { Actor } from '../../src/coding/actor.ts';
import type { Attribution, Speaker } from '../../src/reading/attribution.ts';
import { type Finder, rules } from '../../src/reading/finder.ts';
import { readAttributions } from '../../src/reading/index.ts';
import type { Scene } from '../../src/reading/parse/scene.ts';
import type { Selected } from '../../src/reading/parse/select.ts';
import { codebook as invented } from './invented-codebook.ts';

/**
 * An invented text with its source in square brackets, and who that is: `actor / name / office`, `-` for unknown, `*` for not
 * judged, ` for X` for on whose behalf; several are parted by ` & `.
 */
export type CoreferenceCase = readonly [text: string, expected: string];

function actor(id: string, fields: Partial<Actor>): Actor {
  const lists = { aliases: [], governmentNames: [], demonyms: [], offices: [], memberships: [] };
  return { id, kind: 'state', name: id, code: null, capital: null, ...lists, ...fields };
}

const member = [{ in: 'Northern Pact', from: null, to: null }];
const world: readonly Actor[] = [
  actor('Northern Pact', { kind: 'organisation' }),
  actor('Ruritania', { capital: 'Strelsau', demonyms: ['Ruritanian', 'Ruritanians'], memberships: member }),
  actor('Kalvonia', { capital: 'Dorvik', demonyms: ['Kalvonian', 'Kalvonians'], memberships: member }),
  actor('Orsinia', { capital: 'Orl', demonyms: ['Orsinian', 'Orsinians'] }),
  actor('Vescaria', { capital: 'Tamsk', demonyms: ['Vescarian', 'Vescarians'] }),
];
const codebook: Codebook = { ...invented, actors: world };
const registry = registryWith(builtInRegistry(), world);

/** The rules, and where they miss the source in question, an attribution of the rest of its sentence to it. */
function finderFor(start: number, end: number): Finder {
  const overlaps = (scene: Scene, { source }: Selected) =>
    source !== null && scene.tokens[source.first]!.start < end && scene.tokens[source.last - 1]!.end > start;
  return {
    ...rules,
    find: (scenes) =>
      rules.find(scenes).map((selected, number) => {
        const scene = scenes[number]!;
        if (selected.some((each) => overlaps(scene, each))) return selected;
        const first = scene.tokens.findIndex((token) => token.start >= start && token.start < end);
        if (first < 0) return selected;
        const last = scene.tokens.findLastIndex((token) => token.start < end) + 1;
        const high = scene.ranges[scene.range[first]!]!.last;
        if (last + 1 >= high) return selected;
        const added: Selected = {
          source: { first, last },
          cue: { first: last, last: last + 1 },
          content: [{ first: last + 1, last: high }],
          lemma: 'say',
          frame: 'clause',
          group: null,
          subject: null,
          negated: false,
          quoted: false,
          strength: 0.9,
        };
        return [...selected, added].toSorted((a, b) => a.cue.first - b.cue.first);
      }),
  };
}

/** Who the marked source of a case is, by the reader. */
export function speakersFor(marked: string): readonly Speaker[] | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const found = readAttributions(
    { text, mediaType: 'text/plain', date: '2024-04-02' },
    { registry, codebook, finder: finderFor(start, end) },
  );
  const at =
    found
      .filter(({ source }) => source !== null && source.start < end && source.end > start)
      .toSorted((a, b) => Math.abs(a.source!.start - start) - Math.abs(b.source!.start - start))[0] ??
    found.find(
      ({ voice, content }) =>
        voice === 'author' && content.some((span) => span.start <= start && span.end >= end),
    );
  return at === undefined ? null : speakersOf(at);
}

const speakersOf = ({ speaker, alsoSpeakers }: Attribution): readonly Speaker[] => [
  ...(speaker === null ? [] : [speaker]),
  ...(alsoSpeakers ?? []),
];

type Field = 'actor' | 'name' | 'office' | 'behalfOf';
const FIELDS: readonly Field[] = ['actor', 'name', 'office', 'behalfOf'];

function expectedOf(words: string): Record<Field, string> {
  const [who, behalf] = words.split(' for ');
  const [named, name, office] = who!.split(' / ');
  return { actor: named!, name: name!, office: office!, behalfOf: behalf ?? '-' };
}

export const inWords = (speakers: readonly Speaker[] | null): string =>
  speakers === null
    ? 'not found'
    : speakers.length === 0
      ? '- / - / -'
      : speakers
          .map(
            ({ actor: id, name, office, behalfOf }) =>
              `${id ?? '-'} / ${name ?? '-'} / ${office ?? '-'}${behalfOf === null ? '' : ` for ${behalfOf}`}`,
          )
          .join(' & ');

export type Outcome = 'right' | 'unknown' | 'wrong';

/** Wrong: something is said that is not so. Unknown: nothing is, but something is missing. */
export function outcomeOf(speakers: readonly Speaker[] | null, expected: string): Outcome {
  const wanted = expected.split(' & ').map(expectedOf);
  const given = speakers ?? [];
  let missing = false;
  for (const [i, want] of wanted.entries()) {
    const have = given[i];
    for (const field of FIELDS) {
      if (want[field] === '*') continue;
      const value = have?.[field] ?? '-';
      if (value.toLowerCase() === want[field].toLowerCase()) continue;
      if (value !== '-') return 'wrong';
      missing = true;
    }
  }
  if (given.length > wanted.length) return 'wrong';
  return missing ? 'unknown' : 'right';
}

/** How many cases come out right, unknown and wrong. */
export function tallyOf(cases: readonly CoreferenceCase[]): Record<Outcome, number> {
  const tally: Record<Outcome, number> = { right: 0, unknown: 0, wrong: 0 };
  for (const [text, expected] of cases) tally[outcomeOf(speakersFor(text), expected)]++;
  return tally;
}
