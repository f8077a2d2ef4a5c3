import type { ClaimedSide } from '../claim.ts';
import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';

/** What can be decided together, each with its opposite: neither outcome is overheard. */
export const decisionPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['approve', 'reject'],
  ['adopt', 'block'],
  ['agree to', 'refuse to'],
  ['decide for', 'decide against'],
  ['endorse', 'rule out'],
  ['accept', 'refuse'],
  ['authorise', 'forbid'],
  ['authorize', 'prohibit'],
  ['support', 'oppose'],
  ['back', 'veto'],
  ['decide on', 'abandon'],
  ['decide to', 'decide not to'],
  ['vote for', 'vote against'],
  ['vote to', 'vote not to'],
  ['go ahead with', 'turn down'],
  ['commit to', 'drop'],
  ['embrace', 'exclude'],
  ['keep', 'end'],
  ['maintain', 'stop'],
  ['continue', 'suspend'],
  ['extend', 'scrap'],
  ['uphold', 'give up'],
  ['choose', 'decline'],
  ['opt for', 'opt against'],
  ['say yes to', 'say no to'],
  ['go for', 'vote down'],
];

/** How a question is settled without naming it again: "will say yes in the end". */
export const answerPairs: readonly (readonly [pro: string, contra: string])[] = [
  ['say yes', 'say no'],
  ['vote yes', 'vote no'],
  ['agree in the end', 'refuse in the end'],
  ['go in', 'stay out'],
  ['join in', 'hold back'],
  ['go through with it', 'think better of it'],
  ['go ahead', 'back off'],
  ['take the plunge', 'shrink from it'],
  ['do it', 'drop it'],
  ['say aye', 'say nay'],
];

export const answers: PhraseBook<ClaimedSide> = phraseBook<ClaimedSide>(
  answerPairs.flatMap(
    ([pro, contra]) =>
      [
        [pro, 'pro'],
        [contra, 'contra'],
      ] as const,
  ),
);

/** What becomes of a plan, by its infinitive: neither its end nor its success is overheard. */
export const planFatePairs: readonly (readonly [pro: string, contra: string])[] = [
  ['succeed', 'fail'],
  ['pass', 'fall'],
  ['go through', 'fall through'],
  ['prevail', 'perish'],
  ['carry the day', 'come to nothing'],
  ['survive', 'die'],
  ['be carried', 'be defeated'],
  ['come true', 'come to naught'],
  ['get through', 'get nowhere'],
  ['win through', 'sink'],
  ['become reality', 'remain a dream'],
  ['happen', 'collapse'],
];

export const planFates: PhraseBook<ClaimedSide> = phraseBook<ClaimedSide>(
  planFatePairs.flatMap(
    ([pro, contra]) =>
      [
        [pro, 'pro'],
        [contra, 'contra'],
      ] as const,
  ),
);

/** What is only thought of yet, as the last word of a subject. */
export const proposals: ReadonlySet<string> = new Set(
  'plan plans idea ideas proposal proposals motion scheme schemes initiative'.split(' '),
);

export const forces: RegExp = /^(?:troops|soldiers|forces|trainers|instructors|battalions|brigades|escorts)$/;

/** Where soldiers will be, or what they will be doing, once they have been sent. */
export const placed: RegExp =
  /^(?:riding|standing|fighting|dying|marching|guarding|patrolling|walking|digging|serving|training|crossing|shooting|on the (?:ground|march|way|front|border)|in (?:place|position|action|the|\w+ by)|there\b|at the front)/;

/** What stands beside a subject between commas. */
export const besideSubject: RegExp = /^(?:which|who|whose|that|however|if|as|like|though)$/;

/** Soldiers by another name, as the object of a decision on them. */
export const forcesMeant =
  /^(?:an?|any|one|its|their|the|not|even|single|more|another|some|\w+ )*(?:battalions?|brigades?|regiments?|divisions?|companies of|units?|soul|man|men|women|private|contingents?|legions?|soldier|trainer|anybody|anyone|somebody|someone)\b/;

/** What is done once it is decided; not to do it is its opposite. */
const acts =
  'send,have,deploy,dispatch,give,deliver,supply,provide,allow,permit,seek,negotiate,launch,start,put,station';

/** What an alliance is said to come to do, by its infinitive. */
export const decisions: PhraseBook<ClaimedSide> = phraseBook<ClaimedSide>([
  ...decisionPairs.flatMap(
    ([pro, contra]) =>
      [
        [pro, 'pro'],
        [contra, 'contra'],
      ] as const,
  ),
  ...acts.split(',').map((verb) => [verb, 'pro'] as const),
]);

/** What is said to be done with it: "troops will be sent". */
export const passives: PhraseBook<ClaimedSide> = phraseBook<ClaimedSide>([
  ...['approved', 'adopted', 'agreed', 'agreed on', 'endorsed', 'accepted', 'authorised', 'authorized'].map(
    (verb) => [verb, 'pro'] as const,
  ),
  ...['rejected', 'blocked', 'refused', 'ruled out', 'abandoned', 'vetoed', 'turned down', 'forbidden'].map(
    (verb) => [verb, 'contra'] as const,
  ),
  ...['sent', 'deployed', 'dispatched', 'delivered', 'supplied', 'allowed', 'permitted', 'stationed'].map(
    (verb) => [verb, 'pro'] as const,
  ),
]);

/** An end that an escalation is said to come to, behind the verb that leads there. */
export type Ending = 'fighting' | 'nuclear' | 'settlement';

/** Verbs, in their infinitive, behind which an end stands. */
export const leading =
  /^(?:(?:end|finish|result|culminate|explode|escalate|turn|slide|slip|descend|tip|drift|erupt)(?: up)? (?:in|into|with)|lead (?:us |them |everybody |everyone )?(?:straight |directly |inevitably )?(?:to|into)|escalate to|amount to|mean|bring|cause|trigger|provoke|start|spark|unleash|become|ignite|be)\b/;

/** Who is drawn in: "be dragged into it", "drag us into a war". */
export const drawing =
  /^(?:(?:be|get) (?:dragged|drawn|pulled|sucked) in(?:to)?\b|(?:drag|draw|pull|suck) (?:us|them|everybody|everyone|the (?:allies|alliance|others|rest|members|continent)|others|all of us|all|nato|europe|the whole continent) in(?:to)?\b)/;

const kinds =
  '(?:(?:an?|the|open|full-scale|full|wider|great|big|major|regional|world|third|general|european|direct|all-out|hot|shooting|armed|larger|broader|global|real|continental) )*';

/** What it ends in. */
export const endings: readonly (readonly [words: RegExp, ending: Ending])[] = [
  [
    new RegExp(
      `^${kinds}nuclear (?:war|conflict|exchange|catastrophe|strike|strikes|use|holocaust|escalation)\\b`,
    ),
    'nuclear',
  ],
  [
    new RegExp(
      `^${kinds}(?:war|conflict|armageddon|fighting|shooting|bloodshed|conflagration)\\b(?! of words)`,
    ),
    'fighting',
  ],
  [
    new RegExp(
      `^${kinds}(?:negotiated |peaceful |diplomatic |lasting )*(?:settlement|peace|ceasefire|cease-fire|truce|compromise|negotiating table)\\b`,
    ),
    'settlement',
  ],
];

/** What members do to each other, in its infinitive: whoever says that they will foretells how united they are. */
export const fellowship =
  /^(?:agree (?:on|upon|about)|fail to agree|quarrel|argue|disagree|fall out|bicker|squabble|fight (?:about|over)|split|unite|agree with each other|stand together|hold together|stick together|stay together|close ranks|break ranks|bring (?:the|its|our) (?:members|allies|alliance)|divide (?:the|its|our) (?:members|allies|alliance)|unite (?:the|its|our) (?:members|allies|alliance)|drive (?:the|its|our) (?:members|allies) apart)\b/;
