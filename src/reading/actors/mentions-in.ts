import type { Registry } from '../../coding/registry/index.ts';
import type { Token } from '../text/tokens.ts';
import { type ActorMention, actorMentions, namesInLowerCase } from './actor-mentions.ts';
import { genderOfName } from './given-names.ts';
import { mayMention } from './may-mention.ts';
import { isOfficeHead, titles } from './office-words.ts';
import { wordsOf } from './phrase-words.ts';

/** The actors named, but for what a portfolio is about, without "Cuban" where it is the surname of "Mark Cuban". */
export function mentionsIn(head: readonly Token[], registry: Registry): ActorMention[] {
  if (head.every(({ text }) => isLowerCase(text)) && !namesInLowerCase(registry)) return [];
  if (!mayMention(head, registry)) return [];
  return actorMentions(wordsOf(head), head[0]!.start, registry).filter(({ role, start, end }) => {
    // "Minister for League Affairs"
    if (head.find((token) => token.start >= end)?.lower === 'affairs') return false;
    if (role !== 'demonym') return true;
    const at = head.findIndex((token) => token.start === start);
    const before = head[at - 1];
    if (before === undefined || before.tag !== 'PROPN' || head[at]!.end !== end) return true;
    // "Timur Dane"
    if (at === 1 && /^[,]?$/.test(head[2]?.text ?? '') && isSurname(head, registry)) return false;
    return genderOfName(`${before.text} `) === null;
  });
}

/** Whether the nationality after a name ("Dane", "Finn") is a surname: two words that are all of the phrase, the first no office or country. */
const isSurname = ([given, family]: readonly Token[], registry: Registry): boolean =>
  !isOfficeHead(given!.lower) &&
  !titles.has(given!.lower) &&
  !family!.lower.endsWith('s') &&
  !/(?:ian|ish|ese|an|ic|i)$/.test(family!.lower) &&
  actorMentions(given!.text, 0, registry).length === 0;

/** Without a capital at its head, in plain letters. */
const isLowerCase = (text: string): boolean => text >= 'a' && text < '{';
