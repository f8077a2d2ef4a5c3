/**
 * Whether XML nests more than `limit` elements, told from its tags alone: parsers take longer, and more of the stack, the deeper
 * they are. Costs O(n).
 *
 * @example xmlNestsDeeper('<a><b/><b>x</b></a>', 2) // false
 */
export function xmlNestsDeeper(xml: string, limit: number): boolean {
  let depth = 0;
  const tag = /<!--|<!\[CDATA\[|<(\/?)[^\s!?<>/][^<>]*?(\/?)>/g;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const [whole, closing, alone] = match;
    if (whole.startsWith('<!')) {
      const end = whole === '<!--' ? '-->' : ']]>';
      const at = xml.indexOf(end, tag.lastIndex);
      if (at === -1) return false;
      tag.lastIndex = at + end.length;
    } else if (closing === '/') depth -= 1;
    else if (alone !== '/' && ++depth > limit) return true;
  }
  return false;
}
