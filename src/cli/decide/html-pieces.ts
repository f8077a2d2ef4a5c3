import { markup, type Markup } from '../../report/markup.ts';

/** A table that scrolls by itself where a page is narrow; the first column names its row. */
export function tableMarkup(head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${head.join(', ')}"><table>
    <thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([first, ...rest]) =>
        markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
    )}</tbody></table></div>`;
}

/** A line of the terminal as a sentence. @example sentence('unanimity: nothing passes') // "Unanimity: nothing passes." */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
