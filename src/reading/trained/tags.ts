const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];
const tagNumbers = new Map(TAGS.map((tag, i) => [tag, i + 1]));
/** A tag as a small number; 0 for one that the tagger does not give. */
export const tagNumber = (tag: string): number => tagNumbers.get(tag) ?? 0;
