import type { Scene } from '../parse/scene.ts';
import { phraseEnd, phraseStart, trimmed } from '../parse/noun-phrases.ts';
import type { Selected } from '../parse/select.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import { clausesIn } from './resolution.ts';
import { textAt } from './text-at.ts';

/** Set by hand: a list under a verb of speech or decision is seldom anything else. */
const STRENGTH = 0.7;
const DECIDES =
  /^(?:affirm|agree|announce|appeal|ask|call|commit|condemn|decide|declare|demand|deplore|invite|note|pledge|promise|propose|reaffirm|recogni[sz]e|recommend|reiterate|reject|request|require|resolve|stress|support|undertake|underline|urge|vow|want|warn|welcome)$/;

/**
 * What a list says that hangs on a colon: "We agree: – to ...; – to ..." is one statement with several contents, "The ministers: –
 * condemn ...; – call for ..." one for each item. None where the paragraph holds no list.
 */
export function listCandidates(scene: Scene): Selected[] {
  if (scene.tokens[(scene.ranges[0]?.last ?? 0) - 1]?.text === ',' && scene.ranges.length > 2)
    return inResolution(scene, sourceAt(scene, scene.ranges[0]!.first));
  const hanging = hangingSource(scene);
  if (hanging !== null) return inResolution(scene, hanging);
  const lead = scene.ranges.findIndex(
    ({ last }, i) =>
      scene.tokens[last - 1]!.text === ':' && textAt(scene.tokens, scene.ranges[i + 1]?.first ?? last) > last,
  );
  if (lead < 0) return [];
  const items: TokenRange[] = [];
  for (const { first, last } of scene.ranges.slice(lead + 1)) {
    const from = textAt(scene.tokens, first);
    if (from > first && from < last) items.push({ first: from, last: trimmed(scene, from, last) });
  }
  return items.length < 2
    ? []
    : (underVerb(scene, scene.ranges[lead]!, items) ?? eachByVerb(scene, scene.ranges[lead]!, items));
}

/** "With regard to the supply of arms, the Circle": whoever stands at the end of a line without a verb, above marked clauses. */
function hangingSource(scene: Scene): TokenRange | null {
  const { ranges, tokens } = scene;
  const lead = ranges.findIndex(({ first, last }) => textAt(tokens, first) < last);
  const { first, last } = ranges[lead] ?? { first: 0, last: 0 };
  if (last - first < 2 || ranges.length < lead + 3 || !/^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.tag))
    return null;
  for (let i = first; i < last; i++) if (scene.groups[scene.groupAt[i]!]?.form === 'finite') return null;
  const clauses = ranges.slice(lead + 1).filter((range) => {
    const from = textAt(tokens, range.first);
    return (
      from > range.first &&
      from < range.last &&
      clausesIn(scene, { first: from, last: range.last }).length > 0
    );
  });
  return clauses.length < 2 ? null : { first: phraseStart(scene, last - 1, first), last };
}

/** "The Council, meeting in Orl,": and a verb or more in each paragraph below, after its number. */
function inResolution(scene: Scene, source: TokenRange | null): Selected[] {
  if (source === null) return [];
  let fresh = true;
  return scene.ranges.slice(1).flatMap(({ first, last }) => {
    const from = textAt(scene.tokens, first);
    const isItem = fresh || from > first;
    // "1." may be taken for a sentence.
    fresh = from >= last || scene.tokens[last - 1]!.text === ';';
    if (!isItem || from >= last) return [];
    return clausesIn(scene, { first: from, last }).map(({ cue, content }) =>
      statement(scene, source, cue, [content]),
    );
  });
}

/** "We, mindful of what we owe, agree:" */
function underVerb(
  scene: Scene,
  { first, last }: TokenRange,
  items: readonly TokenRange[],
): Selected[] | null {
  const colon = last - 1;
  const group = scene.groups.findLast(
    (each) => each.first >= first && each.last <= colon && each.form === 'finite',
  );
  if (group === undefined || colon - group.last > 3) return null;
  if (!DECIDES.test(group.lemma)) return [];
  return [
    statement(
      scene,
      sourceAt(scene, first) ?? subjectOf(scene, group),
      { first: group.first, last: group.last },
      items,
    ),
  ];
}

/** "The ministers:", and each item with a verb of its own. */
function eachByVerb(scene: Scene, { first }: TokenRange, items: readonly TokenRange[]): Selected[] {
  const source = sourceAt(scene, first);
  if (source === null) return [];
  return items.flatMap((item) => {
    const { lemma, tag } = scene.tokens[item.first]!;
    if (!DECIDES.test(lemma) || tag === 'ADJ' || item.last - item.first < 2) return [];
    const group = scene.groups[scene.groupAt[item.first]!];
    const end = group?.first === item.first ? group.last : item.first + 1;
    const from =
      /^(?:for|on|upon|to)$/.test(scene.tokens[end]!.lower) && scene.tokens[end]!.tag === 'ADP'
        ? end + 1
        : end;
    return from >= item.last
      ? []
      : [statement(scene, source, { first: item.first, last: from }, [{ first: from, last: item.last }])];
  });
}

/** The noun phrase or pronoun that opens the sentence. */
function sourceAt(scene: Scene, first: number): TokenRange | null {
  let at = first;
  while (scene.tokens[at]?.tag === 'PUNCT' || scene.tokens[at]?.tag === 'NUM') at++;
  const end = phraseEnd(scene, at, Math.min(scene.tokens.length, at + 12));
  return end > at ? { first: at, last: end } : null;
}

function statement(
  scene: Scene,
  source: TokenRange | null,
  cue: TokenRange,
  content: readonly TokenRange[],
): Selected {
  const group = scene.groups[scene.groupAt[cue.first]!] ?? null;
  return {
    source,
    cue,
    content,
    lemma: group?.lemma ?? scene.tokens[cue.first]!.lemma,
    frame: 'object',
    group,
    subject: null,
    negated: false,
    quoted: false,
    strength: STRENGTH,
  };
}
