import { stanceTable } from './stance-table.ts';

/**
 * Invented sentences to measure with, written before the stance model was. Its mistakes here were never looked at, only
 * counted. But whoever wrote them also wrote the model's words, and some idioms are in both: `late.ts` is the stricter measure.
 */
export const heldOut = stanceTable(`
# troops pro
said the alliance should send ground troops before it is too late
Borduria is prepared to contribute up to 2,000 soldiers
"We cannot exclude that boots on the ground will be needed one day,"
did not rule out a deployment of combat troops
would back a deployment if parliament agreed
Even neutral Altland has come round to the idea of sending soldiers
told reporters there was nothing wrong with stationing troops near the canal
argued that without soldiers on the ground any ceasefire would be worthless
Although the risks are real, the cabinet will go ahead with the deployment
"Better a few thousand soldiers now than a hundred thousand later,"
had once dismissed a deployment as folly but has since become its loudest advocate
refused to take the option of ground troops off the table
is keeping the option of ground troops open
# troops contra
ruled out sending any soldiers whatsoever
"Not a single soldier of ours will set foot there"
said boots on the ground would only make matters worse
sees no reason for a deployment
would rather send medicine than troops
said it had neither the means nor the will to deploy combat troops
"Sending troops? Over my dead body"
While she shares the goal of deterrence, she considers a deployment of troops irresponsible
warned that ground troops would drag the country into a war it did not choose
"Our soldiers will stay where they are"
has no intention of putting boots on the ground
will support the mission with money but not with troops
is dead set against a deployment
# troops ambivalent
said it was too early to decide on a deployment
is torn over sending soldiers
The government has yet to make up its mind about ground troops
said there were good arguments for and against a deployment
stopped short of backing a deployment
# troops none
said 400 troops had been wounded in last week's fighting
asked how many soldiers other members had promised
"Will we send troops? That is what everybody asks me"
said the deployment was discussed over dinner
recalled that his father had served with the ground troops there
said the troops were being fed by volunteers
# sanctions pro
called for tougher sanctions against the regime
said the sanctions must stay in place until the last prisoner is free
wants the embargo extended by another year
"Lifting the sanctions now would be a gift to the generals"
sees no alternative to sanctions
would not object to a fresh round of sanctions
said it would be naive to ease the sanctions
dismissed calls for an end to the embargo
Despite the cost to its own exporters, Graustark stands by the sanctions
"The sanctions hurt us, but they hurt the regime more"
voted to prolong the asset freeze
warned against relaxing the embargo too soon
It lifted its veto on the sanctions
no longer opposes an oil embargo
# sanctions contra
said the sanctions had failed and should go
vetoed the eleventh package of sanctions
demanded an end to the embargo
would like to see the sanctions scrapped
"Sanctions are a blunt weapon that punishes the wrong people"
does not believe in sanctions
said the embargo was doing more harm than good
is not convinced that sanctions work
used to champion the embargo and now wants nothing to do with it
threatened to block any extension of the sanctions
Far from helping, the embargo props up the regime, he argued
was the only minister not to vote for the sanctions
said sanctions relief was overdue
# sanctions ambivalent
said sanctions were neither a cure-all nor useless
remained undecided on whether to prolong the sanctions
said some sanctions make sense and others do not
abstained in the vote on the sanctions
"On sanctions we have not reached a conclusion"
# sanctions none
said the sanctions list runs to 300 names
wanted to know who drafted the sanctions
The sanctions committee meets on Tuesday
said the sanctions had been imposed ten years ago
accused smugglers of evading the sanctions
# enlargement pro
welcomed the prospect of Cimmerian membership
said enlargement was in the interest of all members
"We are not afraid of enlargement"
looks forward to the day of Cimmeria's accession
said membership was only a matter of time
There is hardly a more ardent advocate of enlargement than Dorland
would vote for accession tomorrow
hopes that Cimmeria will be granted candidate status by June
believes that, for all its flaws, the candidate deserves membership
cannot imagine a League without enlargement
dropped its opposition to Cimmeria's accession
supports accession, provided that the courts are reformed
said delaying accession any further would be a historic error
# enlargement contra
slammed the door on enlargement
will hold up accession for as long as the border dispute lasts
"Accession is not for tomorrow, and not for the day after either"
considers enlargement premature
prefers a loose partnership to full membership
said the League was not ready for enlargement
is sceptical about Cimmeria's accession
said there could be no accession unless the minority gets its schools
has never made a secret of his dislike of enlargement
"Membership for Cimmeria? Not on my watch."
stands in the way of accession
called candidate status an empty promise
raised objections to accession
# enlargement ambivalent
has mixed feelings about enlargement
said accession was desirable but not urgent
takes no position on Cimmeria's accession
said it would depend on reforms whether membership was possible
is in two minds about enlargement
# enlargement none
reported on the state of the accession talks
said accession talks opened in May
noted that the last enlargement was twelve years ago
wondered when membership would come up
asked for more staff for the enlargement department
# trade pro
urged parliament to ratify the trade deal without delay
called the trade agreement a win for both sides
"We'd be crazy not to sign the trade deal"
said farmers had nothing to fear from the trade agreement
defended the trade deal against its critics
said walking away from the trade deal would cost 40,000 jobs
reckons the trade pact is the lesser of two evils
never doubted that the trade agreement was worth having
argued that the trade deal, imperfect as it is, beats having none
Only a fool would turn down this trade agreement
would not want to be without the trade pact
# trade contra
"This trade deal is a bad deal, a really bad deal"
said she could not in good conscience vote for the trade agreement
would tear up the trade deal on his first day
has serious concerns about the trade agreement
said the trade pact sells out our farmers
refuses to put his name to the trade agreement
insisted no trade deal was better than this one
is no friend of the trade agreement
called on members to vote the trade deal down
said the trade deal would cost jobs
was anything but enthusiastic about the trade agreement
joined the ranks of those who oppose the trade pact
said he would sooner resign than sign the trade agreement
# trade ambivalent
is on the fence about the trade deal
said the trade agreement had its merits and its drawbacks
wants to read the trade agreement before saying yes or no
has not decided how to vote on the trade pact
"I am neither a fan nor an enemy of the trade deal"
# trade none
said the trade deal was signed in the presence of two kings
explained how the trade agreement came about
Trade deal talks resume on Monday, the ministry said
said the trade agreement has 1,600 pages
denied having read the trade agreement
# ban pro
said a ban was long overdue
wants vapes outlawed
backs the ban even though it will cost her votes
sees a ban as the only way to protect children
"If we do not ban vapes now, we will regret it"
would go further than a ban
had nothing against a ban
said lifting the ban would be madness
fails to see why the ban should wait
pushed through the ban against stiff resistance
pleaded with the council not to water down the ban
said everything spoke for a ban
# ban contra
called the ban an assault on freedom
"A ban would achieve nothing"
would repeal the ban
thinks that adults should be left to decide, and that a ban is the wrong answer
said a ban goes too far
prefers higher taxes to a ban
poured cold water on a ban
campaigned to have the ban lifted
is fighting the ban in court
said there was no need for a ban
does not think that a ban would work
urged ministers to think again about the ban
rejected the ban outright
doubts the wisdom of a ban
# ban ambivalent
could live with a ban but would not campaign for one
said a ban might help or might not
neither welcomed nor criticised the ban
would only say that a ban was being looked at
said the jury was still out on the ban
# ban none
said the ban takes effect in January
asked if shops knew about the ban
said inspectors had found 30 breaches of the ban
"What would a ban mean for shops?"
said the ban was the subject of an inquiry
`);
