import { type Swing, widthOf } from '../../decisions/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import type { Drawn, DrawnOutcome } from './drawn.ts';
import { short } from './short.ts';

/** So many bars a table shows; JSON has all. */
const SHOWN = 10;

/** What the draws tell, as JSON has it; inputs with the greatest swing first. */
export function drawnJson(drawn: Drawn, by: <T>(of: readonly T[]) => T | readonly T[] | null): object {
  return {
    number: drawn.draws,
    median: by(drawn.outcomes.map(({ median }) => median)),
    interval: by(drawn.outcomes.map(({ interval }) => interval)),
    threshold: by(drawn.outcomes.map(({ threshold }) => threshold)),
    above: by(drawn.outcomes.map(({ above }) => above)),
    tornado: by(
      drawn.outcomes.map((_, d) =>
        widestFirst(drawn.swings, d).map(({ input, atLow, atHigh }) => ({
          input: input.name,
          low: input.range.low,
          high: input.range.high,
          atLow: atLow[d],
          atHigh: atHigh[d],
        })),
      ),
    ),
    flips: by(drawn.outcomes.map(({ flips }) => flips.map(({ input, at }) => ({ input: input.name, at })))),
    ...(drawn.outcomes.some(({ sensitivities }) => sensitivities !== null)
      ? {
          sensitivity: by(
            drawn.outcomes.map(({ sensitivities }) =>
              sensitivities!.map(({ input, ...index }) => ({ input: input.name, ...index })),
            ),
          ),
        }
      : {}),
  };
}

/** The same in words and tables. */
export function drawnText(drawn: Drawn, dimensions: readonly string[], level: number, io: Io): string[] {
  return drawn.outcomes.flatMap((of, d) => {
    const on = dimensions.length === 1 ? '' : ` on ${dimensions[d]}`;
    return [
      '',
      `${drawn.draws} draws of the inputs${on}: median ${short(of.median)}, ${short(100 * level)}% of them ${of.interval.map(short).join(' to ')}; above ${short(of.threshold)} in ${short(100 * of.above)}%`,
      ...(drawn.note === null ? [] : [drawn.note]),
      ...flipsInWords(of),
      '',
      barTable(drawn, of, d, io).trimEnd(),
    ];
  });
}

function flipsInWords({ flips, threshold }: DrawnOutcome): string[] {
  if (flips.length === 0)
    return [`no input by itself puts the outcome on the other side of ${short(threshold)}`];
  return flips.map(
    ({ input, at }) =>
      `${input.name} by itself puts the outcome on the other side of ${short(threshold)}: at ${short(at)}`,
  );
}

function barTable(drawn: Drawn, { sensitivities }: DrawnOutcome, dimension: number, io: Io): string {
  const bars = widestFirst(drawn.swings, dimension).slice(0, SHOWN);
  const head = ['input', 'low', 'high', 'outcome at low', 'at high', 'swing'];
  if (sensitivities !== null) head.push('share of variance alone', 'with others');
  return formatTable(
    head,
    bars.map((swing) => {
      const { input, atLow, atHigh } = swing;
      const index = sensitivities?.find((each) => each.input === input);
      return [
        input.name,
        short(input.range.low),
        short(input.range.high),
        short(atLow[dimension]!),
        short(atHigh[dimension]!),
        short(widthOf(swing, dimension)),
        ...(index === undefined ? [] : [short(index.first), short(index.total)]),
      ];
    }),
    io,
  );
}

/** The bars of a tornado; those of one width in the order of the inputs. */
export function widestFirst(swings: readonly Swing[], dimension: number): Swing[] {
  return swings.toSorted((a, b) => widthOf(b, dimension) - widthOf(a, dimension));
}
