/** What a model is asked to do with each stretch of a document, and how its answers are read. */
export interface ModelTask<A> {
  /** Of what it is asked for: `attributions`. */
  readonly name: string;
  /** Counts up with every change of what it is asked; answers of another version are asked for again. */
  readonly version: number | string;
  /** JSON Schema of an answer. */
  readonly schema: object;
  /** An answer read; null where it is none. */
  readonly answerIn: (value: unknown) => A | null;
  /** What is kept of it: `answerIn` reads it back. */
  readonly kept: (answer: A) => object;
  /** Of two that broke off the larger is taken. */
  readonly size: (answer: A) => number;
}
