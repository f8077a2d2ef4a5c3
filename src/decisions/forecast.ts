/** Positions of all actors at one turn: by actor, then by dimension, on the scale of the decision. */
export type Positions = readonly (readonly number[])[];

/** Something that an actor did to another on the way: what `--trace` tells in words. */
export interface TraceStep {
  /** 1 for what leads from `turns[0]` to `turns[1]`. */
  readonly turn: number;
  /** Names of actors. */
  readonly actor: string;
  readonly other: string;
  /** Such as challenge, compromise, capitulation, exchange. */
  readonly kind: string;
  /** Chance that `actor` prevails, where the model has one. */
  readonly probability: number | null;
  /** What `actor` expects from it, in the model's own utility, where it has one. */
  readonly gain: number | null;
  /** One sentence, plain, with the figures. */
  readonly words: string;
}

/** What one model says will be decided: the one output of every model. */
export interface Forecast {
  /** Name of the model, as `--model` takes it. */
  readonly model: string;
  /** By dimension, on the scale of the decision. */
  readonly outcome: readonly number[];
  /** Positions turn by turn, `turns[0]` as given; only that one where a model has no turns. */
  readonly turns: readonly Positions[];
  readonly steps: readonly TraceStep[];
}

/** Settings of a model by name, as `--set key=value` gives them; each model checks its own and names what it does not know. */
export type ModelSettings = Readonly<Record<string, string>>;
