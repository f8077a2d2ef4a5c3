import { stanceTable } from './stance-table.ts';

/**
 * Invented sentences in the ways of speaking of reported contents, taken at random from a corpus of campaign news (PolNeAR,
 * Newell et al. 2018), so that they are not only the inventor's own. The model was first measured on them (.54 right), then its mistakes
 * here were looked at: now they are sentences to build on like those of `development.ts`.
 */
export const parallel = stanceTable(`
# troops pro
has called for soldiers to be sent even farther north than last year
are calling on Borduria to send troops
expressed an interest in sending troops
"Absent troops of major proportions this war will go on"
said we should send in the soldiers and be done with it
appeals for a deployment
vowed that he would ensure that soldiers arrive
"We have to do what is right, and that means troops"
has said he would organise ground troops to hold the bridge
it shouldn't be a surprise that we are looking to troops for a solution
was especially proud of the deployment
"If they ask for soldiers, I will stand next to them,"
# troops contra
mocked the deployment as a parade
said sending soldiers would amount to tinkering around the edges
knocked the plan to send troops
"Troops? This is not OK"
assailed the deployment
said the deployment defies explanation
did not have kind words for the deployment
said soldiers have no place in this conflict
is mostly not inclined to send troops
said the army does not have the capacity for such a deployment
called the deployment an absolute disgrace
said the country could not be trusted with a deployment
accused the general of using soldiers as props in a deployment that nobody asked for
# troops ambivalent
has yet to commit to a deployment
has not made a decision on whether soldiers would go
offered a somewhat more reserved response on troops, neither a yes nor a no
"I go back and forth on ground troops"
# troops none
declined to say whether a deployment is appropriate
said two-thirds of the soldiers were born after the last war
gave a one word answer on the question of troops
released a list of more than 200 soldiers
is making arrangements to interview soldiers
delved deep into how the deployment shaped her career
# sanctions pro
said the embargo will protect more than 7,000 jobs
is aiming to expand the sanctions to cover more firms
wishes the League at least would have tried sanctions
said that, if anything, the sanctions were too weak
argued that without the embargo the regime would feel free to do as it likes
said nobody should be above the sanctions
"It is a sure sign that we need the sanctions,"
said lifting the embargo was not a good thing
still praises the refusal to lift the sanctions
told the minister to stop undermining the sanctions
said the sanctions deserve a chance
# sanctions contra
"These sanctions do not make us safe. They never did."
said the embargo does nothing to stop the war
has doubts about the sanctions
has been in open conflict with the League over the sanctions and wants them gone
said the embargo rubs salt in wounds
called the sanctions disrespectful to the people who suffer from them
pledged to revoke the sanctions
has promised to roll back the embargo on his first day
said the sanctions are simply and completely a scandal
argued that some of the blame for the shortage belongs to the embargo
denounced the sanctions as an act of war
wrote that sanctions only ever strengthen dictators
# sanctions none
focused mainly on regulating banks and on the sanctions
noted that one of the lists of the embargo was misleading about dates
will suspend their meeting on the sanctions
pointed out that the embargo was older than the war
# enlargement pro
said they would push for enlargement
said the League needs to grow, and that Cimmeria's membership is a good start
said that keeping Cimmeria out was not a good thing, and that membership should get solved quickly
has a friendly stance toward accession
hopes members will say yes to accession
said accession could work
argued that the blocking of accession should end
# enlargement contra
says accession disqualifies the League
says he would not let Cimmeria anywhere near membership
has called into question whether accession is wise
fears the toll that enlargement is taking
"Membership is a privilege, and they have not earned it"
said that accession would derail
dismissed enlargement as a fantasy
has twice complained about the enlargement
# enlargement ambivalent
has waffled of late as to whether she would support accession
said that membership had its place, but so had patience
# enlargement none
said his brother had written a song about the accession
was asked about enlargement
referred to the two rounds of enlargement
# trade pro
said that distancing ourselves from the trade deal had never brought anything
could well imagine putting his signature under the trade agreement
has signed on to the trade deal
went and championed the trade pact
argued that dropping the trade deal would be a failure of leadership
"I'm so thankful for this trade deal,"
# trade contra
said she could no longer defend the trade deal that she herself lobbied for
called the trade agreement an obscene amount of paper
said the only winner of the trade deal would be the big banks
"This trade deal is completely crazy."
hammered the trade pact in an op-ed
said the trade deal would make a terrible situation even worse
winces at the trade deal
slammed an effort to revive the trade agreement
said that a better trade deal was possible, and that this one should be voted down
# trade none
was one of those who worked on the trade deal
wrote a commentary on the trade agreement
is known as the author of the trade deal
# ban pro
proposed barring all sales and would sign a ban into law
called for a total and complete ban
said we should get vapes out of here, ban and all
said there is more to do and that a ban is only the start
is asking the court to uphold the ban
said those who fight the ban do not care about children
# ban contra
"I do not care what you call it, I am not for a ban"
sought to strike down the ban
said a ban would do nothing for the young
said the ban was an overreach
laughed at the idea of a ban
said that the ban was not who we are
believes meaningful protection is possible without a ban
# ban none
told the story of an older smoker who had not heard of the ban
showed how a ban came about elsewhere
offered tips on how to read the ban
`);
