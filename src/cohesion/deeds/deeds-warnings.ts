import { LEAST_MONTHS } from './lead-lag.ts';
import type { DeedsQuestion, MemberDeeds, WordsAndDeeds } from './words-against-deeds.ts';

/** Below so many members a rank correlation says little. */
const FEW = 8;
/** Orders that agree less than this are different stories. */
const APART = 0.9;

/** What to bear in mind when reading words against deeds, in sentences. */
export function deedsWarnings(result: Omit<WordsAndDeeds, 'warnings'>, question: DeedsQuestion): string[] {
  const { members, compared, denominator, sameOrder, words, deeds, leadLag, kendall } = result;
  const warnings: string[] = [];
  if (compared === 0)
    warnings.push('no member has both words and deeds on record in this time: nothing can be compared');
  else if (compared < FEW)
    warnings.push(
      `only ${compared} of ${members.length} members can be compared; below ${FEW} a rank correlation says little`,
    );
  if (compared >= 3 && kendall === null)
    warnings.push(
      'words or deeds are the same for all who can be compared, so there is no order to correlate',
    );
  if (denominator === null && deeds.unit !== null)
    warnings.push(
      'amounts are absolute, which puts large members first; what they give of what they have is another question (--denominator)',
    );
  if (sameOrder !== null && sameOrder < APART)
    warnings.push(
      `by ${denominator} the order of deeds is another one than in absolute amounts (Spearman ${sameOrder.toFixed(2)}): say which one is meant`,
    );
  const unmeasured = members.filter(
    ({ words, deeds, ranked }) => words !== null && deeds !== null && ranked === null,
  );
  if (unmeasured.length > 0)
    warnings.push(`no ${denominator} is known of ${names(unmeasured)}, who are left out of the ranks`);
  const silent = members.filter(({ words, deeds }) => words === null && deeds !== null);
  if (silent.length > 0) warnings.push(`deeds without words on record: ${names(silent)}`);
  const idle = members.filter(({ words, deeds }) => words !== null && deeds === null);
  if (idle.length > 0)
    warnings.push(
      `words without deeds on record: ${names(idle)}; whether they did nothing or the record is incomplete is not known (--absent zero takes it for nothing)`,
    );
  if (question.absent === 'zero')
    warnings.push('members without a deed on record count as having done nothing');
  if (words.kind === 'commitments' && members.some(isOfOneRow))
    warnings.push(
      'words and deeds stand in the same rows of a table: where commitments contain what was delivered, they go together at the same time by their making',
    );
  if (words.kind === 'stances') {
    const different = new Set(members.flatMap(({ ranked }) => ranked?.words ?? [])).size;
    if (compared > 0 && different <= 3)
      warnings.push(`words take only ${different} different values, so many members share a rank`);
  }
  if (leadLag === null)
    warnings.push(
      `too little to tell whether deeds follow words: that needs ${LEAST_MONTHS} months, and members with words and deeds in three of them`,
    );
  return warnings;
}

function isOfOneRow({ wordIds, deedIds }: MemberDeeds): boolean {
  const own = new Set(wordIds);
  return deedIds.some((id) => own.has(id));
}

function names(members: readonly MemberDeeds[]): string {
  const list = members.map(({ actor }) => actor);
  return list.length <= 6 ? list.join(', ') : `${list.slice(0, 5).join(', ')} and ${list.length - 5} more`;
}
