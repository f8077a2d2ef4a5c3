/** 32-bit code of a string (FNV-1a), the same on every machine. */
export function textCode(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code;
}

/** One code of two; not symmetric, so that the order of what is joined counts. */
export const joined = (a: number, b: number): number => (Math.imul(a, JOIN) + b) | 0;

/** Odd factors: of what is joined (Knuth's golden one), and of the whole, so that high bits depend on all. */
export const JOIN = 0x9e3779b1;
export const MIX = 0x85ebca6b;

/** Codes of a property, of several together; `template` tells which. Their high bits are the slot in a table. */
export const code1 = (template: number, a: number): number =>
  Math.imul((Math.imul(template, JOIN) + a) | 0, MIX);
export const code2 = (template: number, a: number, b: number): number => code1(template, joined(a, b));
export const code3 = (template: number, a: number, b: number, c: number): number =>
  code1(template, joined(joined(a, b), c));
export const code4 = (template: number, a: number, b: number, c: number, d: number): number =>
  code1(template, joined(joined(joined(a, b), c), d));
export const code5 = (template: number, a: number, b: number, c: number, d: number, e: number): number =>
  code1(template, joined(joined(joined(joined(a, b), c), d), e));
