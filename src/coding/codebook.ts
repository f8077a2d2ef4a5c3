import type { Actor } from './actor.ts';

/** How one side of an issue shows in words: lemmas or phrases, as a coder or a reader would look for them. */
export interface StanceGuide {
  /** What counts as this stance, in a sentence for people. */
  readonly means: string;
  /** Words and phrases (lower case) that signal this stance when they are about the issue. */
  readonly cues: readonly string[];
}

/** A question with a scale, whose yes is pro: "Should troops of member states be sent to Ukraine?" */
export interface Issue {
  readonly id: string;
  readonly question: string;
  /** Id of the issue that this one is part of. The parents form no cycle. */
  readonly parent: string | null;
  /** Words and phrases (lower case) by which a text speaks about the issue: `ground troops`, `boots on the ground`. */
  readonly terms: readonly string[];
  /** Groups of words that may stand for each other in the terms and cues: `[[troops, soldiers], [send, deploy]]`. Default: none. */
  readonly synonyms?: readonly (readonly string[])[];
  readonly pro: StanceGuide;
  readonly contra: StanceGuide;
  readonly ambivalent: StanceGuide;
}

export type VariableType = 'short-text' | 'long-text' | 'integer' | 'boolean';

/** A further variable of each statement, so that any coding scheme fits. */
export interface Variable {
  readonly name: string;
  readonly type: VariableType;
}

/** What people agreed to look for: issues, actors beyond the built-in registry, alliances, variables. */
export interface Codebook {
  readonly name: string;
  readonly issues: readonly Issue[];
  /** Added to the built-in registry; an actor with the id of a built-in one adds to it. */
  readonly actors: readonly Actor[];
  readonly variables: readonly Variable[];
}
