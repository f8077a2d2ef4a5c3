import type { ForecastModels } from '../../claims/index.ts';
import { readHeadline, readRecord } from '../decide/record-files.ts';
import { scenarioOfFile } from '../escalate/read-scenario-file.ts';

/** What answers predictions: the headline forecast with its record, and the scenario of a file where one is named. @throws EntenteError */
export async function forecastModels(scenario?: string): Promise<ForecastModels> {
  const [table, records] = await Promise.all([readHeadline(), readRecord()]);
  const record = records.forecasts.find(({ forecast }) => forecast === 'headline');
  return {
    ...(record === undefined ? {} : { headline: { table, record } }),
    ...(scenario === undefined ? {} : { scenario: await scenarioOfFile(scenario) }),
  };
}
