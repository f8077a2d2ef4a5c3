import type { Codebook, Issue } from '../../coding/codebook.ts';
import type { Attribution } from '../attribution.ts';
import { type Orientation, sideOfChances } from './side-of-chances.ts';
import type { SideReader } from './side-reader.ts';

/** Tells attributions that are on an issue where they stand, nested ones too. */
export type SideJudge = (attributions: readonly Attribution[]) => Promise<Attribution[]>;

/**
 * A judge of stances for the issues of a codebook: what `readAttributions` found with it gets the stance that the words
 * of cue and content have by a side reader and the rules together. Nothing else of an attribution changes.
 *
 * @example await sideJudge(codebook, reader)(readAttributions(document, { registry, codebook }))
 */
export function sideJudge(codebook: Codebook, reader: SideReader): SideJudge {
  const issues = new Map(codebook.issues.map((issue) => [issue.id, issue]));
  const orientations = new Map<string, Promise<Orientation>>();
  const orientationOf = (issue: Issue): Promise<Orientation> => {
    const known = orientations.get(issue.id) ?? orientation(issue, reader);
    orientations.set(issue.id, known);
    return known;
  };
  const judged = async (attribution: Attribution): Promise<Attribution> => {
    const { issue: about, nested, ...rest } = attribution;
    const issue = about === null ? undefined : issues.get(about.id);
    let { stance } = attribution;
    if (issue !== undefined) {
      const chances = await reader.chancesOf(issue.question, wordsOf(attribution));
      stance = sideOfChances(chances, stance, await orientationOf(issue));
    }
    const inner = nested === undefined ? {} : { nested: await judgedAll(nested) };
    return { ...rest, issue: about, stance, ...inner };
  };
  const judgedAll = async (all: readonly Attribution[]): Promise<Attribution[]> => {
    const result: Attribution[] = [];
    for (const each of all) result.push(await judged(each));
    return result;
  };
  return judgedAll;
}

/** Which answer to the question what pro means gives: "Wants it kept" is the no of "Should it be lifted?". */
async function orientation({ question, pro, contra }: Issue, reader: SideReader): Promise<Orientation> {
  const leaning = async (means: string) => {
    const { yes, no } = await reader.chancesOf(question, means);
    return yes - no;
  };
  const [forIt, againstIt] = [await leaning(pro.means), await leaning(contra.means)];
  return forIt >= againstIt ? 'yes' : 'no';
}

/** "Refused to send it": the cue belongs to what is said, and stands before it. A colon tells nothing. */
function wordsOf({ cue, content }: Pick<Attribution, 'cue' | 'content'>): string {
  const spans = cue === null || cue.text === ':' ? content : [cue, ...content];
  return spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}
