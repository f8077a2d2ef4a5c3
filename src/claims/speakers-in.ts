import type { Statement } from '../coding/statement.ts';
import type { KnownSpeaker } from './find/subject/people.ts';

const known = new WeakMap<readonly Statement[], readonly KnownSpeaker[]>();

/**
 * The persons who speak in the evidence, each with the actor that their latest statement counts for and their office then;
 * rejected statements left out. Once for each list of statements: O(n).
 *
 * @example speakersIn(statements)[0] // { name: 'Ida Brand', office: 'Prime Minister', actor: 'Kalvonia' }
 */
export function speakersIn(statements: readonly Statement[]): readonly KnownSpeaker[] {
  const made = known.get(statements);
  if (made !== undefined) return made;
  const latest = new Map<string, Statement>();
  for (const statement of statements) {
    const { speaker, status, date, id } = statement;
    if (speaker === null || status === 'rejected') continue;
    const before = latest.get(speaker);
    if (before === undefined || before.date < date || (before.date === date && before.id < id))
      latest.set(speaker, statement);
  }
  const speakers = [...latest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { office, actor }]) => ({ name, office, actor }));
  known.set(statements, speakers);
  return speakers;
}
