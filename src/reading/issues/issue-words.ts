import type { Codebook, Issue } from '../../coding/codebook.ts';
import { stemsOf } from './phrases.ts';
import { generalStems } from './stance-lexicon.ts';
import { stemmedWords } from './words.ts';

/** Shorter stems are mostly of the grammar. */
const SHORTEST = 4;
/** Words without a subject, which any issue may use. */
const COMMON = new Set(
  (
    'about above after again against ahead alliance another before below between bill both case certain close common compact condition ' +
    'continue cost country date decide decision delay detail does done down each early earliest else even ever every everyone first ' +
    'found full general give good have has had help here hold into joint just keep last late later leave league lift light long longer made make ' +
    'many meet member million money more most much must need never next nobody none note only open other others pact part people period ' +
    'place power project question raise remain right same season serious shall share should significant small smaller some soon stage ' +
    'stand state stay step still such suit table take talk term than that their them then there these they thing this time together ' +
    'trial under union until upon very want week were what when where which while will without work would year your'
  )
    .split(' ')
    .flatMap(stemsOf),
);

const known = new WeakMap<Codebook, ReadonlyMap<string, string>>();

/**
 * Stems that speak of one issue of a codebook alone, with its id: words of its terms, synonyms and cues, of more than one word too, that no other issue
 * uses and that are not of the general language. Weaker than a term: what stands near the issue and holds one goes on about it.
 */
export function issueWords(codebook: Codebook): ReadonlyMap<string, string> {
  const before = known.get(codebook);
  if (before !== undefined) return before;
  const owner = new Map<string, string | null>();
  for (const issue of codebook.issues)
    for (const stem of stemsIn(issue)) {
      const id = owner.get(stem);
      owner.set(stem, id === undefined || id === issue.id ? issue.id : null);
    }
  const words = new Map([...owner].flatMap(([stem, id]) => (id === null ? [] : [[stem, id] as const])));
  known.set(codebook, words);
  return words;
}

function stemsIn({ terms, synonyms, pro, contra, ambivalent }: Issue): Set<string> {
  const texts = [...terms, ...(synonyms ?? []).flat(), ...pro.cues, ...contra.cues, ...ambivalent.cues];
  return new Set(
    texts
      .flatMap(stemsOf)
      .filter((stem) => stem.length >= SHORTEST && !COMMON.has(stem) && !generalStems.has(stem)),
  );
}

/** How many words of each issue a text holds that speak of it alone. Cost O(n). */
export function wordsByIssue(text: string, codebook: Codebook): ReadonlyMap<string, number> {
  const words = issueWords(codebook);
  const found = new Map<string, Set<string>>();
  for (const { stem } of stemmedWords(text)) {
    const id = words.get(stem);
    if (id === undefined) continue;
    const own = found.get(id);
    if (own === undefined) found.set(id, new Set([stem]));
    else own.add(stem);
  }
  return new Map([...found].map(([id, stems]) => [id, stems.size]));
}
