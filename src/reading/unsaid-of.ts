import type { Speaker } from './attribution.ts';
import type { Voices } from './issues/others-clauses.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import { isFirstPerson } from './parse/unnamed-sources.ts';
import type { VerbGroup } from './parse/verb-groups.ts';

/** What of an attribution tells whose stance it is; `group` and `subject` may be missing, as a trained finder knows neither. */
type Said = Pick<Selected, 'source' | 'cue' | 'lemma' | 'group' | 'negated'>;

const SPEECH =
  /^(?:say|tell|claim|state|announce|argue|hint|mention|add|write|note|report|declare|explain|ask)$/;
const ABOUT_OTHERS = /^(?:accuse|blame|suspect|charge|credit|quote|cite|understand)$/;

/** "Did not say that", "accused France of": where the speaker stands does not follow. */
export function isSilent(scene: Scene, said: Said): boolean {
  const verb = verbOf(scene, said);
  const lemma = said.lemma === '' ? (verb?.lemma ?? '') : said.lemma;
  return ABOUT_OTHERS.test(lemma) || ((said.negated || verb?.negated === true) && SPEECH.test(lemma));
}

/** "No minister wants it", "neither A nor B wants it". */
export function nobodyDoes(scene: Scene, said: Said): boolean {
  const { source, cue } = said;
  if (source === null || source.first > cue.first || verbOf(scene, said) === null) return false;
  const words = [scene.tokens[source.first - 1], scene.tokens[source.first]];
  return words[0]?.lower === 'neither' || /^(?:no|none|nobody|neither|few)$/.test(words[1]!.lower);
}

/** Who says something, for telling apart what they say of others. */
export function voicesOf(scene: Scene, said: Said, speakers: readonly Speaker[]): Voices {
  const { source } = said;
  const words =
    source === null ? [] : scene.tokens.slice(source.first, source.last).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  const several =
    speakers.length > 1 ||
    last === 'they' ||
    words.includes('and') ||
    (last.endsWith('s') && speakers[0]?.name == null);
  return { speakers, several, author: isFirstPerson(scene, said) };
}

/** The verb of a cue. */
export function verbOf({ groups, groupAt }: Scene, { group, cue }: Said): VerbGroup | null {
  if (group !== null) return group;
  for (let i = cue.first; i < cue.last; i++) {
    const number = groupAt[i]!;
    if (number >= 0) return groups[number]!;
  }
  return null;
}
