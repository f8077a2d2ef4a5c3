/** 32-bit code of a string (FNV-1a) from a place on, the same on every machine. */
export function textCode(text: string, from = 0): number {
  let code = 0x811c9dc5;
  for (let i = from; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code;
}

/** One code of two; not symmetric, so that the order of what is joined counts. */
export const joined = (a: number, b: number): number => (Math.imul(a, JOIN) + b) | 0;

/** Odd factors: of what is joined (Knuth's golden one), and of the whole, so that high bits depend on all. */
export const JOIN = 0x9e3779b1;
export const MIX = 0x85ebca6b;
