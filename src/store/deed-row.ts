import type { Deed } from '../coding/deed.ts';
import type { DeedRow } from './schema.ts';

export function rowOfDeed(deed: Deed, added: string): Omit<DeedRow, 'seq'> {
  const { span, ...fields } = deed;
  return {
    id: fields.id,
    document: fields.document,
    span_start: span.start,
    span_end: span.end,
    quote: span.text,
    actor: fields.actor,
    issue: fields.issue,
    date: fields.date,
    stance: fields.stance + 0,
    magnitude: fields.magnitude,
    unit: fields.unit,
    page: fields.page,
    coder: fields.coder,
    added,
  };
}

export function deedOfRow(row: Omit<DeedRow, 'seq'>): Deed {
  return {
    id: row.id,
    document: row.document,
    span: { start: row.span_start, end: row.span_end, text: row.quote },
    actor: row.actor,
    issue: row.issue,
    date: row.date,
    stance: row.stance,
    magnitude: row.magnitude,
    unit: row.unit,
    page: row.page,
    coder: row.coder,
  };
}
