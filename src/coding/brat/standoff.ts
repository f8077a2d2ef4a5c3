import type { Span } from '../../documents/span.ts';

/** A stretch that somebody marked; several fragments where brat cut it at line breaks, or where it is in pieces. */
export interface StandoffEntity {
  readonly kind: 'entity';
  readonly id: string;
  readonly type: string;
  /** In the order of the file. */
  readonly fragments: readonly Span[];
  /** The words as the file repeats them. */
  readonly quote: string;
}

/** What ties entities and events: `E1 Attribution:T3 Source:T1 Cue:T2`. */
export interface StandoffEvent {
  readonly kind: 'event';
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly roles: readonly { readonly role: string; readonly of: string }[];
}

/** A remark about something else: `#1 AnnotatorNotes T1 who is she?`. */
export interface StandoffNote {
  readonly kind: 'note';
  readonly id: string;
  readonly type: string;
  readonly of: string;
  readonly text: string;
}

/** Any other line, kept as it is: relations, attributes, equivalences, normalisations. */
export interface StandoffLine {
  readonly kind: 'other';
  readonly line: string;
}

/** The lines of a brat annotation (`.ann`), in order; offsets in UTF-16 units of the text, where the file counts code points. */
export type Standoff = readonly (StandoffEntity | StandoffEvent | StandoffNote | StandoffLine)[];
