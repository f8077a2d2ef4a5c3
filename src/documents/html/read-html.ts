import { EntenteError } from '../../error.ts';
import type { Description } from '../describe-text.ts';
import type { Limits } from '../limits.ts';

export function readHtml(
  html: string,
  name: string,
  limits: Limits,
): Description & { readonly text: string } {
  throw new EntenteError('input', 'not yet', `${name} ${html.length}`, `${limits.tags}`);
}
