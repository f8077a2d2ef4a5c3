/** Words for a side with their counterparts, so that no side has a word that the other lacks. */
export type StancePair = readonly [pro: string, contra: string];

/**
 * Reads `support/oppose, back/reject`. The words are looked for inflected, with up to two words in between; `=` before one
 * allows none: `=no to` is not in "no objection to".
 */
export function pairsOf(table: string): StancePair[] {
  return table.split(',').map((pair) => pair.trim().split('/') as [string, string]);
}

/** What one feels, says or does about something: it takes what follows ("opposes the ban"), or the passive ("must be rejected"). */
export const attitudePairs = pairsOf(`
  support/oppose, supportive of/=opposed to, back/reject, favor/disfavor, in favor of/against, =be for/stand against,
  speak for/speak against, speak out for/speak out against, come out for/come out against, come out in favor of/set against,
  argue for/argue against, argue in favor of/take issue with, plead for/plead against, campaign for/campaign against,
  lobby for/lobby against, vote for/vote against, vote in favor of/vote down, decide for/decide against, opt for/opt against,
  work for/work against, fight for/fight against, struggle for/struggle against, rally behind/rally against,
  make the case for/make the case against, agree with/disagree, vote yes/vote no, vote aye/vote nay, be supportive/be opposed, endorse/condemn, welcome/deplore, applaud/denounce, praise/criticize,
  hail/slam, laud/lambast, commend/decry, cheer/rail against, celebrate/lament, glad about/regret, thankful for/bemoan,
  rejoice at/resent, pay tribute to/mock, admire/ridicule, extol/deride, exalt/assail, compliment/attack, defend/lash out at, uphold/undermine,
  vindicate/disparage, recommend/advise against, advocate/object to, approve/disapprove, approve of/disapprove of, consent/veto,
  authorize/ban, legalize/outlaw, enable/block, clear/bar, facilitate/hinder, let pass/thwart, champion/battle against, embrace/shun, resist no/resist,
  promote/obstruct, encourage/deter from, push through/torpedo, save/kill, rescue/bury, revive/sabotage, propose/challenge,
  suggest to/question the wisdom of, insist on/refrain from, stick to/desist from, cling to/forswear, adhere to/back away from,
  pledge/renege on, hold out the prospect of/back out of, offer/backpedal on, take part/stay out, join in/hold back, sure of/doubt, convinced of/doubtful about,
  put trust in/call into question, appreciative of/critical of, sympathetic to/hostile to, enthusiastic about/skeptical of, excited about/skeptical about, keen on/averse to,
  happy with/unhappy with, happy about/unhappy about, satisfied with/dissatisfied with, pleased with/displeased with,
  comfortable with/uncomfortable with, content with/angry at, proud of/ashamed of, fond of/sick of, do like/dislike, love/hate, adore/loathe,
  cherish/detest, appetite for/distaste for, desire for/aversion to, enthusiasm for/dislike of, patience with/impatience with,
  have faith in/lose patience with, gain faith in/lose faith in, faith in/distrust of, believe in/disbelieve, trust in/mistrust,
  optimistic about/pessimistic about, confident about/worried about, unafraid of/afraid of, relaxed about/alarmed by, look forward to/recoil from,
  throw weight behind/throw weight against, line up behind/line up against, stand by/turn back on, stand behind/stand in the way of,
  clear the way for/bar the way to, pave the way for/put obstacles in the way of, committed to/wary of, dedicated to/leery of,
  say yes to/say no to, =yes to/=no to, nod through/balk at, fast track/stall, wave through/stonewall, warm to/cool on, warm up to/turn away from,
  come to terms with/turn against, ready for/unready for, see merit in/find fault with, see the point of/see the folly of,
  see the benefit of/see the danger of, give the green light to/pour cold water on, give the nod to/give short shrift to,
  open the door to/close the door on, throw the door open to/slam the door on, put name to/distance from, 
  reason for/reason against, need for/alternative to, way to/way around, point in/harm in, worth of/futility of, =side with the/=fight the,
  deserve/do not deserve, merit/warrant no, settle for/dispense with, join the ranks of/leave the ranks of, in the interest of/contrary to the interest of,
  credit/blame, glorify/dismiss, rate/dread, give backing to/take action against, press ahead with/shy away from, proceed with/step back from,
  follow through on/walk back, respond well to/bristle at, rave about/complain about, demonstrate for/demonstrate against, march for/march against, sue for/sue over, friendly toward/hostile toward, friendly to/unfriendly to, well disposed to/ill disposed to,
  interested in/uninterested in, curiosity about/indifference to, positive about/negative about, upbeat about/downbeat about, in love with/fed up with, build on/do without, manage with/manage without,
  get by with/get by without, only possible with/possible without, glowing about/scathing about, bullish on/bearish on, tout/blast, trumpet/bash, salute/rebuke, relish/savage, vouch for/disavow, reaffirm/repudiate,
  tolerate/boycott, boast of/knock, exult in/pound, sing the praises of/pour scorn on, flatter/chide, revel in/rebut, dignify/belittle,
  give a warm welcome to/give a cool welcome to, take heart from/take offence at,  swear by/swear off,
  make time for/make fun of, speak well of/speak ill of, sympathize with/quarrel with, envisage/shelve, own up to/disown, urge haste/urge caution, see it through/wriggle out of, put forward/put away, see why/question why, hands on/hands off,
  take to heart/brush aside, take seriously/shrug off, play up/play down, bow to/scoff at, hold out for/wave away, stand firm on/go back on, press to/discourage from, have every part in/have no part in, swear to/swear never to, place trust in/raise doubts about, put money on/put paid to,
  clamor for/agitate against, canvass for/inveigh against, petition for/petition against, hold fast to/back down from, double down on/renounce all, have time for/have no time for,
  find a friend in/find an enemy in, hold dear/hold cheap, team up for/gang up on, rise to defend/rise to attack, lend name to/lend no hand to, go along with/break ranks over, live with/part with, put up with/walk out over,
  sign up to/drop out of, come round to/dig in against, =in line with/out of line with, spare/grudge, stand aside for/stand firm against,
  acclaim/scorn, espouse/spurn, esteem/despise, revere/revile, appreciate/disdain, venerate/vilify, subscribe to/excoriate, acquiesce in/rebuff,
  assent to/demur at, concur with/dissent from, countenance/disallow, condone/censure, okay/nix, rubber stamp/quash, unblock/stymie,
  smooth the way for/scupper, get behind/scuttle, go all in on/derail, lend support to/impede, rally to/rage against, rally round/rail at,
  stick up for/castigate, crusade for/crusade against, stump for/mobilize against, root for/jeer at, hunger for/chafe at, yearn for/wince at,
  long for/blanch at, crave/begrudge, thirst for/sneer at, itch for/grumble about, enthuse over/fume at, enthuse about/grouse about, gush over/seethe over,
  pine for/grumble at, marvel at/carp at, cheer on/shout down, underwrite/eschew, throw support behind/throw cold water on, idolize/demonize, lionize/malign,
  eulogize/deprecate, greenlight/mothball, unlock/stonewall on, cosponsor/filibuster, preach/pillory, evangelize for/sound off against, make room for/make short work of,
  grateful for/resentful of, delighted with/dismayed by, delighted by/disgusted by, thrilled by/horrified by, encouraged by/disturbed by, heartened by/disheartened by,
  reassured by/unsettled by, impressed by/unimpressed by, impressed with/disappointed with, tolerant of/intolerant of, respectful of/contemptuous of,
  protective of/dismissive of, won over by/put off by, at ease with/ill at ease with, impatient for/tired of, passionate about/cynical about,
  hopeful about/uneasy about, wedded to/antagonistic to, loyal to/disloyal to, receptive to/resistant to, amenable to/impervious to, all for/dead against,
  in support of/in opposition to, at peace with/at odds with, sold on/weary of, on board with/up in arms over, partial to/allergic to, want there/want home,
  not get enough of/have enough of, have much to do with/have nothing to do with, see something in/see nothing in, better off with/better off without,
  everything to be said for/nothing to be said for, something gained by/nothing gained by, give blessing to/withhold blessing from,
  nothing wrong with/something wrong with,
  credit with/accuse of, congratulate on/reproach for, commend for/reprimand for, praise for/upbraid for, honor for/blame for
`);

/** The same as a noun: it may be the subject of what follows ("opposition to the ban is wrong"). */
export const nounPairs = pairsOf(`
  support for/opposition to, supporter of/opponent of, backer of/adversary of, friend of/enemy of, fan of/foe of, advocate of/critic of,
  champion of/detractor of, proponent of/skeptic of, admirer of/denier of, backing for/rejection of, endorsement of/condemnation of,
  approval of/criticism of, acceptance of/resistance to, case for/case against, argument for/argument against, push for more/objection to, nod to/veto on,
  vote of confidence in/veto against, confidence in/reservation about, hopes in/fears about, trust for/misgivings about, certainty about/doubts about,
  assurance about/concern about, benefits of/costs of, advantage of/drawback of, virtue of/flaw of, majority for/majority against, room for/=bar to,
  future for/obstacle to, love of/hatred of, praise of/complaint about, winner of/loser of, place for/threat of, promise about/warning about, plea for/plea against, call for more/call for an end to, pledge of/denial of,
  ground for/ground against, vote for a/vote against a, yes to a/no to a, enthusiasm over/unease over, joy at/anger at, demand for/protest against,
  defender of/assailant of, protector of/saboteur of, promoter of/hater of, believer in/doubter of, enthusiast for/cynic about, zeal for/contempt for,
  gratitude for/disgust at, delight at/dismay at, pride in/shame at, respect for/scorn for, satisfaction with/dissatisfaction with, relief at/alarm at,
  admiration for/hostility to, eagerness for/antipathy to, loyalty to/revolt against, recognition of/denunciation of, welcome for/backlash against,
  applause for/outcry over, sympathy for/antagonism to, passion for/repugnance for, preference for/prejudice against, encouragement of/obstruction of,
  taste for/allergy to, thanks for/anger over
`);

/** What one wishes somebody to do, or not; a wish takes a clause ("wants it lifted"). */
export const wishPairs = pairsOf(`
  want/abhor, wish/hate to see, like to see/not like to see, wish for/wish away, call for/warn against, call on/warn off, urge/discourage,
  appeal for/appeal against, appeal to/dissuade, ask for/counsel against, ask to/beg not to, demand/renounce, request/abjure, plead with/plead not to, tell to/tell not to,
  prefer/rue, beg/caution against, implore/admonish, push for/push back against, press for/press against, allow/forbid, permit/preclude, let/keep from,
  seek/avoid, insist/protest, require/prohibit, advise to/advise not to
`);

/** What one expects of it: what is hoped for is good, what is warned of bad, and saying so is no denial ("warned that it would be a mistake"). */
export const expectationPairs = pairsOf(`
  hope for/warn of, hope/fear, reassure/warn, confident/worried, optimistic/pessimistic, trust/suspect, pleased/concerned, ask that/object that
`);

/** Whether one does what follows: to refuse to send is not to send. On an opinion they weaken: to refuse to oppose is less than to support. */
export const yieldingPairs = pairsOf(`
  accept/refuse, agree to/decline, willing/unwilling, inclined to/disinclined to, eager/reluctant, happy to/=loath to, keen to/hesitate to,
  readiness to/reluctance to, agreement to/refusal to, delivery on/failure to, willingness to/unwillingness to, ready/unready, bring oneself to/shrink from
`);

/** Whether it may be done at all. Not to rule a thing out is far from wanting it, so their negation is weak. */
export const optionPairs = pairsOf(`
  rule in/rule out, include/exclude, open to/closed to, keep open/close off, option open/option closed, keep the option/drop the option,
  option kept/option dropped, option remains/option gone, be an option/be no option, option retained/option given up, on the table/off the table,
  on the agenda/off the agenda, green light/red line, worth considering/out of the question, conceivable/inconceivable, thinkable/unthinkable,
  imaginable/unimaginable, rule it possible/foreclose, up for discussion/not up for discussion
`);

/** What one does about an issue with its counterpart: `[doing it, undoing it]`; counts where somebody will, might or will not. */
export const actionPairs = pairsOf(`
  send/withdraw, deploy/pull out, deployment/withdrawal of, dispatch/recall, put/bring home, march in/come home, contribute/abstain,
  deliver/withhold, give/deny, grant/revoke, adopt/abandon, introduce/abolish, impose/lift, imposition of/lifting of, enact/repeal,
  ratify/scrap, sign/tear up, conclude/cancel, pass/ditch, begin/halt, start/stop, launch/end, beginning of/end to, continuation of/end of,
  keep/drop, keep in place/do away with, stay in place/be gone, remain in place/be history, maintain/relinquish, extend/curtail, renew/suspend,
  prolongation of/suspension of, expand/reduce, increase/cut, tighten/ease, tightening of/easing of, toughen/relax, step up/water down, harden/soften,
  reinstate/overturn, restore/reverse, confirm/annul, sustain/strike down, uphold it/throw out, roll out/roll back, rush/slow, speed up/delay, speeding up of/delay of,
  bring forward/postpone, advance/hold up, go ahead/wait, tough/weak, tougher/weaker, tighter/looser, stronger/milder, stricter/laxer, more/fewer,
  further/less, additional/minus, take up/give up, give in to/overcome, build/dismantle, enter/walk away from, set up/break off, set foot/keep out of,
  accede to/turn down, hold on to/let go of, go through with/call off, implement/phase out, resume/pause, proceed/desist, apply/waive, remain in force/expire, stay in force/lapse, live up to/breach, fulfil/default on,
  carry out/set aside, keep up/let up, keep running/shut down, enforce/flout, fund it/defund, man/demobilize, staff/disband, enlarge/shrink, widen/narrow, deepen/thin out, sharpen/blunt,
  fill/drain, open up/close down, take in/expel, usher in/usher out, retain/shed, prolong it/cut short, stick with/opt out of, join/quit, let in/keep out, open/close, go on/go away, go forward/go nowhere, pay for/save on, pay/dodge, pay into/take out of, spend on/economize on, serve at/stay away from,
  invoke/rescind, activate/deactivate, reactivate/put on ice, bring into effect/put on hold, bring into force/put off, put into effect/wind up, initiate/terminate,
  institute/discontinue, commence/cease, complete/abort, kick off/axe, invest in/divest from, beef up/gut, install/remove, reimpose/eliminate, earmark/slash,
  scale up/scale back, ramp up/wind down, top up/pare back, double/halve, hand over/take back, allocate/claw back, reopen/seal off, replenish/deplete, strengthen it/whittle down,
  be kept on/be replaced by, hold its place/give way to, stand its ground/make way for
`);

/** Of what can be sent, `[go, stay]` are doing and undoing; of what is imposed they are the other way round. */
export const movingPair = ['go', 'stay'] as const;

/** What one thing is beside another: good where it stands on the left, bad on the right ("talks are better than sanctions"). */
export const comparisonPairs = pairsOf(`
  better than/worse than, preferable to/inferior to, beat/lose out to, wiser than/sillier than, safer than/riskier than,
  more useful than/more harmful than, outweigh/pale beside
`);
