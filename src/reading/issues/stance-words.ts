/** What a word does to a stance: it affirms, denies, negates what comes near, or commits to an action. */
export type StanceRole =
  | 'pro'
  | 'contra'
  | 'ambivalent'
  | 'negation'
  | 'not-negation'
  | 'action'
  | 'will'
  | 'might';

const lists: readonly (readonly [StanceRole, string])[] = [
  [
    'pro',
    'support, back, favor, in favor of, endorse, welcome, advocate, call for, urge, approve, accept, open to, keep open, ' +
      'defend, champion, embrace, consent, push for, agree to, agree with, necessary, vital, essential, the right thing, justified, ' +
      'legitimate, conceivable, thinkable, on the table, keep the option, demand, insist on, needed, lobby for, press for, plead for, want, ask for, authorize, authorise',
  ],
  [
    'contra',
    'oppose, opposed to, opposition to, against, reject, rejection of, rule out, exclude, preclude, refuse, decline, object to, resist, condemn, ' +
      'warn against, warn of, mistake, dangerous, reckless, madness, irresponsible, unthinkable, unacceptable, disaster, disastrous, ' +
      'catastrophe, out of the question, no question of, off the table, red line, not an option, veto, block, ban, forbid, prohibit, ' +
      'wrong, disagree, inconceivable, not on the agenda, no plans, no intention, no appetite, hostile to, averse to, hold back, stay out of, folly, nonsense, unwilling, reluctant',
  ],
  [
    'ambivalent',
    'undecided, remains to be seen, weigh up, case by case, neither for nor against, wait and see, no position',
  ],
  [
    'negation',
    'not, no, never, neither, nor, nothing, none, nobody, no one, without, cannot, hardly, nowhere, little, scant, lack of',
  ],
  ['not-negation', 'no doubt, not only, not just, not least, no less, not merely, no wonder, why not'],
  [
    'action',
    'send, deploy, dispatch, deliver, provide, supply, give, donate, allow, let, grant, join, adopt, ratify, introduce, impose, lift, ' +
      'negotiate, admit, use, take part, participate, contribute, train, purchase, buy, consider, envisage, plan, intend, include',
  ],
  [
    'will',
    'will, would, shall, should, must, ready to, willing to, prepared to, want to, determined to, decide to, promise to, pledge to, vow to, ' +
      'commit to, need to, have to, ought to, let us, time to, going to, able to',
  ],
  ['might', 'may, might, could, can, consider, perhaps, possibly'],
];

/** Phrase -> what it does. A codebook's own cues go before these. */
export const stanceWords: ReadonlyMap<string, StanceRole> = new Map(
  lists.flatMap(([role, words]) => words.split(', ').map((word) => [word, role] as const)),
);

/** After these the words that count begin: "X sees the risks, but supports it". */
export const turns: ReadonlySet<string> = new Set(['but', 'however', 'nevertheless', 'nonetheless', 'yet']);
/** These open a clause that concedes, until the next comma. */
export const concessions: ReadonlySet<string> = new Set([
  'although',
  'though',
  'while',
  'whereas',
  'despite',
]);
/** These make what is near them conditional or open. */
export const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'provid', 'condition', 'whether']);
/** These part clauses: what stands before them does not govern what comes after. */
export const partings: ReadonlySet<string> = new Set([
  'and',
  'becaus',
  'sinc',
  'as',
  'but',
  'while',
  'although',
  'when',
  'after',
  'befor',
  'which',
  'who',
]);
