import type { VariableType } from '../codebook.ts';
import type { VariableValue } from '../statement.ts';
import type { VariableKind } from './table-of-rows.ts';

const declaredKinds: Readonly<Record<VariableType, VariableKind>> = {
  'short-text': 'text',
  'long-text': 'text',
  integer: 'integer',
  boolean: 'boolean',
};

/** The kind of a variable that a codebook declares. */
export function kindOfType(type: VariableType): VariableKind {
  return declaredKinds[type];
}

/**
 * What a variable is that no codebook declares, by its values: a boolean where all are 0, 1, true or false; integers; numbers;
 * else texts. Only numbers that come out again as they were written count as such, so `007` is a text. A variable
 * without a value is a text.
 *
 * @example inferKind(['1', '0', null]) // 'boolean'
 */
export function inferKind(values: Iterable<VariableValue>): VariableKind {
  let kind: VariableKind | null = null;
  for (const value of values) {
    if (value === null || value === '') continue;
    const own = kindOfValue(value);
    if (own === 'text') return 'text';
    kind = kind === null ? own : wider(kind, own);
  }
  return kind ?? 'text';
}

/** A boolean as 1 or 0, as a table of rows takes it; other values as they are. */
export function plainValue(value: VariableValue, kind: VariableKind): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (kind === 'boolean' && typeof value === 'string') return /^(?:1|true)$/i.test(value) ? 1 : value && 0;
  return value;
}

function kindOfValue(value: Exclude<VariableValue, null>): VariableKind {
  if (typeof value === 'boolean' || value === '0' || value === '1') return 'boolean';
  if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return 'boolean';
  const number = Number(value);
  if (String(number) !== String(value) || !Number.isFinite(number)) return 'text';
  if (number === 0 || number === 1) return 'boolean';
  return Number.isSafeInteger(number) ? 'integer' : 'number';
}

/** Zeros and ones are numbers too. */
function wider(a: VariableKind, b: VariableKind): VariableKind {
  const order: readonly VariableKind[] = ['boolean', 'integer', 'number', 'text'];
  return order[Math.max(order.indexOf(a), order.indexOf(b))]!;
}
