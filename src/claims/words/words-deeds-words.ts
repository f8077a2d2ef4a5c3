/** What a predicate says of words and deeds, found in the words of a clause in lower case with single spaces. */
export interface WordsDeedsPattern {
  readonly pattern: RegExp;
  /** Whether deeds are said to follow words. */
  readonly match: boolean;
}

const its = '(?:its|their|his|her|the) ';
const anyOf = `(?:${its})?`;
/** "... on the canal" between the two. */
const about = '(?: (?:on|for|to|of|about|over|regarding) (?:[\\w-]+ ){0,3}?[\\w-]+)?';
const big = '(?:fine |big |grand |bold |strong |lofty |solemn |many |own )?';
const words = `${anyOf}${big}(?:words|rhetoric|promises|pledges|speeches|declarations|announcements)${about}`;
const deeds = `${anyOf}(?:own )?(?:deeds|action|actions|deliveries|acts)`;
const word = '(?:word|promise|promises|pledge|pledges|commitment|commitments)';

/** What somebody does, and what somebody says, as the two ends of a comparison. */
const doing = '(?:deeds|actions|acts|conduct|practice|record|behaviour|performance)';
const said = `(?:what (?:it|they|he|she) (?:say|says|said|preach|preaches|preached|profess|professes|professed|promise|promises|promised)${about}|${anyOf}${big}(?:words|rhetoric|promises|pledges|speeches|declarations|announcements|preaching|professions)${about})`;
const truly = '(?:likewise |also |actually |plainly |clearly |certainly |indeed |fully |wholly |at least )?';

const verb = (base: string, third: string, past: string, participle = past) =>
  `(?:${[...new Set([base, third, past, participle])].join('|')})`;
const keep = verb('keep', 'keeps', 'kept');
const breaks = verb('break', 'breaks', 'broke', 'broken');
const match = verb('match', 'matches', 'matched');
const back = verb('back', 'backs', 'backed');
const follow = verb('follow', 'follows', 'followed');
/** Of help to somebody: "helps Osmia". */
const helps = '(?:helps?|helped|assists?|assisted|stands by|stood by)(?: (?:the )?[\\w-]+){0,2}?';
const live = verb('live', 'lives', 'lived');
const fall = verb('fall', 'falls', 'fell', 'fallen');

/** Predicates by which an actor's deeds follow its words, or do not; a negation before them turns them round. */
export const wordsDeedsPredicates: readonly WordsDeedsPattern[] = [
  ...[
    `talk(?:s|ed|ing)? (?:a )?(?:good|big|great|fine) (?:game|fight)(?:,? (?:but|and|yet) (?:has |have |does |do )?(?:not )?(?:sends?|sent|gives?|given|delivers?|delivered|does|done|did|provides?|provided) (?:nothing|none|no \\w+|little|next to nothing|very little|\\w+))?`,
    `(?:pa(?:y|ys|id|ying)|offer(?:s|ed|ing)?|give(?:s|n)?|gave) (?:only |mere |just |merely |nothing but |little more than |no more than )?lip service`,
    `talk(?:s|ed)? the talk(?:,? (?:but|and|yet|without) \\S+(?: \\S+){0,2} (?:walk|walking) the walk)?`,
    `all (?:talk|words)(?:,? and no (?:action|deeds|trousers|delivery)|,? no (?:action|deeds))?`,
    `(?:long|big|strong) on (?:words|promises|rhetoric|talk|speeches)(?:,? (?:and|but) (?:short|small|weak) on (?:deeds|action|actions|delivery|substance))`,
    `(?:promis(?:e|es|ed|ing)|say(?:s|ing)?|said|talk(?:s|ed)?|speak(?:s)?|spoke|announc(?:e|es|ed)) (?:much|a lot|a great deal|a good deal|big|loudly|a great many things|the earth|the moon)(?: of \\w+)?,? (?:and|but|yet) (?:has |have )?(?:delivers?|delivered|does|do|did|done|gives?|gave|given|sends?|sent) (?:little|nothing|less|next to nothing|very little|almost nothing|not much|hardly anything|precious little)`,
    `(?:promis(?:e|es|ed)|announc(?:e|es|ed)|pledg(?:e|es|ed)) (?:far |much )?more than (?:it|they) (?:ever )?(?:delivers?|delivered|keeps?|kept|gives?|gave|has delivered|have delivered)`,
    `(?:say|says|said) one thing and (?:do|does|did) (?:the other|another|the opposite|something else)`,
    `talk(?:s|ed)? (?:and|but|yet) (?:do|does|did|has|have) (?:not|never) (?:deliver|act|give|send|pay|delivered|acted|given|sent|paid)`,
    `(?:offer|offers|offered|give|gives|gave|given) (?:[\\w-]+ ){0,3}?(?:speeches|words|promises|sympathy) (?:and|but) (?:no (?!doubt|one)[\\w-]+|nothing (?:else|more)|little else)`,
    `(?:profess|professes|professed) (?:much|a lot|a great deal),? (?:and|but|yet) (?:has |have )?(?:perform|performs|performed|deliver|delivers|delivered|do|does|did|done) (?:nothing|little)`,
    `promis(?:e|es|ed) (?:[\\w-]+ ){1,2}(?:the earth|the moon|the world|much|a lot|a great deal),? (?:and|but|yet) (?:has |have )?(?:delivers?|delivered|gives?|gave|given|sends?|sent) (?:nothing|none|little|next to nothing)`,
    `(?:an? )?(?:\\w+ of )?words? without deeds?`,
    `(?:heavy|rich|generous|long|strong) (?:on|in|with) (?:words|promises|rhetoric|talk|speeches)(?:,? (?:and|but) (?:light|thin|poor|mean|short|weak) (?:on|in|with|of) (?:deeds|action|actions|delivery|substance))`,
    `(?:preach|preaches|preached) one thing and (?:practise|practises|practised|practice|practices|practiced|do|does|did) another`,
    `yet to (?:keep|honour|honor|fulfil|make good on|live up to|deliver on) ${anyOf}(?:${word}|words)`,
    `yet to (?:match|back|follow)(?: up)? ${words} (?:with|by) ${deeds}`,
    `said (?:that )?(?:it|they) would (?:[\\w-]+ ){1,5}?and (?:then )?(?:did not|did nothing|never did|has not|sent none|sent nothing)`,
    `${helps} in words (?:only|alone)`,
    `${helps} (?:only|merely) (?:in|with) words`,
    `${helps} (?:in|with) words,? (?:and not|but not|not|rather than) (?:in |with )?deeds?`,
    `${breaks} ${anyOf}${word}`,
    `(?:gone|go|goes|went) back on ${anyOf}${word}`,
    `fail(?:s|ed|ing)? to (?:keep|honour|honor|fulfil|make good on|live up to|deliver on) ${anyOf}(?:${word}|words)`,
    `fail(?:s|ed|ing)? to (?:match|back|follow)(?: up)? ${words} (?:with|by) ${deeds}`,
    `${fall} (?:far |well )?short of ${words}`,
    `(?:hide|hides|hid|hidden|hiding) behind ${words}`,
  ].map((source) => ({ pattern: pattern(source), match: false })),
  ...[
    `${helps} (?:in|with) words and (?:in |with )?deeds?`,
    `${keep} ${anyOf}${word}`,
    `${keep} to ${its}${word}`,
    `(?:honour|honor)(?:s|ed)? ${anyOf}${word}`,
    `${match} ${words} (?:with|by) ${deeds}`,
    `${match} ${deeds} (?:to|with) ${words}`,
    `${back}(?: up)? ${words} (?:up )?(?:with|by) ${deeds}`,
    `${follow}(?: up)? ${words} (?:up )?(?:with|by) ${deeds}`,
    `(?:turn|turns|turned|put|puts|translate|translates|translated) ${words} into ${deeds}`,
    `(?:made|make|makes) good on ${anyOf}(?:${word}|words)`,
    `deliver(?:s|ed)? on ${anyOf}(?:${word}|words)`,
    `${live} up to ${anyOf}(?:${word}|words)`,
    `(?:put|puts) (?:its|their) money where (?:its|their) mouths? (?:is|are)`,
    `(?:walk|walks|walked) the (?:talk|walk)`,
    `practi[sc](?:e|es|ed) what (?:it|they) preach(?:es|ed)?`,
    `(?:do|does|did|done) (?:what|as) (?:it|they) (?:says?|said|promises?|promised)`,
    `(?:deliver|delivers|delivered|given|gave|gives|sent|sends) what (?:it|they) (?:has |have |had )?(?:promised|pledged|announced)`,
    `(?:good|true) to ${its}word`,
    `as good as ${its}word`,
    `said (?:that )?(?:it|they) would (?:[\\w-]+ ){1,5}?and (?:then )?(?:, (?:[\\w-]+ ){1,3}, )?(?:it |they )?(?:did so|did it|did(?! not| nothing)|has done so|(?:sent|gave|delivered) (?:it|them))`,
  ].map((source) => ({ pattern: pattern(source), match: true })),
];

/** What an actor's deeds do to its words, behind "Germany's deeds", and its words to its deeds. */
export const wordsDeedsNouns: readonly WordsDeedsPattern[] = [
  ...[
    `(?:deeds|actions)${about} (?:lag|lags|lagged|trail|trails|fall|falls|fell|are|remain|have lagged|have fallen|have remained)(?: far| well| still| a long way)? (?:behind|short of) ${words}`,
    `(?:deeds|actions)${about} (?:do not|don't|did not|have not|never) (?:match|matched|follow|followed|live up to|bear out|keep up with) ${words}`,
    `(?:deeds|actions)${about} (?:belie|contradict|belied|contradicted|give the lie to) ${words}`,
    `(?:support|backing|help)${about} (?:is|was|remains) (?:mere|pure|only|just|nothing but|little more than|no more than|merely) (?:lip service|words|talk|rhetoric|verbal|empty words)`,
    `words${about} and (?:its|their|his|her) (?:deeds|actions) (?:do not match|don't match|diverge|differ|are at odds|are far apart|contradict each other|are two different things)`,
    `words (?:and deeds|and actions)${about} (?:do not match|don't match|diverge|differ|are at odds|are far apart|have diverged|contradict each other|are two different things)`,
    `words${about} (?:are|were|have been) not (?:matched|followed|backed)(?: up)? by ${deeds}`,
    `words${about} (?:have )?(?:exceed|exceeded|outrun|outstrip|outstripped) ${deeds}`,
    `${doing}${about} (?:is|are|was|were|remains?) ${truly}(?:at variance with|at odds with|in conflict with|inconsistent with|a far cry from|(?:hard|harder|difficult|impossible) to (?:square|reconcile) with|far from) ${said}`,
    `${doing}${about} (?:does not|doesn't|do not|don't|did not|hardly|scarcely|never) ${truly}(?:fit|fits|match|matches|square with|squares with|tally with|agree with|agrees with|bear out|bears out|live up to|lives up to|follow|follows) ${said}`,
    `${doing}${about} ${truly}(?:gives? the lie to|belies?|contradicts?|mocks?|jars? with|undercuts?) ${said}`,
  ].map((source) => ({ pattern: pattern(source), match: false })),
  ...[
    `(?:deeds|actions)${about} (?:match|matched|have matched|follow|followed|have followed|bear out|live up to|keep pace with|are in line with) ${words}`,
    `words (?:and deeds|and actions)${about} (?:match|agree|are in line|go together|are one|coincide)`,
    `words${about} (?:are|were|have been) (?:matched|followed|backed)(?: up)? by ${deeds}`,
    `${doing}${about} (?:is|are|was|were|remains?) ${truly}(?:consistent with|in line with|in keeping with|true to|at one with) ${said}`,
    `${doing}${about} ${truly}(?:fits?|match(?:es)?|squares? with|tall(?:y|ies) with|agrees? with|bears? out|lives? up to|follows?) ${said}`,
  ].map((source) => ({ pattern: pattern(source), match: true })),
];

/** What behind a predicate of side says that it is so in words only, or in both. */
export const wordsDeedsAdverbials: readonly WordsDeedsPattern[] = [
  ...[
    `(?:only |merely |just |at most |at best )?(?:in|with|by) words?(?: only| alone)?,? (?:and not|but not|not|rather than|if not|more than|though not|but hardly|instead of) (?:in |with |by )?${anyOf}(?:deeds?|action|actions|fact|practice|weapons|money|deliveries)`,
    `(?:only|merely|just) (?:in words|with words|in word|in theory|on paper|in name|in its speeches|in their speeches|verbally|rhetorically)`,
    `(?:in words|with words|in word|on paper|in name|in theory|verbally|rhetorically) (?:only|alone)`,
    `(?:in theory|on paper|in public),? (?:and not|but not|not) in (?:practice|deeds|fact)`,
  ].map((source) => ({ pattern: pattern(source), match: false })),
  ...[
    `(?:both )?in words? and (?:in )?deeds?`,
    `(?:both )?with words and (?:with )?deeds`,
    `(?:in deeds? as well as (?:in )?words?|in words? as well as (?:in )?deeds?|not only in words? but (?:also )?in deeds?|in deeds? and not (?:only |just )?in words?)`,
  ].map((source) => ({ pattern: pattern(source), match: true })),
];

const idle =
  '(?:nothing|none|no (?:\\w+ )?\\w+|not a single \\w+|little|next to nothing|almost nothing|very little|hardly anything|hardly any \\w+)';
const gives =
  '(?:has |have )?(?:so far |yet |still |never |to date |thus far )?(?:sends?|sent|gives?|gave|given|delivers?|delivered|provides?|provided|supplies|supplied|contributes?|contributed|does|do|did|done)';

/** What stands behind "but" where somebody for it does nothing, and somebody against it does it all the same. */
export const idleAfterWords = pattern(`,? ?(?:but|yet|and yet|while) (?:it |they )?${gives} ${idle}`);
export const activeAfterWords = pattern(
  `,? ?(?:but|yet|and yet|while) (?:it |they )?${gives} (?:it |them |some |${its})?(?:\\w+ )?(?:all the same|anyway|nonetheless|nevertheless|just the same)`,
);

/** A word that every one of these needs, for a quick look. */
export const hints =
  /\b(?:words?|profess\w*|conduct|record|practice|performance|behaviour|acts|deeds?|actions?|talk(?:s|ed|ing)?|lip|promis\w+|pledg\w+|commitments?|mouths?|preach\w*|paper|name|theory|nothing|none|little|says?|said|verbally|rhetoric\w*|anyway|same|nonetheless|nevertheless|hardly|no|not|speeches|game|service|short|speaks?|announc\w+)\b/;

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\w'-])${source}(?![\\w'-])`, 'g');
}
