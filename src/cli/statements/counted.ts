import type { Statement } from '../../coding/statement.ts';
import { EntenteError } from '../../error.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { say } from '../output.ts';

/** The statements that count, and a word on those that do not: no figure rests on a suggestion unawares. */
export function countedOf(
  statements: readonly Statement[],
  options: CommonOptions & { readonly suggested?: boolean },
  io: Io,
): Statement[] {
  const counted = statements.filter(
    ({ status }) => status === 'accepted' || (status === 'suggested' && options.suggested === true),
  );
  const suggested = statements.filter(({ status }) => status === 'suggested').length;
  if (counted.length === 0) {
    const advice = suggested > 0 ? 'review them, or add --suggested' : 'add or accept some';
    const value = `${statements.length} statements, ${suggested} of them suggested`;
    throw new EntenteError('input', 'no accepted statements', value, advice);
  }
  if (suggested > 0) {
    const done = options.suggested === true ? 'counted' : 'left aside; --suggested counts them';
    say(io, options, `${suggested} of ${statements.length} statements are suggestions of a reader: ${done}`);
  }
  return counted;
}
