import { stemOf } from '../../../reading/issues/stems.ts';
import { meaningOf } from './same-meaning.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** They turn what follows in the clause. */
export const negationWords = setOf('not never hardly scarcely barely without cannot seldom rarely');

/** They turn the whole clause, also what stands before ("they understand nothing"). */
export const negativePronouns = setOf('no nobody none nothing neither nor nowhere');

/** After these words a negation is none: "not only", "no doubt". */
export const noNegation: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', setOf('only just merely simply least')],
  ['no', setOf('doubt less')],
  ['nothing', setOf('but')],
]);

/** Verbs, nouns and adjectives by stem that say that what follows is not done, not so or not wanted. */
export const negativeStems: ReadonlySet<string> = new Set(
  `refuse refusal fail failure decline reject rejection oppose deny denial avoid prevent prohibit prohibition ban forbid block refrain abstain lack exclude
  exclusion veto doubt dismiss renounce abandon cancel stop halt obstruct thwart hinder impede against absence averse loath reluctant reluctance repudiate
  false untrue falsehood myth nonsense rebuff spurn eschew shun forgo desist withhold bar rescind suspend`
    .split(/\s+/)
    .map(stemOf),
);

/** Turn their whole clause, as it stands. */
export const longPhrases: readonly (readonly string[])[] = [
  'out of the question',
  'out of question',
  'anything but',
  'far from',
  'on no account',
  'in no way',
].map((phrase) => phrase.split(' '));

/** The same as two words, the first by stem; the value is the meaning that they turn. */
export const negativePhrases: ReadonlyMap<string, string> = new Map(
  `rule out:, keep out:intervene, stay out:intervene, remain out:intervene, stay outside:intervene, remain outside:intervene, stay away:intervene, keep away:intervene,
  stand aside:intervene, sit out:intervene, stay clear:intervene, hold up:block, hold back:, call off:, turn down:reject, vote down:reject, shy away:, give up:`
    .split(',')
    .map((pair) => pair.trim().split(':') as [string, string])
    .map(([words, one]) => [stemFirst(words), one === '' ? '' : meaningOf(stemOf(one))]),
);

function stemFirst(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  return [stemOf(first), ...rest].join(' ');
}

/** Words that a prefix turns, where the other text does not show that it does. */
const turned = setOf(
  `able willing possible likely acceptable fair clear certain necessary safe justified lawful legal constitutional reliable stable ready happy popular wise
  realistic thinkable conceivable imaginable sufficient effective complete correct responsible relevant rational moral proper agree approve allow believe
  honest loyal capable dependent secure sure usual known true welcome wanted armed prepared affordable workable helpful reasonable desirable tolerable
  sustainable avoidable convinced satisfied united involved interested limited affected changed founded provoked tenable bearable trust continue obey`,
);

const PREFIX = /^(?:un|in|im|ir|il|dis|non)(?=.{4})/;

/**
 * What a word with a negative prefix turns, or null: where the word without it is known, or stands in `others`.
 *
 * @example turnedByPrefix('unwilling', new Set()) // 'willing'
 * @example turnedByPrefix('united', new Set()) // null
 */
export function turnedByPrefix(lower: string, others: ReadonlySet<string>): string | null {
  const prefix = PREFIX.exec(lower)?.[0];
  if (prefix === undefined) return null;
  const rest = lower.slice(prefix.length).replace(/^-/, '');
  return turned.has(rest) || turned.has(rest.replace(/(?:s|d|ed|ly)$/, '')) || others.has(rest) ? rest : null;
}
