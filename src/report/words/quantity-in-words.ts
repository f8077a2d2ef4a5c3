import type { Amount, Quantity } from '../../claims/index.ts';

/**
 * How many a claim says, in plain words.
 *
 * @example quantityInWords({ least: { kind: 'number', value: 6 }, most: null, of: 'members', vague: false, butOne: false }) // 'at least 6'
 */
export function quantityInWords({ least, most, of, vague, butOne }: Quantity): string {
  const whom = of === 'known' ? ' of those known' : '';
  if (vague) return `no number${whom}`;
  if (butOne) return `not all${whom}`;
  if (least !== null && most !== null && same(least, most)) return `exactly ${amountInWords(least)}${whom}`;
  const above = least?.kind === 'share' && least.above;
  const parts = [
    least === null ? [] : `${above ? 'more than' : 'at least'} ${amountInWords(least)}`,
    most === null ? [] : `at most ${amountInWords(most)}`,
  ].flat();
  return `${parts.join(' and ')}${whom}`;
}

function amountInWords({ kind, value }: Amount): string {
  if (kind === 'share') return `${Math.round(100 * value)}%`;
  return kind === 'rest' ? `all but ${value}` : String(value);
}

function same(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.value === b.value;
}
