import type { Statement } from '../../coding/index.ts';
import type { Words } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import { countedOf } from '../statements/counted.ts';
import type { DeedsOptions } from './deeds-options.ts';

/** The stances of statements on one issue as words. @throws EntenteError where several issues could be meant, or nobody spoke on it */
export function wordsOfStatements(statements: readonly Statement[], options: DeedsOptions, io: Io): Words {
  const counted = countedOf(statements, options, io);
  const issues = [...new Set(counted.map(({ issue }) => issue))].toSorted();
  const issue = options.issue ?? (issues.length === 1 ? issues[0]! : null);
  const list = `the statements are on: ${issues.slice(0, 8).join(', ')}${issues.length > 8 ? ', ...' : ''}`;
  if (issue === null)
    throw new EntenteError(
      'usage',
      'on which issue',
      `${issues.length} of them`,
      `name one with --issue; ${list}`,
    );
  if (!issues.includes(issue)) throw new EntenteError('input', 'nobody spoke on this issue', issue, list);
  return {
    name: options.position === 'last' ? 'last stated position' : 'mean stated position',
    unit: null,
    kind: 'stances',
    rows: counted
      .filter((statement) => statement.issue === issue)
      .map(({ id, actor, date, stance }) => ({ id, actor, day: dayOf(date)!, value: stance })),
  };
}
