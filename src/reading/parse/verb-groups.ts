import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** Auxiliaries, adverbs, negation and a verb: "has not yet said". */
export interface VerbGroup {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Token of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** The main verb is "be", "have" or "do". */
  readonly auxiliary: boolean;
}

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  '’ll',
  "'ll",
  '’d',
  "'d",
]);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);
const BE = new Set(['be']);
const IRREGULAR_PARTICIPLES = new Set(
  (
    'said told known seen heard thought held made given taken written shown found understood quoted asked sent put set meant felt ' +
    'left led read brought caught taught sought sworn drawn chosen spoken forbidden born driven'
  ).split(' '),
);

/** The verb groups of sentences, in order. Cost O(n). */
export function verbGroups(tokens: readonly Token[], ranges: readonly TokenRange[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const { first, last } of ranges) {
    let i = first;
    while (i < last) {
      const group = groupFrom(tokens, i, first, last);
      if (group === null) i++;
      else {
        groups.push(group);
        i = group.last;
      }
    }
  }
  return groups;
}

const endsLikeParticiple = (lower: string) => lower.endsWith('ed') || lower.endsWith('en');
const isTo = (token: Token) => token.lower === 'to' && token.tag === 'PART';
const isVerbal = (token: Token | undefined) =>
  token !== undefined && (token.tag === 'VERB' || token.tag === 'AUX');

function groupFrom(tokens: readonly Token[], at: number, low: number, high: number): VerbGroup | null {
  let i = at;
  let infinitive = false;
  if (isTo(tokens[i]!)) {
    infinitive = true;
    i++;
    while (i < high && tokens[i]!.tag === 'ADV') i++;
    if (i >= high || !isVerbal(tokens[i])) return null;
  } else if (!isVerbal(tokens[i])) return null;
  let head = -1;
  let be = false;
  let aux = 0;
  let negated = false;
  let modal = false;
  let last = i;
  for (; i < high; i++) {
    const token = tokens[i]!;
    if (
      token.tag === 'AUX' ||
      (token.tag === 'VERB' && head < 0 && token.lemma === 'have' && participleAhead(tokens, i, high))
    ) {
      if (head >= 0) break;
      if (BE.has(token.lemma)) be = true;
      if (MODALS.has(token.lower)) modal = true;
      aux++;
      last = i + 1;
    } else if (token.tag === 'VERB') {
      if (head >= 0) break;
      head = i;
      last = i + 1;
      break;
    } else if (NEGATIONS.has(token.lower)) {
      if (head >= 0) break;
      negated = true;
      last = i + 1;
    } else if (token.tag === 'ADV' && aux > 0 && verbAhead(tokens, i, high)) {
      continue;
    } else break;
  }
  const auxiliary = head < 0;
  if (auxiliary) {
    head = last - 1;
    while (head > at && NEGATIONS.has(tokens[head]!.lower)) head--;
  }
  const verb = tokens[head]!;
  const ing = verb.lower.endsWith('ing');
  const participle = !auxiliary && (endsLikeParticiple(verb.lower) || IRREGULAR_PARTICIPLES.has(verb.lower));
  const passive = be && participle && !ing;
  let form: VerbForm = 'finite';
  if (infinitive) form = 'infinitive';
  else if (ing && aux === 0) form = 'gerund';
  else if (participle && aux === 0 && tokens[last]?.lower === 'by') form = 'participle';
  let first = at;
  while (
    first > low &&
    tokens[first - 1]!.tag === 'ADV' &&
    !isTo(tokens[first]!) &&
    !LEADING.has(tokens[first - 1]!.lower)
  )
    first--;
  return {
    first,
    last,
    head,
    lemma: verb.lemma,
    form,
    passive,
    negated: negated || tokens[first]!.lower === 'never',
    modal,
    auxiliary,
  };
}

/** Adverbs that stand before a clause rather than with its verb. */
const LEADING = new Set([
  'so',
  'then',
  'there',
  'here',
  'now',
  'when',
  'where',
  'why',
  'how',
  'however',
  'instead',
  'meanwhile',
  'as',
  'thus',
  'ago',
  'too',
]);

function participleAhead(tokens: readonly Token[], i: number, high: number): boolean {
  for (let k = i + 1; k < Math.min(high, i + 4); k++) {
    const token = tokens[k]!;
    if (token.tag === 'ADV' || NEGATIONS.has(token.lower)) continue;
    return (
      isVerbal(token) &&
      (endsLikeParticiple(token.lower) || IRREGULAR_PARTICIPLES.has(token.lower) || token.lower === 'been')
    );
  }
  return false;
}

function verbAhead(tokens: readonly Token[], i: number, high: number): boolean {
  for (let k = i + 1; k < Math.min(high, i + 4); k++) {
    const token = tokens[k]!;
    if (isVerbal(token)) return true;
    if (token.tag !== 'ADV' && !NEGATIONS.has(token.lower)) return false;
  }
  return false;
}
