import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';

const LONGEST_LINE = 24;
const CLOSING =
  /^(?:yours|your|sincerely|faithfully|truly|respectfully|signed|regards|kind|best|with|i|am|sir|madam)$/;
const MARK = /^(?:[,.:–—-]|--)$/;

/**
 * Who signs, of a line that does nothing else: "Ida Brand, envoy of Kalvonia", "— Max Roth", "Yours faithfully, Ida Brand". Null where a
 * line has a verb, quotation marks or a stop at its end. Cost: the line.
 */
export function signatureIn({ tokens, groups, quote }: Scene, registry: Registry): Description | null {
  const isLine =
    tokens.length > 0 &&
    tokens.length <= LONGEST_LINE &&
    groups.every(({ form, first }) => form !== 'finite' || tokens[first]!.text === 'May') &&
    quote.every((quotation) => quotation < 0) &&
    !/^[.!?:]/.test(tokens.at(-1)!.text);
  if (!isLine) return null;
  let first = 0;
  while (first < tokens.length && (CLOSING.test(tokens[first]!.lower) || MARK.test(tokens[first]!.text)))
    first++;
  return first === tokens.length ? null : describeSource(tokens, { first, last: tokens.length }, registry);
}
