import type { CoreferenceCase } from './coreference.ts';

/**
 * Invented texts that the reader was never tuned on; written before the rules for them were.
 */
export const heldOut: readonly CoreferenceCase[] = [
  // Dispatches
  [
    'Jane Arel, the Ruritanian foreign minister, arrived in Dorvik on Monday. [She] said the talks would be short.',
    'Ruritania / Jane Arel / foreign minister',
  ],
  [
    'Kalvonian President Otto Brandis met trade unions on Friday. After the meeting [he] said the strike would end.',
    'Kalvonia / Otto Brandis / President',
  ],
  ['Ms. Arel received Mr. Brandis at the airport. [She] said the visit was overdue.', '- / Arel / -'],
  ['Ms. Arel received Mr. Brandis at the airport. [He] said the visit was overdue.', '- / Brandis / -'],
  [
    'Ruritanian Defence Minister Jane Arel flew to Paris. [Her French counterpart] said the aid would come.',
    'France / - / Defence Minister',
  ],
  [
    'Polish Interior Minister Karol Wilk spoke first. [His counterpart from Kalvonia] said the border would stay open.',
    'Kalvonia / - / Interior Minister',
  ],
  [
    'Polish Interior Minister Karol Wilk spoke first. [His Kalvonian counterpart, Dora Lind,] said the border would stay open.',
    'Kalvonia / Dora Lind / Interior Minister',
  ],
  [
    'Chancellor Karl Holm of Germany opened the summit. [The chancellor] said time was short.',
    'Germany / Karl Holm / Chancellor',
  ],
  [
    'Ruritanian Prime Minister Boris Tanner fell ill. Kalvonian Prime Minister Dora Lind sent flowers. [The prime minister] said it was nothing serious.',
    '- / - / *',
  ],
  [
    'Ruritanian Prime Minister Boris Tanner fell ill. Kalvonian Prime Minister Dora Lind sent flowers. [The Ruritanian prime minister] said it was nothing serious.',
    'Ruritania / Boris Tanner / Prime Minister',
  ],
  [
    'Boris Tanner, 61, has led Ruritania since May. [The 61-year-old] said he would stay.',
    '* / Boris Tanner / *',
  ],
  [
    'Prime Minister Boris Tanner of Ruritania visited the port. [The Ruritanian leader] said ships would come again.',
    'Ruritania / Boris Tanner / Prime Minister',
  ],
  [
    'Envoys met in Orl on Tuesday. The Northern Pact has kept silent for weeks. [The alliance] said it would answer soon.',
    'Northern Pact / - / -',
  ],
  ['The Ruritanian defence ministry published a map. [The ministry] said it was old.', 'Ruritania / - / *'],
  ['[Moscow] said it had not been asked.', 'Russia / - / -'],
  ['[Strelsau] said it had not been asked.', 'Ruritania / - / -'],
  ['[Officials in Paris] said the shipment was late.', '- / - / *'],
  ['[Western officials] said the shipment was late.', '- / - / *'],
  ['Ruritania closed its border. [Sources] said the order came at night.', '- / - / *'],
  [
    'Ruritania closed its border. [A source close to the Ruritanian government] said the order came at night.',
    '- / - / *',
  ],
  ['[Ruritania’s spokesman] said the order came at night.', 'Ruritania / - / spokesman'],
  [
    '[A spokeswoman for the Kalvonian foreign ministry] said no decision had been made.',
    'Kalvonia / - / spokeswoman for *',
  ],
  [
    'Jane Arel, the Ruritanian foreign minister, stayed away. [A spokesman for Arel] said she was travelling.',
    'Ruritania / - / spokesman for Jane Arel',
  ],
  [
    'Jane Arel, the Ruritanian foreign minister, stayed away. [Arel’s office] said she was travelling.',
    'Ruritania / - / * for Jane Arel',
  ],
  [
    '[Former Kalvonian president Otto Brandis] said the treaty was dead.',
    '- / Otto Brandis / former president',
  ],
  [
    'Otto Brandis, a former foreign minister of Kalvonia, gave a lecture. [Brandis] said the treaty was dead.',
    '- / Otto Brandis / former foreign minister',
  ],
  [
    'Otto Brandis, a former foreign minister of Kalvonia, gave a lecture. [The former minister] said the treaty was dead.',
    '- / Otto Brandis / former foreign minister',
  ],
  [
    '[Ruritania’s ex-ambassador to Kalvonia, Jane Arel,] said the treaty was dead.',
    '- / Jane Arel / ex-ambassador',
  ],
  [
    'President Jan de Witt of Orsinia signed the law. [De Witt] said it was a good day.',
    'Orsinia / Jan de Witt / President',
  ],
  [
    'Kalvonian minister Ludwig van der Meer resigned. [Van der Meer] said he was tired.',
    'Kalvonia / Ludwig van der Meer / minister',
  ],
  [
    'Orsinian envoy Samir al-Karimi left Tamsk. [Al-Karimi] said the door was open.',
    'Orsinia / Samir al-Karimi / envoy',
  ],
  [
    'Vescarian Finance Minister Nora O’Dell cut the budget. [O’Dell] said debts were too high.',
    'Vescaria / Nora O’Dell / Finance Minister',
  ],
  [
    'Ruritanian President Anna Lund-Hansen thanked the army. [Lund-Hansen] said the war was over.',
    'Ruritania / Anna Lund-Hansen / President',
  ],
  ['Anna Lund and Peter Lund run the firm together. [Lund] said sales were up.', '- / - / -'],
  ['Anna Lund and Peter Lund run the firm together. [Ms. Lund] said sales were up.', '- / Anna Lund / -'],
  [
    'Orsinian President Petra Vance and Vescarian President Viktor Vance are not related. [The Vescarian president] said so himself.',
    'Vescaria / Viktor Vance / President',
  ],
  [
    'Ruritanian President Boris Tanner and Kalvonian President Otto Brandis dined in Orl. [The two leaders] said they would meet again.',
    'Ruritania / Boris Tanner / President & Kalvonia / Otto Brandis / President',
  ],
  [
    'Ruritanian President Boris Tanner and Kalvonian President Otto Brandis dined in Orl. [Both] said they would meet again.',
    'Ruritania / Boris Tanner / President & Kalvonia / Otto Brandis / President',
  ],
  [
    'Ruritanian President Boris Tanner and Kalvonian President Otto Brandis dined in Orl. [They] said the soup was cold.',
    'Ruritania / Boris Tanner / President & Kalvonia / Otto Brandis / President',
  ],
  [
    'Ruritanian President Boris Tanner met Kalvonian President Otto Brandis. [The latter] said the soup was cold.',
    'Kalvonia / Otto Brandis / President',
  ],
  [
    'Ruritanian President Boris Tanner met Kalvonian President Otto Brandis. [The former] said the soup was cold.',
    'Ruritania / Boris Tanner / President',
  ],
  ['Gen. Hugo Stern commands the Orsinian army. [Stern] said the front was quiet.', '* / Hugo Stern / *'],
  [
    '[Gen. Hugo Stern, commander of the Orsinian army,] said the front was quiet.',
    'Orsinia / Hugo Stern / commander',
  ],
  ['The Northern Pact sent observers. [It] said the vote was fair.', 'Northern Pact / - / -'],
  ['Ruritania recalled its ambassador on Sunday. [It] said the insult was grave.', 'Ruritania / - / -'],
  [
    'The storm closed the harbour. The report ran to forty pages. [It] said the harbour was old.',
    '- / - / -',
  ],
  ['Farmers blocked a road near Tamsk. [They] said prices were too low.', '- / - / *'],
  ['Jane Arel, [who] said the plan was dead, is the Ruritanian foreign minister.', '* / Jane Arel / *'],
  [
    'The Vescarian finance minister, [who] said the budget was sound, left early.',
    'Vescaria / - / finance minister',
  ],
  [
    'Kalvonian Prime Minister Dora Lind spoke for an hour. A reporter asked about taxes. [Lind] said they would fall.',
    'Kalvonia / Dora Lind / Prime Minister',
  ],
  [
    'Kalvonian Prime Minister Dora Lind spoke to Ruritanian Foreign Minister Boris Tanner by telephone. [She] said taxes would fall.',
    'Kalvonia / Dora Lind / Prime Minister',
  ],
  [
    'French President Luc Moreau telephoned Kalvonian Prime Minister Dora Lind. [The French president] said he was worried.',
    'France / Luc Moreau / President',
  ],
  ['Queen Ilse of Orsinia opened parliament. [She] said the year had been hard.', '* / Ilse / *'],
  [
    'Prime Minister Dora Lind and her husband, Emil Lind, were greeted by crowds. [The couple] said they were moved.',
    '* / * / *',
  ],
  [
    'German Foreign Minister Karl Holm flew to Tamsk. [The minister] said no troops would follow. It rained.',
    'Germany / Karl Holm / Foreign Minister',
  ],
  [
    'German Foreign Minister Karl Holm and Vescarian Finance Minister Nora O’Dell signed. [The finance minister] said it was cheap.',
    'Vescaria / Nora O’Dell / Finance Minister',
  ],
  [
    'German Foreign Minister Karl Holm and Vescarian Finance Minister Nora O’Dell signed. [The two ministers] said it was cheap.',
    'Germany / Karl Holm / Foreign Minister & Vescaria / Nora O’Dell / Finance Minister',
  ],
  [
    '[A senior Vescarian official] said on condition of anonymity that it was cheap.',
    'Vescaria / - / official',
  ],
  ['Vescaria’s parliament voted on Monday. [The official] said it was cheap.', '- / - / *'],
  ['The European Union met on Monday. [The bloc] said tariffs would fall.', 'EU / - / -'],
  ['Ruritania’s delegation came late. [An analyst in Strelsau] said it was a snub.', '- / - / *'],
  ['According to [the Ruritanian foreign ministry], the road is closed.', 'Ruritania / - / *'],
  [
    'Interior Minister Jonas Feld of Orsinia faced the press. [Mr. Feld] said the road was closed.',
    'Orsinia / Jonas Feld / Interior Minister',
  ],
  [
    'J. K. Feld, the interior minister of Orsinia, faced the press. [Feld] said the road was closed.',
    'Orsinia / J. K. Feld / interior minister',
  ],
  [
    'Dr. Mira Sand leads the clinic. Nurse Tom Reed works there. [He] said beds were short.',
    '- / Tom Reed / *',
  ],
  [
    'Orsinian Foreign Minister Mira Sand was asked about the bridge. “It is closed,” [she] said.',
    'Orsinia / Mira Sand / Foreign Minister',
  ],
  [
    '“The bridge is closed,” said Orsinian Foreign Minister Mira Sand. “We have no money,” [she] added.',
    'Orsinia / Mira Sand / Foreign Minister',
  ],
  [
    '“Tanner knows that the bridge is closed,” said Orsinian Foreign Minister Mira Sand. “He was there,” [she] added.',
    'Orsinia / Mira Sand / Foreign Minister',
  ],
  [
    'Kalvonian envoy Rosa Quint and Vescarian envoy Nils Adler argued for hours. [Adler] said he was insulted.',
    'Vescaria / Nils Adler / envoy',
  ],
  [
    'Kalvonian envoy Rosa Quint and Vescarian envoy Nils Adler argued for hours. [The envoy] said it was an insult.',
    '- / - / *',
  ],
  [
    'Ruritania and Kalvonia signed a truce. [The two countries] said the fighting would stop.',
    'Ruritania / - / - & Kalvonia / - / -',
  ],
  [
    'Ruritania and Kalvonia signed a truce. [They] said the fighting would stop.',
    'Ruritania / - / - & Kalvonia / - / -',
  ],
  ['[A spokesman] said the fighting would stop.', '- / - / spokesman'],
  [
    'Kalvonian army spokesman Pavel Orth briefed reporters. [The spokesman] said the fighting would stop.',
    'Kalvonia / Pavel Orth / spokesman',
  ],
  ['[The Kalvonian opposition leader, Iris Noll,] said the fighting would go on.', '- / Iris Noll / *'],
  // Interviews
  [
    'In an interview with Ruritanian Interior Minister Clara Voss, we asked about the border. “It stays shut,” [the minister] said.',
    'Ruritania / Clara Voss / Interior Minister',
  ],
  [
    'Otto Brandis, president of Kalvonia, sat down with our reporter. “I sleep badly,” [he] told us. “The crisis weighs on me.”',
    'Kalvonia / Otto Brandis / president',
  ],
  [
    '“[I] said no from the start,” Kalvonian President Otto Brandis told reporters.',
    'Kalvonia / Otto Brandis / President',
  ],
  [
    '“[We] said no from the start,” Kalvonian President Otto Brandis told reporters.',
    'Kalvonia / Otto Brandis / President',
  ],
  [
    'Clara Voss, the Ruritanian interior minister, was relaxed. Her deputy, Franz Keller, was not. [Keller] said the border stays shut.',
    '* / Franz Keller / *',
  ],
  [
    'Clara Voss, the Ruritanian interior minister, was relaxed. [Her spokesman] said the border stays shut.',
    'Ruritania / - / spokesman for Clara Voss',
  ],
  [
    'VOSS: The border stays shut. Clara Voss is the interior minister of Ruritania. [Voss] said more later.',
    'Ruritania / Clara Voss / interior minister',
  ],
  // Communiqués
  [
    'The Kalvonian Ministry of Foreign Affairs summoned the envoy today. [The Ministry] stated that the incident was regrettable.',
    'Kalvonia / - / *',
  ],
  [
    'The heads of state of the Northern Pact met in Dorvik. [The Pact] reaffirmed that an attack on one is an attack on all.',
    'Northern Pact / - / -',
  ],
  [
    'The President of Orsinia, Mr. Emil Hart, received the President of Vescaria, Ms. Lea Storm. [The President of Orsinia] stressed that trade had grown.',
    'Orsinia / Emil Hart / President',
  ],
  [
    'The President of Orsinia, Mr. Emil Hart, received the President of Vescaria, Ms. Lea Storm. [President Storm] stressed that trade had grown.',
    'Vescaria / Lea Storm / President',
  ],
  [
    'The President of Orsinia, Mr. Emil Hart, received the President of Vescaria, Ms. Lea Storm. [Both presidents] stressed that trade had grown.',
    'Orsinia / Emil Hart / President & Vescaria / Lea Storm / President',
  ],
  [
    'The Government of Vescaria has studied the note. [The Government] declares that the note is void.',
    'Vescaria / - / *',
  ],
  [
    'The Northern Pact and the European Union met in Orl. [The Union] declares that the note is void.',
    'EU / - / -',
  ],
  // Columns
  ['[We] in Ruritania believe that tariffs must rise.', 'Ruritania / - / -'],
  ['[We] Kalvonians want to scrap the tariffs.', 'Kalvonia / - / -'],
  [
    'By Jane Arel, minister of trade of Ruritania\n\nThe market is broken. [We] must raise tariffs at once.',
    'Ruritania / Jane Arel / minister of trade',
  ],
  [
    'The market is broken. [I] believe we should scrap the tariffs.\n\nThe writer is the trade minister of Vescaria.',
    'Vescaria / - / trade minister',
  ],
  [
    'The market is broken. [I] believe we should scrap the tariffs.\n\nDora Lind is a professor of economics in Dorvik.',
    '- / Dora Lind / *',
  ],
  ['The market is broken, and [we] must raise tariffs at once.', '- / - / -'],
  [
    'As Kalvonia’s former ambassador to the Northern Pact, [I] think tariffs should rise.',
    '- / - / former ambassador',
  ],
  ['As the trade minister of Orsinia, [I] believe that tariffs should rise.', 'Orsinia / - / trade minister'],
  [
    'Europe sleeps. Chancellor Karl Holm of Germany said tariffs must rise. [We] should scrap the tariffs instead.',
    '- / - / -',
  ],
  ['By Our Correspondent\n\nStrelsau is grey. [I] think tariffs should rise.', '- / - / -'],
];
