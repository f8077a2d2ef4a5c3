import { scoredText } from '../scored-text.ts';
import { sameStatements } from './same-statements.ts';
import type { StatementsOfText } from './score-statements.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { sideOf } from './statement-counts.ts';

/** Something that a reader says otherwise than the person who marked the text. */
export interface StatementError {
  readonly what: 'missed' | 'too many' | 'voice' | 'level' | 'actor' | 'issue' | 'stance';
  readonly found: string;
  readonly marked: string;
  /** Where: the words from the first part to the last. */
  readonly words: string;
  readonly start: number;
}

/** All differences of a text, in its order; of statements that both have, each part that differs. */
export function statementErrors({ text, found, marked }: StatementsOfText): StatementError[] {
  const partner = sameStatements(scoredText(text), found, marked);
  const errors: StatementError[] = [];
  const taken = new Set(partner);
  for (const [i, one] of found.entries()) {
    const at = placeOf(text, one);
    const other = marked[partner[i]!];
    if (other === undefined) {
      errors.push({ what: 'too many', found: inShort(one), marked: '', ...at });
      continue;
    }
    const differs = (what: StatementError['what'], a: string, b: string): void => {
      if (a !== b) errors.push({ what, found: a, marked: b, ...at });
    };
    differs('voice', one.voice, other.voice);
    differs('level', levelOf(one), levelOf(other));
    differs('actor', one.actors.join(' + '), other.actors.join(' + '));
    differs('issue', one.issue ?? '', other.issue ?? '');
    if (one.issue === other.issue)
      differs('stance', sideOf(one.stance) ?? 'none', sideOf(other.stance) ?? 'none');
  }
  for (const [j, one] of marked.entries())
    if (!taken.has(j))
      errors.push({ what: 'missed', found: '', marked: inShort(one), ...placeOf(text, one) });
  return errors.toSorted((a, b) => a.start - b.start);
}

const levelOf = ({ nested }: ScoredStatement): string => (nested ? 'nested' : 'outer');

function inShort(one: ScoredStatement): string {
  const issue = one.issue === null ? 'no issue' : `${one.issue} ${sideOf(one.stance) ?? 'none'}`;
  return [one.voice, levelOf(one), one.actors.join(' + ') || 'nobody', issue].join(', ');
}

function placeOf(text: string, { source, cue, content }: ScoredStatement): { words: string; start: number } {
  const show = (places: readonly { start: number; end: number }[]): string =>
    places.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
  const start = Math.min(...[...source, ...cue, ...content].map((place) => place.start));
  return { words: `[${show(source)}] [${show(cue)}] ${show(content)}`, start };
}
