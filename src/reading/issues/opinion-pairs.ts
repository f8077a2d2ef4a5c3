import { pairsOf } from './stance-pairs.ts';

/** What something is like: said of it ("is a mistake", "this dangerous deal"), or of doing it ("wrong to send"). */
export const evaluationPairs = pairsOf(`
  acceptable/unacceptable, too weak/too harsh, too soft/too strict, too mild/too tough, too timid/too aggressive, too little/too much, too few/too many, too slow/too fast,
  too narrow/too broad, too short/too long, too good to miss/too risky, feat/farce, marvel/scandal, jewel/joke, treasure/gimmick, lifeline/fig leaf, cornerstone/excuse, pillar/charade,
  beacon/mockery, bargain/rip off, breakthrough/dead letter, cure/curse, virtue/vice, delight/horror, pleasure/outrage, inspiration/distraction, foundation/illusion, lesson/lie, vision/fantasy,
  stroke of genius/publicity stunt, act of courage/act of war, show of strength/show of weakness, sign of strength/sign of weakness, service to/disservice to, reward/punishment, crown/plague,
  virtuous circle/vicious circle, fresh start/dead horse, bulwark/minefield, home run/own goal, sure thing/gamble, rock/quagmire, harvest/waste of time, money well spent/waste of money,
  terrific/horrendous, admirable/deplorable, commendable/reprehensible, praiseworthy/despicable, outstanding/miserable, perfect/flawed, solid/shaky, strong/feeble, robust/fragile,
  persuasive/hollow, serious/laughable, meaningful/meaningless, fruitful/fruitless, bold/timid, generous/stingy, principled/cynical, far sighted/short sighted,
  forward looking/backward, modern/outdated, heartening/unwelcome, soothing/alarming, hopeful/hopeless, painless/painful, peaceful/belligerent, democratic/undemocratic,
  clean/dirty, sustainable/unsustainable, manageable/unmanageable, defensible/indefensible, excusable/inexcusable, forgivable/unforgivable, tolerable/intolerable, necessary/unnecessary, need/no need, indispensable/dispensable, overdue/premature, due/untimely,
  vital/pointless, essential/needless, crucial/useless, important/superfluous, key/irrelevant, useful/harmful, valuable/worthless, worthwhile/worthless exercise,
  worth/not worth, right/wrong, right thing/wrong thing, right step/wrong step, right way/wrong way, right course/wrong course, right answer/wrong answer,
  right decision/wrong decision, right people/wrong people, right tool/wrong tool, right moment/wrong moment, right to send/wrong to send, correct/misguided,
  good/bad, good idea/bad idea, good deal/bad deal, good thing/bad thing, good news/bad news, good start/false start, do good/do harm, fine/lousy,
  great/terrible, excellent/awful, wonderful/horrible, splendid/dreadful, superb/appalling, beautiful/ugly, wise step/mistake, stroke of luck/error, masterstroke/blunder,
  achievement/failure, success/fiasco, accomplishment/flop, win/loss, victory/defeat, gain/burden, asset/liability, strength/weakness, milestone/betrayal,
  progress/setback, step forward/step backward, improvement/deterioration, gift/insult, honor/disgrace, =credit to/stain on, glory/embarrassment, wise/unwise,
  clever/stupid, smart/dumb, intelligent/idiotic, brilliant/ludicrous, prudent/imprudent, careful/careless, safe/dangerous, riskless/risky, harmless/hazardous,
  safety/danger, security/risk, chance/menace, sensible/reckless, reasonable/absurd, rational/irrational, logical/illogical, make sense/make no sense,
  be sound/foolish, level headed/naive, sane/crazy, sober/insane, courageous/cowardly, noble/shameful, responsible/irresponsible, justified/unjustified,
  justifiable/unjustifiable, warranted/unwarranted, legitimate/illegitimate, legal/illegal, lawful/unlawful, constitutional/unconstitutional, fair/unfair,
  just/unjust, humane/inhumane, moral/immoral, honest/dishonest, decent/disgraceful, respectful/disrespectful, credible/scandalous, proper/improper,
  well founded/unfounded, appropriate/inappropriate, adequate/inadequate, sufficient/insufficient, proportionate/disproportionate, balanced/one sided,
  feasible/impracticable, workable/unworkable, possible/impossible, realistic/unrealistic, viable/doomed, beneficial/disastrous, advantageous/detrimental,
  healthy/toxic, helpful/counterproductive, constructive/destructive, productive/wasteful, effective/ineffective, efficient/inefficient, successful/unsuccessful,
  desirable/undesirable, attractive/repugnant, promising/futile, popular/unpopular, overwhelming success/abject failure, boon/disaster, blessing/catastrophe,
  godsend/calamity, triumph/nightmare, dream/tragedy, masterpiece/mess, relief/provocation, remedy/poison, antidote to/recipe for disaster,
  common sense/madness, prudence/folly, good sense/nonsense, wisdom/stupidity, reason itself/lunacy, truth/sham, opportunity/threat, promise kept/empty promise,
  solution/dead end, be the answer/no answer, way forward/blind alley, way out/trap, only way/wrong turn, best way/worst way, best option/worst option,
  lesser evil/greater evil, lesser of two evils/greater of two evils, smaller danger/greater danger, more good/more harm,
  more good than harm/more harm than good, go not far enough/go too far, go further/step too far, welcome step/overreach, welcome move/bridge too far,
  not come soon enough/come too soon, worth the price/too high a price, well considered/overblown, timely/too early, high time/too soon,
  affordable/too expensive, cheap/too costly, modest/too dear, matter of time/matter of the past, belong/not belong,
  in our interest/not in our interest, in everyone interest/in nobody interest, national interest/no business, sharp weapon/blunt weapon, bear fruit/play with fire, alive/dead,
  safeguard/assault on, on my watch/not on my watch, with all my heart/over my dead body, still serve/outlived, be rewarded for it/pay for it,
  even better/even worse, no brainer/non starter, be delighted/be appalled, earned/unearned, well prepared/ill prepared, well thought out/ill conceived
`);

/** What comes of it, said of it alone ("it would cost jobs"). */
export const consequencePairs = pairsOf(`
  help/harm, benefit/hurt, do much good/do damage, aid/damage, serve/disserve, work/backfire, succeed/fail, pay off/misfire,
  strengthen/weaken, empower/cripple, make stronger/make weaker, make better/make worse, make safer/make more dangerous, improve/worsen,
  mend/ruin, boost/wreck, create jobs/cost jobs, save jobs/destroy jobs, protect jobs/kill jobs, save billions/cost billions, save millions/cost millions,
  save money/cost dear, save lives/cost lives, protect/endanger, secure/jeopardize, shield/imperil, reassure allies/drag into, keep out of war/lead to war,
  calm/escalate, defuse/inflame, ease tension/stoke tension, stabilize/destabilize, shorten the war/prolong the war, shorten/prolong, deter/provoke,
  prevent war/wider war, punish the aggressor/reward the aggressor, achieve/achieve nothing, accomplish/accomplish nothing, solve/solve nothing,
  do something for/do nothing, change much/change nothing, bring peace/bring war, bring stability/bring chaos, stand up for/sell out, bring about/prop up,
  enrich/impoverish, serve a purpose/serve no purpose, repay/regret it, open doors/open floodgates, bring relief/bring misery
`);
