/** An index or share with three decimals, as all of Entente shows them, with a true minus sign. @example decimals(-0.5) // '−0.500' */
export function decimals(value: number): string {
  const text = Math.abs(value).toFixed(3);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A change, always with its sign. @example signed(0.1) // '+0.100' */
export function signed(value: number): string {
  const text = decimals(value);
  return Number(text.replace('−', '-')) > 0 ? `+${text}` : text;
}

/** A count with its noun. @example counted(1, 'claim') // '1 claim' @example counted(2, 'country', 'countries') // '2 countries' */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas between thousands. @example thousands(12345) // '12,345' */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Names in a row. @example inARow(['A', 'B', 'C']) // 'A, B and C' */
export function inARow(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
