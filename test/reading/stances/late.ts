import { stanceTable } from './stance-table.ts';

/**
 * A second table to measure with, written when most of the model was done, after another draw of reported contents from the same corpus as
 * for `parallel.ts`. Its mistakes were never looked at, only counted.
 */
export const late = stanceTable(`
# troops pro
is free to send troops and will make use of it
argued soldiers would work as a counterweight
was ready to send soldiers at a moment's notice
launched an appeal titled "Troops now"
is convinced that a deployment will be a success story
said we will have to look at a deployment very seriously and then go through with it
said he was in favour of troops from the first day
shouted from the rooftops for a deployment
said a deployment would inspire a sense of service
# troops contra
said sending troops would destabilise the region
said he was not interested in sending soldiers
would definitely not send troops
said her biggest worry about the deployment was that it was unpredictable
"I'm just not ready to send soldiers. I'm not there,"
called the deployment buffoonery
said soldiers are not going to keep anybody from fleeing
protested against the deployment
"That's not us; soldiers abroad, that's not our values,"
likened the deployment to a bull in a china shop
# troops ambivalent
said he could not yet tell whether the deployment was an opportunity or a trap
said soldiers should go some day, though perhaps they should not
# troops none
named the colonel as the head of the deployment
sought to clarify a comment on the troops
especially enjoyed the parade of the troops
said many back the minister more than the deployment
denied that he ever met the soldiers
# sanctions pro
is calling for more flexibility to impose sanctions
said a tightening of the embargo was overdue
disputed that the sanctions were hazardous
has reaffirmed the power of the sanctions
said the government should go further with the sanctions
said the embargo was a home run
has encouraged and applauded the embargo
said there is a real opportunity in the sanctions
# sanctions contra
has filed a lawsuit aimed at the sanctions
voted no on the sanctions
says some of those sanctions will be worse than none
were less than pleased by the sanctions
has not backed the embargo
played down the sanctions as a mere gesture
disagrees with the embargo
said the concern would be that the sanctions are eroding trust
refused to repeat her earlier praise of the sanctions and called them misguided mischief
hopes the embargo will vanish
# sanctions none
recalled the days before the embargo
was asked several times about the sanctions
said the quick action on the sanctions was filmed
# enlargement pro
said accession would bring new members in, and that was what the League needed
initially hailed accession as a bold move, and still does
advocates for the League playing a strong role in accession
earned praise for supporting accession
said he would at least consider voting for accession
# enlargement contra
views accession as an attempt to placate the east
said enlargement was an excuse and not a plan
has long opposed membership and does so now
said nobody on his team had ever asked for accession
is against enlargement, he said, because it would erode democracy
# enlargement none
said the accession celebrations were a call to order
was at the table when accession was discussed
# trade pro
said the trade deal would lift all boats
signalled his support for the trade pact
called the trade deal a comeback story
promised to stop the opposition from ripping the trade deal up
# trade contra
hit out at the trade deal
said the trade deal was not cut well for farmers
contradicted those who support the trade agreement
said the trade deal comes out of a system rigged against workers
gave the trade pact a failing grade
# trade none
noted that the nostalgia about the trade deal was on one side
compared the trade pact with its forerunners in different respects
# ban pro
supported the effort to pass a ban
thinks a ban will prosper
said they were excited about the ban
has said a ban would be for the best
# ban contra
said a ban sugarcoats the problem
was the first to say the ban had to be repealed
made light of the ban
is spending a fortune to knock down the ban
said there shouldn't be a ban
# ban ambivalent
said a ban was not his favourite idea, nor his least favourite
# ban none
said the ban will air on Sunday
told the story behind the ban
`);
