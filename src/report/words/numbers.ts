/** An index or share with two decimals, with a true minus sign. @example decimals(-0.5) // '−0.50' */
export function decimals(value: number): string {
  // Halves go up: .475 is .48, though its nearest double lies a hair below.
  const text = (Math.round(Math.abs(value) * 100 + 1e-9) / 100).toFixed(2);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A change, always with its sign. @example signed(0.1) // '+0.10' */
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
