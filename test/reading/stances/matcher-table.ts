import type { Codebook, Issue } from '../../../src/coding/codebook.ts';

const issue = (
  id: string,
  terms: string,
  parent: string | null = null,
  synonyms: readonly (readonly string[])[] = [],
): Issue & { readonly synonyms: readonly (readonly string[])[] } => ({
  id,
  question: `${id}?`,
  parent,
  terms: terms.split(', '),
  synonyms,
  pro: { means: '', cues: [] },
  contra: { means: '', cues: [] },
  ambivalent: { means: '', cues: [] },
});

/** Invented issues of which some share words. */
export const matcherCodebook: Codebook = {
  name: 'matcher',
  issues: [
    issue('troops', 'ground troops, send troops, deployment of troops, boots on the ground', null, [
      ['troops', 'soldiers', 'forces', 'men'],
      ['send', 'deploy', 'dispatch'],
    ]),
    issue('trainers', 'military trainers, training mission, instructors', 'troops'),
    issue('peacekeeping', 'peacekeeping troops, peacekeepers, blue helmets'),
    issue('arms', 'weapons, ammunition, artillery shells, arms deliveries', null, [
      ['deliveries', 'shipments', 'supplies'],
    ]),
    issue('ceasefire', 'ceasefire, peace talks, negotiated settlement, air strike moratorium'),
    issue('tariffs', 'tariffs, customs duty, trade barriers'),
    issue('fisheries', 'fishing quota, cod catch, coastal licence programme'),
  ],
  actors: [],
  variables: [],
};

export interface MatcherCase {
  readonly expected: string | null;
  readonly text: string;
}

/**
 * Invented sentences with the issue that they are about, or none (`-`); hard ones share words with an issue and are not about it.
 * Written before the matcher was.
 */
export const matcherCases: readonly MatcherCase[] = read(`
# troops
The minister would send ground troops
Sending more French ground troops is no option
No ground force will be sent
Ground soldiers were offered by two members
The cabinet deploys troops to the border
Soldiers should be sent at once
Troops must never be sent there
They plan to dispatch two thousand men
The deployment of up to 5,000 soldiers was agreed
The sending of soldiers would break the law
He wants boots firmly on the ground
The troops that we sent will stay
She opposed any deployment of foreign forces
Ground-troops are a red line
Troop deployments were never discussed
Altland has deployed its forces along the canal
Neither weapons deliveries nor ground troops will decide it, said the general, and ground troops least of all
# trainers
Military trainers could arrive by May
An instructor is no combatant
The training missions will be extended
He would send troops only as instructors
A military-training mission is under way
Trainers of the military arrived
They asked for a training mission and not for ground troops
# peacekeeping
Peacekeeping troops could watch over the line
He offered to send peacekeeping troops
The blue helmets came too late
A peace-keeper was hurt
UN peacekeepers stay until June
Peacekeeping soldiers are another matter
# arms
More artillery shells are needed
An artillery shell costs 4,000 crowns
The delivery of arms goes on
Arms shipments have been stopped
Arms supplies to the north will go on
It will send weapons, not words
A new weapon is no wonder
They send ammunition every week
# ceasefire
A cease-fire must come first
A cease fire was signed
Both sides want ceasefires
Peace talks would be welcome
The peace-talks failed
A settlement, negotiated or not, is far away
The settlement that was negotiated in Altona holds
An airstrike moratorium was proposed
A moratorium on air strikes helps civilians
# tariffs
Tariff rises help nobody
A customs duty of ten per cent
Customs duties have doubled
Lower trade barriers are good for all
Barriers to trade came down
# fisheries
The fishing quotas were cut
The quota for fishing was cut
The catch of cod fell
A coastal license program for small boats
Cod catches are down
# -
The weather was fine
Market forces decide the price
The ground was frozen and the troops cold
He sent medicine to wounded soldiers
The troops of the circus arrived in the afternoon
They sent the children home while soldiers watched
She lost ground in the polls as forces within her party left
The police force was sent for
Her boots were dirty from the muddy ground
A trainer of the football club resigned
The mission of the school is training for life
The arms of the clock stood still
He held the child in his arms and its deliveries of laughter were endless
The ceremony was held in peace, and talks followed
Peace was far, talks with the union went on
She negotiated a raise, and the settlement of the west began
Customs of the country forbid it, and duty calls
The trade fair opened without barriers at the gates
He caught a cod
The licence of the bar on the coast was withdrawn
The forces of nature
Send help, said the soldiers
He will send word to the men
Settlement of the valley began 3,000 years ago
Shells lay on the beach
`);

function read(table: string): MatcherCase[] {
  const cases: MatcherCase[] = [];
  let expected: string | null = null;
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('# ')) expected = line === '# -' ? null : line.slice(2);
    else cases.push({ expected, text: line });
  }
  return cases;
}
