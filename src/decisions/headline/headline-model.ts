import type { DecisionModel } from '../model.ts';
import { headlineForecast } from './headline.ts';
import type { HeadlineTable } from './headline-table.ts';

/** The headline forecast as a model; its outcome alone is that of the model `mean`. */
export const headlineModel = (table: HeadlineTable): DecisionModel => ({
  name: 'headline',
  description: 'the mean, with a distribution of outcomes learned from decided cases',
  settings: {},
  presets: {},
  *forecast(decision) {
    yield 0;
    return headlineForecast(decision, table);
  },
});
