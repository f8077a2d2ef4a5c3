import type { Statement } from '../coding/statement.ts';
import type { StatementRow } from './schema.ts';

export function rowOfStatement(statement: Statement, added: string): Omit<StatementRow, 'seq'> {
  const { span, status, variables, ...fields } = statement;
  return {
    id: fields.id,
    document: fields.document,
    span_start: span.start,
    span_end: span.end,
    quote: span.text,
    actor: fields.actor,
    speaker: fields.speaker,
    office: fields.office,
    issue: fields.issue,
    stance: fields.stance + 0,
    date: fields.date,
    voice: fields.voice,
    status,
    first_status: status,
    coder: fields.coder,
    confidence: fields.confidence,
    occasion: fields.occasion,
    page: fields.page,
    variables: JSON.stringify(variables),
    added,
  };
}

export function statementOfRow(row: Omit<StatementRow, 'seq'>): Statement {
  return {
    id: row.id,
    document: row.document,
    span: { start: row.span_start, end: row.span_end, text: row.quote },
    actor: row.actor,
    speaker: row.speaker,
    office: row.office,
    issue: row.issue,
    stance: row.stance,
    date: row.date,
    voice: row.voice,
    status: row.status,
    coder: row.coder,
    confidence: row.confidence,
    occasion: row.occasion,
    page: row.page,
    variables: JSON.parse(row.variables),
  };
}
