import { trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { textAt } from './text-at.ts';

const OPERATIVE =
  /^(?:accepts|acknowledges|adopts|affirms|agrees|appeals|approves|appoints|asks|authori[sz]es|calls|commends|condemns|confirms|congratulates|considers|decides|declares|demands|denounces|deplores|directs|emphasi[sz]es|encourages|endorses|expresses|extends|instructs|invites|leaves|mandates|notes|opposes|pledges|proposes|reaffirms|recalls|recogni[sz]es|recommends|regrets|reiterates|rejects|renews|renounces|requests|resolves|stresses|supports|takes|thanks|underlines|undertakes|urges|warns|welcomes|recalling|reaffirming|noting|recogni[sz]ing|stressing|welcoming|regretting|deploring|condemning|convinced|determined|mindful|concerned)$/;
/** What "we" do: "salute", "take note of". */
const OURS =
  /^(?:accept|acknowledge|adopt|affirm|agree|appeal|approve|ask|authori[sz]e|call|commend|condemn|confirm|congratulate|consider|decide|declare|demand|denounce|deplore|emphasi[sz]e|encourage|endorse|express|extend|invite|note|oppose|pledge|promise|propose|reaffirm|recall|recogni[sz]e|recommend|regret|reiterate|reject|renew|renounce|request|resolve|salute|stress|support|take|thank|underline|undertake|urge|warn|welcome)$/;
const AUXILIARY = /^(?:has|have|is|are)$/;
const PARTICLE = /^(?:for|on|upon|of|to)$/;

/** One clause of a resolution: "condemns | the raid". */
export interface Clause {
  readonly cue: TokenRange;
  readonly content: TokenRange;
}

/** "The Council, meeting in Orl,": somebody, of whom the verbs come in the paragraphs below. */
export const opensResolution = ({ tokens }: Pick<Scene, 'tokens'>): boolean =>
  tokens.at(-1)?.text === ',' &&
  (/^(?:DET|PROPN)$/.test(tokens[0]!.tag) || isOurs({ tokens })) &&
  tokens.length > 3;

/** "We, the ministers,": it is we who do what comes below. */
export const isOurs = ({ tokens }: Pick<Scene, 'tokens'>): boolean => tokens[0]?.lower === 'we';

/** Whether a paragraph is a clause below it: "1. Condemns ...", "recalling that ...;"; of "we", "1. Condemn ...". */
export function isClause({ tokens }: Pick<Scene, 'tokens'>, ours: boolean): boolean {
  const token = tokens[textAt(tokens, 0)];
  if (token === undefined) return false;
  if (ours) return OURS.test(token.lower) || /^(?:have|having|are|being|meeting)$/.test(token.lower);
  return OPERATIVE.test(token.lower) || /^(?:has|having|is|being|meeting)$/.test(token.lower);
}

/** The clauses of a sentence that begins at the words of an item: "condemns the raid, and thanks the guards" are two. */
export function clausesIn(scene: Scene, { first, last }: TokenRange): Clause[] {
  const starts: number[] = [];
  const verbs = isOurs(scene) ? OURS : OPERATIVE;
  for (let i = first; i < last; i++)
    if (i === first ? begins(scene, i, verbs) : goesOn(scene, i, verbs)) starts.push(i);
  if (starts[0] !== first) return [];
  return starts.flatMap((at, i) => {
    const group = scene.groups[scene.groupAt[at]!];
    let to = group?.first === at ? group.last : at + 1;
    if (AUXILIARY.test(scene.tokens[at]!.lower) && scene.tokens[to]?.lower === 'determined') to++;
    if (scene.tokens[to]?.lower === 'note') to++;
    const { lower, tag } = scene.tokens[to] ?? { lower: '', tag: '' };
    if (PARTICLE.test(lower) && tag === 'ADP') to++;
    let end = starts[i + 1] ?? last;
    while (end > to && /^(?:,|;|and)$/.test(scene.tokens[end - 1]!.lower)) end--;
    end = trimmed(scene, to, end);
    return end - to < 1 ? [] : [{ cue: { first: at, last: to }, content: { first: to, last: end } }];
  });
}

const begins = ({ tokens }: Scene, at: number, verbs: RegExp): boolean =>
  verbs.test(tokens[at]!.lower) || AUXILIARY.test(tokens[at]!.lower);

/** "..., and thanks", "..., is determined that": no subject stands between. */
function goesOn({ tokens, quote }: Scene, at: number, verbs: RegExp): boolean {
  const before = tokens[at - 1]!;
  return (
    quote[at]! < 0 &&
    /^(?:,|;|and)$/.test(before.lower) &&
    (verbs.test(tokens[at]!.lower) ? tokens[at]!.tag !== 'ADJ' : AUXILIARY.test(tokens[at]!.lower))
  );
}
