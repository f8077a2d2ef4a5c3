import { stemOf } from '../../../reading/issues/stems.ts';

/** Words of this field that reports put in each other's place. One line, one meaning. */
const table = `
send dispatch deploy station
troop soldier force forces army military personnel
war conflict fighting hostility
dispute quarrel row argument
talk negotiation discussion dialogue
ceasefire truce armistice
aid help assistance
support back endorse favour approve
oppose reject against opposition object opponent
give contribute contribution donate provide supply grant donation
deliver delivery ship transfer
weapon arm armament
increase raise boost expand grow
decrease reduce cut lower shrink
rebuild reconstruct reconstruction repair restore
build construct construction
create establish establishment creation found launch form
expel expulsion eject oust
join enter entry accession accede membership
leave quit exit withdraw withdrawal
intervene intervention interfere participate participation involve involvement engage engagement
attack assault strike raid
defend protect defence protection
spend spending expenditure pay payment
buy purchase acquire
sell sale
fast quick quickly swift swiftly accelerate speed rapid rapidly soon
begin start
end finish stop
agree agreement accept consent
pact treaty accord deal
plan scheme proposal
common joint shared
minister secretary
leader chief head
member ally partner
meeting summit conference
border frontier
ship vessel boat
refugee displaced migrant
home house
money funds fund funding
rise climb
warn warning caution
threat threaten danger menace
condemn denounce criticise
demand require insist
allow permit authorise let
refuse decline
block obstruct veto
show demonstrate prove
kill die dead death
hurt wound injure
destroy ruin
capture seize
happen occur
big large huge
small little
important crucial vital
necessary needed essential
whole entire
last final
finish complete
child children
school education
person citizen
election vote ballot
law legislation
sanction embargo
need must
keep retain maintain
prevent avert
open reopen
become turn
host house
train training instruct
show display
sure certain
think believe
want wish
quick fast
ask request
`;

const groups: ReadonlyMap<string, string> = (() => {
  const made = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const stems = line.trim().split(' ').map(stemOf);
    const name = stems.map((stem) => made.get(stem)).find((known) => known !== undefined) ?? stems[0]!;
    for (const stem of stems) if (!made.has(stem)) made.set(stem, name);
  }
  return made;
})();

/** The meaning of a stem: its own, or that of the words that may stand in its place. */
export const meaningOf = (stem: string): string => groups.get(stem) ?? stem;

/** Two words with the meaning of one: the first by stem, the second as it stands -> a stem. */
export const phrases: ReadonlyMap<string, string> = new Map(
  `take part:participate, set up:create, speed up:accelerate, go back:return, come back:return, throw out:expel, kick out:expel, carry out:conduct, turn into:become,
  put off:postpone, put forward:propose, hand over:transfer, pull out:withdraw, bring back:return, step up:increase, cut back:reduce, end in:become, lead to:become, give back:return, break off:end, pay for:pay`
    .split(',')
    .map((pair) => pair.trim().split(':') as [string, string])
    .map(([words, one]) => [
      words
        .split(' ')
        .map((word, i) => (i === 0 ? stemOf(word) : word))
        .join(' '),
      stemOf(one),
    ]),
);
