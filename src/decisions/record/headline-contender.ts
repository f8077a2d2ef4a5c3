import { fitHeadline } from '../headline/fit-headline.ts';
import { headlineCaseOf } from '../headline/headline-case.ts';
import { headlineForecast } from '../headline/headline.ts';
import type { Contender } from './contender.ts';

/** The headline forecast, all of it learned anew from the cases given; its point is the mean, or the median of its distribution. */
export function headlineContender(name: string, point: 'mean' | 'median' = 'mean'): Contender {
  return {
    name,
    learn(cases, level, rng) {
      const table = fitHeadline(
        cases.flatMap((one) => headlineCaseOf(one) ?? []),
        rng,
      );
      return ({ decision }) => {
        const [forecast] = headlineForecast(decision, table).outcomes;
        const { distribution, interval, median, outcome } = forecast!;
        return { ...distribution, outcome: point === 'mean' ? outcome : median, interval: interval(level) };
      };
    },
  };
}
