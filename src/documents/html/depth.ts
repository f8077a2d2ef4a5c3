/** Elements without content, and those that HTML closes by itself: neither nests by being left open. */
const shallow = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'
  ).split(' '),
);
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes', 'plaintext']);

/**
 * Whether HTML nests more than `limit` elements, told from its tags alone, as the parser takes longer the deeper they
 * are (nine seconds for 49,000). Costs O(tags * limit).
 *
 * @example nestsDeeper('<div><div>x', 1) // true
 */
export function nestsDeeper(html: string, limit: number): boolean {
  const open: string[] = [];
  const tag = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      tag.lastIndex = after(html, /-->/g, tag.lastIndex);
    } else if (match[1] === '/') {
      const at = open.lastIndexOf(name);
      if (at !== -1) open.length = at;
    } else if (raw.has(name)) {
      tag.lastIndex = after(html, new RegExp(`</${name}`, 'gi'), tag.lastIndex);
    } else if (!shallow.has(name) && !closesItself(html, tag.lastIndex, open)) {
      if (open.push(name) > limit) return true;
    }
  }
  return false;
}

function after(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

/** `<path/>` in a drawing; elsewhere in HTML the slash means nothing. */
function closesItself(html: string, from: number, open: readonly string[]): boolean {
  if (!open.includes('svg') && !open.includes('math')) return false;
  const end = html.indexOf('>', from);
  return end !== -1 && html[end - 1] === '/';
}
