import { clauseEnd } from '../clause/clause.ts';
import { degreeWith, type Level } from './level.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { unionOwner } from '../subject/union-owner.ts';
import { phraseOf } from '../word.ts';
import {
  completely,
  deepAdjective,
  deeply,
  plainAdjective,
  wholeAdjective,
} from '../../words/level-words.ts';
import { unityNouns } from '../../words/unity-words.ts';

const IS =
  /^(has never been|have never been|has not been|have not been|was never|were never|isn't|aren't|wasn't|weren't|(?:is|are|was|were|exists?|existed|remains?|remained|'s|has been|have been)(?: now| still| today| also| indeed| clearly| simply| currently)*)(?= |$)/;
const MAY = /^(?:may|might|could|would|should|must|will)(?: well)? be(?= |$)/;
/** What stands before a noun and says that there is none of it. */
const NONE =
  /^(?:(?:not (?:a|the)|no|little|hardly any|scarcely any|barely any) (?:trace|hint|shred|sign|signs|glimmer|whiff|talk|evidence) of|precious little|very little|too little|little|scant|not much|not even|nothing like|hardly any|barely any|scarcely any|no longer|not|no)(?= |$) ?/;
const SOME =
  /^(?:plenty of|a great deal of|a good deal of|a lot of|no shortage of|nothing but|a degree of|a measure of) ?/;

/** "There is no consensus among the allies", "there are deep divisions within NATO over troops". */
export function thereIsLevel(scene: Scene, at: number): Level | null {
  const { words } = scene;
  if (words[at]!.lower !== 'there') return null;
  const noun = words.findIndex((_, i) => i > at && i < at + 10 && phraseAt(unityNouns, words, i) !== null);
  if (noun === -1) return null;
  const found = phraseAt(unityNouns, words, noun)!;
  const said = phraseOf(words, at + 1, noun);
  const verb = IS.exec(said) ?? MAY.exec(said);
  // "A consensus candidate", "an agreement to meet".
  if (verb === null || !endsNoun(scene, found.end)) return null;
  const rest = said.slice(verb[0].length).trim();
  const affirmed = rest.replace(SOME, '');
  const left = affirmed === rest ? rest.replace(NONE, '') : affirmed;
  const none = affirmed === rest && left !== rest;
  const adjectives = left.split(' ').filter((word) => word !== '');
  if (!adjectives.every(isAdjective)) return null;
  const owner = unionOwner(scene, found.end, clauseEnd(words, found.end));
  if (owner === null) return null;
  const degree = phraseOf(words, noun, found.end) === 'unanimity' ? 'whole' : 'plain';
  return {
    start: at,
    end: found.end,
    polarity: found.value,
    degree: degreeWith(
      { polarity: found.value, degree },
      adjectives.some((word) => wholeAdjective.test(word)),
      adjectives.some((word) => deepAdjective.test(word)),
    ),
    negated: none !== /n't$|\bnever\b|\bnot\b/.test(verb[0]),
    mood: moodOf(verb[0]),
    alliance: owner.alliance,
    bare: true,
  };
}

function moodOf(verb: string): Level['mood'] {
  if (!MAY.test(verb)) return null;
  return verb.startsWith('will') ? 'future' : 'modal';
}

function isAdjective(word: string): boolean {
  return (
    [deepAdjective, wholeAdjective, plainAdjective].some((words) => words.test(word)) ||
    completely.has(word) ||
    deeply.has(word)
  );
}

function endsNoun({ words }: Scene, at: number): boolean {
  return /^(?:on|over|about|within|among|amongst|between|inside|in|across|as|at|when|here|today|now|yet|any|whatsoever|and|but|[,.;:!?—–)"”])$/.test(
    words[at]?.lower ?? '.',
  );
}
