import type { Codebook, Issue } from '../../coding/codebook.ts';
import type { Attribution } from '../attribution.ts';
import { type Saying, sayingOf } from './saying.ts';
import { type Orientation, sideOfChances } from './side-of-chances.ts';
import type { SideReader } from './side-reader.ts';

/** Tells attributions of a text that are on an issue where they stand, nested ones too; what is no statement of the author's on it is left out. */
export type SideJudge = (text: string, attributions: readonly Attribution[]) => Promise<Attribution[]>;

/** From this chance on, what the rules take for the author's own statement on an issue is none. */
const OFF = 0.5;

/**
 * A judge of stances for the issues of a codebook: what `readAttributions` found with it gets the stance that the words
 * and what stands before them have by a side reader and the rules together. Nothing else of an attribution changes.
 *
 * @example await sideJudge(codebook, reader)(document.text, readAttributions(document, { registry, codebook }))
 */
export function sideJudge(codebook: Codebook, reader: SideReader): SideJudge {
  const issues = new Map(codebook.issues.map((issue) => [issue.id, issue]));
  const orientations = new Map<string, Promise<Orientation>>();
  const orientationOf = (issue: Issue): Promise<Orientation> => {
    const known = orientations.get(issue.id) ?? orientation(issue, reader);
    orientations.set(issue.id, known);
    return known;
  };
  const judged = async (text: string, attribution: Attribution): Promise<Attribution | null> => {
    const { issue: about, nested, ...rest } = attribution;
    const issue = about === null ? undefined : issues.get(about.id);
    let { stance } = attribution;
    if (issue !== undefined) {
      const saying = sayingOf(text, attribution);
      const chances = await reader.chancesOf(issue.question, saying);
      if (isBareAssertion(attribution) && chances.off >= OFF) return null;
      const pro = await orientationOf(issue);
      const told = sideOfChances(chances, stance, pro);
      const isAsked = stance !== null && stance !== 0 && !isSameSide(told, stance);
      const isKept = isAsked && isSameSide(await inWordsAlone(issue, saying, pro), stance);
      if (!isKept) stance = told;
    }
    const inner = nested === undefined ? {} : { nested: await judgedAll(text, nested) };
    return { ...rest, issue: about, stance, ...inner };
  };
  /** What stands before does not outweigh plain words: where they alone say what the rules say, it is that. */
  const inWordsAlone = async ({ question }: Issue, { words }: Saying, pro: Orientation) =>
    sideOfChances(await reader.chancesOf(question, { words, before: '' }), null, pro);
  const judgedAll = async (text: string, all: readonly Attribution[]): Promise<Attribution[]> => {
    const result: Attribution[] = [];
    for (const each of all) {
      const one = await judged(text, each);
      if (one !== null) result.push(one);
    }
    return result;
  };
  return judgedAll;
}

const isSameSide = (one: number | null, other: number | null): boolean => (one ?? 0) * (other ?? 0) > 0;

/** A sentence that nobody is said to say. */
const isBareAssertion = ({ voice, cue }: Attribution): boolean => voice === 'author' && cue === null;

/**
 * By how much more (of 2) what contra means must answer yes than what pro means before pro is taken for the no. Of the 238 issues of our
 * codebooks, all of whose pro is the yes, the model hears 22 the other way, one of them by more than this.
 */
const TURNED = 1.2;

/** Pro is the yes of the question, unless what the sides mean clearly says otherwise: "Wants it kept" is the no of "Should it be lifted?". */
async function orientation({ question, pro, contra }: Issue, reader: SideReader): Promise<Orientation> {
  const leaning = async (means: string) => {
    const { yes, no } = await reader.chancesOf(question, { words: means, before: '' });
    return yes - no;
  };
  return (await leaning(contra.means)) - (await leaning(pro.means)) > TURNED ? 'no' : 'yes';
}
