import type { CoreferenceCase } from './coreference.ts';

/** Invented texts that the rules for sources were written with. */
export const dev: readonly CoreferenceCase[] = [
  // He and she
  [
    'Ruritanian Prime Minister Ivo Marek landed in Orl. [He] said the weather was fine.',
    'Ruritania / Ivo Marek / Prime Minister',
  ],
  [
    'Ivo Marek, the Ruritanian prime minister, landed in Orl. “The weather is fine,” [he] said.',
    'Ruritania / Ivo Marek / prime minister',
  ],
  ['Mr. Marek thanked Mrs. Solan. [She] said it was nothing.', '- / Solan / -'],
  ['Mrs. Solan thanked Mr. Marek. [He] said it was nothing.', '- / Marek / -'],
  ['Anna Solan thanked Peter Marek. [He] said it was nothing.', '- / Peter Marek / -'],
  ['Anna Solan thanked Peter Marek. [She] said it was nothing.', '- / Anna Solan / -'],
  ['Peter Marek and Karl Solan entered the hall together. [He] said it was nothing.', '- / - / -'],
  [
    'Orsinian spokeswoman Kim Bel and envoy Lee Tarn left. [She] said it was over.',
    'Orsinia / Kim Bel / spokeswoman',
  ],
  [
    'King Otto of Kalvonia met Ruritanian Prime Minister Ilka Ross. [She] said it was an honour.',
    'Ruritania / Ilka Ross / Prime Minister',
  ],
  ['Sir Hugo Blake met Ilka Ross. [He] said it was an honour.', '- / Hugo Blake / -'],
  ['The chairwoman of the party, Kim Bel, met Lee Tarn. [She] said it was over.', '- / Kim Bel / chairwoman'],
  [
    'Kalvonian Finance Minister Lee Tarn spoke. The room was cold. The clock was slow. [He] said taxes would rise.',
    'Kalvonia / Lee Tarn / Finance Minister',
  ],
  [
    'Kalvonian Finance Minister Lee Tarn met Vescarian Finance Minister Kim Bel on Tuesday. [He] said taxes would rise.',
    'Kalvonia / Lee Tarn / Finance Minister',
  ],
  ['A baker stood by the road. [She] said bread was dear.', '- / - / *'],
  ['[He] said it was cold.', '- / - / -'],
  ['The report was long. [He] said it was dull.', '- / - / -'],
  ['Ms. Solan is an engineer. Her brother is a cook. [He] said the soup was good.', '- / - / -'],
  [
    'Karl Solan leads the union. His wife, Nina Solan, is a judge. [She] said the law was clear.',
    '- / Nina Solan / *',
  ],
  [
    'French President Luc Martel said he was glad. [He] added that the road was long.',
    'France / Luc Martel / President',
  ],
  [
    'Ruritanian envoy Ida Brand said she was glad. Kalvonian envoy Max Roth said he was not. [She] added that the road was long.',
    'Ruritania / Ida Brand / envoy',
  ],
  [
    'Ruritanian envoy Ida Brand said she was glad. Kalvonian envoy Max Roth said he was not. [He] added that the road was long.',
    'Kalvonia / Max Roth / envoy',
  ],
  [
    'Ruritanian envoy Ida Brand wrote to Kalvonian envoy Ruth Stein. The letter was short. [She] said the road was long.',
    'Ruritania / Ida Brand / envoy',
  ],
  [
    '“The road is long,” said Ruritanian envoy Ida Brand. “The night is dark.” [She] said no more.',
    'Ruritania / Ida Brand / envoy',
  ],
  [
    'The road is long, Ida Brand said.\n\nThe Ruritanian envoy spoke softly.\n\n[She] said the night was dark.',
    '* / Ida Brand / *',
  ],
  [
    'Speaking after talks with Max Roth, Ruritanian envoy Ida Brand thanked the hosts. [She] said the night was dark.',
    'Ruritania / Ida Brand / envoy',
  ],
  ['When Max Roth called Ida Brand, [she] said the night was dark.', '- / Ida Brand / -'],
  [
    'Orsinian Defence Minister Tom Vale fired General Max Roth. [The general] said it was unjust.',
    '* / Max Roth / General',
  ],
  ['Ivo Marek, who leads Ruritania, was ill. [He] said it was nothing.', '* / Ivo Marek / *'],
  [
    'In Tamsk, Vescarian Prime Minister Nadia Korr raised her voice. [She] said the note was void.',
    'Vescaria / Nadia Korr / Prime Minister',
  ],
  [
    'Vescarian Prime Minister Nadia Korr was the first to speak.\n\nThe hall fell silent.\n\n“The note is void,” [she] said.',
    'Vescaria / Nadia Korr / Prime Minister',
  ],
  // It
  ['Kalvonia closed the port. [It] said the sea was rough.', 'Kalvonia / - / -'],
  ['NATO sent ships. [It] said the sea was rough.', 'NATO / - / -'],
  ['The Kalvonian navy sent ships to Orl. The weather changed. [It] said the sea was rough.', '- / - / -'],
  ['Ivo Marek visited Kalvonia. [It] said the sea was rough.', 'Kalvonia / - / -'],
  ['The report appeared on Monday. [It] said the sea was rough.', '- / - / -'],
  [
    'The Vescarian foreign ministry issued a statement on Monday. [It] said the sea was rough.',
    'Vescaria / - / *',
  ],
  ['The government of Orsinia met. In a statement, [it] said the sea was rough.', 'Orsinia / - / *'],
  ['The EU and Kalvonia signed a treaty. [It] said the sea was free.', '- / - / -'],
  // They, both, the two
  ['Ivo Marek and Ida Brand sang. [They] said it was fun.', '- / Ivo Marek / - & - / Ida Brand / -'],
  [
    'Kalvonian Finance Minister Lee Tarn met Vescarian Finance Minister Kim Bel. [The two ministers] said taxes would rise.',
    'Kalvonia / Lee Tarn / Finance Minister & Vescaria / Kim Bel / Finance Minister',
  ],
  [
    'Kalvonian Finance Minister Lee Tarn met Vescarian Finance Minister Kim Bel. [The two] said taxes would rise.',
    'Kalvonia / Lee Tarn / Finance Minister & Vescaria / Kim Bel / Finance Minister',
  ],
  [
    'Kalvonian Finance Minister Lee Tarn met Vescarian Finance Minister Kim Bel. [The pair] said taxes would rise.',
    'Kalvonia / Lee Tarn / Finance Minister & Vescaria / Kim Bel / Finance Minister',
  ],
  [
    'Kalvonian Finance Minister Lee Tarn met Vescarian Finance Minister Kim Bel. [Both ministers] said taxes would rise.',
    'Kalvonia / Lee Tarn / Finance Minister & Vescaria / Kim Bel / Finance Minister',
  ],
  [
    'Kalvonian President Lee Tarn met Vescarian Finance Minister Kim Bel. Ruritanian President Ivo Marek came too. [The two presidents] said taxes would rise.',
    'Kalvonia / Lee Tarn / President & Ruritania / Ivo Marek / President',
  ],
  ['Kalvonia and Vescaria talked. [Both] said taxes would rise.', 'Kalvonia / - / - & Vescaria / - / -'],
  [
    'Kalvonia and Vescaria talked. [The two sides] said taxes would rise.',
    'Kalvonia / - / - & Vescaria / - / -',
  ],
  [
    'Kalvonia and Vescaria talked. [Both countries] said taxes would rise.',
    'Kalvonia / - / - & Vescaria / - / -',
  ],
  ['Kalvonia, Vescaria and Orsinia talked. [The two countries] said taxes would rise.', '- / - / *'],
  ['Two farmers came. [They] said taxes would rise.', '- / - / *'],
  [
    'Protesters filled the square. President Ivo Marek stayed at home. [They] said taxes were too high.',
    '- / - / *',
  ],
  ['[They] said taxes were too high.', '- / - / -'],
  ['Ivo Marek met Ida Brand. [Both] said it went well.', '- / Ivo Marek / - & - / Ida Brand / -'],
  ['Ivo Marek wrote to Ida Brand. [The former] said it went well.', '- / Ivo Marek / -'],
  ['Ivo Marek wrote to Ida Brand. [The latter] said it went well.', '- / Ida Brand / -'],
  ['Kalvonia and Vescaria talked. [The latter] said taxes would rise.', 'Vescaria / - / -'],
  ['[Ivo Marek and Ida Brand] said taxes would rise.', '- / Ivo Marek / - & - / Ida Brand / -'],
  [
    '[Ruritanian President Ivo Marek and Kalvonian envoy Ida Brand] said taxes would rise.',
    'Ruritania / Ivo Marek / President & Kalvonia / Ida Brand / envoy',
  ],
  ['[Hungary and Slovakia] said taxes would rise.', 'Hungary / - / - & Slovakia / - / -'],
  ['[Minister for Trade and Industry Ida Brand] said taxes would rise.', '- / Ida Brand / *'],
  ['[French Minister of Trade and Industry Ida Brand] said taxes would rise.', 'France / Ida Brand / *'],
  // Who and which
  ['Ida Brand, [who] said taxes would rise, is an envoy.', '- / Ida Brand / -'],
  ['The minister, [who] said taxes would rise, left.', '- / - / minister'],
  ['Kalvonia, [which] said taxes would rise, left the talks.', 'Kalvonia / - / -'],
  ['Kalvonian envoy Max Roth, [who] said taxes would rise, left the talks.', 'Kalvonia / Max Roth / envoy'],
  ['It was Kalvonian envoy Max Roth [who] said taxes would rise.', 'Kalvonia / Max Roth / envoy'],
  // Offices
  [
    'German Defence Minister Karl Lund spoke. [The minister] said it failed.',
    'Germany / Karl Lund / Defence Minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [The defence minister] said it failed.',
    'Germany / Karl Lund / Defence Minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [The German minister] said it failed.',
    'Germany / Karl Lund / Defence Minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [The German] said it failed.',
    'Germany / Karl Lund / Defence Minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [The French defence minister] said it failed.',
    'France / - / defence minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [The finance minister] said it failed.',
    '- / - / finance minister',
  ],
  ['German Defence Minister Karl Lund spoke. [The president] said it failed.', '- / - / president'],
  ['German Defence Minister Karl Lund met his aides. [The politician] said it failed.', '* / Karl Lund / *'],
  [
    'Polish President Adam Wolski and Czech President Petr Kolar met. [The president] said it failed.',
    '- / - / *',
  ],
  [
    'Polish President Adam Wolski and Czech President Petr Kolar met. [The Czech president] said it failed.',
    'Czechia / Petr Kolar / President',
  ],
  [
    'Polish President Adam Wolski and Czech President Petr Kolar met. [The Polish leader] said it failed.',
    'Poland / Adam Wolski / President',
  ],
  [
    'Polish President Adam Wolski met workers. They cheered. Years ago he had met Czech President Petr Kolar. Later [President Wolski] said it failed.',
    'Poland / Adam Wolski / President',
  ],
  [
    'Polish President Adam Wolski spoke on Monday. A day later came Czech President Petr Kolar. Mr. Kolar was tired. The night was long. [The president] said it failed.',
    'Czechia / Petr Kolar / President',
  ],
  ['[The Hungarian leader] said it failed.', 'Hungary / - / leader'],
  [
    'Hungarian Prime Minister Bela Nagy spoke. [The Hungarian leader] said it failed.',
    'Hungary / Bela Nagy / Prime Minister',
  ],
  [
    'Hungarian Prime Minister Bela Nagy spoke. [The premier] said it failed.',
    'Hungary / Bela Nagy / Prime Minister',
  ],
  [
    'Hungarian Prime Minister Bela Nagy, 54, spoke. [The 54-year-old] said it failed.',
    'Hungary / Bela Nagy / Prime Minister',
  ],
  ['Bela Nagy, 54, met Karl Lund, 61. [The 61-year-old] said it failed.', '- / Karl Lund / -'],
  [
    'Kalvonian ambassador Ruth Stein was called in. [The ambassador] said it failed.',
    'Kalvonia / Ruth Stein / ambassador',
  ],
  [
    'Kalvonian ambassador Ruth Stein was called in. [The diplomat] said it failed.',
    'Kalvonia / Ruth Stein / ambassador',
  ],
  [
    'The Kalvonian ambassador to Ruritania, Ruth Stein, was called in. [Stein] said it failed.',
    'Kalvonia / Ruth Stein / ambassador',
  ],
  ['[The ambassador to Ruritania, Ruth Stein,] said it failed.', '- / Ruth Stein / ambassador'],
  ['[The UN special envoy for Vescaria, Max Roth,] said it failed.', 'UN / Max Roth / special envoy'],
  ['A Vescarian official arrived. [The official] said it failed.', 'Vescaria / - / official'],
  ['Vescaria is large. [An official] said it failed.', '- / - / official'],
  [
    'Orsinian Foreign Minister Mira Sand and her deputy, Rolf Krug, came. [The deputy] said it failed.',
    'Orsinia / Rolf Krug / deputy',
  ],
  // Counterparts
  [
    'German Defence Minister Karl Lund spoke. [His French counterpart] said it failed.',
    'France / - / Defence Minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [His French counterpart, Luc Martel,] said it failed.',
    'France / Luc Martel / Defence Minister',
  ],
  [
    'German Defence Minister Karl Lund spoke. [His French counterpart Luc Martel] said it failed.',
    'France / Luc Martel / Defence Minister',
  ],
  [
    'Ida Brand, foreign minister of Ruritania, spoke. [Her counterpart from Kalvonia] said it failed.',
    'Kalvonia / - / foreign minister',
  ],
  [
    'Ida Brand, foreign minister of Ruritania, spoke. [Her counterpart in Kalvonia] said it failed.',
    'Kalvonia / - / foreign minister',
  ],
  [
    'Ida Brand, foreign minister of Ruritania, spoke. [Brand’s Kalvonian counterpart] said it failed.',
    'Kalvonia / - / foreign minister',
  ],
  [
    'Ida Brand, foreign minister of Ruritania, met her Kalvonian counterpart, Max Roth. [Roth] said it failed.',
    'Kalvonia / Max Roth / foreign minister',
  ],
  [
    'Ida Brand, foreign minister of Ruritania, met her Kalvonian counterpart, Max Roth. [He] said it failed.',
    'Kalvonia / Max Roth / foreign minister',
  ],
  ['Nothing was known. [His French counterpart] said it failed.', 'France / - / *'],
  [
    'Kalvonian envoy Max Roth and Ruritanian Foreign Minister Ida Brand met. [Her Vescarian counterpart] said it failed.',
    'Vescaria / - / Foreign Minister',
  ],
  // Organisations
  ['NATO met on Friday. [The alliance] said it was ready.', 'NATO / - / -'],
  ['NATO and the EU met on Friday. [The alliance] said it was ready.', 'NATO / - / -'],
  ['The EU met on Friday. [The 27-nation bloc] said it was ready.', 'EU / - / -'],
  ['Ruritania met the Northern Pact on Friday. [The pact] said it was ready.', 'Northern Pact / - / -'],
  [
    'Ruritania met the Northern Pact on Friday. [The organisation] said it was ready.',
    'Northern Pact / - / -',
  ],
  ['The talks went on. [The alliance] said it was ready.', '- / - / *'],
  ['The Kalvonian defence ministry denied it. [The ministry] said it was ready.', 'Kalvonia / - / *'],
  ['Kalvonia’s Ministry of Defence denied it. [The ministry] said it was ready.', 'Kalvonia / - / *'],
  ['The ministry in Dorvik is old. [The ministry] said it was ready.', '* / - / *'],
  [
    'The Kalvonian foreign ministry and the Orsinian foreign ministry met. [The ministry] said it was ready.',
    '- / - / *',
  ],
  ['Kalvonia held elections. [The country] said it was ready.', 'Kalvonia / - / *'],
  ['The Kalvonian government met. [The government] said it was ready.', 'Kalvonia / - / *'],
  ['[The Kalvonian government] said it was ready.', 'Kalvonia / - / *'],
  ['The Kalvonian parliament met. [The parliament] said it was ready.', '* / - / *'],
  ['[Dorvik] said it was ready.', 'Kalvonia / - / -'],
  ['[The Kremlin] said it was ready.', 'Russia / - / -'],
  ['[Officials in Dorvik] said it was ready.', '- / - / *'],
  ['[Officials in Kalvonia] said it was ready.', 'Kalvonia / - / *'],
  ['[Kalvonian officials in Paris] said it was ready.', 'Kalvonia / - / *'],
  ['[Diplomats in Brussels] said it was ready.', '- / - / *'],
  ['[The government in Dorvik] said it was ready.', 'Kalvonia / - / *'],
  ['[Two Western diplomats] said it was ready.', '- / - / *'],
  ['[A source close to Ruritania’s president] said it was ready.', '- / - / *'],
  ['[A person familiar with Kalvonian thinking] said it was ready.', '- / - / *'],
  ['[Sources in the Kalvonian foreign ministry] said it was ready.', '- / - / *'],
  ['[Two sources] said it was ready.', '- / - / *'],
  // Spokesmen
  ['[Kalvonia’s spokesman] said it was ready.', 'Kalvonia / - / spokesman'],
  ['[A spokesman for Kalvonia] said it was ready.', 'Kalvonia / - / spokesman'],
  ['[A spokesman for the alliance] said it was ready.', '- / - / spokesman for *'],
  ['NATO met on Friday. [A spokesman for the alliance] said it was ready.', 'NATO / - / spokesman for *'],
  [
    'Kalvonian President Otto Brandis stayed in bed. [A spokesman for Brandis] said it was ready.',
    'Kalvonia / - / spokesman for Otto Brandis',
  ],
  [
    'Kalvonian President Otto Brandis stayed in bed. [Brandis’s spokeswoman] said it was ready.',
    'Kalvonia / - / spokeswoman for Otto Brandis',
  ],
  [
    'Kalvonian President Otto Brandis stayed in bed. [Brandis’ spokeswoman, Nora Fink,] said it was ready.',
    'Kalvonia / Nora Fink / spokeswoman for Otto Brandis',
  ],
  [
    'Kalvonian President Otto Brandis stayed in bed. [His spokeswoman, Nora Fink,] said it was ready.',
    'Kalvonia / Nora Fink / spokeswoman for Otto Brandis',
  ],
  [
    'Kalvonian President Otto Brandis stayed in bed. [The president’s office] said it was ready.',
    'Kalvonia / - / * for Otto Brandis',
  ],
  [
    'Kalvonian President Otto Brandis stayed in bed. [The president’s spokesman] said it was ready.',
    'Kalvonia / - / spokesman for Otto Brandis',
  ],
  ['Otto Brandis stayed in bed. [His lawyer] said it was ready.', '- / - / *'],
  ['Otto Brandis stayed in bed. [His campaign] said it was ready.', '- / - / * for Otto Brandis'],
  ['[Borgia’s spokesman] said it was ready.', '- / - / spokesman for Borgia'],
  [
    '[The spokesman of the Kalvonian army, Pavel Orth,] said it was ready.',
    'Kalvonia / Pavel Orth / spokesman for *',
  ],
  ['[Government spokesman Pavel Orth] said it was ready.', '- / Pavel Orth / *'],
  [
    '[Kalvonian government spokesman Pavel Orth] said it was ready.',
    'Kalvonia / Pavel Orth / government spokesman',
  ],
  // Former
  [
    '[Former Ruritanian foreign minister Ida Brand] said it was ready.',
    '- / Ida Brand / former foreign minister',
  ],
  [
    '[Ida Brand, a former Ruritanian foreign minister,] said it was ready.',
    '- / Ida Brand / former foreign minister',
  ],
  [
    '[Ida Brand, the former foreign minister of Ruritania,] said it was ready.',
    '- / Ida Brand / former foreign minister',
  ],
  ['[Ruritania’s former president, Ida Brand,] said it was ready.', '- / Ida Brand / former president'],
  ['[A former Ruritanian official] said it was ready.', '- / - / former official'],
  ['[Former U.S. President Carl Hope] said it was ready.', '- / Carl Hope / former President'],
  ['[Ex-president Carl Hope] said it was ready.', '- / Carl Hope / Ex-president'],
  [
    'Ida Brand, the former foreign minister of Ruritania, spoke. [She] said it was ready.',
    '- / Ida Brand / former foreign minister',
  ],
  [
    'Ida Brand, the former foreign minister of Ruritania, and Karl Lund, the German foreign minister, spoke. [The foreign minister] said it was ready.',
    'Germany / Karl Lund / foreign minister',
  ],
  [
    'Former minister Ida Brand spoke. [The ex-minister] said it was ready.',
    '- / Ida Brand / former minister',
  ],
  [
    '[Kalvonia’s acting president, Otto Brandis,] said it was ready.',
    'Kalvonia / Otto Brandis / acting president',
  ],
  ['[Kalvonian opposition leader Iris Noll] said it was ready.', '- / Iris Noll / opposition leader'],
  ['[Kalvonian presidential candidate Iris Noll] said it was ready.', '- / Iris Noll / *'],
  ['[Kalvonian President-elect Iris Noll] said it was ready.', '- / Iris Noll / President-elect'],
  // Names
  ['Jan van der Berg sings. [Van der Berg] said it was ready.', '- / Jan van der Berg / -'],
  [
    'Kalvonian envoy Jan van der Berg sings. [Mr. van der Berg] said it was ready.',
    'Kalvonia / Jan van der Berg / envoy',
  ],
  [
    'Vescarian envoy Omar bin Saleh sings. [Bin Saleh] said it was ready.',
    'Vescaria / Omar bin Saleh / envoy',
  ],
  ['Vescarian envoy Omar al-Saleh sings. [Al-Saleh] said it was ready.', 'Vescaria / Omar al-Saleh / envoy'],
  [
    'Vescarian envoy Maria de la Cruz sings. [De la Cruz] said it was ready.',
    'Vescaria / Maria de la Cruz / envoy',
  ],
  ['Kalvonian envoy Sean O’Neill sings. [O’Neill] said it was ready.', 'Kalvonia / Sean O’Neill / envoy'],
  [
    'Kalvonian envoy Eva Braun-Kuhn sings. [Ms. Braun-Kuhn] said it was ready.',
    'Kalvonia / Eva Braun-Kuhn / envoy',
  ],
  ['Kalvonian envoy Eva Stein met Rolf Stein, a poet. [Stein] said it was ready.', '- / - / -'],
  [
    'Kalvonian envoy Eva Stein met Rolf Stein, a poet. [Eva Stein] said it was ready.',
    'Kalvonia / Eva Stein / envoy',
  ],
  ['Kalvonian envoy Eva Stein met Rolf Stein, a poet. [Mr. Stein] said it was ready.', '- / Rolf Stein / *'],
  ['Kalvonian envoy Eva Stein met Rolf Stein, a poet. [Rolf] said it was ready.', '- / Rolf Stein / *'],
  [
    'Kalvonian envoy Eva Stein met Rolf Stein, a poet. [The envoy] said it was ready.',
    'Kalvonia / Eva Stein / envoy',
  ],
  [
    'Kalvonian envoy Eva Stein met Orsinian envoy Rolf Stein. [Orsinia’s Stein] said it was ready.',
    'Orsinia / Rolf Stein / envoy',
  ],
  ['President Zhao Wen of Vescaria waved. [Mr. Zhao] said it was ready.', 'Vescaria / Zhao Wen / President'],
  ['President Zhao Wen of Vescaria waved. [Zhao] said it was ready.', 'Vescaria / Zhao Wen / President'],
  ['Gen. Rolf Krug of the Kalvonian army waved. [Gen. Krug] said it was ready.', '* / Rolf Krug / *'],
  ['Dr. R. Krug of Dorvik waved. [Dr. Krug] said it was ready.', '- / R. Krug / *'],
  [
    '[R. T. Krug, the Kalvonian health minister,] said it was ready.',
    'Kalvonia / R. T. Krug / health minister',
  ],
  [
    'Kalvonian Health Minister Rolf Krug waved. [Rolf Krug] said it was ready.',
    'Kalvonia / Rolf Krug / Health Minister',
  ],
  [
    'Krug waved. Kalvonian Health Minister Rolf Krug was ill. [Krug] said it was ready.',
    'Kalvonia / Rolf Krug / Health Minister',
  ],
  // Inside quotations
  ['“[I] said it was ready,” Ruritanian envoy Ida Brand told reporters.', 'Ruritania / Ida Brand / envoy'],
  ['Ruritanian envoy Ida Brand told reporters: “[We] said it was ready.”', 'Ruritania / Ida Brand / envoy'],
  [
    '“Otto Brandis called me. [He] said it was ready,” Ruritanian envoy Ida Brand told reporters.',
    '- / Otto Brandis / -',
  ],
  ['“[He] said it was ready,” Ruritanian envoy Ida Brand told reporters.', '- / - / -'],
  // The author
  ['[We] in Kalvonia believe that tariffs must rise.', 'Kalvonia / - / -'],
  ['[We] Ruritanians think tariffs must rise.', 'Ruritania / - / -'],
  ['[I] think tariffs must rise.', '- / - / -'],
  [
    'By Ida Brand, foreign minister of Ruritania\n\nTrade is weak. [I] think tariffs must rise.',
    'Ruritania / Ida Brand / foreign minister',
  ],
  [
    'By Ida Brand, foreign minister of Ruritania\n\nTrade is weak. [Tariffs must rise].',
    'Ruritania / Ida Brand / foreign minister',
  ],
  [
    'By Ida Brand\n\nTrade is weak. [I] think tariffs must rise.\n\nIda Brand is the foreign minister of Ruritania.',
    'Ruritania / Ida Brand / foreign minister',
  ],
  ['By Ida Brand\n\nTrade is weak. [I] think tariffs must rise.', '- / Ida Brand / -'],
  [
    'Trade is weak. [I] think tariffs must rise.\n\nThe author is a former finance minister of Kalvonia.',
    '- / - / former finance minister',
  ],
  [
    'Trade is weak. [I] think tariffs must rise.\n\nThe writer was the finance minister of Kalvonia from 2010 to 2014.',
    '- / - / former finance minister',
  ],
  [
    'Trade is weak. As finance minister of Kalvonia, [I] think tariffs must rise.',
    'Kalvonia / - / finance minister',
  ],
  ['As Kalvonia’s former finance minister, [I] think tariffs must rise.', '- / - / former finance minister'],
  [
    'Trade is weak. [We] think tariffs must rise. As Kalvonia’s finance minister, I know.',
    'Kalvonia / - / finance minister',
  ],
  ['Trade is weak. [I] think tariffs must rise. German Chancellor Karl Lund is wrong.', '- / - / -'],
];
