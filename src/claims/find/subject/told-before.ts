import type { SequenceClaim, SideClaim } from '../../claim.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from './group-after.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';

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
  /** Whom it put in an order last: "Kestrin came next" goes on from there. */
  readonly placed: readonly string[];
}

export const nothingBefore: ToldBefore = {
  subjects: null,
  members: false,
  others: false,
  side: null,
  placed: [],
};

const pronouns = new Set('it they he she this that these those its their his her so'.split(' '));

/** What a sentence tells the next one of: the subject of its last claim, else the actors that it begins with. */
export function toldBy(scene: Scene, drafts: readonly Draft[]): ToldBefore {
  const spoken = scene.words.some(({ lower }) => /^(?:members|allies|governments|capitals)$/.test(lower));
  const members = scene.told.members || spoken || drafts.some(({ kind }) => wholes.has(kind));
  const others = scene.told.others || speaksOfOthers(scene);
  const last = drafts.at(-1);
  const order = drafts.findLast((draft) => draft.kind === 'sequence');
  const placed = order?.kind === 'sequence' ? [...order.earlier, ...order.later] : [];
  if (last?.kind === 'side') return { subjects: last.subjects, members, others, side: last, placed };
  if (last !== undefined && wholes.has(last.kind))
    return { subjects: 'members', members, others, side: null, placed };
  if (last !== undefined && 'subjects' in last)
    return { subjects: last.subjects, members, others, side: null, placed };
  const subject = last?.kind === 'sequence' ? firstNamed(scene, last) : null;
  if (subject !== null) return { subjects: [subject], members, others, side: null, placed };
  const opener = openerAt(scene, 0);
  if (opener !== null) return { subjects: opener, members, others, side: null, placed };
  if (members && opensWithMembers.test(phraseOf(scene.words, 0, 3)))
    return { subjects: 'members', members, others, side: null, placed };
  const first = scene.words[0]?.lower ?? '';
  return { subjects: pronouns.has(first) ? scene.told.subjects : null, members, others, side: null, placed };
}

/** Of "Lothen came out for it after Haskar" the one whom "it" means next: the first who is named. */
function firstNamed({ mentions, words }: Scene, { start, actors }: Draft<SequenceClaim>): string | null {
  const first = mentions.find(({ from }) => words[from]!.start >= start);
  return first !== undefined && actors.includes(first.actor) ? first.actor : null;
}

const wholes: ReadonlySet<Draft['kind']> = new Set(['count', 'trend', 'level'] as const);

/** "The allies met", "our allies": a sentence that tells of them all. */
const opensWithMembers = /^(?:the|our|its|these|all|all the) (?:allies|members|governments|capitals)(?= |$)/;

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
