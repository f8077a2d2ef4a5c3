/** 32-bit code of a string (FNV-1a), the same on every machine. */
export function textCode(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code;
}

/** One code of two; not symmetric, so that the order of what is joined counts. */
export function joined(a: number, b: number): number {
  const code = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return code ^ (code >>> 15);
}
