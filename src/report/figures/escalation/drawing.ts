import type { Markup } from '../../markup.ts';
import type { FigureSize } from '../plot.ts';

/** A figure drawn for a width, and how high it came out. */
export interface Drawing {
  readonly plot: Markup;
  readonly height: number;
}

/** A figure of an escalation: its words, and how it is drawn for a page or for a file of its own. */
export interface EscalationFigure {
  readonly name: string;
  readonly title: string;
  /** Sentences below; each begins a line. */
  readonly notes: readonly string[];
  readonly draw: (size: FigureSize) => Drawing;
}

/** A chance as a percentage, as figures show it. @example asPercent(0.0731) // '7.3%' */
export function asPercent(chance: number): string {
  if (chance > 0 && chance < 0.0005) return '<0.1%';
  return `${(100 * chance).toFixed(chance < 0.0995 ? 1 : 0)}%`;
}

/** A number of a scale, short. @example shortNumber(0.30000000000000004) // '0.3' */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A share with two places, and no minus before nothing. @example share(-0.001) // '0.00' */
export function share(value: number): string {
  return value.toFixed(2).replace(/^-(?=0\.00$)/, '');
}
