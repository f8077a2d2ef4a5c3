import { EntenteError } from '../../error.ts';
import type { Game } from '../games/game.ts';

/** A number of a scenario, or a list of numbers. */
export type Setting = number | readonly number[];

export interface Parameter<Value extends Setting = Setting> {
  readonly value: Value;
  readonly what: string;
  /** Inclusive; none where left out. */
  readonly least?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** By name of a parameter: a number where its default is one, else a list. */
export type Settings<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name]['value'] extends number ? number : readonly number[];
};

export type Answer = Readonly<Record<string, number | boolean | readonly number[]>>;

/** A model of the literature with an answer in closed form. */
export interface Classic<P extends Parameters = Parameters> {
  readonly name: string;
  readonly title: string;
  /** Author and year, and where it was published. */
  readonly source: string;
  /** What it says, in a sentence or two. */
  readonly summary: string;
  readonly parameters: P;
  /** @throws EntenteError where settings do not go together */
  readonly answer: (settings: Settings<P>) => Answer;
  /** The same as a game, where it is a finite one. */
  readonly game?: (settings: Settings<P>) => Game;
}

/** Lets the compiler see each parameter of a classic. */
export function classic<const P extends Parameters>(own: Classic<P>): Classic<P> {
  return own;
}

/**
 * The settings of a classic: its defaults, and what is said otherwise.
 *
 * @throws EntenteError for an unknown name, or a value that is no number or outside its bounds
 * @example settingsOf(chicken, { lambda: 0.1 }).lambda // 0.1
 */
export function settingsOf<P extends Parameters>(
  { name, parameters }: Pick<Classic<P>, 'name' | 'parameters'>,
  said: Readonly<Record<string, Setting>> = {},
): Settings<P> {
  const unknown = Object.keys(said).find((key) => !Object.hasOwn(parameters, key));
  if (unknown !== undefined) {
    const advice = `it has ${Object.keys(parameters).join(', ')}`;
    throw new EntenteError('usage', `no such parameter of ${name}`, unknown, advice);
  }
  const settings = Object.entries(parameters).map(([key, parameter]) => {
    const value = said[key] ?? parameter.value;
    checkSetting(key, value, parameter);
    return [key, value];
  });
  return Object.fromEntries(settings) as Settings<P>;
}

function checkSetting(key: string, value: Setting, { value: usual, least, most, isWhole }: Parameter): void {
  if (Array.isArray(value) !== Array.isArray(usual))
    throw refused(key, value, Array.isArray(usual) ? 'give a list of numbers' : 'give one number');
  const numbers = Array.isArray(value) ? (value as readonly number[]) : [value as number];
  if (numbers.length === 0) throw refused(key, '(empty)', 'give one number at least');
  for (const number of numbers) {
    if (!Number.isFinite(number)) throw refused(key, number, 'give a finite number');
    if (isWhole === true && !Number.isInteger(number)) throw refused(key, number, 'give a whole number');
    if (least !== undefined && number < least) throw refused(key, number, `give ${least} or more`);
    if (most !== undefined && number > most) throw refused(key, number, `give ${most} or less`);
  }
}

function refused(key: string, value: Setting | string, advice: string): EntenteError {
  return new EntenteError('usage', `no value for ${key}`, String(value), advice);
}

/** @throws EntenteError unless a condition holds */
export function require(isSo: boolean, what: string, value: string, advice: string): void {
  if (!isSo) throw new EntenteError('usage', what, value, advice);
}
