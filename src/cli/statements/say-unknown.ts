import type { Registry } from '../../coding/registry/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { say } from '../output.ts';

/** Names that are no actor's are left aside like those of no member; a slip of the pen should not pass unseen. */
export function sayUnknown(
  statements: readonly { readonly actor: string }[],
  registry: Registry,
  options: CommonOptions,
  io: Io,
): void {
  const unknown = statements.filter(({ actor }) => !registry.actors.has(actor));
  if (unknown.length === 0) return;
  const names = [...new Set(unknown.map(({ actor }) => actor))].toSorted();
  const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', ...' : ''}`;
  say(
    io,
    options,
    `${unknown.length} of ${statements.length} statements are left aside, of actors that nobody knows: ${shown}`,
  );
}
