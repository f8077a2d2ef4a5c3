import type { ChainCase } from './score-chains.ts';

/** Speech within speech, written before any rule was: nothing is tuned on these. Each chain as `outer > source | cue | content`. */
export const chainsHeldOut: readonly ChainCase[] = [
  [
    'Minister Arel said that Zenda wants more grain ships.',
    'Minister Arel > Zenda | wants | more grain ships',
  ],
  [
    'According to Arel, the king refused to sign the treaty.',
    'Arel > the king | refused | to sign the treaty',
  ],
  [
    '“Berg told us that the bridge would be closed,” Arel said.',
    'Arel > Berg | told | that the bridge would be closed',
  ],
  ['The envoy reported that farmers fear a bad harvest.', 'The envoy > farmers | fear | a bad harvest'],
  ['Arel said the duke had promised to lower the tax.', 'Arel > the duke | had promised | to lower the tax'],
  ['“I want the bridge closed,” Arel said.'],
  ['Arel said that he wants the bridge closed.'],
  ['She said he had refused to pay.', 'She > he | had refused | to pay'],
  [
    'The mayor claimed that critics oppose the tram because of its price.',
    'The mayor > critics | oppose | the tram because of its price',
  ],
  [
    'Arel told parliament that the queen believes the war is lost.',
    'Arel > the queen | believes | the war is lost',
  ],
  ['Arel said the tram was late.'],
  [
    '“The mayor says the tram will come. I doubt it,” said Berg.',
    'Berg > The mayor | says | the tram will come',
  ],
  ['Berg wrote that Arel had called the plan a disgrace.', 'Berg > Arel | had called | the plan a disgrace'],
  ['A spokesman for the ministry said the ministry wants more time.'],
  [
    'Arel said that, according to the harbour master, two ships had sunk.',
    'Arel > the harbour master | according to | two ships had sunk',
  ],
  ['Arel rejected Berg’s demand for a new vote.', 'Arel > Berg | demand for | a new vote'],
  [
    'Lund recalled that Arel once argued that trams were useless.',
    'Lund > Arel | once argued | that trams were useless',
  ],
  ['They said they would never agree to it.'],
  [
    'The ministers said the premier had warned them that money was short.',
    'The ministers > the premier | had warned | that money was short',
  ],
  ['Arel warned that the union is opposed to the reform.', 'Arel > the union | is opposed to | the reform'],
  ['Arel said that Zenda will insist on payment.', 'Arel > Zenda | will insist on | payment'],
  [
    '“My brother thinks the moon is made of cheese,” Lund joked.',
    'Lund > My brother | thinks | the moon is made of cheese',
  ],
  ['“We believe that the harbour must be dredged,” the mayor said.'],
  // "You" is whoever listens: no name is behind it.
  ['“You said the harbour was safe,” Berg told the mayor.'],
  [
    'Arel, who had spoken to Berg, said that Berg denies the theft.',
    'Arel, who had spoken to Berg > Berg | denies | the theft',
  ],
  // One level deep.
  [
    'The paper reported that the minister said that the queen wants peace.',
    'The paper > the minister | said | that the queen wants peace',
  ],
  [
    'He said: “The union wants war.\n\n“Berg says we should wait.”',
    'He > The union | wants | war',
    'He > Berg | says | we should wait',
  ],
  [
    'Arel criticised Berg for saying that trams are useless.',
    'Arel > Berg | saying | that trams are useless',
  ],
  ['“It rains,” Berg said. “It always rains.”'],
  ['The report says that doctors recommend rest.', 'The report > doctors | recommend | rest'],
];
