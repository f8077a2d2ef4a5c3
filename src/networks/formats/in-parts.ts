/** About so many characters go out at once. */
const PART = 1 << 16;

/** Lines, each with its end, joined to parts of some 64,000 characters: a file may be longer than a text can be. */
export function* inParts(lines: Iterable<string>): Generator<string> {
  let part = '';
  for (const line of lines) {
    part += `${line}\n`;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}
