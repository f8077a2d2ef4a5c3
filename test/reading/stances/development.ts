import { stanceTable } from './stance-table.ts';

/** Invented sentences that the stance model was built on; each is to stay as it is coded, or in `developmentMisses`. */
export const development = stanceTable(`
# troops pro
would send troops
will send troops in the spring
said troops should be sent without delay
does not rule out sending troops
has never ruled out a deployment
said nothing was off the table, including ground troops
refuses to exclude boots on the ground
"I would not exclude soldiers"
said it would be a mistake not to send troops
thinks it would be wrong to rule out ground troops
Not sending soldiers would be the greater danger
said that without troops the line could not be held
might send soldiers
could agree to a deployment under certain conditions
would consider sending troops
is considering a deployment
is ready to send ground troops
would support a deployment only if the League asked for it
would send troops as long as others do the same
Even Borduria supports the deployment
Although it is risky, we support the deployment
Despite her doubts she will vote for the deployment
supports not only training but also a deployment of troops
urged the cabinet not to rule out troops
said opposing the deployment would be cowardly
used to oppose sending troops and now supports it
once rejected a deployment but now calls for it
prefers troops to empty words
said the deployment was more useful than harmful
said a deployment was the lesser evil
called on the allies to overcome their resistance to a deployment
said there was no reason not to send soldiers
rejected the claim that a deployment would be dangerous
denied that sending troops would be a mistake
does not think that troops would make things worse
said there is no doubt that soldiers are needed
pledged 500 soldiers for the mission
offered to send soldiers
said the deployment could not be delayed any longer
said those who oppose a deployment are wrong
is open to the idea of sending troops
has shown willingness to send troops
said soldiers were indispensable
is in favour of a deployment
are for a deployment of ground troops
wants more soldiers on the ground there
said a deployment would deter any attack
said that the deployment makes sense
"We must not be afraid of sending troops"
"Yes to soldiers, and soon"
did not say no to ground troops
cannot oppose a deployment that the League has asked for
will not stand in the way of a deployment
said the deployment deserved every support
# troops contra
will not send troops
would never send troops
won't put boots on the ground
cannot send troops
does not want to send soldiers
has no plans to send troops
said there were no plans for a deployment
said ground troops were not on the agenda
called boots on the ground a red line
said the deployment was off the table
opposes any deployment
is against sending troops
rejected the idea of ground troops
warned against sending soldiers
warned of the consequences of a deployment
said sending troops would be a grave mistake
said sending troops would be a dangerous mistake
called the deployment a dangerous escalation
said a deployment made no sense
is not planned, the ministry said of a deployment
said it would be foolish to send soldiers
fears that a deployment could lead to a wider war
said troops would only prolong the war
said ground troops were not the answer
refused to send soldiers
declined to support a deployment
fails to see the point of a deployment
is far from supporting a deployment
hardly anybody in the cabinet, least of all the minister herself, wants to send troops
without supporting a deployment, he praised the soldiers there
will send shells rather than troops
wants talks instead of ground troops
said more harm than good would come of a deployment
said a deployment was too risky
While supporting the mission in principle, she opposes a deployment
The aim is right, but sending troops is the wrong way
used to support sending troops but now opposes it
no longer supports a deployment
has withdrawn its support for a deployment
said that the troops must come home
wants the soldiers withdrawn
demanded the withdrawal of all troops
called for an end to the deployment
is a fierce critic of the deployment
belongs to the opponents of a deployment
said those who support a deployment are wrong
denied that troops were necessary
doubts that soldiers would help
has little appetite for a deployment
said it would not be wise to send soldiers
might refuse to send troops
would only oppose a deployment
finds neither the deployment nor the embargo sensible
will under no circumstances send soldiers
"No troops, no way"
"I say no to ground troops"
said soldiers had no business there
was less than enthusiastic about sending troops
cannot agree to a deployment
said nobody wanted a deployment, least of all he
is reluctant to send soldiers
said there would be no deployment unless the League asked for it
would not support a deployment even if the League asked for it
is not ready to send soldiers
said that to send troops would be to play with fire
regards a deployment as irresponsible
# troops ambivalent
neither supports nor opposes sending troops
neither rejects nor backs a deployment
is undecided about sending troops
has not yet decided whether to send troops
said it remains to be seen whether troops go
will wait and see before it decides on troops
is weighing the pros and cons of a deployment
is divided on sending troops
said yes to trainers and, perhaps, no to combat troops
has taken no position on a deployment
would neither back nor block a deployment
abstained on the deployment
is not sure whether a deployment is right
said a deployment would be right in some cases and wrong in others
said it was too soon to say whether troops would be sent
# troops none
talked about the deployment
discussed the deployment with his colleagues
said the troops arrived on Monday
said disagreement over the deployment was growing
Would you send troops?
asked whether soldiers would be sent
said the soldiers were well
said critics and supporters of the deployment had marched
counted 1,200 soldiers
declined to comment on the deployment
refused to discuss ground troops
did not say how many troops were there
said the number of soldiers had not changed
visited the troops at Easter
# sanctions pro
supports the sanctions
wants tougher sanctions
said the sanctions should be extended
said sanctions must not be lifted
opposes lifting the sanctions
is against an end to the embargo
warned against lifting the embargo
will not lift the sanctions
said lifting the sanctions would be a mistake
ruled out an easing of the sanctions
said it is too early to lift the sanctions
said the sanctions were working
said the sanctions were the right answer
thinks that the embargo is justified
does not oppose new sanctions
did not veto the sanctions
stopped blocking the sanctions
dropped its veto against the embargo
agreed to extend the embargo
voted for the sanctions
imposed sanctions and will impose more
vowed to keep the sanctions in place
would regret an end to the sanctions
said ending the embargo would reward the aggressor
said the embargo hits the right people
cannot see how peace could come without sanctions
would rather pay a price than lift the sanctions
If we lift the sanctions, we will pay for it
demanded that the embargo be kept
proposed further sanctions
said there could be no question of lifting the embargo
resisted pressure to end the sanctions
said the sanctions do not go far enough
says the sanctions should go further
pushed for a total embargo
considers the sanctions legitimate
praised the sanctions
called the sanctions a success
# sanctions contra
opposes the sanctions
does not support sanctions
supports lifting the sanctions
wants to lift the embargo
wants the embargo lifted
called for the lifting of the sanctions
said the sanctions should be lifted
said the sanctions should never have been imposed
blocked the sanctions
will block an extension of the sanctions
vetoed new sanctions
said the sanctions go too far
said the sanctions were useless
said the sanctions hurt ordinary people
said sanctions had not worked
called the embargo a failure
said the embargo was more harmful than useful
said the embargo had outlived its usefulness
would welcome an end to the embargo
urged an end to the embargo
asked the League to drop the sanctions
"The sanctions have to end"
spoke out against the sanctions
railed against the sanctions
said that keeping the sanctions would be absurd
prefers talks to sanctions
said talks were better than sanctions
said no one needed an embargo
has been critical of the sanctions
said the first loser of an embargo would be the farmers
voted against the sanctions
would not vote for sanctions
is not in favour of sanctions
said it was time to abandon the embargo
failed to support the sanctions
wants fewer sanctions
said sanctions were no solution
is losing faith in the sanctions
# sanctions ambivalent
is undecided on sanctions
said the sanctions have advantages and disadvantages
said the embargo was neither good nor bad
neither supports nor rejects the embargo
has an open mind about sanctions
sees arguments on both sides of the sanctions debate
is sitting on the fence over the sanctions
has waffled on the embargo
said it depends whether sanctions help
said there was no decision on sanctions yet
# sanctions none
said the sanctions cover oil and gas
explained the sanctions
met experts on sanctions
How long will the sanctions last?
said the embargo began in March
knows nothing of the sanctions
said the sanctions were discussed
said the firm had broken the embargo
# enlargement pro
supports enlargement
would welcome Cimmeria's accession
is a staunch supporter of enlargement
advocates a quick accession
hailed the decision to grant candidate status
said accession would make the League stronger
said accession was vital for peace
said Cimmeria belonged in the League and its membership should not wait
has no objection to accession
does not reject membership
said nothing stands in the way of accession
said it would not block accession
lifted its veto on accession
urged members to drop their opposition to enlargement
regretted that accession had been delayed
criticised the delay of the accession
wants accession to begin at once
promised to back membership
said membership was in everyone's interest
said the League needs enlargement
"Of course I am for enlargement,"
is confident that accession will do good
could support accession after reforms
supports membership on condition that the courts are free
is committed to enlargement
is optimistic about membership
said refusing candidate status would be a disgrace
# enlargement contra
opposes enlargement
rejects Cimmeria's membership
will veto accession
threatened to veto accession
has blocked candidate status for years
said the League had no room for enlargement
said membership would be a burden
said Cimmeria was not ready for membership
doubts that membership is desirable
is sceptical of enlargement
is not a supporter of enlargement
warned that enlargement would cost billions
said there was no majority for accession
said accession is not possible
said accession would come at too high a price
spoke of enlargement fatigue
wants to stop enlargement
wants to delay accession
called for a halt to enlargement
would regret enlargement
said a partnership was preferable to membership
supports partnership but not membership
said enlargement made the League weaker
said nothing speaks for enlargement
does not see any future for enlargement
said enlargement must not be rushed
questioned the wisdom of enlargement
said membership was out of the question
# enlargement ambivalent
neither wants accession nor fears it
said enlargement was a risk and a chance
is of two minds on membership
is still thinking about accession
has not made up his mind on membership
said it would come to a decision on accession in June
# enlargement none
said accession takes ten years
gave a lecture on enlargement
said accession talks continue
asked about membership
said the accession chapter had 40 pages
said membership fees were paid in March
# trade pro
backs the trade deal
would sign such a trade deal if it were put on her desk
said the trade agreement would create jobs
said the trade pact was good for farmers
is glad about the trade agreement
"This is a great trade deal"
praised the trade agreement as a milestone
said it would be irresponsible to reject the trade deal
said rejecting the trade agreement was no option
does not regret the trade agreement
said a bad compromise was better than no trade agreement
said that the trade deal is better than nothing
hopes the trade pact will be approved
wants to save the trade agreement
dismissed criticism of the trade deal
said fears about the trade deal were unfounded
threw his weight behind the trade pact
gave the green light to the trade deal
said the benefits of the trade deal outweigh its costs
approved the trade agreement
said there was nothing better than this trade deal
will not let the trade deal fail
# trade contra
opposes the trade deal
said she could not support the trade pact that she had lobbied for
called the trade deal a disaster
slammed the trade agreement
said the trade pact was a betrayal of farmers
said the trade deal was not worth the paper
would vote against the trade agreement unless it was changed
said the costs of the trade deal outweigh its benefits
"I don't like this trade deal"
"I hate this trade deal"
said that the trade deal is unfair
said no trade deal was better than a bad trade deal
will not ratify the trade agreement
would scrap the trade pact
is unhappy with the trade agreement
is concerned about the trade agreement
has reservations about the trade pact
wants to kill the trade deal
said the trade deal must be stopped
refused to sign the trade agreement
criticised the trade pact
has lost patience with the trade deal
said the trade deal is dead
said nobody in his party would vote for the trade deal, and neither would he
# trade ambivalent
is studying the trade deal before taking a stand
said the trade deal was a mixed bag
said the trade pact had strengths and weaknesses
has yet to take a position on the trade deal
would not say whether he supports the trade deal
likes some parts of the trade agreement and dislikes others
# trade none
said the trade deal was reached in May
asked what was in the trade deal
said the trade agreement covers timber
sat next to the author of the trade pact
said the trade deal was on page one
# ban pro
supports a ban
proposed a ban
demanded a ban
said a ban was needed
would welcome a ban
wants to ban vapes
said a ban would save lives
opposes lifting the ban
said the ban must stay
said the ban was right
does not want to lift the ban
"If we ban vapes, children will benefit"
said a ban could not come soon enough
said only a ban would help
said there was no way around a ban
finds the ban sensible
cannot think of anything better than a ban
lobbied for a ban
said a ban was common sense
was persuaded that a ban is right
# ban contra
opposes a ban
rejects a ban
wants the ban lifted
said lifting the ban was overdue
called for the ban to be lifted
said the ban was nonsense
is against a ban on vapes
said a ban was unnecessary
said a ban would be pointless
said the ban did not work
called for an end to the ban
does not believe that a ban helps
is no fan of a ban
said the ban should be scrapped
thinks a ban is overblown
would rather inform people than ban vapes
slammed the proposed ban
warned against a ban
challenged the ban in court
vowed to overturn the ban
said a ban was a step too far
# ban ambivalent
is neutral on a ban
said a ban had pros and cons
is unsure about a ban
neither opposes nor demands a ban
said there was something to be said for a ban and something against it
# ban none
said the ban began in May
wrote a book on the ban
said police enforce the ban
Is a ban coming?
read the ban aloud
said the ban applies to all shops
`);
