import type { SideClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import { groupAfter } from './group-after.ts';
import type { Scene } from './scene.ts';

/** What the sentence before, in the same paragraph, was about: whom "it", "they" and "so does" point back to. */
export interface ToldBefore {
  /** Ids of the actors it was said of, or `members` for the alliance and its members. */
  readonly subjects: readonly string[] | 'members' | null;
  /** Whether members of the alliance have been spoken of in the paragraph. */
  readonly members: boolean;
  /** Whether others than members have been counted or asked there: voters, readers, deputies. */
  readonly others: boolean;
  /** What it said last of somebody's side. */
  readonly side: Draft<SideClaim> | null;
}

export const nothingBefore: ToldBefore = { subjects: null, members: false, others: false, side: null };

const pronouns = new Set('it they he she this that these those its their his her so'.split(' '));

/** What a sentence tells the next one of: the subject of its last claim, else the actors that it begins with. */
export function toldBy(scene: Scene, drafts: readonly Draft[]): ToldBefore {
  const spoken = scene.words.some(({ lower }) => /^(?:members|allies|governments|capitals)$/.test(lower));
  const members = scene.told.members || spoken || drafts.some(({ kind }) => wholes.has(kind));
  const others = scene.told.others || speaksOfOthers(scene);
  const last = drafts.at(-1);
  if (last?.kind === 'side') return { subjects: last.subjects, members, others, side: last };
  if (last !== undefined && wholes.has(last.kind))
    return { subjects: 'members', members, others, side: null };
  if (last !== undefined && 'subjects' in last)
    return { subjects: last.subjects, members, others, side: null };
  const opener = openerAt(scene, 0);
  if (opener !== null) return { subjects: opener, members, others, side: null };
  const first = scene.words[0]?.lower ?? '';
  return { subjects: pronouns.has(first) ? scene.told.subjects : null, members, others, side: null };
}

const wholes: ReadonlySet<Draft['kind']> = new Set(['count', 'trend', 'level'] as const);

/** Whether a sentence speaks of people who are no members of an alliance, and whom a bare "most" or "nobody" can mean. */
export function speaksOfOthers({ words }: Pick<Scene, 'words'>): boolean {
  return words.some(({ lower }) => otherPeople.test(lower));
}

const otherPeople =
  /^(?:voters?|citizens?|people|readers?|polls?|pollsters?|respondents?|deput(?:y|ies)|lawmakers?|parliaments?|mps?|senators?|congress|experts?|economists?|analysts?|parties|guests?|students?|engineers?|households?|families|workers?|unions?|firms?|companies|regions?|commissioners?)$/;

/** The actors that the stretch of words from `at` begins with, or null: whose deeds and words it tells of. */
export function openerAt(scene: Scene, at: number): readonly string[] | null {
  const from = scene.words[at]?.lower === ',' ? at + 1 : at;
  const group = groupAfter(scene, from);
  return group === null ? null : group.actors;
}
