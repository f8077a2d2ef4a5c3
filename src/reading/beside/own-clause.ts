import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

/**
 * The clause that hangs on a noun, without the verb whose subject the noun is: "(the fear) that the bridge would fall | has
 * grown". A second finite verb with nothing before it that could open a clause is that verb.
 */
export function ownClause({ tokens, groups, groupAt }: Scene, { first, last }: TokenRange): TokenRange {
  let verbs = 0;
  for (let i = first + 1; i < last; i++) {
    const { tag, lower, text } = tokens[i]!;
    const group = groups[groupAt[i]!];
    if (group?.first === i && group.form === 'finite') {
      if (verbs === 1) return { first, last: i };
      // "Will one day be paid": a modal and its verb parted by a time.
      if (!(group.modal && group.auxiliary)) verbs++;
      i = group.last - 1;
    } else if (
      verbs === 1 &&
      (tag === 'SCONJ' || tag === 'CCONJ' || OPENS.test(lower) || /^[,;:(—–]/.test(text))
    )
      return { first, last };
  }
  return { first, last };
}

const OPENS = /^(?:that|who|which|whom|whose|what|how|why|when|where|he|she|they|we|i|you|it)$/;
