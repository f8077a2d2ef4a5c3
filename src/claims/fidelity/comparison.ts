/** What a quotation is beside another version of the same statement. */
export type FidelityClass =
  | 'same'
  | 'shortened'
  | 'words-changed'
  | 'negation-changed'
  | 'modality-changed'
  | 'moved-context'
  | 'paraphrase'
  | 'only-here';

export const fidelityClasses: readonly FidelityClass[] = [
  'same',
  'shortened',
  'words-changed',
  'negation-changed',
  'modality-changed',
  'moved-context',
  'paraphrase',
  'only-here',
];

/** `form`: another form or a trifle; `word`, `figure`, `name`: put in another's place or added; `left-out`; the others as the classes of that name. */
export type DifferenceKind =
  | 'form'
  | 'meaning'
  | 'word'
  | 'figure'
  | 'name'
  | 'left-out'
  | 'negation'
  | 'modality'
  | 'context';

/** A stretch of one text beside one of another. Null where one has nothing there. Offsets are of the texts that were compared. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly here: Stretch | null;
  readonly there: Stretch | null;
  /** In words, for a reader: "“may” became “will”". */
  readonly words: string;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A quotation beside one other version. */
export interface Comparison {
  readonly class: FidelityClass;
  readonly differences: readonly Difference[];
  /** 0..1: how much of what it says the other version says too. */
  readonly similarity: number;
}
