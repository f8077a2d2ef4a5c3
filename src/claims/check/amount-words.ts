/** An amount in words, short and never more exact than it was counted: "17.3 billion EUR", "31 tanks". */
export function amountWords(amount: number, unit: string): string {
  if (/^(?:[A-Z]{3}|% of GDP)$/.test(unit)) return `${shortNumber(amount)} ${unit}`;
  return `${shortNumber(amount, 1e6)} ${amount === 1 ? unit : plural(unit)}`;
}

/** @param whole below it numbers are written out: 10,000 */
function shortNumber(amount: number, whole = 1e5): string {
  const size = Math.abs(amount);
  if (size >= 1e9) return `${rounded(amount / 1e9)} billion`;
  if (size >= 1e6) return `${rounded(amount / 1e6)} million`;
  if (size >= whole) return `${rounded(amount / 1e3)} thousand`;
  return rounded(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** Three digits that count, or the whole number. */
function rounded(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}

function plural(unit: string): string {
  const of = unit.indexOf(' of ');
  if (of !== -1) return `${plural(unit.slice(0, of))}${unit.slice(of)}`;
  if (/(?:aircraft|troops)$/.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
