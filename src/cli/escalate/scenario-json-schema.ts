import { z } from 'zod';
import { scenarioSchema } from '../../escalation/scenario/index.ts';

/** What a scenario may hold, as JSON Schema 2020-12, for editors and other programs. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'A scenario of entente escalate', ...schema }, null, 2)}\n`;
}
