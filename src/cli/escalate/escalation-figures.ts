import { EntenteError } from '../../error.ts';
import type { EscalationResult } from './escalation-result.ts';
import type { FigureName } from './figure-names.ts';

export function escalationFigure(result: EscalationResult, figure: FigureName): string {
  throw new EntenteError('usage', 'no figure yet', figure, result.scenario.name);
}
export function escalationPage(result: EscalationResult): string {
  throw new EntenteError('usage', 'no page yet', 'html', result.scenario.name);
}
